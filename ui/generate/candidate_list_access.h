// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopwright::ui {

/// From now on screen readers find the shelf of candidates as a list and its cards as items of it that can be pressed
/// (played), selected and checked (kept).
void makeCandidateListAccessible();

} // namespace loopwright::ui
