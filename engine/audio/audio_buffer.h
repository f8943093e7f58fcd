// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace loopwright {

/// Stereo sound in memory: [frames, 2] samples, left before right, full scale at +-1.
struct AudioBuffer {
  int sampleRate = 44100; ///< Hz
  std::vector<float> samples;

  std::int64_t frames() const { return static_cast<std::int64_t>(samples.size() / 2); }
};

/// The largest absolute sample, 0 for an empty buffer.
float peakOf(const AudioBuffer &buffer);

/// An amplitude in dB relative to full scale; -infinity for 0.
double decibelsOf(double amplitude);

} // namespace loopwright
