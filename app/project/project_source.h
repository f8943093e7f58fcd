// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

#include "app/project/journal.h"

namespace loopwright {

/// What tells one state of a file from another.
struct FileState {
  std::uint64_t inode = 0;
  std::int64_t size = -1; ///< -1: there is no file
  std::int64_t seconds = 0, nanoseconds = 0;

  static FileState of(const std::filesystem::path &path); ///< any thread
  friend bool operator==(const FileState &a, const FileState &b) {
    return a.inode == b.inode && a.size == b.size && a.seconds == b.seconds && a.nanoseconds == b.nanoseconds;
  }
};

/// A project as it was read, before it is opened.
struct ProjectSource {
  ProjectContent content;
  std::filesystem::path path;           ///< empty: never saved
  FileState file;                       ///< when it was read
  std::unique_ptr<JournalLock> journal; ///< that the content comes from; nullptr: it comes from the file
};

} // namespace loopwright
