// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QMenu>

#include "ui/roll/roll_view.h"

namespace loopwright::ui {

/// Which key the roll tints and keeps bass notes in: root and scale, or what the notes are likely in.
class KeyMenu : public QMenu {
  Q_OBJECT
public:
  KeyMenu(RollView &view, QWidget *parent);

private:
  QAction *add(QMenu &menu, const QString &name, const QString &text, QActionGroup &group);
  void choose(const std::optional<Scale> &key);
  void follow();

  RollView &m_view;
  QMenu m_root;
  QMenu m_mode;
  QActionGroup m_roots;
  QActionGroup m_modes;
  QAction *m_ofNotes;
};

} // namespace loopwright::ui
