// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/base/cancellation.h"
#include "engine/base/result.h"

namespace loopwright {

/// A file to import.
struct FoundFile {
  std::filesystem::path file; ///< canonical
  std::string name;           ///< "FOLDER/sub/song.mid", FOLDER being the last part of the path that was given
  std::int64_t size = 0;      ///< bytes
  std::int64_t modified = 0;  ///< ns of the file system's clock
};

/// All MIDI files (.mid, .midi, .kar, .smf, .rmi in any case) under the folders, linked ones too, and every file named
/// itself, ordered by name. A file reached twice is listed once. Errors: a path that is not there, a folder that cannot
/// be read.
Result<std::vector<FoundFile>> scanFiles(const std::vector<std::filesystem::path> &paths,
                                         const CancellationToken &cancel);

} // namespace loopwright
