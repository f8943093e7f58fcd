// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/shell/main_window.h"

namespace loopwright::ui {

/// Draws every view and dialog of a window that is shown, with real content, into PNG files of a folder, for people to
/// look at. Returns the number of pictures; candidates are drawn where the learning module is there.
int renderViews(MainWindow &window, const QString &folder);

} // namespace loopwright::ui
