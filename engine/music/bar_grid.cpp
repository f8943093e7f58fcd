// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/bar_grid.h"

#include <algorithm>

namespace loopwright {
namespace {

Tick barTicks(const MeterChange &meter, int ticksPerQuarter) {
  const Tick quarters = 4 * static_cast<Tick>(std::max(1, meter.numerator));
  return std::max<Tick>(1, quarters * ticksPerQuarter / std::max(1, meter.denominator));
}

Tick lastTick(const Score &score) {
  Tick last = score.length;
  for (const Part &part : score.parts)
    for (const Note &note : part.notes)
      last = std::max({last, note.onset + 1, note.end()});
  return last;
}

/// Bars until `enough(bars)` is true after a bar was added.
template <class Enough>
Result<std::vector<Bar>> collect(const Score &score, Enough enough) {
  std::vector<Bar> bars;
  const auto &changes = score.meter.changes;
  std::size_t next = 0;
  MeterChange meter;
  Tick first = 0;
  for (;;) {
    while (next < changes.size() && changes[next].tick <= first)
      meter = changes[next++];
    Tick end = first + barTicks(meter, score.ticksPerQuarter);
    if (next < changes.size())
      end = std::min(end, changes[next].tick);
    bars.push_back({first, end, std::max(1, meter.numerator), std::max(1, meter.denominator)});
    if (enough(bars))
      return bars;
    if (bars.size() >= static_cast<std::size_t>(kLongestScoreBars))
      return failure(ErrorKind::badInput, "the music has more than " + std::to_string(kLongestScoreBars) + " bars", "",
                     "cut it into shorter pieces");
    first = end;
  }
}

} // namespace

Result<std::vector<Bar>> barsOf(const Score &score) {
  const Tick last = lastTick(score);
  return collect(score, [last](const std::vector<Bar> &bars) { return bars.back().end >= last; });
}

Result<std::vector<Bar>> firstBarsOf(const Score &score, int bars) {
  if (bars < 1 || bars > kLongestScoreBars)
    return failure(ErrorKind::usage, "there cannot be " + std::to_string(bars) + " bars", "",
                   "give a number from 1 to " + std::to_string(kLongestScoreBars));
  return collect(score,
                 [bars](const std::vector<Bar> &sofar) { return sofar.size() == static_cast<std::size_t>(bars); });
}

} // namespace loopwright
