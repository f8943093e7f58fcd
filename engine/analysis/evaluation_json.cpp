// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "engine/analysis/evaluation.h"

namespace loopwright {
namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const MeanAndDeviation &value) { return {{"mean", value.mean}, {"std", value.deviation}}; }

Json jsonOf(const SetLikeness &likeness) {
  return {{"precision", jsonOf(likeness.precision)},
          {"recall", jsonOf(likeness.recall)},
          {"density", jsonOf(likeness.density)},
          {"coverage", jsonOf(likeness.coverage)},
          {"f1_precision_recall", jsonOf(likeness.f1PrecisionRecall)},
          {"f1_density_coverage", jsonOf(likeness.f1DensityCoverage)},
          {"ipr_precision", jsonOf(likeness.improvedPrecision)},
          {"ipr_recall", jsonOf(likeness.improvedRecall)},
          {"f1_ipr", jsonOf(likeness.f1Improved)}};
}

Json jsonOf(const LoopSetSummary &summary) {
  Json object = {{"loops", summary.loops}, {"distinct_share", summary.distinctShare}};
  for (std::size_t i = 0; i < summary.columns.size(); ++i)
    object[loopMetricColumns()[i].key] = jsonOf(summary.columns[i]);
  return object;
}

Json jsonOf(const DistributionComparison &distance) {
  return {{"ks", distance.kolmogorovSmirnov},
          {"ks_interval", {distance.kolmogorovSmirnovInterval.low, distance.kolmogorovSmirnovInterval.high}},
          {"wasserstein", distance.wasserstein},
          {"wasserstein_interval", {distance.wassersteinInterval.low, distance.wassersteinInterval.high}}};
}

Json jsonOf(const CodeOverlap &codes) {
  return {{"os", codes.overlapping()}, {"us", codes.unique()}, {"loops", codes.loops}};
}

Json jsonOf(const LoopScoreSummary &scores) {
  return {{"mean", scores.mean},
          {"std", scores.deviation},
          {"accepted", scores.accepted},
          {"undefined", scores.undefined},
          {"quantiles", scores.quantiles}};
}

Json jsonOf(const TTest &test) { return {{"t", test.t}, {"degrees", test.degrees}, {"p", test.p}}; }

Json jsonOf(const TTests &tests) {
  return {{"paired", tests.paired ? jsonOf(*tests.paired) : Json()},
          {"independent", jsonOf(tests.independent)},
          {"welch", jsonOf(tests.welch)}};
}

Json jsonOf(const FormDistribution &forms) {
  Json top = Json::array();
  for (const FormShare &form : forms.top(10))
    top.push_back({{"pattern", form.pattern}, {"share", form.share}});
  return {{"patterns", forms.patterns()}, {"top", top}};
}

Json jsonOf(const EvaluationRow &row) {
  Json object = jsonOf(row.metrics);
  object["novelty"] = {{"probability_nearer", row.novelty.probabilityNearer},
                       {"share_near_copies", row.novelty.shareNearCopies},
                       {"median_distance", row.novelty.medianDistance}};
  object["to_training"] = jsonOf(row.toTraining);
  object["to_held_out"] = row.toHeldOut ? jsonOf(*row.toHeldOut) : Json();
  Json distances = Json::object();
  for (std::size_t i = 0; i < row.distances.size(); ++i) {
    const DistributionComparison &distance = row.distances[i];
    distances[comparedMetrics()[i]] = jsonOf(distance);
  }
  if (row.codes)
    object["codes"] = jsonOf(*row.codes);
  if (row.loopScores) {
    object["loop_score"] = jsonOf(row.loopScores->summary);
    if (row.loopScores->tests)
      object["loop_score"]["t_tests"] = jsonOf(*row.loopScores->tests);
    if (row.loopScores->families)
      object["loop_score"]["t_tests"]["welch_of_families"] = jsonOf(*row.loopScores->families);
    if (row.loopScores->distance)
      distances["loop_score"] = jsonOf(*row.loopScores->distance);
  }
  object["distance_to_held_out"] = distances;
  object["forms"] = jsonOf(row.forms);
  object["forms"]["to_training"] = row.formsToTraining;
  object["forms"]["to_held_out"] = row.formsToHeldOut ? Json(*row.formsToHeldOut) : Json();
  return object;
}

} // namespace

std::string jsonOf(const EvaluationTable &table) {
  Json object = {{"n", table.loops},
                 {"seed", table.options.seed},
                 {"training_loops", table.training},
                 {"held_out_loops", table.heldOut},
                 {"prdc", {{"points", table.points}, {"k", table.options.k}, {"repeats", table.options.repeats}}},
                 {"seconds", table.seconds},
                 {"threads", table.threads}};
  object["metrics"] = jsonOf(table.rows.front());
  for (std::size_t i = 1; i < table.models; ++i)
    object["models"][table.rows[i].key] = jsonOf(table.rows[i]);
  Json controls = Json::object();
  for (std::size_t i = table.models; i < table.rows.size(); ++i)
    controls[table.rows[i].key] = jsonOf(table.rows[i]);
  object["controls"] = controls;
  object["all_training"] = jsonOf(table.trainingMetrics);
  object["all_held_out"] = jsonOf(table.heldOutMetrics);
  object["forms_of_all_training"] = jsonOf(table.trainingForms);
  object["forms_of_all_held_out"] = jsonOf(table.heldOutForms);
  if (table.trainingCodes)
    object["codes_of_all_training"] = jsonOf(*table.trainingCodes);
  if (table.heldOutLoopScores) {
    object["loop_scores_of_all_held_out"] = jsonOf(*table.heldOutLoopScores);
    object["loop_score_threshold"] = table.scoreThreshold;
  }
  object["intervals_draw"] = table.families ? "families" : "loops";
  Json lines = Json::array();
  for (const EvaluationLine &line : table.lines) {
    Json models = Json::object();
    for (std::size_t i = 0; i < line.models.size(); ++i)
      models[table.rows[i].key] = {{"value", line.models[i].value}, {"passes", line.models[i].passes}};
    lines.push_back({{"key", line.key},
                     {"text", line.text},
                     {"target", line.target},
                     {"models", models},
                     {"void", line.isVoid()},
                     {"passed_by", line.passedBy}});
  }
  object["lines"] = lines;
  return object.dump();
}

} // namespace loopwright
