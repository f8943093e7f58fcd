// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "ui/roll/roll_view.h"

namespace loopwright::ui {

/// Mute and solo of a shown track, standing in the strip beside its pane.
class MixButtons : public QWidget {
  Q_OBJECT
public:
  MixButtons(RollView &view, bool drums, QWidget *parent);

private:
  int track() const { return m_drums ? m_view.drumTrack() : m_view.pitchedTrack(); }
  void follow();
  RollView &m_view;
  bool m_drums;
  QToolButton m_mute;
  QToolButton m_solo;
};

} // namespace loopwright::ui
