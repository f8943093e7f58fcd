// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/frame_clock.h"

#include <algorithm>

namespace loopwright {

FrameClock::FrameClock(const TempoMap &tempo, int ticksPerQuarter, int sampleRate)
    : m_unitsPerSecond(static_cast<std::int64_t>(ticksPerQuarter) * 1000000), m_sampleRate(sampleRate) {
  m_segments.push_back({0, 0, TempoChange().microsecondsPerQuarter});
  for (const TempoChange &change : tempo.changes) {
    const Segment &last = m_segments.back();
    const std::int64_t elapsed = last.elapsed + (change.tick - last.first) * last.microsecondsPerQuarter;
    m_segments.push_back({change.tick, elapsed, change.microsecondsPerQuarter});
  }
}

std::int64_t FrameClock::frameOf(Tick tick) const {
  const auto after = std::upper_bound(m_segments.begin() + 1, m_segments.end(), tick,
                                      [](Tick value, const Segment &segment) { return value < segment.first; });
  const Segment &segment = *(after - 1);
  const std::int64_t units = segment.elapsed + (tick - segment.first) * segment.microsecondsPerQuarter;
  // Whole seconds apart from the rest: their product with the rate would not fit 64 bits together.
  const std::int64_t seconds = units / m_unitsPerSecond;
  const std::int64_t rest = units % m_unitsPerSecond;
  return seconds * m_sampleRate + (rest * m_sampleRate + m_unitsPerSecond / 2) / m_unitsPerSecond;
}

} // namespace loopwright
