// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>

#include "engine/audio/offline_renderer.h"

namespace loopwright::ui {

/// Asks what becomes of the sound that rings on after the last bar.
class TailDialog : public QDialog {
  Q_OBJECT
public:
  explicit TailDialog(QWidget *parent = nullptr);
  Tail tail() const;

private:
  QComboBox *m_tail;
};

} // namespace loopwright::ui
