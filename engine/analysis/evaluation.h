// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/distribution.h"
#include "engine/analysis/loop_metrics.h"
#include "engine/analysis/novelty.h"
#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/music/pianoroll.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {

/// What is judged, and against what: rolls [steps, columns] of one layout and length. Generated rolls are raw decoder
/// output, before any repair. No family of the held-out loops may stand in training.
struct EvaluationInput {
  PitchLayout layout;
  std::vector<Pianoroll> generated;
  std::vector<Pianoroll> training;
  std::vector<Pianoroll> heldOut;
};

struct EvaluationOptions {
  std::size_t loops = 1000; ///< of the model and of each control, or as many as there are
  std::uint64_t seed = 0;
  int k = 5;           ///< neighbours of precision, recall, density, coverage
  int repeats = 10;    ///< random embedders, each with its own draw of loops
  int resamples = 200; ///< of the bootstrap intervals
  int threads = 0;     ///< 0: all cores
};

/// Likeness of a set to a reference set by random embedders: mean and deviation over the repeats. The mean of an F1 is
/// that of the means (details 1.7), its deviation that of the F1s of the repeats.
struct SetLikeness {
  MeanAndDeviation precision;
  MeanAndDeviation recall;
  MeanAndDeviation density;
  MeanAndDeviation coverage;
  MeanAndDeviation f1PrecisionRecall;
  MeanAndDeviation f1DensityCoverage;
};

/// One row of the table: the model or a control.
struct EvaluationRow {
  std::string key;
  std::string label;
  LoopSetSummary metrics;
  NoveltyReport novelty;
  SetLikeness toTraining;
  std::optional<SetLikeness> toHeldOut; ///< none for held-out loops, which would meet themselves
  /// Distribution of each of comparedMetrics() beside the held-out loops'.
  std::vector<DistributionComparison> distances;
};

/// Keys of the loop metrics whose distributions are compared.
const std::vector<std::string> &comparedMetrics();

/// One line of acceptance. A line that a control passes says nothing (EVALUATION 2): it is void. Held-out loops do
/// not count as such a control, nor do training loops for likeness: passing is what real loops are there for.
struct EvaluationLine {
  std::string key;
  std::string text;
  double value = 0;  ///< of the model
  double target = 0; ///< what the value is held against; `text` says how
  bool passes = false;
  std::vector<std::string> passedBy; ///< labels of the controls that pass
  bool isVoid() const { return !passedBy.empty(); }
};

struct EvaluationTable {
  std::size_t loops = 0;    ///< of the model and of each control
  std::size_t points = 0;   ///< of each set of a repeat
  std::size_t training = 0; ///< loops
  std::size_t heldOut = 0;  ///< loops
  EvaluationOptions options;
  double seconds = 0; ///< wall time of the evaluation
  int threads = 0;
  LoopSetSummary trainingMetrics;    ///< of all training loops
  LoopSetSummary heldOutMetrics;     ///< of all held-out loops
  std::vector<EvaluationRow> rows;   ///< the model first, then every control
  std::vector<EvaluationLine> lines; ///< the last one: all of them together
};

/// Judges generated loops beside every control of EVALUATION 2. Deterministic for a seed but for `seconds`.
/// Errors: too few loops for k, rolls of different sizes (usage); cancelled.
Result<EvaluationTable> evaluateLoops(const EvaluationInput &input, const EvaluationOptions &options,
                                      ProgressSink &progress, const CancellationToken &cancel);

/// The table and the lines as Markdown, also readable as plain text.
std::string markdownOf(const EvaluationTable &table);
/// One JSON object: {"n":…, "metrics":{…}, "controls":{row:{…}}, "lines":[…], …}.
std::string jsonOf(const EvaluationTable &table);

} // namespace loopwright
