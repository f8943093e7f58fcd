// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/score.h"

#include <algorithm>

namespace loopwright {

int TempoMap::microsecondsPerQuarterAt(Tick tick) const {
  const auto after = std::upper_bound(changes.begin(), changes.end(), tick,
                                      [](Tick value, const TempoChange &change) { return value < change.tick; });
  return after == changes.begin() ? 500000 : std::prev(after)->microsecondsPerQuarter;
}

double TempoMap::secondsAt(Tick tick, int ticksPerQuarter) const {
  double microTicks = 0; // microseconds times ticks a quarter: one division at the end, no error that adds up
  Tick from = 0;
  int tempo = 500000;
  for (const TempoChange &change : changes) {
    if (change.tick >= tick)
      break;
    microTicks += static_cast<double>(change.tick - from) * tempo;
    from = change.tick;
    tempo = change.microsecondsPerQuarter;
  }
  microTicks += static_cast<double>(tick - from) * tempo;
  return microTicks / ticksPerQuarter / 1e6;
}

bool MeterMap::allFourFour() const {
  return std::all_of(changes.begin(), changes.end(),
                     [](const MeterChange &change) { return change.numerator == 4 && change.denominator == 4; });
}

} // namespace loopwright
