// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/loop_content.h"

namespace loopwright {

/// The width of the grid as a note value: 1/division of a whole note, a triplet two thirds of that.
struct GridValue {
  int division = 16; ///< 1, 2, 4, 8, 16, 32
  bool triplet = false;

  Tick ticks() const { return Tick(4) * kTicksPerQuarter * (triplet ? 2 : 3) / (3 * division); }
  friend bool operator==(const GridValue &a, const GridValue &b) {
    return a.division == b.division && a.triplet == b.triplet;
  }
  friend bool operator!=(const GridValue &a, const GridValue &b) { return !(a == b); }
};

/// The grid lines around a tick. The grid begins anew at each bar line, and bar lines are grid lines.
/// Ticks may lie outside the loop.
Tick gridLineAtOrBefore(const LoopContent &content, Tick tick, GridValue grid);
Tick gridLineAfter(const LoopContent &content, Tick tick, GridValue grid);
/// The line that is nearest; of two, the later.
Tick nearestGridLine(const LoopContent &content, Tick tick, GridValue grid);

} // namespace loopwright
