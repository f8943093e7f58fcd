// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/corpus_assembly.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

#include "engine/base/random.h"
#include "engine/corpus/corpus_schema.h"
#include "engine/corpus/duplicates.h"
#include "engine/corpus/families.h"
#include "engine/corpus/held_out.h"
#include "engine/corpus/roll_blob.h"
#include "engine/corpus/window_extractor.h"

namespace loopwright {
namespace {

/// A song and the first file (by name) that gave it.
struct SongRecord {
  Sha256 id{};
  std::string path;
  Sha256 fileHash{};
  double tempo = 120;
  std::int64_t place = 0; ///< of the song in that file
  std::string programs;
  Sha256 played{}; ///< of its touch and its notes
  int bars = 0;
  int family = 0;
};

bool readHash(std::string_view bytes, Sha256 &hash) {
  if (bytes.size() != hash.size())
    return false;
  std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(hash.data()));
  return true;
}

/// What stands between the kAnds.
std::vector<std::string> phrasesOf(const std::string &text) {
  const std::string_view mark = kAnd;
  std::vector<std::string> phrases;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(mark, begin), text.size());
    phrases.push_back(text.substr(begin, end - begin));
    begin = end + mark.size();
  }
  return phrases;
}

void keepDistinct(std::vector<Hash128> &hashes) {
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

class Assembly {
public:
  Assembly(SqliteDatabase &database, const ImportOptions &options, ImportReport &report, ProgressSink &progress,
           const CancellationToken &cancel)
      : m_database(database), m_options(options), m_report(report), m_progress(progress), m_cancel(cancel) {}

  Status readFiles();
  Status readSongs(const std::vector<FoundFile> &files, const LabelsByFile &labels);
  Status arrange();
  Status write();

private:
  Status damaged() const {
    return failure(ErrorKind::badInput, "the unfinished import is damaged", m_database.path().string(),
                   "delete it and import again");
  }
  Status writeSongs();
  Status writeWindows();
  Status writeScores();
  /// Leaves the windows that score below the threshold, and their scores.
  Status keepLoops(const Pianoroll &roll, std::vector<int> &firstBars, std::vector<double> &scores);
  Status writeFamilies();
  /// Leaves a random choice of the loops that repeat nothing.
  void keepSome(std::int64_t most);
  Status writeReport();
  void hashContent();
  int stride() const { return m_options.stride.value_or(m_options.rules.stride); }

  SqliteDatabase &m_database;
  const ImportOptions &m_options;
  ImportReport &m_report;
  ProgressSink &m_progress;
  const CancellationToken &m_cancel;

  std::vector<SongRecord> m_songs; ///< by id
  std::vector<FamilyMember> m_members;
  std::vector<const FileLabels *> m_labels; ///< [songs]
  std::vector<CorpusWindow> m_windows;
  std::vector<double> m_scores; ///< [windows], if there is a scorer
  std::vector<Family> m_families;
};

Status Assembly::readFiles() {
  auto listed = m_database.prepare("SELECT path, problem, detail, (SELECT count(*) FROM file_songs s WHERE s.path = "
                                   "f.path) FROM files f ORDER BY path");
  if (!listed)
    return tl::unexpected(listed.error());
  Status done = forEachRow(*listed, [&]() -> Status {
    ++m_report.files;
    m_report.outcomes.push_back({listed->text(0), listed->integer(3), listed->text(1), listed->text(2)});
    const ImportReport::Outcome &outcome = m_report.outcomes.back();
    if (outcome.problem.empty()) {
      ++m_report.filesUsed;
      m_report.filesWithOtherMeters += outcome.detail.find(kOtherMetersLeftOut) != std::string::npos ? 1 : 0;
      m_report.filesWithBassByLine += outcome.detail.find(kBassByLine) != std::string::npos ? 1 : 0;
    } else {
      for (const std::string &problem : phrasesOf(outcome.problem))
        ++m_report.filesSkipped[problem];
    }
    return {};
  });
  if (!done)
    return done;
  auto meters = m_database.prepare("SELECT count(DISTINCT path) FROM file_songs WHERE meter_stated = 0");
  if (!meters)
    return tl::unexpected(meters.error());
  if (auto row = meters->step(); !row)
    return tl::unexpected(row.error());
  m_report.filesWithoutMeter = meters->integer(0);
  return {};
}

Status Assembly::readSongs(const std::vector<FoundFile> &files, const LabelsByFile &labels) {
  std::unordered_map<std::string, const FileLabels *> labelsByName;
  std::unordered_map<std::string, int> numberOfFile;
  for (const FoundFile &file : files) {
    numberOfFile.emplace(file.name, static_cast<int>(numberOfFile.size()));
    if (const auto known = labels.find(file.file); known != labels.end())
      labelsByName.emplace(file.name, &known->second);
  }

  // Of the files that gave a song the first by name lends its tempo and programs; labels come from the first that has
  // any, a family from the first that names one.
  auto sources =
      m_database.prepare("SELECT s.song, s.path, f.hash, s.tempo, s.place, s.programs, s.touch, s.notes "
                         "FROM file_songs s JOIN files f ON f.path = s.path ORDER BY s.song, s.path, s.place");
  if (!sources)
    return tl::unexpected(sources.error());
  std::string lastPath;
  Status done = forEachRow(*sources, [&]() -> Status {
    Sha256 id;
    Sha256 fileHash;
    if (!readHash(sources->blob(0), id) || !readHash(sources->blob(2), fileHash))
      return damaged();
    const std::string path = sources->text(1);
    if (m_songs.empty() || m_songs.back().id != id) {
      m_songs.push_back({id, path, fileHash, sources->real(3), sources->integer(4), sources->text(5), Sha256{}, 0, 0});
      Sha256Hasher played;
      played.add(sources->blob(6));
      played.add(sources->blob(7));
      m_songs.back().played = played.finish();
      m_members.emplace_back();
      m_members.back().song = id;
      m_labels.push_back(nullptr);
    } else if (path != lastPath) {
      ++m_report.filesOfKnownSongs;
    }
    lastPath = path;
    if (const auto number = numberOfFile.find(path); number != numberOfFile.end())
      m_members.back().files.push_back(number->second);
    if (const auto known = labelsByName.find(path); known != labelsByName.end()) {
      if (m_labels.back() == nullptr)
        m_labels.back() = known->second;
      if (m_members.back().label.empty())
        m_members.back().label = known->second->family;
    }
    return {};
  });
  if (!done)
    return done;

  m_report.songs = static_cast<std::int64_t>(m_songs.size());
  m_report.songsWithLabels = std::count_if(m_labels.begin(), m_labels.end(), [](const FileLabels *known) {
    return known != nullptr && !known->labels.empty();
  });
  for (const LoopRule &rule : m_options.rules.rules)
    m_report.rules.push_back({rule.name, 0});
  if (m_options.scorer)
    m_report.rules.push_back({"a loop to the loop detector", 0});
  auto rolls = m_database.prepare("SELECT id, bars, roll FROM songs ORDER BY id");
  if (!rolls)
    return tl::unexpected(rolls.error());
  std::size_t index = 0;
  done = forEachRow(*rolls, [&]() -> Status {
    if (m_cancel.requested())
      return failure(ErrorKind::cancelled, "stopped while cutting loops");
    if (index >= m_songs.size() || rolls->blob(0) != corpus_schema::blobOf(m_songs[index].id))
      return damaged();
    const std::int64_t bars = rolls->integer(1);
    if (bars < 1 || bars > corpus_schema::kLongestSong)
      return damaged();
    SongRecord &song = m_songs[index];
    song.bars = static_cast<int>(bars);
    const auto roll = unpackRoll(rolls->blob(2), song.bars * m_options.layout.stepsPerBar(), m_options.layout.columns(),
                                 RollPacking::rows, m_database.path().string());
    if (!roll)
      return tl::unexpected(roll.error());
    const auto patterns = barPatterns(*roll, m_options.layout);
    CutWindows cut = cutWindows(*roll, m_options.layout, m_options.bars, stride(), m_options.rules);
    m_report.windows += cut.cut;
    for (std::size_t rule = 0; rule < cut.rejectedByRule.size(); ++rule)
      m_report.rules[rule].rejected += cut.rejectedByRule[rule];
    std::vector<double> scores;
    if (m_options.scorer)
      if (auto scored = keepLoops(*roll, cut.firstBars, scores); !scored)
        return scored;
    std::vector<Hash128> loops;
    for (std::size_t i = 0; i < cut.firstBars.size(); ++i) {
      const int firstBar = cut.firstBars[i];
      CorpusWindow window;
      window.song = static_cast<std::int32_t>(index);
      window.firstBar = firstBar;
      if (m_options.scorer)
        m_scores.push_back(scores[i]);
      window.keys = windowKeys(patterns, firstBar, m_options.bars);
      m_windows.push_back(window);
      loops.push_back(window.keys.rotated);
      if (window.keys.drumsSound)
        m_members[index].drumParts.push_back(window.keys.drums);
    }
    m_members[index].bars = familyBars(patterns);
    keepDistinct(m_members[index].drumParts);
    keepDistinct(loops);
    m_members[index].windows = static_cast<std::int64_t>(loops.size());
    ++index;
    m_progress.report({"Cutting loops", static_cast<std::int64_t>(index), m_report.songs});
    return {};
  });
  if (done && index != m_songs.size())
    return damaged();
  return done;
}

Status Assembly::keepLoops(const Pianoroll &roll, std::vector<int> &firstBars, std::vector<double> &scores) {
  const int stepsPerBar = m_options.layout.stepsPerBar();
  std::vector<Pianoroll> windows;
  windows.reserve(firstBars.size());
  for (const int firstBar : firstBars)
    windows.push_back(roll.slice(firstBar * stepsPerBar, (firstBar + m_options.bars) * stepsPerBar));
  const auto all = m_options.scorer->scores(windows);
  if (!all)
    return tl::unexpected(all.error());
  std::vector<int> kept;
  for (std::size_t i = 0; i < firstBars.size(); ++i) {
    if (!((*all)[i] < m_options.scorer->threshold)) // a window without a score is no loop
      continue;
    kept.push_back(firstBars[i]);
    scores.push_back((*all)[i]);
  }
  m_report.rules.back().rejected += static_cast<std::int64_t>(firstBars.size() - kept.size());
  firstBars = std::move(kept);
  return {};
}

Status Assembly::arrange() {
  m_progress.report({"Finding families and duplicates", 0, 0});
  m_families = findFamilies(m_members);
  assignSplits(m_families, m_options.seed);
  for (std::size_t family = 0; family < m_families.size(); ++family) {
    for (const int member : m_families[family].members)
      m_songs[static_cast<std::size_t>(member)].family = static_cast<int>(family);
    const auto members = static_cast<std::int64_t>(m_families[family].members.size());
    m_report.largestFamilySongs = std::max(m_report.largestFamilySongs, members);
    if (m_families[family].labelled)
      m_report.labelledSongs += members;
  }
  m_report.families = static_cast<std::int64_t>(m_families.size());
  for (CorpusWindow &window : m_windows)
    window.split = m_families[static_cast<std::size_t>(m_songs[static_cast<std::size_t>(window.song)].family)].split;
  if (m_cancel.requested())
    return failure(ErrorKind::cancelled, "stopped while looking for duplicates");
  markDuplicates(m_windows);
  if (m_options.most)
    keepSome(*m_options.most);

  m_report.loops = static_cast<std::int64_t>(m_windows.size());
  std::unordered_set<Hash128, Hash128Hasher> exact;
  std::vector<DrumPart> drumParts;
  std::vector<std::int64_t> loopsOfFamily(m_families.size(), 0);
  for (const CorpusWindow &window : m_windows) {
    const auto split = static_cast<std::size_t>(window.split);
    exact.insert(window.keys.exact);
    ++m_report.loopsBySplit[split];
    if (window.duplicate != DuplicateKind::none)
      continue;
    ++m_report.distinctLoopsBySplit[split];
    ++m_report.distinctLoops;
    ++loopsOfFamily[static_cast<std::size_t>(m_songs[static_cast<std::size_t>(window.song)].family)];
    if (window.keys.drumsSound)
      drumParts.push_back({window.split, window.keys.drums});
  }
  for (const std::int64_t loops : loopsOfFamily)
    m_report.largestFamilyLoops = std::max(m_report.largestFamilyLoops, loops);
  m_report.exactlyDistinctLoops = static_cast<std::int64_t>(exact.size());
  m_report.heldOutDrumPartsInTraining = heldOutDrumPartsInTraining(drumParts);
  hashContent();
  return {};
}

void Assembly::keepSome(std::int64_t most) {
  std::vector<std::size_t> distinct;
  for (std::size_t i = 0; i < m_windows.size(); ++i)
    if (m_windows[i].duplicate == DuplicateKind::none)
      distinct.push_back(i);
  const std::vector<std::int64_t> order =
      RandomStream(m_options.seed, "loops of a corpus").permutation(static_cast<std::int64_t>(distinct.size()));
  std::vector<std::size_t> kept;
  for (std::size_t i = 0; i < std::min(order.size(), static_cast<std::size_t>(most)); ++i)
    kept.push_back(distinct[static_cast<std::size_t>(order[i])]);
  std::sort(kept.begin(), kept.end());
  for (std::size_t i = 0; i < kept.size(); ++i) {
    m_windows[i] = m_windows[kept[i]];
    if (m_options.scorer)
      m_scores[i] = m_scores[kept[i]];
  }
  m_windows.resize(kept.size());
  if (m_options.scorer)
    m_scores.resize(kept.size());
  markDuplicates(m_windows);
}

void Assembly::hashContent() {
  Sha256Hasher hasher;
  hasher.add("loopwright corpus 2");
  hasher.add(m_options.layout.name);
  hasher.add(corpus_schema::nameOf(m_options.grid));
  hasher.add(static_cast<std::uint64_t>(m_options.bars));
  for (const SongRecord &song : m_songs) {
    const Family &family = m_families[static_cast<std::size_t>(song.family)];
    hasher.add(corpus_schema::blobOf(song.id));
    hasher.add(corpus_schema::blobOf(family.id));
    hasher.add(static_cast<std::uint64_t>(family.split));
    hasher.add(static_cast<std::uint64_t>(std::llround(song.tempo * 1000)));
    hasher.add(song.programs);
    hasher.add(corpus_schema::blobOf(song.played));
  }
  for (const CorpusWindow &window : m_windows) {
    hasher.add(static_cast<std::uint64_t>(window.song));
    hasher.add(static_cast<std::uint64_t>(window.firstBar));
    hasher.add(static_cast<std::uint64_t>(window.duplicate));
    hasher.add(static_cast<std::uint64_t>(window.representative));
  }
  m_report.contentHash = toHex(hasher.finish());
}

Status Assembly::write() {
  Status done = m_database.execute("DELETE FROM families; DELETE FROM windows; DELETE FROM labels; "
                                   "DELETE FROM scores; DELETE FROM import_report;");
  if (done)
    done = writeSongs();
  if (done)
    done = writeFamilies();
  if (done)
    done = writeWindows();
  if (done && m_options.scorer)
    done = writeScores();
  if (done)
    done = writeReport();
  return done;
}

Status Assembly::writeSongs() {
  auto song = m_database.prepare("UPDATE songs SET number = ?2, path = ?3, file_hash = ?4, tempo = ?5, "
                                 "place = ?6, programs = ?7, family = ?8, split = ?9 WHERE id = ?1");
  auto label = m_database.prepare("INSERT OR IGNORE INTO labels VALUES(?1, ?2, ?3)");
  for (const auto *statement : {&song, &label})
    if (!*statement)
      return tl::unexpected(statement->error());
  for (std::size_t number = 0; number < m_songs.size(); ++number) {
    const SongRecord &record = m_songs[number];
    const Split split = m_families[static_cast<std::size_t>(record.family)].split;
    Status done = song->bindBlob(1, corpus_schema::blobOf(record.id))
                      .bind(2, static_cast<std::int64_t>(number))
                      .bind(3, record.path)
                      .bindBlob(4, corpus_schema::blobOf(record.fileHash))
                      .bind(5, record.tempo)
                      .bind(6, record.place)
                      .bind(7, record.programs)
                      .bind(8, std::int64_t{record.family})
                      .bind(9, static_cast<std::int64_t>(split))
                      .run();
    if (done && m_labels[number] != nullptr)
      for (const auto &[source, text] : m_labels[number]->labels)
        if (done)
          done = label->bind(1, static_cast<std::int64_t>(number)).bind(2, source).bind(3, text).run();
    if (!done)
      return done;
  }
  return {};
}

Status Assembly::writeFamilies() {
  auto family = m_database.prepare("INSERT INTO families VALUES(?1, ?2, ?3, ?4)");
  if (!family)
    return tl::unexpected(family.error());
  for (std::size_t number = 0; number < m_families.size(); ++number) {
    const Family &record = m_families[number];
    Status done = family->bind(1, static_cast<std::int64_t>(number))
                      .bindBlob(2, corpus_schema::blobOf(record.id))
                      .bind(3, record.labelled ? std::string_view("label") : std::string_view("bars"))
                      .bind(4, static_cast<std::int64_t>(record.split))
                      .run();
    if (!done)
      return done;
  }
  return {};
}

Status Assembly::writeWindows() {
  auto window = m_database.prepare("INSERT INTO windows VALUES(?1, ?2, ?3, ?4, ?5)");
  if (!window)
    return tl::unexpected(window.error());
  for (std::size_t number = 0; number < m_windows.size(); ++number) {
    if (m_cancel.requested())
      return failure(ErrorKind::cancelled, "stopped while writing loops");
    const CorpusWindow &record = m_windows[number];
    Status done = window->bind(1, static_cast<std::int64_t>(number))
                      .bind(2, std::int64_t{record.song})
                      .bind(3, std::int64_t{record.firstBar})
                      .bind(4, static_cast<std::int64_t>(record.duplicate))
                      .bind(5, record.representative)
                      .run();
    if (!done)
      return done;
  }
  return {};
}

Status Assembly::writeScores() {
  auto score = m_database.prepare("INSERT INTO scores VALUES(?1, ?2, ?3)");
  if (!score)
    return tl::unexpected(score.error());
  for (std::size_t window = 0; window < m_scores.size(); ++window)
    if (Status done = score->bind(1, static_cast<std::int64_t>(window))
                          .bind(2, m_options.scorer->source)
                          .bind(3, m_scores[window])
                          .run();
        !done)
      return done;
  return {};
}

Status Assembly::writeReport() {
  const std::vector<std::pair<std::string, std::string>> settings = {
      {"layout", m_options.layout.name},
      {"grid", corpus_schema::nameOf(m_options.grid)},
      {"parts", corpus_schema::nameOf(m_options.parts)},
      {"bars", std::to_string(m_options.bars)},
      {"stride", std::to_string(stride())},
      {"rules", m_options.rules.name},
      {"scorer", m_options.scorer ? m_options.scorer->source : std::string()},
      {"seed", std::to_string(m_options.seed)},
      {"program_version", m_options.programVersion},
      {"content_hash", m_report.contentHash},
      {"complete", "1"},
      {"most", m_options.most ? std::to_string(*m_options.most) : std::string()},
  };
  for (const auto &[key, value] : settings)
    if (Status done = corpus_schema::setSetting(m_database, key, value); !done)
      return done;

  std::vector<std::pair<std::string, double>> counts;
  const auto count = [&counts](const std::string &name, std::int64_t value) {
    counts.emplace_back(name, static_cast<double>(value));
  };
  count("files", m_report.files);
  count("files used", m_report.filesUsed);
  count("files of known songs", m_report.filesOfKnownSongs);
  count("files without meter", m_report.filesWithoutMeter);
  count("files with other meters left out", m_report.filesWithOtherMeters);
  count("files whose bass is known by its line", m_report.filesWithBassByLine);
  for (const auto &[problem, files] : m_report.filesSkipped)
    count("files skipped: " + problem, files);
  count("songs", m_report.songs);
  count("songs with a labelled family", m_report.labelledSongs);
  count("songs with labels", m_report.songsWithLabels);
  count("labels without a file", m_report.labelsWithoutFile);
  count("families", m_report.families);
  count("songs of the largest family", m_report.largestFamilySongs);
  count("distinct loops of the largest family", m_report.largestFamilyLoops);
  count("windows", m_report.windows);
  count("loops", m_report.loops);
  count("exactly distinct loops", m_report.exactlyDistinctLoops);
  count("distinct loops", m_report.distinctLoops);
  for (const ImportReport::RuleShare &rule : m_report.rules)
    count("windows rejected: " + rule.rule, rule.rejected);
  counts.emplace_back("held-out drum parts in training", m_report.heldOutDrumPartsInTraining);

  auto statement = m_database.prepare("INSERT OR REPLACE INTO import_report VALUES(?1, ?2)");
  if (!statement)
    return tl::unexpected(statement.error());
  for (const auto &[name, value] : counts)
    if (Status done = statement->bind(1, name).bind(2, value).run(); !done)
      return done;
  return {};
}

} // namespace

Status assembleCorpus(SqliteDatabase &database, const std::vector<FoundFile> &files, const LabelsByFile &labels,
                      const ImportOptions &options, ImportReport &report, ProgressSink &progress,
                      const CancellationToken &cancel) {
  Assembly assembly(database, options, report, progress, cancel);
  Status done = assembly.readFiles();
  if (done)
    done = assembly.readSongs(files, labels);
  if (done)
    done = assembly.arrange();
  if (done)
    done = assembly.write();
  return done;
}

} // namespace loopwright
