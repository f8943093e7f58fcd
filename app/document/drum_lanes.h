// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopwright {

/// Whether two drum pitches are in one lane: the same column of kDrumComponents, or the same pitch.
bool sameLane(int pitch, int other);

/// The export pitch of the lane so many lanes above in the order of kDrumComponents (negative: below), at most the
/// first or last. A pitch that has no lane, or that moves by 0, stays.
int drumPitchMoved(int pitch, int lanes);

} // namespace loopwright
