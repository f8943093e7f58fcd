// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace loopwright {

/// A prepared statement. Bind from 1, read columns from 0, as SQLite counts. One thread at a time.
class SqliteStatement {
public:
  SqliteStatement(SqliteStatement &&other) noexcept;
  SqliteStatement &operator=(SqliteStatement &&other) noexcept;
  ~SqliteStatement();

  SqliteStatement &bind(int index, std::int64_t value);
  SqliteStatement &bind(int index, double value);
  SqliteStatement &bind(int index, std::string_view text);
  SqliteStatement &bindBlob(int index, std::string_view bytes);
  SqliteStatement &bindNull(int index);

  /// True: a row is there to read. False: done; the statement is reset and can be bound again.
  Result<bool> step();
  /// Runs a statement that returns no rows and resets it.
  Status run();

  std::int64_t integer(int column) const;
  double real(int column) const;
  std::string text(int column) const;
  std::string_view blob(int column) const; ///< valid until the next step
  bool isNull(int column) const;

private:
  friend class SqliteDatabase;
  SqliteStatement(sqlite3 *database, sqlite3_stmt *statement, std::string where);
  sqlite3 *m_database;
  sqlite3_stmt *m_statement;
  std::string m_where;
};

/// Calls `each`, a function that returns a Status, for every row until it fails.
template <class Each>
Status forEachRow(SqliteStatement &statement, const Each &each) {
  for (;;) {
    auto row = statement.step();
    if (!row)
      return tl::unexpected(row.error());
    if (!*row)
      return {};
    if (Status done = each(); !done)
      return done;
  }
}

/// One SQLite file with a rollback journal. Each of our files has an application id and a version; opening one of
/// another kind, or of a newer version, is refused with a sentence. One thread at a time.
class SqliteDatabase {
public:
  enum class Access { read, readWrite };
  struct Identity {
    std::int32_t applicationId = 0; ///< four ASCII characters as a big-endian number
    std::int32_t version = 0;
    std::string noun; ///< "corpus", for messages
  };

  /// Opens an existing file; in a folder that cannot be written it is opened as immutable.
  static Result<SqliteDatabase> open(const std::filesystem::path &path, const Identity &identity, Access access);
  /// Creates a file (an error if it exists) and stamps it.
  static Result<SqliteDatabase> create(const std::filesystem::path &path, const Identity &identity);

  SqliteDatabase(SqliteDatabase &&other) noexcept;
  SqliteDatabase &operator=(SqliteDatabase &&other) noexcept;
  ~SqliteDatabase();

  /// One or more statements without parameters or rows.
  Status execute(const std::string &sql);
  Result<SqliteStatement> prepare(std::string_view sql) const;
  /// The version found in the file (0 < version <= identity.version); older ones are the caller's to migrate.
  std::int32_t version() const { return m_version; }
  const std::filesystem::path &path() const { return m_path; }

private:
  SqliteDatabase(sqlite3 *database, std::filesystem::path path, std::int32_t version);
  sqlite3 *m_database;
  std::filesystem::path m_path;
  std::int32_t m_version;
};

/// An error unless the file holds exactly what these CREATE statements make: nothing is missing, and the file brings no
/// views, triggers or computed columns of its own. `noun` and `remedy` are for the sentence.
Status checkTables(const SqliteDatabase &database, const std::vector<std::string_view> &statements,
                   const std::string &noun, const std::string &remedy);

} // namespace loopwright
