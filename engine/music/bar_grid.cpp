// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/bar_grid.h"

#include <algorithm>

namespace loopwright {
namespace {

Tick barTicks(const MeterChange &meter, int ticksPerQuarter) {
  const Tick quarters = 4 * static_cast<Tick>(std::max(1, meter.numerator));
  return std::max<Tick>(1, quarters * ticksPerQuarter / std::max(1, meter.denominator));
}

/// Ends that count: of notes, and of tracks if that is not far behind them.
struct MusicEnd {
  Tick onset = 0; ///< just behind the last one
  Tick end = 0;
};

MusicEnd endOf(const Score &score) {
  MusicEnd music;
  for (const Part &part : score.parts)
    for (const Note &note : part.notes) {
      music.onset = std::max(music.onset, note.onset + 1);
      music.end = std::max(music.end, note.end());
    }
  const Tick far = Tick{kLongestTail} * 4 * score.ticksPerQuarter;
  if (music.onset == 0 || score.length <= music.end + far)
    music.end = std::max(music.end, score.length);
  return music;
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
  const MusicEnd music = endOf(score);
  const Tick slack = score.ticksPerQuarter / 8;
  return collect(score, [&](const std::vector<Bar> &bars) {
    const Tick end = bars.back().end;
    return end >= music.onset && (end >= music.end || music.end - end < std::max<Tick>(slack, 1));
  });
}

Result<std::vector<Bar>> firstBarsOf(const Score &score, int bars) {
  if (bars < 1 || bars > kLongestScoreBars)
    return failure(ErrorKind::usage, "there cannot be " + std::to_string(bars) + " bars", "",
                   "give a number from 1 to " + std::to_string(kLongestScoreBars));
  return collect(score,
                 [bars](const std::vector<Bar> &sofar) { return sofar.size() == static_cast<std::size_t>(bars); });
}

} // namespace loopwright
