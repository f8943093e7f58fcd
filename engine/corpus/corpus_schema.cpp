// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/corpus_schema.h"

namespace loopwright::corpus_schema {

const SqliteDatabase::Identity &identity() {
  static const SqliteDatabase::Identity corpus{0x4C57434F, 3, "corpus"};
  return corpus;
}

const std::vector<Table> &tables(std::int32_t version) {
  // Keys are content ids and paths, never the order of arrival; `number` is the place in the order of ids.
  static const std::vector<Table> alike = {
      {"settings", "CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"},
      {"files", "CREATE TABLE files(path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL, "
                "hash BLOB NOT NULL, problem TEXT NOT NULL, detail TEXT NOT NULL) WITHOUT ROWID"},
      {"families", "CREATE TABLE families(number INTEGER PRIMARY KEY, id BLOB NOT NULL, origin TEXT NOT NULL, "
                   "split INTEGER NOT NULL)"},
      {"windows", "CREATE TABLE windows(number INTEGER PRIMARY KEY, song INTEGER NOT NULL, first_bar INTEGER NOT NULL, "
                  "duplicate INTEGER NOT NULL, representative INTEGER NOT NULL)"},
      {"labels", "CREATE TABLE labels(song INTEGER NOT NULL, source TEXT NOT NULL, label TEXT NOT NULL, "
                 "PRIMARY KEY(song, source)) WITHOUT ROWID"},
      {"scores", "CREATE TABLE scores(window INTEGER NOT NULL, source TEXT NOT NULL, value REAL NOT NULL, "
                 "PRIMARY KEY(window, source)) WITHOUT ROWID"},
      {"import_report", "CREATE TABLE import_report(name TEXT PRIMARY KEY, value REAL NOT NULL) WITHOUT ROWID"},
  };
  const auto with = [](std::vector<Table> tables, std::initializer_list<Table> more) {
    tables.insert(tables.end(), more);
    return tables;
  };
  static const std::vector<Table> first =
      with(alike,
           {{"file_songs", "CREATE TABLE file_songs(path TEXT NOT NULL, place INTEGER NOT NULL, song BLOB NOT NULL, "
                           "tempo REAL NOT NULL, drum_program INTEGER NOT NULL, bass_program INTEGER NOT NULL, "
                           "meter_stated INTEGER NOT NULL, PRIMARY KEY(path, place)) WITHOUT ROWID"},
            {"songs", "CREATE TABLE songs(id BLOB PRIMARY KEY, number INTEGER, path TEXT, file_hash BLOB, tempo REAL, "
                      "drum_program INTEGER, bass_program INTEGER, bars INTEGER NOT NULL, family INTEGER, split "
                      "INTEGER, roll BLOB NOT NULL)"}});
  static const std::vector<Table> second =
      with(alike,
           {{"file_songs", "CREATE TABLE file_songs(path TEXT NOT NULL, place INTEGER NOT NULL, song BLOB NOT NULL, "
                           "tempo REAL NOT NULL, programs TEXT NOT NULL, meter_stated INTEGER NOT NULL, touch BLOB NOT "
                           "NULL, notes BLOB NOT NULL, PRIMARY KEY(path, place)) WITHOUT ROWID"},
            {"songs", "CREATE TABLE songs(id BLOB PRIMARY KEY, number INTEGER, path TEXT, place INTEGER, file_hash "
                      "BLOB, tempo REAL, programs TEXT, bars INTEGER NOT NULL, family INTEGER, split INTEGER, roll "
                      "BLOB NOT NULL)"}});
  return version == 1 ? first : second;
}

Status createTables(SqliteDatabase &database) {
  auto known = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?1");
  if (!known)
    return tl::unexpected(known.error());
  for (const Table &table : tables()) {
    auto there = known->bind(1, table.name).step();
    if (!there)
      return tl::unexpected(there.error());
    if (*there) {
      if (auto done = known->step(); !done)
        return tl::unexpected(done.error());
      continue;
    }
    if (auto made = database.execute(std::string(table.statement)); !made)
      return made;
  }
  return {};
}

Status checkTables(const SqliteDatabase &database) {
  std::vector<std::string_view> statements;
  for (const Table &table : tables(database.version()))
    statements.push_back(table.statement);
  return loopwright::checkTables(database, statements, identity().noun, "import the music again");
}

std::string_view blobOf(const Sha256 &hash) { return {reinterpret_cast<const char *>(hash.data()), hash.size()}; }

Result<std::string> setting(const SqliteDatabase &database, std::string_view key) {
  auto statement = database.prepare("SELECT value FROM settings WHERE key = ?1");
  if (!statement)
    return tl::unexpected(statement.error());
  auto row = statement->bind(1, key).step();
  if (!row)
    return tl::unexpected(row.error());
  return *row ? statement->text(0) : std::string();
}

Status setSetting(SqliteDatabase &database, std::string_view key, std::string_view value) {
  auto statement = database.prepare("INSERT OR REPLACE INTO settings VALUES(?1, ?2)");
  if (!statement)
    return tl::unexpected(statement.error());
  return statement->bind(1, key).bind(2, value).run();
}

const char *nameOf(Grid grid) { return grid == Grid::floor ? "floor" : "nearest"; }

Result<Grid> gridNamed(std::string_view name) {
  if (name == "floor")
    return Grid::floor;
  if (name == "nearest")
    return Grid::nearest;
  return failure(ErrorKind::usage, "there is no grid \"" + std::string(name) + "\"", "--grid", "use floor or nearest");
}

const char *nameOf(PartsRule parts) { return parts == PartsRule::first ? "first" : "together"; }

Result<PartsRule> partsNamed(std::string_view name) {
  for (const PartsRule parts : {PartsRule::together, PartsRule::first})
    if (name == nameOf(parts))
      return parts;
  return failure(ErrorKind::usage, "there is no rule for parts \"" + std::string(name) + "\"", "--parts",
                 "choose together or first");
}

} // namespace loopwright::corpus_schema
