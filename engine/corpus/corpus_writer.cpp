// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/corpus_writer.h"

#include <chrono>
#include <set>

#include "engine/corpus/corpus_schema.h"
#include "engine/corpus/song_blobs.h"

namespace loopwright {
namespace {

// What a kill may cost.
constexpr std::int64_t kCommitInterval = 1000; // ms
constexpr int kCommitFiles = 256;

/// Rows of file_songs fit into pages of this size; those that do not waste a part of another page.
constexpr int kPageBytes = 8192;

std::int64_t now() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

Result<SqliteDatabase> openOrCreate(const std::filesystem::path &partial) {
  std::error_code code;
  // A kill right after the file was made leaves it without any content.
  if (std::filesystem::exists(partial, code) && std::filesystem::file_size(partial, code) == 0)
    std::filesystem::remove(partial, code);
  if (std::filesystem::exists(partial, code)) {
    auto database = SqliteDatabase::open(partial, corpus_schema::identity(), SqliteDatabase::Access::readWrite);
    if (!database || database->version() == corpus_schema::identity().version)
      return database;
    // What an older program has read of the files lacks what is kept now: they are read again.
    std::filesystem::remove(partial, code);
  }
  auto database = SqliteDatabase::create(partial, corpus_schema::identity());
  if (database)
    if (auto set = database->execute("PRAGMA page_size=" + std::to_string(kPageBytes)); !set)
      return tl::unexpected(set.error());
  return database;
}

} // namespace

Result<CorpusWriter> CorpusWriter::open(const std::filesystem::path &partial, const std::string &reading) {
  auto database = openOrCreate(partial);
  if (!database)
    return tl::unexpected(database.error());
  CorpusWriter writer(std::move(*database));
  // One import at a time: the lock is held until the file is closed.
  Status prepared = writer.m_database.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA temp_store=MEMORY;");
  if (prepared)
    prepared = writer.begin();
  if (prepared)
    prepared = corpus_schema::createTables(writer.m_database);
  if (prepared)
    prepared = corpus_schema::checkTables(writer.m_database);
  if (!prepared)
    return tl::unexpected(prepared.error());

  auto earlier = corpus_schema::setting(writer.m_database, "reading");
  if (!earlier)
    return tl::unexpected(earlier.error());
  if (*earlier != reading) {
    prepared = writer.m_database.execute("DELETE FROM files; DELETE FROM file_songs; DELETE FROM songs;");
    if (prepared)
      prepared = corpus_schema::setSetting(writer.m_database, "reading", reading);
    if (!prepared)
      return tl::unexpected(prepared.error());
  }
  {
    auto listed = writer.m_database.prepare("SELECT path, size, modified FROM files");
    if (!listed)
      return tl::unexpected(listed.error());
    prepared = forEachRow(*listed, [&]() -> Status {
      writer.m_known[listed->text(0)] = {listed->integer(1), listed->integer(2)};
      return {};
    });
    if (!prepared)
      return tl::unexpected(prepared.error());
  }
  if (prepared = writer.commit(); !prepared)
    return tl::unexpected(prepared.error());
  return writer;
}

bool CorpusWriter::knows(const FoundFile &file) const {
  const auto known = m_known.find(file.name);
  return known != m_known.end() && known->second.size == file.size && known->second.modified == file.modified;
}

Status CorpusWriter::begin() {
  if (m_open)
    return {};
  auto begun = m_database.execute("BEGIN IMMEDIATE");
  m_open = begun.has_value();
  m_lastCommit = now();
  m_uncommitted = 0;
  return begun;
}

Status CorpusWriter::commit() {
  if (!m_open)
    return {};
  m_open = false;
  return m_database.execute("COMMIT");
}

Status CorpusWriter::add(const FileReading &reading) {
  if (auto begun = begin(); !begun)
    return begun;
  auto file = m_database.prepare("INSERT OR REPLACE INTO files VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
  auto forget = m_database.prepare("DELETE FROM file_songs WHERE path = ?1");
  auto fileSong = m_database.prepare("INSERT INTO file_songs VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
  auto song = m_database.prepare("INSERT OR IGNORE INTO songs(id, bars, roll) VALUES(?1, ?2, ?3)");
  for (const auto *statement : {&file, &forget, &fileSong, &song})
    if (!*statement)
      return tl::unexpected(statement->error());

  Status done = file->bind(1, reading.file.name)
                    .bind(2, reading.file.size)
                    .bind(3, reading.file.modified)
                    .bindBlob(4, corpus_schema::blobOf(reading.hash))
                    .bind(5, reading.problem)
                    .bind(6, reading.detail)
                    .run();
  if (done)
    done = forget->bind(1, reading.file.name).run();
  std::int64_t place = 0;
  for (const ReadSong &read : reading.songs) {
    if (done)
      done = fileSong->bind(1, reading.file.name)
                 .bind(2, place++)
                 .bindBlob(3, corpus_schema::blobOf(read.id))
                 .bind(4, read.tempo)
                 .bind(5, programsText(read.programs))
                 .bind(6, std::int64_t{read.meterStated ? 1 : 0})
                 .bindBlob(7, read.touch)
                 .bindBlob(8, read.notes)
                 .run();
    if (done)
      done = song->bindBlob(1, corpus_schema::blobOf(read.id))
                 .bind(2, std::int64_t{read.bars})
                 .bindBlob(3, read.roll)
                 .run();
  }
  if (done && (++m_uncommitted >= kCommitFiles || now() - m_lastCommit >= kCommitInterval))
    done = commit();
  return done;
}

Status CorpusWriter::packInto(const std::filesystem::path &target) {
  std::error_code code;
  std::filesystem::remove(target, code);
  auto statement = m_database.prepare("VACUUM INTO ?1");
  if (!statement)
    return tl::unexpected(statement.error());
  const Status done = statement->bind(1, target.string()).run();
  if (!done)
    std::filesystem::remove(target, code);
  return done;
}

Status CorpusWriter::keepOnly(const std::vector<FoundFile> &files) {
  std::set<std::string> wanted;
  for (const FoundFile &file : files)
    wanted.insert(file.name);
  if (auto begun = begin(); !begun)
    return begun;
  auto forgetFile = m_database.prepare("DELETE FROM files WHERE path = ?1");
  auto forgetSongs = m_database.prepare("DELETE FROM file_songs WHERE path = ?1");
  for (const auto *statement : {&forgetFile, &forgetSongs})
    if (!*statement)
      return tl::unexpected(statement->error());
  for (const auto &[name, known] : m_known) {
    if (wanted.count(name) != 0)
      continue;
    Status done = forgetFile->bind(1, name).run();
    if (done)
      done = forgetSongs->bind(1, name).run();
    if (!done)
      return done;
  }
  return m_database.execute("DELETE FROM songs WHERE id NOT IN (SELECT song FROM file_songs)");
}

} // namespace loopwright
