// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopwright::ui {

/// Teaches Qt's accessibility what a CodeStrip is: a list whose items are the cells, stream by stream ("Bass, bar 3,
/// step 2 of 4, code 214, 5 times in this loop"), the keyboard's cell the focused one. Once is enough; more does no
/// harm.
void installCodeStripAccessibility();

} // namespace loopwright::ui
