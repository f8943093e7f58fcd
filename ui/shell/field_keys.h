// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QWidget>

namespace loopwright::ui {

/// Whether a key goes through the values, rows or characters of the widget that has the focus: then it is the widget's,
/// also where it has come to an end of them, and no shortcut of the window.
bool isKeyOfField(const QWidget &focus, const QKeyEvent &key);

} // namespace loopwright::ui
