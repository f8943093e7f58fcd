// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "engine/base/result.h"

namespace loopwright {

/// The exclusive right to something that several programs may be after: a locked file, which is there only for the
/// lock. The system unlocks it when its program ends in whatever way. Any thread.
class FileLock {
public:
  /// Does not wait: nullptr if another program, or another thread of this one, holds it. Errors: resource (the file
  /// cannot be made).
  static Result<std::unique_ptr<FileLock>> take(const std::filesystem::path &path);
  /// Removes the file.
  ~FileLock();

private:
  FileLock(std::filesystem::path path, int descriptor);
  std::filesystem::path m_path;
  int m_descriptor;
};

} // namespace loopwright
