// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/view_tour.h"

namespace loopwright::ui::tour {

/// Lets the window live until the condition holds, at most so many milliseconds; whether it holds then.
bool live(
    int milliseconds, const std::function<bool()> &until = [] { return false; });
/// Runs the command of that name.
void trigger(const MainWindow &window, const QString &name);
/// Does something that asks a question or opens a menu and waits for the answer; shows that, then closes it.
void answering(const QString &name, const ViewVisitor &visit, const std::function<void()> &ask);

void compose(MainWindow &window, const ViewVisitor &visit);
void documents(MainWindow &window, const ViewVisitor &visit);
void train(MainWindow &window, const ViewVisitor &visit);
void dialogs(MainWindow &window, const ViewVisitor &visit);

} // namespace loopwright::ui::tour
