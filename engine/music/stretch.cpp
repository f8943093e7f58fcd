// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/stretch.h"

namespace loopwright {

std::vector<Stretch> stretchesOf(const Score &score, const PitchLayout &layout) {
  const std::vector<MeterChange> &meters = score.meter.changes;
  if (layout.anyMeter || meters.empty())
    return {Stretch{}};
  std::vector<Stretch> stretches;
  bool inside = !meters.front().isFourFour() && meters.front().tick > 0;
  if (inside)
    stretches.push_back({});
  for (const MeterChange &meter : meters) {
    if (meter.isFourFour() && !inside)
      stretches.push_back({meter.tick, Stretch::kOpen});
    else if (!meter.isFourFour() && inside)
      stretches.back().end = meter.tick;
    inside = meter.isFourFour();
  }
  return stretches;
}

} // namespace loopwright
