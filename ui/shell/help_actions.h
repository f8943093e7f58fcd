// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenuBar>
#include <QObject>

#include "ui/menu_actions.h"

namespace loopwright::ui {

/// The menu Help: command palette, sheet of shortcuts, about.
class HelpActions : public QObject {
  Q_OBJECT
public:
  HelpActions(const QMenuBar &bar, QWidget *window);
  MenuActions menu() const { return {tr("Help"), m_actions}; }

private:
  QAction *add(const QString &name, const QString &icon, const QString &text, const QList<QKeySequence> &keys);
  void showAbout();

  QWidget *m_window;
  QList<QAction *> m_actions;
};

} // namespace loopwright::ui
