// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/generation/loop_codes.h"

namespace loopwright::ui {

/// "Skins": a stream as it is called in the window.
QString streamName(const CodeStream &stream);

/// "Skins, bar 3, step 2 of 4, code 214, 5 times in this loop, locked": a cell for who hears it.
QString spokenCell(const CodedLoop &loop, const CodeCell &cell, bool locked);

/// The same in lines, for a tooltip.
QString toldCell(const CodedLoop &loop, const CodeCell &cell, bool locked);

} // namespace loopwright::ui
