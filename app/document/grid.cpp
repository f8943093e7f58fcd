// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/grid.h"

#include <algorithm>

namespace loopwright {
namespace {

Tick floorTo(Tick tick, Tick step) {
  const Tick rest = tick % step;
  return tick - (rest < 0 ? rest + step : rest);
}

} // namespace

Tick gridLineAtOrBefore(const LoopContent &content, Tick tick, GridValue grid) {
  const Tick bar = floorTo(tick, content.ticksPerBar());
  return bar + floorTo(tick - bar, grid.ticks());
}

Tick gridLineAfter(const LoopContent &content, Tick tick, GridValue grid) {
  const Tick nextBar = floorTo(tick, content.ticksPerBar()) + content.ticksPerBar();
  return std::min(gridLineAtOrBefore(content, tick, grid) + grid.ticks(), nextBar);
}

Tick nearestGridLine(const LoopContent &content, Tick tick, GridValue grid) {
  const Tick before = gridLineAtOrBefore(content, tick, grid);
  const Tick after = gridLineAfter(content, tick, grid);
  return after - tick <= tick - before ? after : before;
}

} // namespace loopwright
