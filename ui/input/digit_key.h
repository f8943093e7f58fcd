// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <optional>

namespace loopwright::ui {

/// The digit of a key, by what it types or else by its place in the row of digits: on French and Czech keyboards the
/// keys of that row type other signs unless Shift is held.
std::optional<int> digitOf(const QKeyEvent &key);

/// The command that this key would give if its place in the row of digits were a digit: enabled, and of the widget that
/// has the focus, of one around it, or of the window. Null: there is none.
QAction *digitCommand(QWidget &window, const QKeyEvent &key);

} // namespace loopwright::ui
