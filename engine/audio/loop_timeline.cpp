// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/loop_timeline.h"

#include <algorithm>

namespace loopwright {
namespace {

__extension__ using Int128 = __int128;

/// A quarter of 1 µs at 1 Hz: ticks times sample rate times µs a quarter, in frames.
constexpr Int128 kUnitsPerFrame = Int128(kTicksPerQuarter) * 1000000;

Int128 unitsPerTick(const LoopTimeline &timeline) {
  return Int128(timeline.sampleRate) * timeline.microsecondsPerQuarter;
}

} // namespace

std::int64_t LoopTimeline::frameOf(std::int64_t pass, Tick tick) const {
  const Int128 units = (Int128(pass) * loopTicks + tick) * unitsPerTick(*this);
  return static_cast<std::int64_t>((units + kUnitsPerFrame / 2) / kUnitsPerFrame);
}

std::int64_t LoopTimeline::passAt(std::int64_t frame) const {
  auto pass = static_cast<std::int64_t>(frame * kUnitsPerFrame / (loopTicks * unitsPerTick(*this)));
  while (frameOf(pass + 1, 0) <= frame)
    ++pass;
  while (pass > 0 && frameOf(pass, 0) > frame)
    --pass;
  return pass;
}

Tick LoopTimeline::tickAt(std::int64_t frame) const {
  const std::int64_t pass = passAt(frame);
  auto tick = static_cast<Tick>(frame * kUnitsPerFrame / unitsPerTick(*this) - Int128(pass) * loopTicks);
  tick = std::clamp<Tick>(tick, 0, loopTicks - 1);
  return tick + 1 < loopTicks && frameOf(pass, tick + 1) <= frame ? tick + 1 : tick;
}

double LoopTimeline::ticksPerFrame() const {
  return static_cast<double>(kUnitsPerFrame) / static_cast<double>(unitsPerTick(*this));
}

std::int64_t LoopTimeline::samePlaceAs(const LoopTimeline &other, std::int64_t frame) const {
  // In the other's units, of which unitsPerTick(other) make a tick.
  const Int128 unitsOfTick = unitsPerTick(other);
  const Int128 length = loopTicks * unitsOfTick;
  const Int128 ofOther = frame * kUnitsPerFrame % (other.loopTicks * unitsOfTick);
  const Int128 place = ((ofOther + (other.firstTick - firstTick) * unitsOfTick) % length + length) % length;
  const Int128 divisor = unitsOfTick * kUnitsPerFrame;
  return static_cast<std::int64_t>((place * unitsPerTick(*this) + divisor / 2) / divisor);
}

} // namespace loopwright
