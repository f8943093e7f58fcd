// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

namespace loopwright::ui {

/// What stands in the tray while it has no candidates: what it is for, and the button that fills it.
class EmptyTray : public QWidget {
  Q_OBJECT
public:
  explicit EmptyTray(QWidget *parent = nullptr);
  void setGenerateAction(QAction *action);

private:
  QPushButton m_fill;
};

} // namespace loopwright::ui
