// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "engine/music/pitch_layout.h"

namespace loopwright {

/// The drum columns as lanes on the screen, from the kick at the bottom to the ride at the top.
constexpr std::array<int, kDrumColumns> kDrumLanes = {0, 1, 2, 4, 3, 5, 7, 6, 8};

/// The lane of a drum pitch, from the bottom; -1 for sounds that have none.
int drumLaneOf(int pitch);

/// Whether two drum pitches are in one lane, or are the same pitch.
bool sameLane(int pitch, int other);

/// The export pitch of the lane so many lanes above (negative: below), at most the first or last. A pitch that has no
/// lane, or that moves by 0, stays.
int drumPitchMoved(int pitch, int lanes);

} // namespace loopwright
