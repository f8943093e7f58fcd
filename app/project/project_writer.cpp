// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <set>
#include <unistd.h>

#include "app/project/project_file.h"
#include "app/project/project_schema.h"
#include "app/recipes/recipe_json.h"

namespace loopwright {
namespace {

std::string jsonText(const QJsonObject &object) {
  return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// What one row of `loops` says.
struct LoopRow {
  bool kept;
  int position;
  QString name;
  const LoopContent &content;
  std::optional<GenerationRecipe> recipe;
  const std::map<std::string, double> *metrics;
  LoopId id = 0;
};

/// The statements that fill the tables. After the first error nothing more is done.
class Filler {
public:
  explicit Filler(SqliteDatabase &database)
      : m_setting(database.prepare("INSERT INTO settings VALUES(?1, ?2)")),
        m_loop(database.prepare("INSERT INTO loops VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")),
        m_track(database.prepare("INSERT INTO tracks VALUES(?1, ?2, ?3, ?4, ?5)")),
        m_note(database.prepare("INSERT INTO notes VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")),
        m_lock(database.prepare("INSERT INTO locks VALUES(?1, ?2, ?3, ?4, ?5)")) {
    for (const auto *statement : {&m_setting, &m_loop, &m_track, &m_note, &m_lock})
      if (!*statement && m_status)
        m_status = tl::unexpected(statement->error());
  }

  const Status &status() const { return m_status; }

  /// Loops keep their ids; those without one get one after these.
  void keepIdsOf(const QList<ProjectContent::Loop> &loops) {
    for (const ProjectContent::Loop &loop : loops)
      m_lastId = std::max(m_lastId, loop.id);
  }

  void setting(const char *key, const std::string &value) {
    if (m_status)
      m_status = m_setting->bind(1, std::string_view(key)).bind(2, std::string_view(value)).run();
  }

  void loop(const LoopRow &row) {
    if (!m_status)
      return;
    LoopContent content = row.content;
    for (int t = 0; t < content.tracks.size(); ++t)
      settleNotes(content, t); // what breaks the rules would not be read again
    const std::int64_t id = row.id > 0 && m_ids.insert(row.id).second ? row.id : ++m_lastId;
    const std::string name = row.name.left(project_schema::kLongestName).toStdString();
    m_loop->bind(1, id).bind(2, std::int64_t(row.kept ? 1 : 0)).bind(3, std::int64_t(row.position));
    m_loop->bind(4, std::string_view(name)).bind(5, std::int64_t(content.bars));
    m_loop->bind(6, std::int64_t(content.beatsPerBar)).bind(7, std::int64_t(content.beatUnit));
    m_loop->bind(8, std::int64_t(content.microsecondsPerQuarter)).bindNull(9).bindNull(10);
    m_loop->bind(11, std::int64_t(content.swing));
    if (row.recipe)
      m_loop->bind(9, std::string_view(recipeJsonText(*row.recipe)));
    if (row.metrics != nullptr) {
      QJsonObject metrics;
      for (const auto &[key, value] : *row.metrics)
        metrics.insert(QString::fromStdString(key), value);
      m_loop->bind(10, std::string_view(jsonText(metrics)));
    }
    m_status = m_loop->run();
    for (int t = 0; m_status && t < content.tracks.size(); ++t)
      track(id, t, content.tracks[t]);
    locks(id, content);
  }

private:
  void locks(std::int64_t loop, const LoopContent &content) {
    std::int64_t position = 0;
    for (const CodeLock &lock : content.locks) {
      // What lies outside a loop that became shorter locks nothing, and would not be read again.
      const Tick length = std::min(lock.length, content.length() - lock.first);
      if (!m_status || lock.first < 0 || length < 1 || position >= project_schema::kMostLocksOfLoop)
        continue;
      const std::string stream = lock.stream.left(project_schema::kLongestName).toStdString();
      m_lock->bind(1, loop).bind(2, position++).bind(3, std::string_view(stream));
      m_status = m_lock->bind(4, lock.first).bind(5, length).run();
    }
  }

  void track(std::int64_t loop, int position, const DocumentTrack &track) {
    const std::string name = track.name.left(project_schema::kLongestName).toStdString();
    m_track->bind(1, loop).bind(2, std::int64_t(position));
    m_track->bind(3, std::string_view(nameOf(track.role)));
    m_track->bind(4, std::string_view(name)).bind(5, std::int64_t(track.program));
    m_status = m_track->run();
    std::int64_t number = 0;
    for (const DocumentNote &note : track.notes) {
      if (!m_status)
        return;
      m_note->bind(1, loop).bind(2, std::int64_t(position)).bind(3, number++);
      m_note->bind(4, note.note.onset).bind(5, note.note.duration);
      m_note->bind(6, std::int64_t(note.note.pitch)).bind(7, std::int64_t(note.note.velocity));
      m_note->bind(8, std::int64_t(note.generated ? 1 : 0));
      m_status = m_note->run();
    }
  }

  Result<SqliteStatement> m_setting;
  Result<SqliteStatement> m_loop;
  Result<SqliteStatement> m_track;
  Result<SqliteStatement> m_note;
  Result<SqliteStatement> m_lock;
  std::int64_t m_lastId = 0;
  std::set<LoopId> m_ids;
  Status m_status;
};

Status fill(const std::filesystem::path &path, const ProjectFile &file) {
  auto database = SqliteDatabase::create(path, project_schema::identity());
  if (!database)
    return tl::unexpected(database.error());
  // The file is nobody's until it is synced and renamed as a whole.
  if (auto begun = database->execute("PRAGMA journal_mode=OFF;PRAGMA synchronous=OFF;BEGIN"); !begun)
    return begun;
  if (auto made = project_schema::createTables(*database); !made)
    return made;
  {
    Filler filler(*database);
    const ProjectContent &content = file.content;
    filler.setting("current", std::to_string(content.current));
    filler.setting("view", jsonText(content.view));
    filler.setting("program", LOOPWRIGHT_VERSION);
    if (!file.origin.empty())
      filler.setting("origin", file.origin.string());
    filler.keepIdsOf(content.loops);
    for (int i = 0; i < content.loops.size(); ++i) {
      const ProjectContent::Loop &loop = content.loops[i];
      filler.loop({false, i, loop.name, loop.content, loop.recipe, nullptr, loop.id});
    }
    for (int i = 0; i < content.kept.size(); ++i)
      filler.loop({true, i, {}, content.kept[i].content, content.kept[i].recipe, &content.kept[i].metrics});
    if (!filler.status())
      return filler.status();
  }
  return database->execute("COMMIT");
}

Status systemFailure(const std::filesystem::path &path, int number) {
  return failure(ErrorKind::resource, std::string("the project cannot be written: ") + std::strerror(number),
                 path.string(), "free some space or choose another folder; the project is still open");
}

/// What reading would refuse must not be written.
Status checkLimits(const ProjectContent &content, const std::filesystem::path &path) {
  const auto tooMany = [&path](const std::string &what, qsizetype most) {
    return failure(ErrorKind::usage, "a project holds at most " + std::to_string(most) + " " + what, path.string(),
                   "remove some and save again");
  };
  if (content.loops.size() > project_schema::kMostLoops)
    return tooMany("loops", project_schema::kMostLoops);
  if (content.kept.size() > project_schema::kMostKept)
    return tooMany("kept candidates", project_schema::kMostKept);
  qsizetype all = 0;
  const auto notesOf = [&all](const LoopContent &loop) {
    qsizetype notes = 0;
    for (const DocumentTrack &track : loop.tracks)
      notes += track.notes.size();
    all += notes;
    return notes;
  };
  for (const ProjectContent::Loop &loop : content.loops)
    if (notesOf(loop.content) > project_schema::kMostNotesOfLoop)
      return tooMany("notes in a loop", project_schema::kMostNotesOfLoop);
  for (const Candidate &candidate : content.kept)
    notesOf(candidate.content);
  return all > project_schema::kMostNotesOfProject ? tooMany("notes", project_schema::kMostNotesOfProject) : Status();
}

/// 0, or what went wrong.
int syncPath(const std::filesystem::path &path, int flags) {
  const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
  if (descriptor < 0)
    return errno;
  const int number = ::fsync(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  return number;
}

} // namespace

Status writeProjectFile(const std::filesystem::path &wanted, const ProjectFile &file) {
  if (auto checked = checkLimits(file.content, wanted); !checked)
    return checked;
  std::error_code code;
  std::filesystem::path path = std::filesystem::weakly_canonical(wanted, code); // a link stays a link
  if (code)
    path = wanted;
  if (::access(path.c_str(), F_OK) == 0 && ::access(path.c_str(), W_OK) != 0)
    return systemFailure(path, errno);
  static std::atomic<int> count = 0;
  const std::filesystem::path part =
      path.string() + "." + std::to_string(::getpid()) + "-" + std::to_string(++count) + ".part";
  ::unlink(part.c_str());
  Status status = fill(part, file);
  if (!status) {
    status = failure(ErrorKind::resource, "the project cannot be written: " + status.error().what, path.string(),
                     "free some space or choose another folder; the project is still open");
  } else if (const int number = syncPath(part, O_RDWR); number != 0) {
    status = systemFailure(path, number);
  } else if (::rename(part.c_str(), path.c_str()) != 0) {
    status = systemFailure(path, errno);
  } else {
    syncPath(path.parent_path(), O_RDONLY | O_DIRECTORY); // some file systems cannot sync a folder
  }
  if (!status)
    ::unlink(part.c_str());
  return status;
}

Status ProjectContent::write(const std::filesystem::path &path) const { return writeProjectFile(path, {*this, {}}); }

} // namespace loopwright
