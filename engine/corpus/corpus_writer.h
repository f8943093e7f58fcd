// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>

#include "engine/base/sqlite.h"
#include "engine/corpus/song_reading.h"

namespace loopwright {

/// The unfinished corpus of an import: takes file readings, and knows those of an earlier import that was interrupted.
/// One thread at a time.
class CorpusWriter {
public:
  /// Opens FILE.partial, or begins it. `reading` names all that the reading of a file depends on (layout, grid, bars):
  /// readings of an earlier import with another one are dropped.
  static Result<CorpusWriter> open(const std::filesystem::path &partial, const std::string &reading);

  /// True if the file was read before and has the same size and time since.
  bool knows(const FoundFile &file) const;
  /// Adds or replaces a file's reading; commits about once a second.
  Status add(const FileReading &reading);
  /// Forgets files that are not among these, and songs that no file gives.
  Status keepOnly(const std::vector<FoundFile> &files);
  /// Makes all that was added permanent.
  Status commit();
  /// Writes the whole file anew without the gaps that later changes left; replaces `target`.
  Status packInto(const std::filesystem::path &target);
  SqliteDatabase &database() { return m_database; }

private:
  explicit CorpusWriter(SqliteDatabase database) : m_database(std::move(database)) {}
  Status begin();
  struct Known {
    std::int64_t size = 0;
    std::int64_t modified = 0;
  };
  SqliteDatabase m_database;
  std::map<std::string, Known> m_known;
  bool m_open = false;
  int m_uncommitted = 0;         ///< files since the last commit
  std::int64_t m_lastCommit = 0; ///< ms of the steady clock
};

} // namespace loopwright
