// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

#include "engine/music/musicians.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {

/// A run [first, end) of a score's ticks whose bars a layout can hold, `first` being a bar line.
struct Stretch {
  static constexpr Tick kOpen = std::numeric_limits<Tick>::max();
  Tick first = 0;
  Tick end = kOpen; ///< kOpen: to the end of the music

  bool open() const { return end == kOpen; }
};

/// The stretches of a score that the layout takes, in order of time. A layout of any meter takes all of it as one. The
/// others take every run of 4/4; music is in 4/4 from 0 until the file states another meter. A 4/4 that is stated
/// inside a bar begins a run. With PartsRule::first music begins with the first meter where that is 4/4, as the papers'
/// code has it, and a 4/4 that is stated again changes nothing. Thread-safe.
std::vector<Stretch> stretchesOf(const Score &score, const PitchLayout &layout, PartsRule rule = PartsRule::together);

} // namespace loopwright
