// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "engine/base/cancellation.h"
#include "engine/base/result.h"

namespace loopwright {

/// Sound in memory with one channel, full scale at ±1.
struct MonoAudio {
  int sampleRate = 8000; ///< Hz
  std::vector<float> samples;

  double seconds() const { return static_cast<double>(samples.size()) / sampleRate; }
};

/// Decodes a sound file (WAV, FLAC, OGG, MP3 …), mixes its channels and resamples it, block by block: a file's own
/// claims about its size allocate nothing. Errors (badInput): no sound file, damaged, more than 64 channels, samples
/// that are no finite numbers, longer than `longestSeconds`; cancelled.
Result<MonoAudio> readMonoAudio(const std::filesystem::path &path, int sampleRate, double longestSeconds,
                                const CancellationToken &cancel);

} // namespace loopwright
