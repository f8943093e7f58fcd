// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/limiter.h"

#include <algorithm>
#include <cmath>

namespace loopwright {
namespace {

constexpr float kKnee = 0.85F;

float limited(float sample) {
  constexpr float kRoom = 1 - kKnee;
  const float size = std::abs(sample);
  return size <= kKnee ? sample : std::copysign(kKnee + kRoom * std::tanh((size - kKnee) / kRoom), sample);
}

} // namespace

float limit(float *samples, int frames) {
  float peak = 0;
  for (int i = 0; i < frames; ++i)
    peak = std::max(peak, std::abs(samples[i]));
  if (peak > kKnee)
    std::transform(samples, samples + frames, samples, limited);
  return peak;
}

} // namespace loopwright
