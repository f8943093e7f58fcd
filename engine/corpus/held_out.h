// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/corpus/bar_patterns.h"
#include "engine/corpus/window_set.h"

namespace loopwright {

/// A window's drum part and the split that it is in.
struct DrumPart {
  Split split = Split::train;
  Hash128 drums;
};

/// The share of held-out (valid and test) drum parts that occur, cell for cell, in a training window: should be
/// below .05. 0 if nothing is held out.
double heldOutDrumPartsInTraining(const std::vector<DrumPart> &parts);

/// The same of all windows of a set that have drums at all.
double heldOutDrumPartsInTraining(const WindowSet &windows);

/// The number of different non-silent drum bars in the windows' songs, as far as a window covers them.
std::int64_t distinctDrumBars(const WindowSet &windows);

} // namespace loopwright
