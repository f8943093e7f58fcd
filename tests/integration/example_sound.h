// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

#include "engine/audio/wav_file.h"
#include "engine/base/atomic_file.h"
#include "engine/base/random.h"

namespace loopwright::example {

/// A folder of twelve loops of sound of six songs: 8 bars at 240 quarters a minute, each one of six that their song
/// has.
inline Status writeSounds(const std::filesystem::path &folder) {
  if (auto made = createFolder(folder); !made)
    return made;
  for (int file = 0; file < 12; ++file) {
    AudioBuffer sound;
    sound.sampleRate = 8000;
    RandomStream random(1, "sound", static_cast<std::uint64_t>(file));
    for (int bar = 0; bar < 8; ++bar) {
      const auto word = static_cast<double>(random.below(6));
      for (int i = 0; i < 8000; ++i) {
        const double tones = 0.3 * std::sin(0.3 * i * (word + 1)) + 0.2 * std::sin(0.2 * i);
        const auto sample = static_cast<float>(tones + 0.05 * random.uniform());
        sound.samples.insert(sound.samples.end(), {sample, sample});
      }
    }
    const std::string name = "song" + std::to_string(file / 2) + "_240_" + std::to_string(file % 2) + ".wav";
    if (auto written = writeWavFile(folder / name, sound); !written)
      return written;
  }
  return {};
}

} // namespace loopwright::example
