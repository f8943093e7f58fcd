// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

#include "ui/theme/theme.h"

// What the sources of StudioStyle say in every second line.
namespace loopwright::ui {

inline const Colors &colors() { return Theme::instance().colors(); }

inline bool has(const QStyleOption &option, QStyle::StateFlag flag) { return (option.state & flag) != 0; }

} // namespace loopwright::ui
