// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/sqlite.h"

#include <algorithm>
#include <sqlite3.h>
#include <unistd.h>
#include <utility>

namespace loopwright {
namespace {

tl::unexpected<Error> databaseFailure(sqlite3 *database, const std::string &where) {
  const int code = sqlite3_errcode(database);
  const bool medium = code == SQLITE_FULL || code == SQLITE_READONLY || code == SQLITE_CANTOPEN ||
                      code == SQLITE_IOERR || code == SQLITE_NOMEM || code == SQLITE_BUSY || code == SQLITE_PERM;
  return failure(medium ? ErrorKind::resource : ErrorKind::badInput, sqlite3_errmsg(database), where,
                 code == SQLITE_FULL ? "free some space and try again" : "");
}

/// A path as an SQLite URI: everything that a URI gives a meaning is escaped.
std::string uriOf(const std::filesystem::path &path, const char *query) {
  static const char digits[] = "0123456789ABCDEF";
  std::string uri = "file:";
  for (const char character : std::filesystem::absolute(path).string()) {
    const auto byte = static_cast<unsigned char>(character);
    if (byte == '%' || byte == '?' || byte == '#' || byte < 0x20) {
      uri += '%';
      uri += digits[byte >> 4];
      uri += digits[byte & 15];
    } else {
      uri += character;
    }
  }
  return uri + query;
}

Result<std::int64_t> pragma(const SqliteDatabase &database, const std::string &name) {
  auto statement = database.prepare("PRAGMA " + name);
  if (!statement)
    return tl::unexpected(statement.error());
  auto row = statement->step();
  if (!row)
    return tl::unexpected(row.error());
  return *row ? statement->integer(0) : 0;
}

} // namespace

SqliteStatement::SqliteStatement(sqlite3 *database, sqlite3_stmt *statement, std::string where)
    : m_database(database), m_statement(statement), m_where(std::move(where)) {}
SqliteStatement::SqliteStatement(SqliteStatement &&other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)),
      m_where(std::move(other.m_where)) {}
SqliteStatement &SqliteStatement::operator=(SqliteStatement &&other) noexcept {
  std::swap(m_database, other.m_database);
  std::swap(m_statement, other.m_statement);
  std::swap(m_where, other.m_where);
  return *this;
}
SqliteStatement::~SqliteStatement() { sqlite3_finalize(m_statement); }

SqliteStatement &SqliteStatement::bind(int index, std::int64_t value) {
  sqlite3_bind_int64(m_statement, index, value);
  return *this;
}
SqliteStatement &SqliteStatement::bind(int index, double value) {
  sqlite3_bind_double(m_statement, index, value);
  return *this;
}
SqliteStatement &SqliteStatement::bind(int index, std::string_view text) {
  sqlite3_bind_text64(m_statement, index, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  return *this;
}
SqliteStatement &SqliteStatement::bindBlob(int index, std::string_view bytes) {
  // A null pointer would bind NULL, which an empty blob is not.
  sqlite3_bind_blob64(m_statement, index, bytes.empty() ? "" : bytes.data(), bytes.size(), SQLITE_TRANSIENT);
  return *this;
}
SqliteStatement &SqliteStatement::bindNull(int index) {
  sqlite3_bind_null(m_statement, index);
  return *this;
}

Result<bool> SqliteStatement::step() {
  const int code = sqlite3_step(m_statement);
  if (code == SQLITE_ROW)
    return true;
  if (code == SQLITE_DONE) {
    sqlite3_reset(m_statement);
    return false;
  }
  auto error = databaseFailure(m_database, m_where);
  sqlite3_reset(m_statement);
  return error;
}

Status SqliteStatement::run() {
  auto row = step();
  if (!row)
    return tl::unexpected(row.error());
  if (*row)
    sqlite3_reset(m_statement);
  return {};
}

std::int64_t SqliteStatement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double SqliteStatement::real(int column) const { return sqlite3_column_double(m_statement, column); }
std::string SqliteStatement::text(int column) const {
  const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
  return bytes == nullptr ? std::string()
                          : std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}
std::string_view SqliteStatement::blob(int column) const {
  const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
  return bytes == nullptr
             ? std::string_view()
             : std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}
bool SqliteStatement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

SqliteDatabase::SqliteDatabase(sqlite3 *database, std::filesystem::path path, std::int32_t version)
    : m_database(database), m_path(std::move(path)), m_version(version) {}
SqliteDatabase::SqliteDatabase(SqliteDatabase &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_path(std::move(other.m_path)),
      m_version(other.m_version) {}
SqliteDatabase &SqliteDatabase::operator=(SqliteDatabase &&other) noexcept {
  std::swap(m_database, other.m_database);
  std::swap(m_path, other.m_path);
  std::swap(m_version, other.m_version);
  return *this;
}
SqliteDatabase::~SqliteDatabase() { sqlite3_close_v2(m_database); }

Result<SqliteDatabase> SqliteDatabase::open(const std::filesystem::path &path, const Identity &identity,
                                            Access access) {
  std::error_code code;
  if (!std::filesystem::is_regular_file(path, code))
    return failure(ErrorKind::badInput, "there is no such " + identity.noun, path.string());
  // SQLite wants to place a journal beside the file even for reading; where it cannot, the file cannot change either.
  const auto folder = std::filesystem::absolute(path).parent_path();
  const bool frozen = access == Access::read && ::access(folder.c_str(), W_OK) != 0;
  sqlite3 *handle = nullptr;
  const int flags = SQLITE_OPEN_URI | (access == Access::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
  const int opened = sqlite3_open_v2(uriOf(path, frozen ? "?immutable=1" : "").c_str(), &handle, flags, nullptr);
  SqliteDatabase database(handle, path, 0);
  if (opened != SQLITE_OK)
    return databaseFailure(handle, path.string());
  sqlite3_busy_timeout(handle, 5000);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);

  const auto id = pragma(database, "application_id");
  if (!id || *id != identity.applicationId)
    return failure(ErrorKind::badInput, "this is not a Loopwright " + identity.noun, path.string());
  const auto version = pragma(database, "user_version");
  if (!version)
    return tl::unexpected(version.error());
  if (*version > identity.version)
    return failure(ErrorKind::badInput,
                   "this " + identity.noun + " has format version " + std::to_string(*version) +
                       ", newer than version " + std::to_string(identity.version) + " that this program reads",
                   path.string(), "update Loopwright to open it");
  if (*version < 1)
    return failure(ErrorKind::badInput, "this " + identity.noun + " has no format version", path.string());
  database.m_version = static_cast<std::int32_t>(*version);
  return database;
}

Result<SqliteDatabase> SqliteDatabase::create(const std::filesystem::path &path, const Identity &identity) {
  std::error_code code;
  if (std::filesystem::exists(path, code))
    return failure(ErrorKind::usage, "the file exists already", path.string());
  sqlite3 *handle = nullptr;
  const int opened = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
  SqliteDatabase database(handle, path, identity.version);
  if (opened != SQLITE_OK)
    return databaseFailure(handle, path.string());
  sqlite3_busy_timeout(handle, 5000);
  auto stamped = database.execute("PRAGMA application_id=" + std::to_string(identity.applicationId) +
                                  ";PRAGMA user_version=" + std::to_string(identity.version) + ";");
  if (!stamped)
    return tl::unexpected(stamped.error());
  return database;
}

Status SqliteDatabase::execute(const std::string &sql) {
  if (sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
    return databaseFailure(m_database, m_path.string());
  return {};
}

Result<SqliteStatement> SqliteDatabase::prepare(std::string_view sql) const {
  sqlite3_stmt *statement = nullptr;
  if (sqlite3_prepare_v2(m_database, sql.data(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK)
    return databaseFailure(m_database, m_path.string());
  return SqliteStatement(m_database, statement, m_path.string());
}

Status checkTables(const SqliteDatabase &database, const std::vector<std::string_view> &statements,
                   const std::string &noun, const std::string &remedy) {
  const auto where = database.path().string();
  auto listed = database.prepare("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_autoindex%'");
  if (!listed)
    return tl::unexpected(listed.error());
  std::size_t found = 0;
  for (;; ++found) {
    auto row = listed->step();
    if (!row)
      return tl::unexpected(row.error());
    if (!*row)
      break;
    if (std::find(statements.begin(), statements.end(), listed->text(1)) == statements.end())
      return failure(ErrorKind::badInput,
                     "this " + noun + " holds a table that no " + noun + " has: " + listed->text(0), where, remedy);
  }
  if (found != statements.size())
    return failure(ErrorKind::badInput, "this " + noun + " lacks a table", where, remedy);
  return {};
}

} // namespace loopwright
