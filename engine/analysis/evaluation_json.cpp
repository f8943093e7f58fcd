// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/evaluation_summary.h"

#include "engine/base/json_number.h"
#include <algorithm>
#include <cmath>

namespace loopwright {

using Json = nlohmann::json;

// Every type has both directions side by side.

static void to_json(Json &json, const MeanAndDeviation &value) {
  json = {{"mean", jsonNumber(value.mean)}, {"std", jsonNumber(value.deviation)}};
}
static void from_json(const Json &json, MeanAndDeviation &value) {
  value = {numberOf(json.at("mean")), numberOf(json.at("std"))};
}

namespace {

struct LikenessMember {
  const char *key;
  MeanAndDeviation SetLikeness::*member;
};
constexpr LikenessMember kLikeness[] = {{"precision", &SetLikeness::precision},
                                        {"recall", &SetLikeness::recall},
                                        {"density", &SetLikeness::density},
                                        {"coverage", &SetLikeness::coverage},
                                        {"f1_precision_recall", &SetLikeness::f1PrecisionRecall},
                                        {"f1_density_coverage", &SetLikeness::f1DensityCoverage},
                                        {"ipr_precision", &SetLikeness::improvedPrecision},
                                        {"ipr_recall", &SetLikeness::improvedRecall},
                                        {"f1_ipr", &SetLikeness::f1Improved}};

Json jsonOf(const SetLikeness &likeness) {
  Json json = Json::object();
  for (const LikenessMember &each : kLikeness)
    json[each.key] = likeness.*each.member;
  return json;
}
SetLikeness likenessOf(const Json &json) {
  SetLikeness likeness;
  for (const LikenessMember &each : kLikeness)
    likeness.*each.member = json.at(each.key).get<MeanAndDeviation>();
  return likeness;
}

Json jsonOf(const LoopSetSummary &summary) {
  Json json = {{"loops", summary.loops}, {"distinct_share", jsonNumber(summary.distinctShare)}};
  for (std::size_t i = 0; i < summary.columns.size(); ++i)
    if (const LoopMetricColumn &column = loopMetricColumns()[i]; column.isFor(summary.roles))
      json[column.key] = summary.columns[i];
  return json;
}
LoopSetSummary loopSetOf(const Json &json) {
  LoopSetSummary summary;
  summary.loops = json.at("loops");
  summary.distinctShare = numberOf(json.at("distinct_share"));
  // Columns that stand there say which roles the loops had.
  for (const LoopMetricColumn &column : loopMetricColumns())
    for (const Role role : column.needs)
      if (json.contains(column.key) &&
          std::find(summary.roles.begin(), summary.roles.end(), role) == summary.roles.end())
        summary.roles.push_back(role);
  for (const LoopMetricColumn &column : loopMetricColumns())
    summary.columns.push_back(column.isFor(summary.roles) ? json.at(column.key).get<MeanAndDeviation>()
                                                          : MeanAndDeviation{std::nan(""), std::nan("")});
  return summary;
}

Json jsonOf(const Interval &interval) { return {jsonNumber(interval.low), jsonNumber(interval.high)}; }
Interval intervalOf(const Json &json) { return {numberOf(json.at(0)), numberOf(json.at(1))}; }

Json jsonOf(const DistributionComparison &distance) {
  return {{"ks", jsonNumber(distance.kolmogorovSmirnov)},
          {"ks_interval", jsonOf(distance.kolmogorovSmirnovInterval)},
          {"wasserstein", jsonNumber(distance.wasserstein)},
          {"wasserstein_interval", jsonOf(distance.wassersteinInterval)}};
}
DistributionComparison distanceOf(const Json &json) {
  return {numberOf(json.at("ks")), intervalOf(json.at("ks_interval")), numberOf(json.at("wasserstein")),
          intervalOf(json.at("wasserstein_interval"))};
}

Json jsonOf(const CodeSummary &codes) {
  return {{"os", jsonNumber(codes.overlapping)}, {"us", jsonNumber(codes.unique)}, {"loops", codes.loops}};
}
CodeSummary codesOf(const Json &json) { return {numberOf(json.at("os")), numberOf(json.at("us")), json.at("loops")}; }

Json jsonOf(const LoopScoreSummary &scores) {
  Json json = {{"mean", jsonNumber(scores.mean)},
               {"std", jsonNumber(scores.deviation)},
               {"accepted", jsonNumber(scores.accepted)},
               {"undefined", jsonNumber(scores.undefined)},
               {"quantiles", Json::array()}};
  for (const double value : scores.quantiles)
    json["quantiles"].push_back(jsonNumber(value));
  return json;
}
LoopScoreSummary scoresOf(const Json &json) {
  LoopScoreSummary scores{numberOf(json.at("mean")),
                          numberOf(json.at("std")),
                          numberOf(json.at("accepted")),
                          numberOf(json.at("undefined")),
                          {}};
  for (std::size_t i = 0; i < scores.quantiles.size(); ++i)
    scores.quantiles[i] = numberOf(json.at("quantiles").at(i));
  return scores;
}

Json jsonOf(const TTest &test) {
  return {{"t", jsonNumber(test.t)}, {"degrees", jsonNumber(test.degrees)}, {"p", jsonNumber(test.p)}};
}
TTest testOf(const Json &json) {
  return {numberOf(json.at("t")), numberOf(json.at("degrees")), numberOf(json.at("p"))};
}

Json jsonOf(const RowScoreSummary &row) {
  Json json = jsonOf(row.scores);
  if (row.tests)
    json["t_tests"] = {{"paired", row.tests->paired ? jsonOf(*row.tests->paired) : Json()},
                       {"independent", jsonOf(row.tests->independent)},
                       {"welch", jsonOf(row.tests->welch)}};
  if (row.families)
    json["t_tests"]["welch_of_families"] = jsonOf(*row.families);
  return json;
}
RowScoreSummary rowScoresOf(const Json &json) {
  RowScoreSummary row{scoresOf(json), {}, {}};
  if (!json.contains("t_tests"))
    return row;
  const Json &tests = json.at("t_tests");
  if (tests.contains("welch")) {
    row.tests = TTests{{}, testOf(tests.at("independent")), testOf(tests.at("welch"))};
    if (!tests.at("paired").is_null())
      row.tests->paired = testOf(tests.at("paired"));
  }
  if (tests.contains("welch_of_families"))
    row.families = testOf(tests.at("welch_of_families"));
  return row;
}

Json jsonOf(const FormSummary &forms) {
  Json top = Json::array();
  for (const FormShare &form : forms.top)
    top.push_back({{"pattern", form.pattern}, {"share", form.share}});
  return {{"patterns", forms.patterns}, {"top", top}};
}
FormSummary formsOf(const Json &json) {
  FormSummary forms{json.at("patterns"), {}};
  for (const Json &form : json.at("top"))
    forms.top.push_back({form.at("pattern"), form.at("share")});
  return forms;
}

Json jsonOf(const RowSummary &row) {
  Json json = jsonOf(row.metrics);
  json["novelty"] = {{"probability_nearer", jsonNumber(row.novelty.probabilityNearer)},
                     {"share_near_copies", jsonNumber(row.novelty.shareNearCopies)},
                     {"median_distance", jsonNumber(row.novelty.medianDistance)}};
  json["to_training"] = jsonOf(row.toTraining);
  json["to_held_out"] = row.toHeldOut ? jsonOf(*row.toHeldOut) : Json();
  json["distance_to_held_out"] = Json::object();
  for (const auto &[metric, distance] : row.distances)
    json["distance_to_held_out"][metric] = jsonOf(distance);
  if (row.codes)
    json["codes"] = jsonOf(*row.codes);
  if (row.loopScores)
    json["loop_score"] = jsonOf(*row.loopScores);
  json["forms"] = jsonOf(row.forms);
  json["forms"]["to_training"] = jsonNumber(row.formsToTraining);
  json["forms"]["to_held_out"] = row.formsToHeldOut ? jsonNumber(*row.formsToHeldOut) : Json();
  return json;
}
RowSummary rowOf(const Json &json) {
  RowSummary row;
  row.metrics = loopSetOf(json);
  const Json &novelty = json.at("novelty");
  row.novelty = {numberOf(novelty.at("probability_nearer")), numberOf(novelty.at("share_near_copies")),
                 numberOf(novelty.at("median_distance"))};
  row.toTraining = likenessOf(json.at("to_training"));
  if (const Json &toHeldOut = json.at("to_held_out"); !toHeldOut.is_null())
    row.toHeldOut = likenessOf(toHeldOut);
  for (const auto &[metric, distance] : json.at("distance_to_held_out").items())
    row.distances[metric] = distanceOf(distance);
  if (json.contains("codes"))
    row.codes = codesOf(json.at("codes"));
  if (json.contains("loop_score"))
    row.loopScores = rowScoresOf(json.at("loop_score"));
  const Json &forms = json.at("forms");
  row.forms = formsOf(forms);
  row.formsToTraining = numberOf(forms.at("to_training"));
  if (const Json &toHeldOut = forms.at("to_held_out"); !toHeldOut.is_null())
    row.formsToHeldOut = numberOf(toHeldOut);
  return row;
}

Json jsonOf(const LineSummary &line) {
  Json models = Json::object();
  for (const auto &[model, of] : line.models)
    models[model] = {{"value", jsonNumber(of.value)}, {"passes", of.passes}};
  return {{"key", line.key},
          {"text", line.text},
          {"target", jsonNumber(line.target)},
          {"models", models},
          {"void", !line.passedBy.empty()},
          {"passed_by", line.passedBy}};
}
LineSummary lineOf(const Json &json) {
  LineSummary line{json.at("key"), json.at("text"), numberOf(json.at("target")), {}, json.at("passed_by")};
  for (const auto &[model, of] : json.at("models").items())
    line.models[model] = {numberOf(of.at("value")), of.at("passes")};
  return line;
}

std::map<std::string, RowSummary> rowsOf(const Json &json) {
  std::map<std::string, RowSummary> rows;
  for (const auto &[key, row] : json.items())
    rows[key] = rowOf(row);
  return rows;
}

} // namespace

void to_json(Json &json, const EvaluationSummary &summary) {
  json = {{"n", summary.loops},
          {"seed", summary.seed},
          {"training_loops", summary.training},
          {"held_out_loops", summary.heldOut},
          {"prdc", {{"points", summary.points}, {"k", summary.k}, {"repeats", summary.repeats}}},
          {"seconds", summary.seconds},
          {"threads", summary.threads},
          {"metrics", jsonOf(summary.first)},
          {"controls", Json::object()},
          {"all_training", jsonOf(summary.trainingMetrics)},
          {"all_held_out", jsonOf(summary.heldOutMetrics)},
          {"forms_of_all_training", jsonOf(summary.trainingForms)},
          {"forms_of_all_held_out", jsonOf(summary.heldOutForms)},
          {"intervals_draw", summary.families ? "families" : "loops"},
          {"lines", Json::array()}};
  for (const auto &[key, row] : summary.models)
    json["models"][key] = jsonOf(row);
  for (const auto &[key, row] : summary.controls)
    json["controls"][key] = jsonOf(row);
  if (summary.trainingCodes)
    json["codes_of_all_training"] = jsonOf(*summary.trainingCodes);
  if (summary.heldOutLoopScores) {
    json["loop_scores_of_all_held_out"] = jsonOf(*summary.heldOutLoopScores);
    json["loop_score_threshold"] = jsonNumber(summary.scoreThreshold);
  }
  for (const LineSummary &line : summary.lines)
    json["lines"].push_back(jsonOf(line));
}

void from_json(const Json &json, EvaluationSummary &summary) {
  summary = {};
  summary.loops = json.at("n");
  summary.seed = json.at("seed");
  summary.training = json.at("training_loops");
  summary.heldOut = json.at("held_out_loops");
  const Json &prdc = json.at("prdc");
  summary.points = prdc.at("points");
  summary.k = prdc.at("k");
  summary.repeats = prdc.at("repeats");
  summary.seconds = json.at("seconds");
  summary.threads = json.at("threads");
  summary.first = rowOf(json.at("metrics"));
  if (json.contains("models"))
    summary.models = rowsOf(json.at("models"));
  summary.controls = rowsOf(json.at("controls"));
  summary.trainingMetrics = loopSetOf(json.at("all_training"));
  summary.heldOutMetrics = loopSetOf(json.at("all_held_out"));
  summary.trainingForms = formsOf(json.at("forms_of_all_training"));
  summary.heldOutForms = formsOf(json.at("forms_of_all_held_out"));
  if (json.contains("codes_of_all_training"))
    summary.trainingCodes = codesOf(json.at("codes_of_all_training"));
  if (json.contains("loop_scores_of_all_held_out")) {
    summary.heldOutLoopScores = scoresOf(json.at("loop_scores_of_all_held_out"));
    summary.scoreThreshold = numberOf(json.at("loop_score_threshold"));
  }
  summary.families = json.at("intervals_draw") == "families";
  for (const Json &line : json.at("lines"))
    summary.lines.push_back(lineOf(line));
}

std::string jsonOf(const EvaluationTable &table) { return Json(summaryOf(table)).dump(); }

} // namespace loopwright
