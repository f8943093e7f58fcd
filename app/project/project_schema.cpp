// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project_schema.h"

#include <array>

namespace loopwright::project_schema {
namespace {

constexpr std::array<const char *, 5> kTables = {
    "CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE loops(id INTEGER PRIMARY KEY, kept INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, "
    "bars INTEGER NOT NULL, beats_per_bar INTEGER NOT NULL, beat_unit INTEGER NOT NULL, "
    "microseconds_per_quarter INTEGER NOT NULL, recipe TEXT, metrics TEXT, swing INTEGER NOT NULL)",
    "CREATE TABLE tracks(loop INTEGER NOT NULL, position INTEGER NOT NULL, role TEXT NOT NULL, name TEXT NOT NULL, "
    "program INTEGER NOT NULL, kind TEXT GENERATED ALWAYS AS (CASE role WHEN 'drums' THEN 'drums' ELSE 'pitched' END), "
    "PRIMARY KEY(loop, position)) WITHOUT ROWID",
    "CREATE TABLE notes(loop INTEGER NOT NULL, track INTEGER NOT NULL, position INTEGER NOT NULL, "
    "onset INTEGER NOT NULL, duration INTEGER NOT NULL, pitch INTEGER NOT NULL, velocity INTEGER NOT NULL, "
    "generated INTEGER NOT NULL, PRIMARY KEY(loop, track, position)) WITHOUT ROWID",
    "CREATE TABLE locks(loop INTEGER NOT NULL, position INTEGER NOT NULL, stream TEXT NOT NULL, "
    "first INTEGER NOT NULL, length INTEGER NOT NULL, PRIMARY KEY(loop, position)) WITHOUT ROWID",
};

/// What stands in the place of the table of loops in older files.
constexpr const char *kLoopsOfVersion1 =
    "CREATE TABLE loops(id INTEGER PRIMARY KEY, kept INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, "
    "bars INTEGER NOT NULL, beats_per_bar INTEGER NOT NULL, beat_unit INTEGER NOT NULL, "
    "microseconds_per_quarter INTEGER NOT NULL, recipe TEXT, metrics TEXT)";

/// What stands in the place of the table of tracks in files before roles.
constexpr const char *kTracksOfVersion3 =
    "CREATE TABLE tracks(loop INTEGER NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, "
    "program INTEGER NOT NULL, PRIMARY KEY(loop, position)) WITHOUT ROWID";

constexpr const char *kTracksOfVersion4 =
    "CREATE TABLE tracks(loop INTEGER NOT NULL, position INTEGER NOT NULL, role TEXT NOT NULL, name TEXT NOT NULL, "
    "program INTEGER NOT NULL, PRIMARY KEY(loop, position)) WITHOUT ROWID";

} // namespace

const SqliteDatabase::Identity &identity() {
  static const SqliteDatabase::Identity project{0x4C575052, 5, "project"};
  return project;
}

Status createTables(SqliteDatabase &database) {
  for (const char *statement : kTables)
    if (auto made = database.execute(statement); !made)
      return made;
  return {};
}

Status checkTables(const SqliteDatabase &database) {
  std::vector<const char *> tables(kTables.begin(), kTables.end());
  if (database.version() < kFirstWithSwing)
    tables[1] = kLoopsOfVersion1;
  if (database.version() < kFirstWithRoles)
    tables[2] = kTracksOfVersion3;
  else if (database.version() < kFirstWithKinds)
    tables[2] = kTracksOfVersion4;
  if (database.version() < kFirstWithLocks)
    tables.pop_back();
  return loopwright::checkTables(database, {tables.begin(), tables.end()}, identity().noun,
                                 "open a copy of it from a backup");
}

} // namespace loopwright::project_schema
