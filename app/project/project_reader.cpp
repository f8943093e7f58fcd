// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <algorithm>
#include <map>

#include "app/project/project_file.h"
#include "app/project/project_schema.h"
#include "app/recipes/recipe_json.h"

namespace loopwright {
namespace {

using namespace project_schema;

/// Reads the tables of one file. Everything that a row says is checked before it is believed.
class Reader {
public:
  explicit Reader(const SqliteDatabase &database) : m_database(database) {}

  Result<ProjectFile> read() {
    for (const auto part :
         {&Reader::readSettings, &Reader::readLoops, &Reader::readTracks, &Reader::readNotes, &Reader::readLocks})
      if (auto done = (this->*part)(); !done)
        return tl::unexpected(done.error());
    return assemble();
  }

private:
  struct Loop {
    LoopId id = 0;
    bool kept = false;
    QString name;
    LoopContent content;
    std::optional<GenerationRecipe> recipe;
    std::map<std::string, double> metrics;
    int notes = 0;
  };

  tl::unexpected<Error> damaged(const std::string &what) const {
    return failure(ErrorKind::badInput, "the project is damaged: " + what, m_database.path().string(),
                   "open a copy of it from a backup");
  }

  /// Calls `row(statement)` for each row until one fails.
  template <class Row>
  Status forEach(const std::string &sql, Row row) {
    auto statement = m_database.prepare(sql);
    if (!statement)
      return damaged(statement.error().what);
    for (;;) {
      auto there = statement->step();
      if (!there)
        return damaged(there.error().what);
      if (!*there)
        return {};
      if (Status done = row(*statement); !done)
        return done;
    }
  }

  /// A whole number in [least, most] of a column; the first that is none is remembered as the problem.
  std::int64_t number(const SqliteStatement &row, int column, std::int64_t least, std::int64_t most, const char *what) {
    const std::int64_t value = row.integer(column);
    if (value >= least && value <= most)
      return value;
    if (m_problem.empty())
      m_problem = std::string(what) + " of " + std::to_string(value);
    return least;
  }
  QString text(const SqliteStatement &row, int column, const char *what) {
    QString value = QString::fromStdString(row.text(column));
    if (value.size() > kLongestName && m_problem.empty())
      m_problem = std::string(what) + " of " + std::to_string(value.size()) + " characters";
    return value;
  }
  bool isShort(const std::string &bytes, const char *what) {
    if (static_cast<std::int64_t>(bytes.size()) <= kLongestJson)
      return true;
    if (m_problem.empty())
      m_problem = std::string(what) + " that is too long";
    return false;
  }
  QJsonObject json(const std::string &bytes, const char *what) {
    if (!isShort(bytes, what))
      return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(bytes)).object();
  }
  Status problem() const { return m_problem.empty() ? Status() : damaged("it has " + m_problem); }

  Status readSettings() {
    return forEach("SELECT key, value FROM settings WHERE key IN ('current', 'view', 'origin')",
                   [this](const SqliteStatement &row) {
                     const std::string key = row.text(0);
                     if (key == "current")
                       m_file.content.current = static_cast<int>(number(row, 1, 0, kMostLoops - 1, "an open loop"));
                     else if (key == "view")
                       m_file.content.view = json(row.text(1), "a view");
                     else
                       m_file.origin = row.text(1);
                     return problem();
                   });
  }

  Status readLoops() {
    const bool hasSwing = m_database.version() >= kFirstWithSwing;
    return forEach(
        hasSwing ? "SELECT id, kept, name, bars, beats_per_bar, beat_unit, microseconds_per_quarter, recipe, metrics, "
                   "swing FROM loops ORDER BY kept, position, id"
                 : "SELECT id, kept, name, bars, beats_per_bar, beat_unit, microseconds_per_quarter, recipe, metrics, "
                   "50 FROM loops ORDER BY kept, position, id",
        [this](const SqliteStatement &row) {
          if (m_loops.size() >= std::size_t{kMostLoops} + std::size_t{kMostKept})
            return Status(damaged("it has too many loops"));
          Loop loop;
          if (const LoopId id = row.integer(0); id > 0 && id <= kLargestId)
            loop.id = id;
          loop.kept = number(row, 1, 0, 1, "a loop kept") == 1;
          loop.name = text(row, 2, "a name");
          loop.content.bars = static_cast<int>(number(row, 3, 1, kMostBarsOfLoop, "a number of bars"));
          loop.content.beatsPerBar = static_cast<int>(number(row, 4, 1, 255, "a number of beats"));
          loop.content.beatUnit = static_cast<int>(number(row, 5, 1, 64, "a beat unit"));
          if ((loop.content.beatUnit & (loop.content.beatUnit - 1)) != 0 && m_problem.empty())
            m_problem = "a beat unit that is no power of two";
          loop.content.microsecondsPerQuarter = static_cast<int>(number(row, 6, 10000, 0xFFFFFF, "a tempo"));
          loop.content.swing = static_cast<int>(number(row, 9, kStraight, kMostSwing, "a swing"));
          if (const std::string recipe = row.text(7); isShort(recipe, "a recipe"))
            loop.recipe = recipeFromJsonText(recipe);
          const QJsonObject metrics = json(row.text(8), "a list of metrics");
          for (auto metric = metrics.begin(); metric != metrics.end(); ++metric)
            if (metric.value().isDouble())
              loop.metrics[metric.key().toStdString()] = metric.value().toDouble();
          m_place[row.integer(0)] = m_loops.size();
          m_loops.push_back(std::move(loop));
          return problem();
        });
  }

  Status readTracks() {
    const bool hasRoles = m_database.version() >= kFirstWithRoles;
    return forEach(std::string("SELECT loop, ") + (hasRoles ? "role" : "kind") +
                       ", name, program, position FROM tracks ORDER BY loop, position",
                   [this, hasRoles](const SqliteStatement &row) {
                     const auto place = m_place.find(row.integer(0));
                     if (place == m_place.end())
                       return Status(damaged("it has a track of no loop"));
                     LoopContent &content = m_loops[place->second].content;
                     if (content.tracks.size() >= kMostTracks || row.integer(4) != content.tracks.size())
                       return Status(damaged("it has too many tracks or lacks one"));
                     DocumentTrack track;
                     track.name = text(row, 2, "a track's name");
                     track.program = static_cast<int>(number(row, 3, 0, 127, "a program"));
                     const auto role = hasRoles ? roleNamed(row.text(1)) : roleOfKind(row.text(1), track, content);
                     if (!role)
                       return Status(damaged("it has a track of an unknown role"));
                     track.role = *role;
                     content.tracks.append(track);
                     return problem();
                   });
  }

  /// Before there were roles, models took the first pitched track for the bass.
  static std::optional<Role> roleOfKind(const std::string &kind, const DocumentTrack &track,
                                        const LoopContent &content) {
    if (kind == "drums")
      return Role::drums;
    if (kind != "pitched")
      return std::nullopt;
    if (content.trackOf(Role::bass) < 0)
      return Role::bass;
    const Role likely = likelyRole(false, track.program);
    return likely == Role::bass ? Role::chords : likely;
  }

  Status readNotes() {
    int all = 0;
    return forEach("SELECT loop, track, onset, duration, pitch, velocity, generated FROM notes "
                   "ORDER BY loop, track, position",
                   [this, &all](const SqliteStatement &row) {
                     const auto place = m_place.find(row.integer(0));
                     if (place == m_place.end())
                       return Status(damaged("it has a note of no loop"));
                     Loop &loop = m_loops[place->second];
                     LoopContent &content = loop.content;
                     const std::int64_t track = row.integer(1);
                     if (track < 0 || track >= content.tracks.size())
                       return Status(damaged("it has a note of no track"));
                     if (++loop.notes > kMostNotesOfLoop || ++all > kMostNotesOfProject)
                       return Status(damaged("it has too many notes"));
                     DocumentNote note;
                     note.id = content.nextId++;
                     note.note.onset = number(row, 2, 0, content.length() - 1, "a note's beginning");
                     note.note.duration = number(row, 3, 1, content.length() - note.note.onset, "a note's length");
                     note.note.pitch = static_cast<int>(number(row, 4, 0, 127, "a pitch"));
                     note.note.velocity = static_cast<int>(number(row, 5, 1, 127, "a velocity"));
                     note.generated = row.integer(6) != 0;
                     content.tracks[static_cast<qsizetype>(track)].notes.append(note);
                     return problem();
                   });
  }

  Status readLocks() {
    if (m_database.version() < kFirstWithLocks)
      return {};
    return forEach("SELECT loop, stream, first, length FROM locks ORDER BY loop, position",
                   [this](const SqliteStatement &row) {
                     const auto place = m_place.find(row.integer(0));
                     if (place == m_place.end())
                       return Status(damaged("it has a lock of no loop"));
                     LoopContent &content = m_loops[place->second].content;
                     if (content.locks.size() >= kMostLocksOfLoop)
                       return Status(damaged("it has too many locks"));
                     CodeLock lock;
                     lock.stream = text(row, 1, "a lock's stream");
                     lock.first = number(row, 2, 0, content.length() - 1, "a lock's beginning");
                     lock.length = number(row, 3, 1, content.length() - lock.first, "a lock's length");
                     content.locks.append(lock);
                     return problem();
                   });
  }

  Result<ProjectFile> assemble() {
    ProjectContent &content = m_file.content;
    for (Loop &loop : m_loops) {
      for (int t = 0; t < loop.content.tracks.size(); ++t)
        settleNotes(loop.content, t);
      if (!loop.kept) {
        content.loops.append({loop.name, std::move(loop.content), loop.recipe, loop.id});
        continue;
      }
      Candidate candidate;
      candidate.content = std::move(loop.content);
      candidate.recipe = loop.recipe.value_or(GenerationRecipe());
      candidate.metrics = std::move(loop.metrics);
      candidate.kept = true;
      content.kept.append(candidate);
    }
    if (content.loops.isEmpty())
      return damaged("it has no loop");
    if (content.loops.size() > kMostLoops || content.kept.size() > kMostKept)
      return damaged("it has too many loops");
    content.current = std::min(content.current, static_cast<int>(content.loops.size()) - 1);
    return std::move(m_file);
  }

  const SqliteDatabase &m_database;
  ProjectFile m_file;
  std::vector<Loop> m_loops;
  std::map<std::int64_t, std::size_t> m_place; // of the loops' ids
  std::string m_problem;
};

} // namespace

Result<ProjectFile> readProjectFile(const std::filesystem::path &path) {
  std::error_code code;
  const auto size = std::filesystem::file_size(path, code);
  if (!code && size > kLargestFile)
    return failure(ErrorKind::badInput, "the project is larger than any that this program writes", path.string(),
                   "choose another file");
  auto database = SqliteDatabase::open(path, identity(), SqliteDatabase::Access::read);
  if (!database)
    return tl::unexpected(database.error());
  if (auto checked = checkTables(*database); !checked)
    return tl::unexpected(checked.error());
  return Reader(*database).read();
}

Result<ProjectContent> ProjectContent::read(const std::filesystem::path &path) {
  auto file = readProjectFile(path);
  if (!file)
    return tl::unexpected(file.error());
  return std::move(file->content);
}

} // namespace loopwright
