// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/audio_buffer.h"

#include <algorithm>
#include <cmath>

namespace loopwright {

float peakOf(const AudioBuffer &buffer) {
  float peak = 0;
  for (const float sample : buffer.samples)
    peak = std::max(peak, std::abs(sample));
  return peak;
}

double decibelsOf(double amplitude) { return 20.0 * std::log10(amplitude); }

} // namespace loopwright
