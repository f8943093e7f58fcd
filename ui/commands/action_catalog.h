// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QMenuBar>
#include <QString>

#include "app/settings/settings.h"

namespace loopwright::ui {

/// An action as the menu bar shows it.
struct CatalogEntry {
  QAction *action;
  QString menu; ///< "Play", or "File › Open recent"
  QString text; ///< without mnemonics
};

/// Every action of the menus, in their order; what leads nowhere by itself (separators, submenus) is left out.
QList<CatalogEntry> catalogOf(const QMenuBar &bar);

/// Every action of the window, each once: those made for it and its widgets, and those that are used in them.
QList<QAction *> actionsOf(const QWidget &window);

/// Two actions of the window that the same key could mean at the same time.
struct KeyClash {
  QKeySequence key;
  const QAction *one;
  const QAction *other;
};
QList<KeyClash> keyClashes(const QWidget &window);

/// Where the action's shortcut works overlaps with where the other's does.
bool meetInContext(const QAction &one, const QAction &other);

/// Gives the actions the keys that the user has chosen; what the program gave them is kept for standardKeys().
void applyKeys(const QList<CatalogEntry> &entries, const Settings &settings);
QList<QKeySequence> standardKeys(const QAction &action);

} // namespace loopwright::ui
