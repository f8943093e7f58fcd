// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/stretch.h"

namespace loopwright {

std::vector<Stretch> stretchesOf(const Score &score, const PitchLayout &layout, PartsRule rule) {
  const std::vector<MeterChange> &meters = score.meter.changes;
  if (layout.anyMeter || meters.empty())
    return {Stretch{}};
  const bool first = rule == PartsRule::first;
  std::vector<Stretch> stretches;
  bool inside = meters.front().tick > 0 && !(first && meters.front().isFourFour());
  if (inside)
    stretches.push_back({});
  for (const MeterChange &meter : meters) {
    const Tick bar = Tick{4} * score.ticksPerQuarter;
    const bool insideBar = !first && inside && (meter.tick - stretches.back().first) % bar != 0;
    if (inside && (!meter.isFourFour() || insideBar))
      stretches.back().end = meter.tick;
    if (meter.isFourFour() && (!inside || insideBar))
      stretches.push_back({meter.tick, Stretch::kOpen});
    inside = meter.isFourFour();
  }
  return stretches;
}

} // namespace loopwright
