// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/report_tables.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/base/atomic_file.h"
#include "engine/base/markdown_table.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;
using markdown::number;
using markdown::tableHead;
using markdown::tableLine;

std::vector<ReportColumn> likenessAt(const std::string &set, bool printed) {
  std::vector<ReportColumn> columns;
  const auto add = [&](const char *name, const char *key, const char *measure) {
    columns.push_back({name, printed ? key : "", "/" + set + "/" + measure + "/mean"});
  };
  add("P", "p", "precision");
  add("R", "r", "recall");
  add("D", "d", "density");
  add("C", "c", "coverage");
  add("F1(P&R)", "f1_pr", "f1_precision_recall");
  add("F1(D&C)", "f1_dc", "f1_density_coverage");
  return columns;
}

double valueAt(const Json &row, const std::string &place) {
  const Json::json_pointer pointer(place);
  return row.contains(pointer) && row.at(pointer).is_number() ? row.at(pointer).get<double>() : std::nan("");
}

std::string textOf(const OverSeeds &value) { return std::isfinite(value.mean) ? value.text() : "–"; }

std::string printedText(const Json &row, const ReportColumn &column) {
  if (column.printed.empty() || !row.contains(column.printed))
    return "–";
  const Json &value = row.at(column.printed);
  return value.is_array() ? number(value.at(0)) + " ± " + number(value.at(1)) : number(value);
}

const Json &linesOf(const Json &seed) { return seed.at("table").at("lines"); }

} // namespace

const std::vector<ReportColumn> &likenessToTraining() {
  static const std::vector<ReportColumn> columns = likenessAt("to_training", true);
  return columns;
}

const std::vector<ReportColumn> &likenessToHeldOut() {
  static const std::vector<ReportColumn> columns = likenessAt("to_held_out", false);
  return columns;
}

ReportTables::ReportTables(const Experiment &experiment, const Json &seeds)
    : m_experiment(experiment), m_seeds(seeds) {}

const Json &ReportTables::row(const Json &seed, const std::string &key) const {
  const Json &table = seed.at("table");
  if (key == m_experiment.rows.front().key)
    return table.at("metrics");
  return table.contains("models") && table.at("models").contains(key) ? table.at("models").at(key)
                                                                      : table.at("controls").at(key);
}

OverSeeds ReportTables::over(const std::function<double(const Json &seed)> &value) const {
  std::vector<double> values;
  for (const Json &seed : m_seeds)
    values.push_back(value(seed));
  return OverSeeds(values);
}

OverSeeds ReportTables::over(const std::string &key, const ReportColumn &column) const {
  return over([&](const Json &seed) { return valueAt(row(seed, key), column.place); });
}

OverSeeds ReportTables::difference(const std::string &key, const std::string &less, const std::string &place) const {
  return over([&](const Json &seed) { return valueAt(row(seed, key), place) - valueAt(row(seed, less), place); });
}

OverSeeds ReportTables::share(const std::string &key, const std::string &of, const std::string &place) const {
  return over([&](const Json &seed) { return valueAt(row(seed, key), place) / valueAt(row(seed, of), place); });
}

std::string ReportTables::missed(const std::vector<std::string> &keys) const {
  const auto seeds = static_cast<int>(m_seeds.size());
  std::string text = "Missed lines of acceptance" +
                     (seeds == 1 ? std::string() : ", of " + std::to_string(seeds) + " seeds") + ":\n\n";
  for (const std::string &key : keys) {
    std::string missed;
    for (std::size_t i = 0; i < linesOf(m_seeds.front()).size(); ++i)
      if (const int passes = seedsThatPass(i, key); passes < seeds)
        missed += (missed.empty() ? "" : "; ") + linesOf(m_seeds.front()).at(i).at("text").get<std::string>() +
                  (passes > 0 ? " (" + std::to_string(passes) + " pass)" : "");
    text += "- " + labelOf(key) + ": " + (missed.empty() ? "none" : missed) + "\n";
  }
  return text;
}

int ReportTables::seedsThatPass(std::size_t line, const std::string &row) const {
  return static_cast<int>(std::count_if(m_seeds.begin(), m_seeds.end(), [&](const Json &seed) {
    return linesOf(seed).at(line).at("models").at(row).at("passes").get<bool>();
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
    std::vector<std::string> cells = {label};
    for (const char *place :
         {"/cell_error", "", "/silent_cell_error", "/f1/all", "/f1/bass", "/f1/kick", "/f1/snare", "/f1/hats"})
      cells.push_back(*place == '\0' ? printedError(name) : over([&, &name = name](const Json &seed) {
                                                              return valueAt(seed.at("reconstruction").at(name), place);
                                                            }).text());
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
    line("**" + labelOf(key) + "**", [&](const ReportColumn &column) { return textOf(over(key, column)); });
    if (withPaper && paper.contains(key))
      ofPaper("… in the paper", key);
  }
  if (withPaper)
    for (const auto &[key, row] : paper.items())
      if (row.value("pending", false))
        ofPaper(row.at("label").get<std::string>() + " in the paper; ours: pending", key);
  for (const auto &[key, row] : m_seeds.front().at("table").at("controls").items())
    line("control: " + key, [&, &key = key](const ReportColumn &column) { return textOf(over(key, column)); });
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
  for (std::size_t i = 0; i < linesOf(m_seeds.front()).size(); ++i) {
    const auto of = [&](const std::string &place) {
      return over([&](const Json &seed) { return valueAt(linesOf(seed).at(i), place); }).text();
    };
    std::vector<std::string> cells = {linesOf(m_seeds.front()).at(i).at("text"), of("/target")};
    for (const std::string &key : keys)
      cells.push_back(of("/models/" + key + "/value") + "; " + std::to_string(seedsThatPass(i, key)) + " of " +
                      std::to_string(m_seeds.size()));
    std::vector<std::string> controls;
    for (const Json &seed : m_seeds)
      for (const Json &control : linesOf(seed).at(i).at("passed_by"))
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
  const std::string likeness = "/to_held_out/f1_precision_recall/mean";
  const auto line = [&](const std::string &label, const std::string &key) {
    text += tableLine({label, textOf(share(key, "training_resampled", likeness)),
                       textOf(share(key, "training_resampled", "/to_held_out/coverage/mean")),
                       textOf(share(key, "training_resampled", "/to_held_out/density/mean")),
                       textOf(share(key, "held_out", "/cells_per_bar/mean")), textOf(difference(key, "swap", likeness)),
                       textOf(over(key, {"", "", "/novelty/probability_nearer"})),
                       textOf(over(key, {"", "", "/novelty/share_near_copies"}))});
  };
  for (const std::string &key : keys)
    line(labelOf(key), key);
  for (const char *control : {"training_resampled", "swap", "bars_shuffled", "bar_1_repeated"})
    line(std::string("control: ") + control, control);
  return text;
}

std::string ReportTables::budgets() const {
  std::string text = tableHead({"training", "seconds", "epochs", "updates", "examples", "values", "threads"});
  for (const Json &seed : m_seeds)
    for (const auto &[name, budget] : seed.at("budgets").items()) {
      std::vector<std::string> cells = {name + ", seed " + std::to_string(seed.at("seed").get<int>())};
      for (const char *key : {"seconds", "epochs", "updates", "examples", "values", "threads"})
        cells.push_back(std::to_string(static_cast<std::int64_t>(budget.value(key, 0.0))));
      text += tableLine(cells);
    }
  return text;
}

std::string ReportTables::material() const {
  const Json &table = m_seeds.front().at("table");
  const auto count = [&table](const char *key) { return std::to_string(table.at(key).get<std::int64_t>()); };
  const std::string trainings =
      m_seeds.size() == 1
          ? "one training of each model"
          : std::to_string(m_seeds.size()) + " trainings of each model, shown as their mean and 95% interval";
  return "Scale " + m_experiment.scale.name + ": " + m_experiment.scale.about + ". Here " + count("training_loops") +
         " loops to learn from and " + count("held_out_loops") + " of families that no model saw; " + count("n") +
         " sampled for each row; " + trainings + ". P, R, D, C compare " +
         std::to_string(table.at("prdc").at("points").get<int>()) + " loops a set.\n";
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
