// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/hash.h"
#include "engine/base/sqlite.h"
#include "engine/music/quantizer.h"

namespace loopwright::corpus_schema {

/// "LWCO", version 3. Version 1 had a program for drums and bass only, and nothing of touch or notes; version 2 packed
/// rolls in another way (roll_blob.h).
const SqliteDatabase::Identity &identity();

/// A table of a corpus file and the statement that makes it:
/// settings (how it was made, content hash) · files (each file read: hash, why it was skipped) · file_songs (which
/// songs a file gave, and how it plays them: song_blobs.h) · songs (content id, roll as roll_blob.h packs it, family,
/// split) · families · windows (song, first bar, what it repeats: duplicates.h) · labels (song, source, label) · scores
/// (window, source, value) · import_report (counts by name).
struct Table {
  std::string_view name;
  std::string_view statement;
};
const std::vector<Table> &tables(std::int32_t version = identity().version);

/// Creates the tables that are not there.
Status createTables(SqliteDatabase &database);
/// An error unless every table is there exactly as this program makes it: a file cannot bring views, triggers or
/// computed columns of its own.
Status checkTables(const SqliteDatabase &database);

/// A hash as the file keeps it; valid as long as the hash.
std::string_view blobOf(const Sha256 &hash);

/// The setting's value, empty if there is none.
Result<std::string> setting(const SqliteDatabase &database, std::string_view key);
Status setSetting(SqliteDatabase &database, std::string_view key, std::string_view value);

/// "floor" or "nearest", as settings and the command line have it.
const char *nameOf(Grid grid);
Result<Grid> gridNamed(std::string_view name);

/// "together" or "first", likewise.
const char *nameOf(PartsRule parts);
Result<PartsRule> partsNamed(std::string_view name);

/// The longest song that a corpus may hold, in bars; also the limit against damaged files.
constexpr int kLongestSong = 4096;
/// The longest window, in bars.
constexpr int kLongestWindow = 64;

} // namespace loopwright::corpus_schema
