// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/form_patterns.h"
#include "engine/analysis/loop_metrics.h"
#include "engine/analysis/loop_score_summary.h"
#include "engine/analysis/novelty.h"
#include "engine/analysis/set_likeness.h"
#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/codes/code_overlap.h"
#include "engine/music/pianoroll.h"
#include "engine/music/pitch_layout.h"
#include "engine/numerics/distribution.h"
#include "engine/numerics/t_tests.h"

namespace loopwright {

/// Loops of one model, or of one way to draw from it: a row of the table.
struct GeneratedLoops {
  std::string key = "model";
  std::string label = "model";
  std::vector<Pianoroll> rolls;      ///< raw decoder output, before any repair
  std::vector<LoopCodes> codes = {}; ///< where loops have codes: those that the model drew; empty: they are encoded
};

/// What is judged, and against what: rolls [steps, columns] of one layout and length. No family of the held-out loops
/// may stand in training.
struct EvaluationInput {
  PitchLayout layout;
  std::vector<GeneratedLoops> generated; ///< at least one, all of the same number of loops or more than are judged
  std::vector<Pianoroll> training;
  std::vector<Pianoroll> heldOut;
  /// Where known: the family of each training and held-out loop, the units of the intervals.
  std::vector<int> trainingFamilies = {};
  std::vector<int> heldOutFamilies = {};
  /// Where loops have codes: how a codec encodes them.
  std::function<Result<std::vector<LoopCodes>>(const std::vector<Pianoroll> &)> encode = {};
  /// With a loop detector: its scores, NaN where it has none, and the threshold below which it says loop.
  std::function<Result<std::vector<double>>(const std::vector<Pianoroll> &)> score = {};
  double scoreThreshold = 0;
};

struct EvaluationOptions {
  std::size_t loops = 1000; ///< of the model and of each control, or as many as there are
  std::uint64_t seed = 0;
  std::size_t compared = 2000; ///< of a row's loops, at most, whose nearest training loop is looked for; evenly spread
  int k = 5;                   ///< neighbours of precision, recall, density, coverage
  int repeats = 10;            ///< random embedders, each with its own draw of loops
  int resamples = 200;         ///< of the bootstrap intervals
  int threads = 0;             ///< 0: all cores
};

/// What a loop detector says of a row's loops.
struct RowLoopScores {
  LoopScoreSummary summary;
  /// Beside the held-out loops' scores; none where there is nothing to compare, the tests also for held-out loops.
  std::optional<DistributionComparison> distance;
  std::optional<TTests> tests;   ///< loop by loop, as the paper and its reference take them
  std::optional<TTest> families; ///< Welch's of one mean a family: the test that the units of the data allow
};

/// One row of the table: a model or a control.
struct EvaluationRow {
  std::string key;
  std::string label;
  LoopSetSummary metrics;
  NoveltyReport novelty;
  SetLikeness toTraining;
  std::optional<SetLikeness> toHeldOut; ///< none for held-out loops, which would meet themselves
  /// Distribution of each of comparedMetrics() beside the held-out loops'.
  std::vector<DistributionComparison> distances;
  FormDistribution forms;
  double formsToTraining = 0;           ///< total variation to all training loops' patterns of equal bars
  std::optional<double> formsToHeldOut; ///< … to all held-out loops'
  std::optional<CodeOverlap> codes;     ///< with the training loops' codes
  std::optional<RowLoopScores> loopScores;
};

/// Keys of the loop metrics whose distributions are compared.
const std::vector<std::string> &comparedMetrics();

/// One line of acceptance. A line that a control passes says nothing: it is void. Held-out loops do
/// not count as such a control, nor do training loops for likeness: passing is what real loops are there for.
struct EvaluationLine {
  struct OfModel {
    double value = 0;
    bool passes = false;
  };
  std::string key;
  std::string text;
  double target = 0;                 ///< what values are held against; `text` says how
  std::vector<OfModel> models;       ///< in the order of their rows
  std::vector<std::string> passedBy; ///< labels of the controls that pass
  bool isVoid() const { return !passedBy.empty(); }
};

struct EvaluationTable {
  std::size_t models = 1;   ///< rows of models; those after them are controls
  std::size_t loops = 0;    ///< of each model and control
  std::size_t points = 0;   ///< of each set of a repeat
  std::size_t training = 0; ///< loops
  std::size_t heldOut = 0;  ///< loops
  EvaluationOptions options;
  double seconds = 0; ///< wall time of the evaluation
  int threads = 0;
  bool families = false;                             ///< intervals draw families, not loops
  LoopSetSummary trainingMetrics;                    ///< of all training loops
  LoopSetSummary heldOutMetrics;                     ///< of all held-out loops
  FormDistribution trainingForms;                    ///< of all training loops
  FormDistribution heldOutForms;                     ///< of all held-out loops
  std::optional<CodeOverlap> trainingCodes;          ///< of all training loops: 1, and how many of them are different
  std::optional<LoopScoreSummary> heldOutLoopScores; ///< of all held-out loops
  double scoreThreshold = 0;
  std::vector<EvaluationRow> rows;   ///< the models first, then every control
  std::vector<EvaluationLine> lines; ///< the last one: all of them together
};

/// Judges generated loops beside every control. Deterministic for a seed but for `seconds`.
/// Errors: too few loops for k, rolls of different sizes (usage); cancelled.
Result<EvaluationTable> evaluateLoops(const EvaluationInput &input, const EvaluationOptions &options,
                                      ProgressSink &progress, const CancellationToken &cancel);

/// The table and the lines as Markdown, also readable as plain text.
std::string markdownOf(const EvaluationTable &table);
/// One JSON object: {"n":…, "metrics":{…}, "controls":{row:{…}}, "lines":[…], …}.
std::string jsonOf(const EvaluationTable &table);

} // namespace loopwright
