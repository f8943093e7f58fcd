// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/report_tables.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/base/atomic_file.h"
#include "engine/base/markdown_table.h"

namespace loopwright::reproduction {
namespace {

using markdown::number;
using markdown::tableHead;
using markdown::tableLine;

using LikenessFigure = RowFigure (*)(MeanAndDeviation SetLikeness::*measure);

std::vector<ReportColumn> likenessColumns(LikenessFigure likeness, bool printed) {
  std::vector<ReportColumn> columns;
  const auto add = [&](const char *name, const char *key, MeanAndDeviation SetLikeness::*measure) {
    columns.push_back({name, printed ? key : "", likeness(measure)});
  };
  add("P", "p", &SetLikeness::precision);
  add("R", "r", &SetLikeness::recall);
  add("D", "d", &SetLikeness::density);
  add("C", "c", &SetLikeness::coverage);
  add("F1(P&R)", "f1_pr", &SetLikeness::f1PrecisionRecall);
  add("F1(D&C)", "f1_dc", &SetLikeness::f1DensityCoverage);
  return columns;
}

std::string textOf(const OverSeeds &value) { return std::isfinite(value.mean) ? value.text() : "–"; }

std::string printedText(const Json &row, const ReportColumn &column) {
  if (column.printed.empty() || !row.contains(column.printed))
    return "–";
  const Json &value = row.at(column.printed);
  return value.is_array() ? number(value.at(0)) + " ± " + number(value.at(1)) : number(value);
}

} // namespace

RowFigure meanOf(const std::string &metric) {
  return [metric](const RowSummary &row) { return row.mean(metric); };
}

RowFigure toTraining(MeanAndDeviation SetLikeness::*measure) {
  return [measure](const RowSummary &row) { return (row.toTraining.*measure).mean; };
}

RowFigure toHeldOut(MeanAndDeviation SetLikeness::*measure) {
  return [measure](const RowSummary &row) { return row.toHeldOut ? ((*row.toHeldOut).*measure).mean : std::nan(""); };
}

RowFigure distanceToHeldOut(const std::string &metric) {
  return [metric](const RowSummary &row) {
    const auto found = row.distances.find(metric);
    return found == row.distances.end() ? std::nan("") : found->second.wasserstein;
  };
}

RowFigure formsToHeldOut() {
  return [](const RowSummary &row) { return row.formsToHeldOut.value_or(std::nan("")); };
}

RowFigure loopScore() {
  return [](const RowSummary &row) { return row.loopScores ? row.loopScores->scores.mean : std::nan(""); };
}

RowFigure nearerThanHeldOut() {
  return [](const RowSummary &row) { return row.novelty.probabilityNearer; };
}

RowFigure nearCopies() {
  return [](const RowSummary &row) { return row.novelty.shareNearCopies; };
}

RowFigure overlappingCodes() {
  return [](const RowSummary &row) { return row.codes ? row.codes->overlapping : std::nan(""); };
}

RowFigure uniqueCodes() {
  return [](const RowSummary &row) { return row.codes ? row.codes->unique : std::nan(""); };
}

const std::vector<ReportColumn> &likenessToTraining() {
  static const std::vector<ReportColumn> columns = likenessColumns(toTraining, true);
  return columns;
}

const std::vector<ReportColumn> &likenessToHeldOut() {
  static const std::vector<ReportColumn> columns = likenessColumns(toHeldOut, false);
  return columns;
}

ReportTables::ReportTables(const Experiment &experiment, const std::vector<Trial> &trials)
    : m_experiment(experiment), m_trials(trials) {}

const RowSummary &ReportTables::row(const Trial &trial, const std::string &key) const {
  if (key == m_experiment.rows.front().key)
    return trial.table.first;
  const auto model = trial.table.models.find(key);
  return model != trial.table.models.end() ? model->second : trial.table.controls.at(key);
}

OverSeeds ReportTables::over(const std::function<double(const Trial &trial)> &value) const {
  std::vector<double> values;
  for (const Trial &trial : m_trials)
    values.push_back(value(trial));
  return OverSeeds(values);
}

OverSeeds ReportTables::over(const std::string &key, const RowFigure &figure) const {
  return over([&](const Trial &trial) { return figure(row(trial, key)); });
}

OverSeeds ReportTables::difference(const std::string &key, const std::string &less, const RowFigure &figure) const {
  return over([&](const Trial &trial) { return figure(row(trial, key)) - figure(row(trial, less)); });
}

OverSeeds ReportTables::share(const std::string &key, const std::string &of, const RowFigure &figure) const {
  return over([&](const Trial &trial) { return figure(row(trial, key)) / figure(row(trial, of)); });
}

std::string ReportTables::missed(const std::vector<std::string> &keys) const {
  const auto seeds = static_cast<int>(m_trials.size());
  std::string text = "Missed lines of acceptance" +
                     (seeds == 1 ? std::string() : ", of " + std::to_string(seeds) + " seeds") + ":\n\n";
  for (const std::string &key : keys) {
    std::string missed;
    for (std::size_t i = 0; i < firstLines().size(); ++i)
      if (const int passes = seedsThatPass(i, key); passes < seeds)
        missed += (missed.empty() ? "" : "; ") + firstLines()[i].text +
                  (passes > 0 ? " (" + std::to_string(passes) + " pass)" : "");
    text += "- " + labelOf(key) + ": " + (missed.empty() ? "none" : missed) + "\n";
  }
  return text;
}

int ReportTables::seedsThatPass(std::size_t line, const std::string &row) const {
  return static_cast<int>(std::count_if(m_trials.begin(), m_trials.end(), [&](const Trial &trial) {
    return trial.table.lines.at(line).models.at(row).passes;
  }));
}

std::string ReportTables::printedError(const std::string &model) const {
  const Json &printed = m_experiment.printed.at("reconstruction_error");
  return printed.contains(model) ? number(printed.at(model)) : "–";
}

std::string ReportTables::reconstruction(const std::vector<std::pair<std::string, std::string>> &models) const {
  std::string text = tableHead({"model", "wrong cells, held-out families", "in the paper, validation set", "silence",
                                "F1", "bass", "kick", "snare", "hats"});
  for (const auto &[name, label] : models) {
    const auto of = [&, &name = name](double ReconstructionSummary::*figure) {
      return over([&](const Trial &trial) { return trial.reconstruction.at(name).*figure; }).text();
    };
    std::vector<std::string> cells = {label, of(&ReconstructionSummary::cellError), printedError(name),
                                      of(&ReconstructionSummary::silentCellError)};
    for (const char *group : {"all", "bass", "kick", "snare", "hats"})
      cells.push_back(
          over([&, &name = name](const Trial &trial) { return trial.reconstruction.at(name).f1.at(group); }).text());
    text += tableLine(cells);
  }
  return text;
}

std::string ReportTables::labelOf(const std::string &key) const {
  for (const RowPlan &plan : m_experiment.rows)
    if (plan.key == key)
      return plan.label;
  return key;
}

std::string ReportTables::rows(const std::vector<ReportColumn> &columns, const std::vector<std::string> &keys,
                               bool withPaper) const {
  std::vector<std::string> head = {"loops"};
  for (const ReportColumn &column : columns)
    head.push_back(column.name);
  std::string text = tableHead(head);
  const auto line = [&](const std::string &label, const std::function<std::string(const ReportColumn &)> &value) {
    std::vector<std::string> cells = {label};
    for (const ReportColumn &column : columns)
      cells.push_back(value(column));
    text += tableLine(cells);
  };
  const Json &paper = m_experiment.printed.at("rows");
  const auto ofPaper = [&](const std::string &label, const std::string &key) {
    line(label, [&](const ReportColumn &column) { return printedText(paper.at(key), column); });
  };
  for (const std::string &key : keys) {
    line("**" + labelOf(key) + "**", [&](const ReportColumn &column) { return textOf(over(key, column.figure)); });
    if (withPaper && paper.contains(key))
      ofPaper("… in the paper", key);
  }
  if (withPaper)
    for (const auto &[key, row] : paper.items())
      if (row.value("pending", false))
        ofPaper(row.at("label").get<std::string>() + " in the paper; ours: pending", key);
  for (const auto &[key, row] : m_trials.front().table.controls)
    line("control: " + key, [&, &key = key](const ReportColumn &column) { return textOf(over(key, column.figure)); });
  if (withPaper && paper.contains("training"))
    ofPaper("training set in the paper", "training");
  return text;
}

std::string ReportTables::lines(const std::vector<std::string> &keys) const {
  std::vector<std::string> head = {"line", "against"};
  for (const std::string &key : keys)
    head.push_back(labelOf(key));
  head.emplace_back("void: passed by");
  std::string text = tableHead(head);
  for (std::size_t i = 0; i < firstLines().size(); ++i) {
    const auto of = [&](const std::function<double(const LineSummary &line)> &value) {
      return over([&](const Trial &trial) { return value(trial.table.lines.at(i)); }).text();
    };
    std::vector<std::string> cells = {firstLines()[i].text, of([](const LineSummary &line) { return line.target; })};
    for (const std::string &key : keys)
      cells.push_back(of([&key](const LineSummary &line) { return line.models.at(key).value; }) + "; " +
                      std::to_string(seedsThatPass(i, key)) + " of " + std::to_string(m_trials.size()));
    std::vector<std::string> controls;
    for (const Trial &trial : m_trials)
      for (const std::string &control : trial.table.lines.at(i).passedBy)
        if (std::find(controls.begin(), controls.end(), control) == controls.end())
          controls.push_back(control);
    std::string passedBy;
    for (const std::string &control : controls)
      passedBy += (passedBy.empty() ? "" : ", ") + control;
    cells.push_back(passedBy.empty() ? "–" : passedBy);
    text += tableLine(cells);
  }
  return text + "\nValue, and with how many seeds it passes. What a control passes too proves nothing.\n";
}

std::string ReportTables::besideReal(const std::vector<std::string> &keys) const {
  std::string text = tableHead({"row", "F1(P&R) to held-out, of training loops'", "coverage, of training loops'",
                                "density, of training loops'", "cells a bar, of held-out loops'",
                                "F1(P&R), less the swap's", "nearer to training than held-out", "nearer than .1"}) +
                     tableLine({"asked", "at least .9", "at least .9", ".85 to 1.15", ".9 to 1.1", "above 0",
                                "at most .65", "at most .02"});
  const RowFigure likeness = toHeldOut(&SetLikeness::f1PrecisionRecall);
  const auto line = [&](const std::string &label, const std::string &key) {
    text +=
        tableLine({label, textOf(share(key, "training_resampled", likeness)),
                   textOf(share(key, "training_resampled", toHeldOut(&SetLikeness::coverage))),
                   textOf(share(key, "training_resampled", toHeldOut(&SetLikeness::density))),
                   textOf(share(key, "held_out", meanOf("cells_per_bar"))), textOf(difference(key, "swap", likeness)),
                   textOf(over(key, nearerThanHeldOut())), textOf(over(key, nearCopies()))});
  };
  for (const std::string &key : keys)
    line(labelOf(key), key);
  for (const char *control : {"training_resampled", "swap", "bars_shuffled", "bar_1_repeated"})
    line(std::string("control: ") + control, control);
  return text;
}

std::string ReportTables::material() const {
  const EvaluationSummary &table = m_trials.front().table;
  const std::string trainings =
      m_trials.size() == 1
          ? "one training of each model"
          : std::to_string(m_trials.size()) + " trainings of each model, shown as their mean and 95% interval";
  return "Scale " + m_experiment.scale.name + ": " + m_experiment.scale.about + ". Here " +
         std::to_string(table.training) + " loops to learn from and " + std::to_string(table.heldOut) +
         " of families that no model saw; " + std::to_string(table.loops) + " sampled for each row; " + trainings +
         ". P, R, D, C compare " + std::to_string(table.points) + " loops a set.\n";
}

std::string costTable(const std::vector<std::pair<std::uint64_t, TrainingCosts>> &seeds) {
  std::string text = tableHead({"training", "seconds", "epochs", "updates", "examples", "values", "threads"});
  for (const auto &[seed, costs] : seeds)
    for (const auto &[name, cost] : costs)
      text +=
          tableLine({name + ", seed " + std::to_string(seed), std::to_string(static_cast<std::int64_t>(cost.seconds)),
                     std::to_string(cost.epochs), std::to_string(cost.updates), std::to_string(cost.examples),
                     std::to_string(cost.values), std::to_string(cost.threads)});
  return text;
}

std::string costTable(const std::vector<Trial> &trials) {
  std::vector<std::pair<std::uint64_t, TrainingCosts>> seeds;
  seeds.reserve(trials.size());
  for (const Trial &trial : trials)
    seeds.emplace_back(trial.seed, trial.costs);
  return costTable(seeds);
}

Status writeReport(const std::filesystem::path &folder, const std::string &text, const Json &results) {
  if (auto made = createFolder(folder); !made)
    return made;
  if (auto written = writeFileAtomically(folder / "report.json", results.dump(1) + "\n"); !written)
    return written;
  return writeFileAtomically(folder / "report.md", text);
}

double quantileOf(const std::vector<double> &values, double share) {
  const double place = share * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
}

figure::Box boxOf(const std::string &name, const std::vector<double> &values) {
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
  return {name,
          quantileOf(values, 0.05),
          quantileOf(values, 0.25),
          quantileOf(values, 0.5),
          quantileOf(values, 0.75),
          quantileOf(values, 0.95),
          mean};
}

std::string verdictOf(const OverSeeds &difference, double printed) {
  constexpr double kNoLess = 0.5; // of what the paper found, to be called the same
  if (!difference.interval)
    return "one seed does not say";
  if (difference.low > 0)
    return "yes";
  return difference.high < std::max(0.0, kNoLess * printed) ? "no" : "not sure";
}

} // namespace loopwright::reproduction
