// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/shell/main_window.h"

namespace loopwright::ui {

/// Is shown a view in one of its states; `name` in words with hyphens.
using ViewVisitor = std::function<void(const QString &name, QWidget &view)>;

/// Goes through every view, panel, menu and dialog of the window in all the states that look different: empty, working,
/// full, failed, small and large. The project that is open is changed on the way. Without the learning module the
/// starter loops stand for candidates.
void tourViews(MainWindow &window, const ViewVisitor &visit);

} // namespace loopwright::ui
