// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/base/sqlite.h"
#include "engine/corpus/window_set.h"
#include "engine/music/quantizer.h"

namespace loopwright {

/// Which windows of a corpus to load.
struct WindowQuery {
  std::optional<Split> split; ///< all splits if absent
  /// Leave out windows that repeat another one exactly, transposed or with their bars rotated; of each such group the
  /// one in the earliest split (train, valid, test), then the smallest song id and bar, stays. So no duplicate
  /// crosses a split.
  bool distinct = true;
  /// Only windows that these rules keep (RuleSet::named); empty: all. With `distinct`, of each group the first one that
  /// passes stays, unless the group reaches into an earlier split.
  std::string rules = {};
  /// Splits of windows instead of families: of windows that repeat each other all are in one, 8 of 10 such groups for
  /// training, one for validation, one for tests, always the same. Windows that overlap, and those of one family, are
  /// divided then, as in MusAE: what is held out is not new music.
  bool splitWindows = false;
  /// Load how the notes were played, too (WindowSet::Song::touch).
  bool touch = false;
};

/// One SQLite file of songs on a grid and of windows as views into them (engine/corpus/corpus_schema.h has the
/// tables). Reading only; import.h writes. One thread at a time.
class Corpus {
public:
  /// Errors: no such file, not a corpus, newer version, damaged.
  static Result<Corpus> open(const std::filesystem::path &path);

  const PitchLayout &layout() const { return m_layout; }
  int bars() const { return m_bars; }
  Grid grid() const { return m_grid; }
  /// Of all songs, windows, families and splits; the same whatever the threads, kills and resumes of the import.
  const std::string &contentHash() const { return m_contentHash; }
  std::filesystem::path path() const { return m_database.path(); }

  /// Loads the windows asked for and the songs they lie in. Every size found in the file is checked.
  Result<WindowSet> load(const WindowQuery &query) const;

  /// Counts for `info`: songs, families, windows and distinct windows by split.
  struct Summary {
    std::int64_t songs = 0;
    std::int64_t families = 0;
    std::map<Split, std::int64_t> windows;
    std::map<Split, std::int64_t> distinctWindows;
    std::map<std::string, std::string> settings; ///< how it was imported: rules, stride, grid, program version
    std::map<std::string, double> report;        ///< what the import counted, by name
  };
  Result<Summary> summary() const;

  /// The columns of label files, and of how many songs each says something.
  Result<std::map<std::string, std::int64_t>> labelColumns() const;
  /// What label files said of songs in this column, by song id; the first file that says something counts.
  Result<std::map<std::string, std::string>> labels(const std::string &column) const;
  /// The scores of windows by what gave them (WindowScorer::source), in order of the windows.
  Result<std::map<std::string, std::vector<double>>> scores() const;

private:
  explicit Corpus(SqliteDatabase database) : m_database(std::move(database)) {}
  SqliteDatabase m_database;
  PitchLayout m_layout;
  int m_bars = 8;
  Grid m_grid = Grid::floor;
  std::string m_contentHash;
};

} // namespace loopwright
