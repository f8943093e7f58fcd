// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/corpus.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <unordered_set>

#include "engine/base/random.h"
#include "engine/corpus/corpus_schema.h"
#include "engine/corpus/label_file.h"
#include "engine/corpus/loop_rules.h"
#include "engine/corpus/roll_blob.h"
#include "engine/corpus/song_blobs.h"

namespace loopwright {
namespace {

tl::unexpected<Error> damaged(const std::filesystem::path &path, const std::string &what) {
  return failure(ErrorKind::badInput, "this corpus is damaged: " + what, path.string(), "import the music again");
}

bool readSplit(std::int64_t value, Split &split) {
  if (value < 0 || value > 2)
    return false;
  split = static_cast<Split>(value);
  return true;
}

Result<std::int64_t> countOf(const SqliteDatabase &database, const std::string &sql) {
  auto statement = database.prepare(sql);
  if (!statement)
    return tl::unexpected(statement.error());
  auto row = statement->step();
  if (!row)
    return tl::unexpected(row.error());
  return *row ? statement->integer(0) : 0;
}

/// A window and the number of its song, as the file has them.
struct WindowRow {
  std::int64_t song = 0;
  std::int64_t firstBar = 0;
  std::int64_t group = 0; ///< number of the window that represents its duplicates
};

/// The split of a group where windows are divided.
Split drawnSplit(std::int64_t group) {
  const std::uint64_t tenth = RandomStream(1, "window split", 0, 0, static_cast<std::uint64_t>(group)).below(10);
  return tenth < 8 ? Split::train : tenth == 8 ? Split::valid : Split::test;
}

Result<std::vector<WindowRow>> readWindows(const SqliteDatabase &database, const WindowQuery &query) {
  auto listed = database.prepare("SELECT w.song, w.first_bar, r.number FROM windows w "
                                 "JOIN songs s ON s.number = w.song "
                                 "JOIN windows r ON r.number = w.representative "
                                 "JOIN songs rs ON rs.number = r.song "
                                 "WHERE (?1 < 0 OR s.split = ?1) AND (?2 = 0 OR s.split = rs.split) "
                                 "ORDER BY w.song, w.first_bar");
  if (!listed)
    return tl::unexpected(listed.error());
  listed->bind(1, query.split && !query.splitWindows ? static_cast<std::int64_t>(*query.split) : std::int64_t{-1});
  listed->bind(2, std::int64_t{query.distinct && !query.splitWindows ? 1 : 0});
  std::vector<WindowRow> rows;
  const Status read = forEachRow(*listed, [&]() -> Status {
    const WindowRow row{listed->integer(0), listed->integer(1), listed->integer(2)};
    if (!query.splitWindows || !query.split || drawnSplit(row.group) == *query.split)
      rows.push_back(row);
    return {};
  });
  if (!read)
    return tl::unexpected(read.error());
  return rows;
}

/// What label files name as genres or styles, by number of the song. A label may name several: "funk;jazz".
Result<std::map<std::int64_t, std::vector<std::string>>> readGenres(const SqliteDatabase &database) {
  auto listed = database.prepare("SELECT song, label FROM labels WHERE source LIKE '%:genre' OR source LIKE '%:style' "
                                 "ORDER BY song, source");
  if (!listed)
    return tl::unexpected(listed.error());
  std::map<std::int64_t, std::vector<std::string>> genres;
  const Status read = forEachRow(*listed, [&]() -> Status {
    std::vector<std::string> &known = genres[listed->integer(0)];
    for (std::string &name : tagsOf(listed->text(1)))
      if (std::find(known.begin(), known.end(), name) == known.end())
        known.push_back(std::move(name));
    return {};
  });
  if (!read)
    return tl::unexpected(read.error());
  return genres;
}

/// Finds how a file plays a song; none for corpora of version 1, which keep nothing of it.
Result<std::optional<SqliteStatement>> preparePlayed(const SqliteDatabase &database) {
  if (database.version() < 2)
    return std::optional<SqliteStatement>();
  auto statement = database.prepare("SELECT touch, notes FROM file_songs WHERE path = ?1 AND place = ?2");
  if (!statement)
    return tl::unexpected(statement.error());
  return std::optional<SqliteStatement>(std::move(*statement));
}

/// Gives a song, whose roll is there, its touch and its notes.
Status readPlayed(SqliteStatement &statement, const std::string &file, std::int64_t place, const PitchLayout &layout,
                  WindowSet::Song &song, const std::string &where) {
  auto row = statement.bind(1, file).bind(2, place).step();
  if (!row)
    return tl::unexpected(row.error());
  if (!*row)
    return failure(ErrorKind::badInput, "this corpus is damaged: a song without the file that plays it", where,
                   "import the music again");
  auto touch = unpackTouch(statement.blob(0), song.roll, layout, where);
  if (!touch)
    return tl::unexpected(touch.error());
  song.touch = std::move(*touch);
  if (layout.keepsNotes) {
    auto notes = unpackNotes(statement.blob(1), layout.tracks.size(), where);
    if (!notes)
      return tl::unexpected(notes.error());
    if (notes->tracks.size() != layout.tracks.size())
      return failure(ErrorKind::badInput, "this corpus is damaged: a song without notes", where,
                     "import the music again");
    song.notes = std::move(*notes);
  }
  auto end = statement.step(); // resets it
  return end ? Status() : tl::unexpected(end.error());
}

} // namespace

Result<Corpus> Corpus::open(const std::filesystem::path &path) {
  auto database = SqliteDatabase::open(path, corpus_schema::identity(), SqliteDatabase::Access::read);
  if (!database)
    return tl::unexpected(database.error());
  Corpus corpus(std::move(*database));
  if (auto checked = corpus_schema::checkTables(corpus.m_database); !checked)
    return tl::unexpected(checked.error());
  std::map<std::string, std::string> settings;
  for (const char *key : {"layout", "grid", "bars", "content_hash", "complete"}) {
    auto value = corpus_schema::setting(corpus.m_database, key);
    if (!value)
      return tl::unexpected(value.error());
    settings[key] = *value;
  }
  if (settings["complete"] != "1")
    return failure(ErrorKind::badInput, "the import of this corpus was not finished", path.string(),
                   "run the same import again to go on");
  auto layout = PitchLayout::named(settings["layout"]);
  if (!layout)
    return damaged(path, "there is no layout \"" + settings["layout"] + "\"");
  auto grid = corpus_schema::gridNamed(settings["grid"]);
  if (!grid)
    return damaged(path, "there is no grid \"" + settings["grid"] + "\"");
  const std::string &bars = settings["bars"];
  const auto parsed = std::from_chars(bars.data(), bars.data() + bars.size(), corpus.m_bars);
  if (parsed.ec != std::errc() || parsed.ptr != bars.data() + bars.size() || corpus.m_bars < 1 ||
      corpus.m_bars > corpus_schema::kLongestWindow)
    return damaged(path, "windows of \"" + bars + "\" bars");
  corpus.m_layout = std::move(*layout);
  corpus.m_grid = *grid;
  corpus.m_contentHash = settings["content_hash"];
  return corpus;
}

Result<WindowSet> Corpus::load(const WindowQuery &query) const {
  auto rules = RuleSet::named(query.rules.empty() ? "all" : query.rules);
  if (!rules)
    return tl::unexpected(rules.error());
  if (auto fit = rules->fits(m_layout); !fit)
    return tl::unexpected(fit.error());
  auto rows = readWindows(m_database, query);
  if (!rows)
    return tl::unexpected(rows.error());
  auto genres = readGenres(m_database);
  if (!genres)
    return tl::unexpected(genres.error());
  std::unordered_set<std::int64_t> groupsSeen;
  WindowSet set;
  set.layout = m_layout;
  set.bars = m_bars;
  set.windows.reserve(rows->size());

  auto played = preparePlayed(m_database);
  if (!played)
    return tl::unexpected(played.error());
  // `number` has no index: the songs are read in one pass over their ids, whose order it is.
  auto songs = m_database.prepare("SELECT number, path, family, split, tempo, bars, roll, id, " +
                                  std::string(m_database.version() < 2 ? "0, ''" : "place, programs") +
                                  " FROM songs ORDER BY id");
  if (!songs)
    return tl::unexpected(songs.error());
  std::size_t next = 0;
  std::int64_t lastNumber = -1;
  while (next < rows->size()) {
    auto row = songs->step();
    if (!row)
      return tl::unexpected(row.error());
    if (!*row)
      return damaged(path(), "a loop lies in a song that is not there");
    const std::int64_t number = songs->integer(0);
    if (number <= lastNumber)
      return damaged(path(), "its songs are not in order");
    lastNumber = number;
    if (number != (*rows)[next].song)
      continue;
    const std::int64_t bars = songs->integer(5);
    if (bars < m_bars || bars > corpus_schema::kLongestSong)
      return damaged(path(), "a song of " + std::to_string(bars) + " bars");
    WindowSet::Song loaded;
    const std::string_view id = songs->blob(7);
    Sha256 hash;
    if (id.size() != hash.size() || !readSplit(songs->integer(3), loaded.split))
      return damaged(path(), "a song without an id or split");
    std::copy(id.begin(), id.end(), reinterpret_cast<char *>(hash.data()));
    loaded.id = toHex(hash);
    loaded.path = songs->text(1);
    const std::int64_t family = songs->integer(2);
    if (family < 0 || family > INT32_MAX)
      return damaged(path(), "a song without a family");
    loaded.family = static_cast<int>(family);
    loaded.tempo = songs->real(4);
    if (!std::isfinite(loaded.tempo) || loaded.tempo <= 0)
      return damaged(path(), "a song without a tempo");
    if (const auto known = genres->find(number); known != genres->end())
      loaded.genres = known->second;
    auto roll = unpackRoll(songs->blob(6), static_cast<int>(bars) * m_layout.stepsPerBar(), m_layout.columns(),
                           m_database.version() == 2 ? RollPacking::planes : RollPacking::rows, path().string());
    if (!roll)
      return tl::unexpected(roll.error());
    loaded.roll = std::move(*roll);
    loaded.programs = programsOf(songs->text(9));
    if (*played && (query.touch || m_layout.keepsNotes))
      if (auto read = readPlayed(**played, songs->text(1), songs->integer(8), m_layout, loaded, path().string()); !read)
        return tl::unexpected(read.error());

    const auto index = static_cast<std::int32_t>(set.songs.size());
    std::int64_t lastBar = -1;
    for (; next < rows->size() && (*rows)[next].song == number; ++next) {
      const std::int64_t firstBar = (*rows)[next].firstBar;
      if (firstBar <= lastBar || firstBar + m_bars > bars)
        return damaged(path(), "a loop lies outside its song");
      lastBar = firstBar;
      const bool kept = std::all_of(rules->rules.begin(), rules->rules.end(), [&](const LoopRule &rule) {
        return meets(rule, loaded.roll, m_layout, static_cast<int>(firstBar), m_bars);
      });
      if (kept && (!query.distinct || groupsSeen.insert((*rows)[next].group).second))
        set.windows.push_back({index, static_cast<std::int32_t>(firstBar)});
    }
    if (!set.windows.empty() && set.windows.back().song == index)
      set.songs.push_back(std::move(loaded));
  }
  return set;
}

Result<Corpus::Summary> Corpus::summary() const {
  Summary summary;
  for (const auto &[target, sql] :
       {std::pair<std::int64_t *, const char *>{&summary.songs, "SELECT count(*) FROM songs"},
        {&summary.families, "SELECT count(*) FROM families"}}) {
    auto count = countOf(m_database, sql);
    if (!count)
      return tl::unexpected(count.error());
    *target = *count;
  }
  auto bySplit = m_database.prepare("SELECT s.split, count(*), sum(w.duplicate = 0) FROM windows w "
                                    "JOIN songs s ON s.number = w.song GROUP BY s.split");
  if (!bySplit)
    return tl::unexpected(bySplit.error());
  for (const Split split : {Split::train, Split::valid, Split::test}) {
    summary.windows[split] = 0;
    summary.distinctWindows[split] = 0;
  }
  Status read = forEachRow(*bySplit, [&]() -> Status {
    Split split{};
    if (!readSplit(bySplit->integer(0), split))
      return damaged(path(), "a song without a split");
    summary.windows[split] = bySplit->integer(1);
    summary.distinctWindows[split] = bySplit->integer(2);
    return {};
  });
  if (!read)
    return tl::unexpected(read.error());
  auto settings = m_database.prepare("SELECT key, value FROM settings");
  if (!settings)
    return tl::unexpected(settings.error());
  read = forEachRow(*settings, [&]() -> Status {
    summary.settings[settings->text(0)] = settings->text(1);
    return {};
  });
  if (!read)
    return tl::unexpected(read.error());
  auto report = m_database.prepare("SELECT name, value FROM import_report");
  if (!report)
    return tl::unexpected(report.error());
  read = forEachRow(*report, [&]() -> Status {
    summary.report[report->text(0)] = report->real(1);
    return {};
  });
  if (!read)
    return tl::unexpected(read.error());
  return summary;
}

Result<std::map<std::string, std::int64_t>> Corpus::labelColumns() const {
  auto listed = m_database.prepare("SELECT source, song FROM labels");
  if (!listed)
    return tl::unexpected(listed.error());
  std::map<std::string, std::set<std::int64_t>> songs;
  const Status read = forEachRow(*listed, [&]() -> Status {
    const std::string source = listed->text(0);
    songs[source.substr(source.rfind(':') + 1)].insert(listed->integer(1));
    return {};
  });
  if (!read)
    return tl::unexpected(read.error());
  std::map<std::string, std::int64_t> columns;
  for (const auto &[column, labelled] : songs)
    columns[column] = static_cast<std::int64_t>(labelled.size());
  return columns;
}

Result<std::map<std::string, std::string>> Corpus::labels(const std::string &column) const {
  auto listed = m_database.prepare("SELECT s.id, l.label FROM labels l JOIN songs s ON s.number = l.song "
                                   "WHERE substr(l.source, -length(?1) - 1) = ':' || ?1 ORDER BY l.source");
  if (!listed)
    return tl::unexpected(listed.error());
  listed->bind(1, column);
  std::map<std::string, std::string> found;
  const Status read = forEachRow(*listed, [&]() -> Status {
    const std::string_view id = listed->blob(0);
    Sha256 hash;
    if (id.size() != hash.size())
      return damaged(path(), "a song without an id");
    std::copy(id.begin(), id.end(), reinterpret_cast<char *>(hash.data()));
    found.emplace(toHex(hash), listed->text(1));
    return {};
  });
  if (!read)
    return tl::unexpected(read.error());
  return found;
}

Result<std::map<std::string, std::vector<double>>> Corpus::scores() const {
  auto listed = m_database.prepare("SELECT source, value FROM scores ORDER BY source, window");
  if (!listed)
    return tl::unexpected(listed.error());
  std::map<std::string, std::vector<double>> found;
  const Status read = forEachRow(*listed, [&]() -> Status {
    const double score = listed->real(1);
    if (!std::isfinite(score))
      return damaged(path(), "a loop's score is no number");
    found[listed->text(0)].push_back(score);
    return {};
  });
  if (!read)
    return tl::unexpected(read.error());
  return found;
}

} // namespace loopwright
