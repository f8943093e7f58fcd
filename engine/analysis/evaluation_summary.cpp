// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/evaluation_summary.h"

#include <cmath>

namespace loopwright {
namespace {

FormSummary summaryOf(const FormDistribution &forms) { return {forms.patterns(), forms.top(10)}; }

CodeSummary summaryOf(const CodeOverlap &codes) { return {codes.overlapping(), codes.unique(), codes.loops}; }

RowSummary summaryOf(const EvaluationRow &row) {
  RowSummary summary;
  summary.metrics = row.metrics;
  summary.novelty = {row.novelty.probabilityNearer, row.novelty.shareNearCopies, row.novelty.medianDistance};
  summary.toTraining = row.toTraining;
  summary.toHeldOut = row.toHeldOut;
  for (std::size_t i = 0; i < row.distances.size(); ++i)
    summary.distances[comparedMetrics()[i]] = row.distances[i];
  summary.forms = summaryOf(row.forms);
  summary.formsToTraining = row.formsToTraining;
  summary.formsToHeldOut = row.formsToHeldOut;
  if (row.codes)
    summary.codes = summaryOf(*row.codes);
  if (row.loopScores) {
    summary.loopScores = RowScoreSummary{row.loopScores->summary, row.loopScores->tests, row.loopScores->families};
    if (row.loopScores->distance)
      summary.distances["loop_score"] = *row.loopScores->distance;
  }
  return summary;
}

} // namespace

double RowSummary::mean(const std::string &metric) const {
  const std::vector<LoopMetricColumn> &columns = loopMetricColumns();
  for (std::size_t i = 0; i < metrics.columns.size(); ++i)
    if (columns[i].key == metric)
      return metrics.columns[i].mean;
  return std::nan("");
}

EvaluationSummary summaryOf(const EvaluationTable &table) {
  EvaluationSummary summary;
  summary.loops = table.loops;
  summary.seed = table.options.seed;
  summary.training = table.training;
  summary.heldOut = table.heldOut;
  summary.points = table.points;
  summary.k = table.options.k;
  summary.repeats = table.options.repeats;
  summary.seconds = table.seconds;
  summary.threads = table.threads;
  summary.first = summaryOf(table.rows.front());
  for (std::size_t i = 1; i < table.rows.size(); ++i)
    (i < table.models ? summary.models : summary.controls)[table.rows[i].key] = summaryOf(table.rows[i]);
  summary.trainingMetrics = table.trainingMetrics;
  summary.heldOutMetrics = table.heldOutMetrics;
  summary.trainingForms = summaryOf(table.trainingForms);
  summary.heldOutForms = summaryOf(table.heldOutForms);
  if (table.trainingCodes)
    summary.trainingCodes = summaryOf(*table.trainingCodes);
  summary.heldOutLoopScores = table.heldOutLoopScores;
  summary.scoreThreshold = table.scoreThreshold;
  summary.families = table.families;
  for (const EvaluationLine &line : table.lines) {
    LineSummary written{line.key, line.text, line.target, {}, line.passedBy};
    for (std::size_t i = 0; i < line.models.size(); ++i)
      written.models[table.rows[i].key] = line.models[i];
    summary.lines.push_back(std::move(written));
  }
  return summary;
}

} // namespace loopwright
