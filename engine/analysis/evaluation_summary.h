// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "engine/analysis/evaluation.h"

/// What of an EvaluationTable is written down, as JSON has it. Numbers that are not finite are null there and NaN here.
/// from_json throws nlohmann::json::exception where the JSON is none of these.
namespace loopwright {

/// The patterns of equal bars of a set of loops: how many, and the ten most frequent.
struct FormSummary {
  std::size_t patterns = 0;
  std::vector<FormShare> top;
};

/// CodeOverlap in shares.
struct CodeSummary {
  double overlapping = 0; ///< OS
  double unique = 0;      ///< US
  std::size_t loops = 0;
};

struct NoveltySummary {
  double probabilityNearer = 0;
  double shareNearCopies = 0;
  double medianDistance = 0;
};

/// A row's loop scores: LoopScoreSummary and the tests that there are.
struct RowScoreSummary {
  LoopScoreSummary scores;
  std::optional<TTests> tests;
  std::optional<TTest> families;
};

/// EvaluationRow, a model or a control.
struct RowSummary {
  LoopSetSummary metrics;
  NoveltySummary novelty;
  SetLikeness toTraining;
  std::optional<SetLikeness> toHeldOut;
  std::map<std::string, DistributionComparison> distances; ///< to held-out loops, by metric; "loop_score" among them
  FormSummary forms;
  double formsToTraining = 0;
  std::optional<double> formsToHeldOut;
  std::optional<CodeSummary> codes;
  std::optional<RowScoreSummary> loopScores;

  /// The mean of a loop metric by its key, "hd".
  double mean(const std::string &metric) const;
};

/// EvaluationLine.
struct LineSummary {
  std::string key;
  std::string text;
  double target = 0;
  std::map<std::string, EvaluationLine::OfModel> models; ///< by the key of their row
  std::vector<std::string> passedBy;
};

struct EvaluationSummary {
  std::size_t loops = 0;
  std::uint64_t seed = 0;
  std::size_t training = 0;
  std::size_t heldOut = 0;
  std::size_t points = 0;
  int k = 0;
  int repeats = 0;
  double seconds = 0;
  int threads = 0;
  RowSummary first;                           ///< the first model
  std::map<std::string, RowSummary> models;   ///< the others, by key
  std::map<std::string, RowSummary> controls; ///< by key
  LoopSetSummary trainingMetrics;
  LoopSetSummary heldOutMetrics;
  FormSummary trainingForms;
  FormSummary heldOutForms;
  std::optional<CodeSummary> trainingCodes;
  std::optional<LoopScoreSummary> heldOutLoopScores;
  double scoreThreshold = 0; ///< where there are scores
  bool families = false;     ///< intervals draw families, not loops
  std::vector<LineSummary> lines;
};

EvaluationSummary summaryOf(const EvaluationTable &table);

/// {"n":…, "metrics":{…}, "models":{row:{…}}, "controls":{row:{…}}, "lines":[…], …}
void to_json(nlohmann::json &json, const EvaluationSummary &summary);
void from_json(const nlohmann::json &json, EvaluationSummary &summary);

} // namespace loopwright
