// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QMenuBar>

#include "ui/menu_actions.h"

namespace loopwright::ui {

/// The menu of this title, made at the bar's end if it is not there yet.
QMenu *menuOf(QMenuBar &bar, const QString &title);

/// Adds actions to the menus they name, with a separator between what different views bring.
void addToMenus(QMenuBar &bar, const QList<MenuActions> &menus);

/// Gives every menu a letter to open it with Alt, but none that views use for commands.
void giveMnemonics(QMenuBar &bar);

} // namespace loopwright::ui
