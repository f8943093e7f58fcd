// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/music/pianoroll.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {

/// The cells of whole bars [firstBar, endBar) of the tracks of some roles, their columns of onsets too, as a region of
/// a roll of `bars` bars.
BitPlane regionOf(const PitchLayout &layout, int bars, int firstBar, int endBar, const std::vector<Role> &roles);

/// `original` with the cells of `region` [steps, columns] as in `drawn`. Every other cell sounds as it did; one that
/// was held from a cell that no longer sounds begins a note of its own. Rolls and region have the same size.
Pianoroll patched(const Pianoroll &original, const Pianoroll &drawn, const BitPlane &region, const PitchLayout &layout);

} // namespace loopwright
