// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <nlohmann/json.hpp>

#include "engine/analysis/evaluation.h"

namespace loopwright {
namespace {

using Json = nlohmann::ordered_json;

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3g", value);
  return text;
}

std::string withDeviation(const MeanAndDeviation &value) {
  return number(value.mean) + " ± " + number(value.deviation);
}

/// One line of a Markdown table.
std::string tableLine(const std::vector<std::string> &cells) {
  std::string line = "|";
  for (const std::string &cell : cells)
    line += " " + cell + " |";
  return line + "\n";
}

std::string heading(const std::vector<std::string> &cells) {
  std::string rule = "|";
  for (std::size_t i = 0; i < cells.size(); ++i)
    rule += i == 0 ? "---|" : "---:|";
  return tableLine(cells) + rule + "\n";
}

std::string metricTable(const EvaluationTable &table) {
  std::vector<std::string> head = {"loops"};
  for (const LoopMetricColumn &column : loopMetricColumns())
    head.emplace_back(column.label);
  head.emplace_back("distinct loops");
  std::string text = heading(head);
  const auto line = [&](const std::string &label, const LoopSetSummary &metrics) {
    std::vector<std::string> cells = {label};
    for (const MeanAndDeviation &value : metrics.columns)
      cells.push_back(withDeviation(value));
    cells.push_back(number(metrics.distinctShare));
    text += tableLine(cells);
  };
  for (const EvaluationRow &row : table.rows)
    line(row.label, row.metrics);
  line("all training", table.trainingMetrics);
  line("all held-out", table.heldOutMetrics);
  return text;
}

std::string likenessTable(const EvaluationTable &table, bool heldOut) {
  std::string text = heading({"loops", "P", "R", "D", "C", "F1(P&R)", "F1(D&C)"});
  for (const EvaluationRow &row : table.rows) {
    if (heldOut && !row.toHeldOut) {
      text += tableLine({row.label, "–", "–", "–", "–", "–", "–"});
      continue;
    }
    const SetLikeness &likeness = heldOut ? *row.toHeldOut : row.toTraining;
    std::vector<std::string> cells = {row.label};
    for (const MeanAndDeviation &value : {likeness.precision, likeness.recall, likeness.density, likeness.coverage,
                                          likeness.f1PrecisionRecall, likeness.f1DensityCoverage})
      cells.push_back(withDeviation(value));
    text += tableLine(cells);
  }
  return text;
}

std::string noveltyTable(const EvaluationTable &table) {
  std::string text = heading({"loops", "P(nearer than held-out)", "nearer than .1", "median distance"});
  for (const EvaluationRow &row : table.rows)
    text += tableLine({row.label, number(row.novelty.probabilityNearer), number(row.novelty.shareNearCopies),
                       number(row.novelty.medianDistance)});
  return text;
}

std::string distanceTable(const EvaluationTable &table) {
  std::vector<std::string> head = {"loops"};
  for (const std::string &key : comparedMetrics())
    head.push_back(std::string(loopMetricColumn(key).label) + ": KS [95%], W1 [95%]");
  std::string text = heading(head);
  for (const EvaluationRow &row : table.rows) {
    std::vector<std::string> cells = {row.label};
    for (const DistributionComparison &distance : row.distances)
      cells.push_back(number(distance.kolmogorovSmirnov) + " [" + number(distance.kolmogorovSmirnovInterval.low) +
                      ", " + number(distance.kolmogorovSmirnovInterval.high) + "], " + number(distance.wasserstein) +
                      " [" + number(distance.wassersteinInterval.low) + ", " +
                      number(distance.wassersteinInterval.high) + "]");
    text += tableLine(cells);
  }
  return text;
}

std::string lineTable(const EvaluationTable &table) {
  std::string text = heading({"line", "model", "against", "verdict"});
  for (const EvaluationLine &line : table.lines) {
    std::string verdict = line.passes ? "passes" : "fails";
    for (std::size_t i = 0; i < line.passedBy.size(); ++i)
      verdict += (i == 0 ? "; void: passed by " : ", ") + line.passedBy[i];
    text += tableLine({line.text, number(line.value), number(line.target), verdict});
  }
  return text;
}

Json jsonOf(const MeanAndDeviation &value) { return {{"mean", value.mean}, {"std", value.deviation}}; }

Json jsonOf(const SetLikeness &likeness) {
  return {{"precision", jsonOf(likeness.precision)},
          {"recall", jsonOf(likeness.recall)},
          {"density", jsonOf(likeness.density)},
          {"coverage", jsonOf(likeness.coverage)},
          {"f1_precision_recall", jsonOf(likeness.f1PrecisionRecall)},
          {"f1_density_coverage", jsonOf(likeness.f1DensityCoverage)}};
}

Json jsonOf(const LoopSetSummary &summary) {
  Json object = {{"loops", summary.loops}, {"distinct_share", summary.distinctShare}};
  for (std::size_t i = 0; i < summary.columns.size(); ++i)
    object[loopMetricColumns()[i].key] = jsonOf(summary.columns[i]);
  return object;
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
    distances[comparedMetrics()[i]] = {
        {"ks", distance.kolmogorovSmirnov},
        {"ks_interval", {distance.kolmogorovSmirnovInterval.low, distance.kolmogorovSmirnovInterval.high}},
        {"wasserstein", distance.wasserstein},
        {"wasserstein_interval", {distance.wassersteinInterval.low, distance.wassersteinInterval.high}}};
  }
  object["distance_to_held_out"] = distances;
  return object;
}

} // namespace

std::string markdownOf(const EvaluationTable &table) {
  std::string text = std::to_string(table.loops) + " loops a row, " + std::to_string(table.training) +
                     " training and " + std::to_string(table.heldOut) + " held-out loops, seed " +
                     std::to_string(table.options.seed) + "; likeness: " + std::to_string(table.points) +
                     " points, k " + std::to_string(table.options.k) + ", " + std::to_string(table.options.repeats) +
                     " random embedders. " + number(table.seconds) + " s on " + std::to_string(table.threads) +
                     " threads.\n";
  text += "\nLines of acceptance\n\n" + lineTable(table);
  text += "\nLoop metrics, mean ± deviation over loops\n\n" + metricTable(table);
  text += "\nNovelty: nearest training loop\n\n" + noveltyTable(table);
  text += "\nLikeness to held-out loops, mean ± deviation over embedders\n\n" + likenessTable(table, true);
  text += "\nLikeness to training loops\n\n" + likenessTable(table, false);
  text += "\nDistributions beside held-out loops\n\n" + distanceTable(table);
  return text;
}

std::string jsonOf(const EvaluationTable &table) {
  Json object = {{"n", table.loops},
                 {"seed", table.options.seed},
                 {"training_loops", table.training},
                 {"held_out_loops", table.heldOut},
                 {"prdc", {{"points", table.points}, {"k", table.options.k}, {"repeats", table.options.repeats}}},
                 {"seconds", table.seconds},
                 {"threads", table.threads}};
  object["metrics"] = jsonOf(table.rows.front());
  Json controls = Json::object();
  for (std::size_t i = 1; i < table.rows.size(); ++i)
    controls[table.rows[i].key] = jsonOf(table.rows[i]);
  object["controls"] = controls;
  object["all_training"] = jsonOf(table.trainingMetrics);
  object["all_held_out"] = jsonOf(table.heldOutMetrics);
  Json lines = Json::array();
  for (const EvaluationLine &line : table.lines)
    lines.push_back({{"key", line.key},
                     {"text", line.text},
                     {"value", line.value},
                     {"target", line.target},
                     {"passes", line.passes},
                     {"void", line.isVoid()},
                     {"passed_by", line.passedBy}});
  object["lines"] = lines;
  return object.dump();
}

} // namespace loopwright
