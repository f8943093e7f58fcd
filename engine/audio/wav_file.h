// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "engine/audio/audio_buffer.h"
#include "engine/base/result.h"

namespace loopwright {

enum class WavSamples {
  pcm16,   ///< rounded to the nearest, no dither; beyond full scale limited
  float32, ///< as they are
};

/// The bytes of a stereo WAV file. Same buffer, same bytes.
Result<std::string> wavBytes(const AudioBuffer &audio, WavSamples format = WavSamples::pcm16);

/// Writes it beside `path` and renames: on any error nothing is left behind and an older file stays.
Status writeWavFile(const std::filesystem::path &path, const AudioBuffer &audio, WavSamples format = WavSamples::pcm16);

/// Reads a WAV (or any file libsndfile knows) as stereo; mono is doubled. Error (badInput): no such sound file, more
/// than two channels, longer than 30 minutes.
Result<AudioBuffer> readSoundFile(const std::filesystem::path &path);

} // namespace loopwright
