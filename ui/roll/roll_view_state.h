// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "ui/roll/roll_view.h"

namespace loopwright::ui {

/// How the roll is used and what of the loop it shows, for the project's file.
QJsonObject viewStateOf(const RollView &view);
/// The same again; what is missing or makes no sense stays as it is.
void restoreViewState(RollView &view, const QJsonObject &state);

} // namespace loopwright::ui
