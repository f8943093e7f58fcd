// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/music/note.h"

namespace loopwright {

/// The frames at which the ticks of a loop that goes round and round are due, counted from the beginning of pass 0:
/// round((pass * loopTicks + tick) * sampleRate * microsecondsPerQuarter / (480 * 10^6)), in exact integers.
struct LoopTimeline {
  Tick loopTicks = 4 * kTicksPerQuarter; ///< > 0
  int microsecondsPerQuarter = 500000;   ///< > 0
  int sampleRate = 48000;                ///< Hz, > 0
  Tick firstTick = 0;                    ///< where its tick 0 lies in the whole that it goes round in a part of

  std::int64_t frameOf(std::int64_t pass, Tick tick) const;
  /// The last pass that has begun at a frame >= 0.
  std::int64_t passAt(std::int64_t frame) const;
  /// The tick of its pass that has begun at a frame.
  Tick tickAt(std::int64_t frame) const;
  double ticksPerFrame() const;
  /// The frame in pass 0 that stands at the same place of the whole as `frame` of `other`; places outside this loop
  /// come round.
  std::int64_t samePlaceAs(const LoopTimeline &other, std::int64_t frame) const;

  friend bool operator==(const LoopTimeline &a, const LoopTimeline &b) {
    return a.loopTicks == b.loopTicks && a.microsecondsPerQuarter == b.microsecondsPerQuarter &&
           a.sampleRate == b.sampleRate && a.firstTick == b.firstTick;
  }
};

} // namespace loopwright
