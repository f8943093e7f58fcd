// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/base/result.h"
#include "engine/music/score.h"

namespace loopwright {

/// One bar of a score: [first, end) in the score's ticks.
struct Bar {
  Tick first = 0;
  Tick end = 0;
  int numerator = 4;
  int denominator = 4;

  /// The tick of a beat of this bar, beats counted from 0.
  Tick beat(int index) const { return first + (end - first) * index / numerator; }
};

/// The most bars that barsOf gives: a limit against damaged files.
constexpr int kLongestScoreBars = 65536;

/// The most silent quarters, in bars of 4/4, between the last note and a track's end that count as music.
constexpr int kLongestTail = 8;

/// The bars of a score by its meter map, from tick 0 to the bar line behind its last note and track end; at least one.
/// An end less than a 32nd behind a bar line opens no bar, and one more than kLongestTail bars behind the last note
/// does not count. A meter change inside a bar ends that bar there. Error: more than kLongestScoreBars bars.
Result<std::vector<Bar>> barsOf(const Score &score);

/// Exactly so many bars from the beginning, whatever the score's length (the last meter goes on).
Result<std::vector<Bar>> firstBarsOf(const Score &score, int bars);

} // namespace loopwright
