// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/ideas/ideas_report.h"

#include "app/reproduction/report_tables.h"
#include "engine/base/markdown_table.h"

namespace loopwright::reproduction {
namespace {

using markdown::tableHead;
using markdown::tableLine;

/// What a gain is measured by.
struct Measure {
  const char *name;
  RowFigure figure;
  double better; ///< 1: more, -1: less
};

std::vector<Measure> measures() {
  return {{"F1(P&R) to held-out families", toHeldOut(&SetLikeness::f1PrecisionRecall), 1},
          {"coverage of them", toHeldOut(&SetLikeness::coverage), 1},
          {"forms of loops, distance to held-out", formsToHeldOut(), -1},
          {"distinct bars, W1 to held-out", distanceToHeldOut("distinct_bars"), -1},
          {"cells a bar, W1 to held-out", distanceToHeldOut("cells_per_bar"), -1},
          {"nearer to training than held-out loops are", nearerThanHeldOut(), -1}};
}

std::string gains(const Experiment &experiment, const ReportTables &tables) {
  std::vector<std::string> head = {"idea"};
  for (const Measure &measure : measures())
    head.push_back(std::string(measure.name) + (measure.better > 0 ? ": more by" : ": less by"));
  std::string text = tableHead(head);
  for (const GainPlan &gain : experiment.gains) {
    std::vector<std::string> cells = {gain.idea};
    for (const Measure &measure : measures()) {
      const OverSeeds difference = measure.better > 0 ? tables.difference(gain.row, gain.than, measure.figure)
                                                      : tables.difference(gain.than, gain.row, measure.figure);
      const std::string verdict = verdictOf(difference);
      cells.push_back(verdict == "yes" ? "**" + difference.text() + "**" : difference.text());
    }
    text += tableLine(cells);
  }
  return text;
}

} // namespace

Status writeIdeasReport(const Experiment &experiment, const IdeasResults &results, const std::string &command,
                        const std::filesystem::path &folder) {
  const ReportTables tables(experiment, results.seeds);
  std::vector<std::string> keys;
  for (const RowPlan &row : experiment.rows)
    keys.push_back(row.key);
  std::vector<ReportColumn> columns = likenessToHeldOut();
  columns.push_back({"forms, to held-out", "", formsToHeldOut()});
  columns.push_back({"cells a bar", "", meanOf("cells_per_bar")});
  columns.push_back({"distinct bars", "", meanOf("distinct_bars")});
  columns.push_back({"nearer to training than held-out", "", nearerThanHeldOut()});
  std::vector<std::pair<std::string, std::string>> codecs;
  for (const auto &[name, plan] : experiment.scale.models)
    if (plan.codec.empty())
      codecs.emplace_back(name, name);
  const std::string text =
      "# What each idea is worth\n\n" + experiment.title + "\n\n`" + command + "`\n\n" + tables.material() +
      "\n## Gains\n\nMeans and 95% intervals over the seeds of what an idea gains over what it replaces; bold: surely "
      "better.\n\n" +
      gains(experiment, tables) + "\n## The rows\n\n" + tables.rows(columns, keys, false) + "\n## Codecs\n\n" +
      tables.reconstruction(codecs) + "\n## Budgets\n\n" + costTable(results.seeds);
  return writeReport(folder, text, results);
}

} // namespace loopwright::reproduction
