// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/music/score.h"

namespace loopwright {

/// Says at which audio frame a tick is due: round(tick * rate * µsPerQuarter / (ticksPerQuarter * 10^6)), summed
/// exactly (in integers) over the tempo map. Immutable, so thread-safe.
class FrameClock {
public:
  FrameClock(const TempoMap &tempo, int ticksPerQuarter, int sampleRate);
  std::int64_t frameOf(Tick tick) const;

private:
  struct Segment {
    Tick first;
    std::int64_t elapsed; ///< before `first`, in ticks times µs a quarter
    int microsecondsPerQuarter;
  };
  std::vector<Segment> m_segments;
  std::int64_t m_unitsPerSecond;
  int m_sampleRate;
};

} // namespace loopwright
