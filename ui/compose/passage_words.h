// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/loop_edits.h"

namespace loopwright::ui {

/// "bars 3–4 of Bass", "bars 1, 5–6".
QString passageWords(const LoopContent &content, const CellMask &passage);

} // namespace loopwright::ui
