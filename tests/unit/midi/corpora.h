// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace loopwright {

/// The folder of real MIDI files beside the source tree, or $LOOPWRIGHT_CORPORA; empty if there is none.
inline std::filesystem::path corporaFolder() {
  const char *set = std::getenv("LOOPWRIGHT_CORPORA");
  const std::filesystem::path folder =
      set != nullptr ? std::filesystem::path(set) : std::filesystem::path(LOOPWRIGHT_SOURCE_DIR) / "../shared/corpora";
  std::error_code code;
  return std::filesystem::is_directory(folder, code) ? folder : std::filesystem::path();
}

/// Every `stride`-th of the folder's MIDI files, in path order.
inline std::vector<std::filesystem::path> midiFiles(const std::filesystem::path &folder, std::size_t stride) {
  std::vector<std::filesystem::path> files;
  std::error_code code;
  for (const auto &entry : std::filesystem::recursive_directory_iterator(folder, code))
    if (entry.path().extension() == ".mid" || entry.path().extension() == ".MID")
      files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<std::filesystem::path> chosen;
  for (std::size_t i = 0; i < files.size(); i += stride)
    chosen.push_back(files[i]);
  return chosen;
}

} // namespace loopwright
