// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace loopwright::ui {

/// What is wrong with a view that is shown: words that do not fit where they stand, controls that are cut off by their
/// surroundings, lie over each other or are too small to hit. A line each, empty if all is well. What users name
/// themselves (loops, folders) may be shortened.
QStringList flawsOf(const QString &name, QWidget &view);

} // namespace loopwright::ui
