// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/corpus/loop_rules.h"
#include "engine/corpus/song_reading.h"

namespace loopwright {

/// A loop detector that chooses windows beside the rules.
struct WindowScorer {
  std::string source; ///< what the corpus keeps the scores by: the hash of the detector's bundle
  double threshold = 0;
  /// A score a roll; NaN: none. Called from the importing thread.
  std::function<Result<std::vector<double>>(const std::vector<Pianoroll> &rolls)> scores;
};

/// How to make a corpus.
struct ImportOptions {
  PitchLayout layout = PitchLayout::all().front();
  Grid grid = Grid::floor;
  PartsRule parts = PartsRule::together;
  int bars = 8;              ///< of a window, 1–64
  std::optional<int> stride; ///< bars between windows, 1–64; the rule set's own if absent
  RuleSet rules = RuleSet::sets().front();
  std::optional<WindowScorer> scorer;            ///< keeps only windows that score below its threshold
  std::vector<std::filesystem::path> labelFiles; ///< CSV files, label_file.h
  /// Keeps a random choice of so many distinct loops (of all splits, the same for a seed), and nothing that repeats
  /// others; absent: all.
  std::optional<std::int64_t> most;
  int threads = 0;                  ///< that read files; 0: as many as the machine has
  std::uint64_t seed = 1;           ///< of the split
  bool overwrite = false;           ///< replace a corpus and a report that are there, at the very end
  std::filesystem::path reportFile; ///< a CSV file that says what became of each file; empty: none
  std::string programVersion;
};

/// What an import did.
struct ImportReport {
  /// What became of a file, as FileReading says it.
  struct Outcome {
    std::string name;
    std::int64_t songs = 0;
    std::string problem;
    std::string detail;
  };
  struct RuleShare {
    std::string rule;
    std::int64_t rejected = 0; ///< windows that fail it; a window may fail several
  };
  std::int64_t files = 0;
  std::int64_t filesUsed = 0;
  std::int64_t filesFromBefore = 0;                 ///< known from an interrupted import, not read again
  std::int64_t filesOfKnownSongs = 0;               ///< used files whose song another file gave too
  std::int64_t filesWithoutMeter = 0;               ///< used files that state no meter: taken as 4/4
  std::int64_t filesWithOtherMeters = 0;            ///< used files whose bars in other meters are left out
  std::int64_t filesWithBassByLine = 0;             ///< used files whose bass is known by its low line alone
  std::map<std::string, std::int64_t> filesSkipped; ///< by problem; a file that has several counts for each
  std::vector<Outcome> outcomes;                    ///< of all files, by name
  std::int64_t songs = 0;
  std::int64_t labelledSongs = 0;     ///< whose family a label file gave
  std::int64_t labelsWithoutFile = 0; ///< records of label files that name a file that is not there
  std::int64_t songsWithLabels = 0;
  std::set<std::string> unknownLabelColumns; ///< of label files; kept, without a meaning to the program
  std::int64_t windows = 0;                  ///< all that were cut
  std::int64_t loops = 0;                    ///< kept by the rules
  std::int64_t exactlyDistinctLoops = 0;     ///< different cells
  std::int64_t distinctLoops = 0;            ///< different but for key and first bar
  std::vector<RuleShare> rules;
  std::int64_t families = 0;
  std::int64_t largestFamilyLoops = 0;                ///< most distinct loops in one family
  std::int64_t largestFamilySongs = 0;                ///< most songs in one family
  std::array<std::int64_t, 3> loopsBySplit{};         ///< by Split
  std::array<std::int64_t, 3> distinctLoopsBySplit{}; ///< by Split
  double heldOutDrumPartsInTraining = 0; ///< share of distinct held-out loops whose drum part stands in training
  std::string contentHash;
  double seconds = 0;
};

/// Imports every file under `paths` into a corpus at `corpusFile`. Works in `corpusFile`.partial, which a cancelled or
/// killed import leaves behind and the next one continues; it is renamed at the end. The content does not depend on
/// threads, kills or the order in which files arrive. Memory does not grow with the length of the songs.
/// Errors: the corpus or the report exists (unless overwrite), rules that do not fit the layout, a label file that
/// cannot be read, no file found, no song in them (the report is written all the same), unwritable folder,
/// full disk; cancelled.
Result<ImportReport> importFiles(const std::vector<std::filesystem::path> &paths,
                                 const std::filesystem::path &corpusFile, const ScoreReader &reader,
                                 const ImportOptions &options, ProgressSink &progress, const CancellationToken &cancel);

} // namespace loopwright
