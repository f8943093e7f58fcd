// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/base/result.h"

namespace loopwright {

/// A sound file that claims to be a loop.
struct AudioLoopFile {
  std::filesystem::path path;
  double tempo = 0;   ///< quarters a minute
  std::string family; ///< loops of one recording: they never cross a split
};

struct AudioLoopList {
  std::vector<AudioLoopFile> loops; ///< in the order of their paths
  struct Skipped {
    std::string path;
    std::string problem;
  };
  std::vector<Skipped> skipped;
};

/// The sound files (WAV, FLAC, OGG, MP3, AIFF, by extension) under a folder, with their tempo from a CSV file in it
/// (columns `file` and `bpm`, and `style` or `family` if there) or from the name ("rock_120_b.wav", "120bpm funk.wav").
/// Files whose tempo is not known are skipped with that reason. Errors: no folder; no sound file in it.
Result<AudioLoopList> findAudioLoops(const std::filesystem::path &folder);

/// The tempo that a file's name states: the first number of 40–250 that stands alone or before "bpm"; 0 if none.
double tempoInName(const std::string &stem);

} // namespace loopwright
