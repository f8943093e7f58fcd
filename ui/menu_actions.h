// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QString>

namespace loopwright::ui {

/// The actions that a view brings along, for the menu bar, the command palette and the sheet of shortcuts. Each has
/// text, a shortcut where ux gives one, and an objectName that settings know it by ("roll.quantise").
struct MenuActions {
  QString menu;             ///< "Edit", "Notes", "View", "Play", "Generate", translated
  QList<QAction *> actions; ///< nullptr: a separator
};

} // namespace loopwright::ui
