// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopwright::ui {

/// Teaches Qt's accessibility what a RollCanvas is: a list whose items are the notes of the shown tracks in reading
/// order ("Bass E2, bar 3 beat 2, eighth"), the keyboard's note the focused one. Once is enough; more does no harm.
void installRollAccessibility();

} // namespace loopwright::ui
