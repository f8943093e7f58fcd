// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/evaluation.h"
#include "engine/base/markdown_table.h"

namespace loopwright {
namespace {

using markdown::number;
using markdown::tableHead;
using markdown::tableLine;

std::string withDeviation(const MeanAndDeviation &value) {
  return number(value.mean) + " ± " + number(value.deviation);
}

std::string withInterval(double value, const Interval &interval) {
  return number(value) + " [" + number(interval.low) + ", " + number(interval.high) + "]";
}

std::string metricTable(const EvaluationTable &table, LoopMetricSubject subject) {
  const bool ofForm = subject == LoopMetricSubject::form;
  const std::vector<LoopMetricColumn> &columns = loopMetricColumns();
  const auto isShown = [&](const LoopMetricColumn &column) {
    return column.subject == subject && column.isFor(table.heldOutMetrics.roles);
  };
  std::vector<std::string> head = {"loops"};
  for (const LoopMetricColumn &column : columns)
    if (isShown(column))
      head.emplace_back(column.label);
  if (ofForm)
    head.emplace_back("distinct loops");
  std::string text = tableHead(head);
  const auto line = [&](const std::string &label, const LoopSetSummary &metrics) {
    std::vector<std::string> cells = {label};
    for (std::size_t i = 0; i < columns.size(); ++i)
      if (isShown(columns[i]))
        cells.push_back(withDeviation(metrics.columns[i]));
    if (ofForm)
      cells.push_back(number(metrics.distinctShare));
    text += tableLine(cells);
  };
  for (const EvaluationRow &row : table.rows)
    line(row.label, row.metrics);
  line("all training", table.trainingMetrics);
  line("all held-out", table.heldOutMetrics);
  return text;
}

std::string formTable(const EvaluationTable &table) {
  std::string text = tableHead({"loops", "to held-out", "to training", "patterns", "most frequent"});
  const auto line = [&](const std::string &label, const FormDistribution &forms, const std::string &toHeldOut,
                        const std::string &toTraining) {
    std::string frequent;
    for (const FormShare &form : forms.top(3))
      frequent += (frequent.empty() ? "" : ", ") + form.pattern + " " + number(form.share);
    text += tableLine({label, toHeldOut, toTraining, std::to_string(forms.patterns()), frequent});
  };
  for (const EvaluationRow &row : table.rows)
    line(row.label, row.forms, row.formsToHeldOut ? number(*row.formsToHeldOut) : "–", number(row.formsToTraining));
  const std::string apart = number(totalVariation(table.trainingForms, table.heldOutForms));
  line("all training", table.trainingForms, apart, "–");
  line("all held-out", table.heldOutForms, "–", apart);
  return text;
}

std::string codeTable(const EvaluationTable &table) {
  std::string text = tableHead({"loops", "OS", "US"});
  const auto line = [&](const std::string &label, const CodeOverlap &codes) {
    text += tableLine({label, number(codes.overlapping()), number(codes.unique())});
  };
  for (const EvaluationRow &row : table.rows)
    if (row.codes)
      line(row.label, *row.codes);
  line("all training", *table.trainingCodes);
  return text;
}

std::string ofEachTest(const std::optional<TTests> &tests, double TTest::*member) {
  if (!tests)
    return "–";
  return (tests->paired ? number(*tests->paired.*member) : std::string("–")) + ", " +
         number(tests->independent.*member) + ", " + number(tests->welch.*member);
}

std::string loopScoreTable(const EvaluationTable &table) {
  std::string text = tableHead({"loops", "LS", "median", "accepted", "undefined", "KS [95%]", "W1 [95%]",
                                "t: paired, independent, Welch", "p: paired, independent, Welch", "p of families"});
  const auto summary = [](const std::string &label, const LoopScoreSummary &scores) {
    const bool some = scores.undefined < 1;
    return std::vector<std::string>{label, some ? withDeviation({scores.mean, scores.deviation}) : "–",
                                    some ? number(scores.quantiles[2]) : "–", number(scores.accepted),
                                    number(scores.undefined)};
  };
  for (const EvaluationRow &row : table.rows) {
    if (!row.loopScores)
      continue;
    std::vector<std::string> cells = summary(row.label, row.loopScores->summary);
    const std::optional<DistributionComparison> distance =
        row.toHeldOut ? row.loopScores->distance : std::optional<DistributionComparison>();
    cells.push_back(distance ? withInterval(distance->kolmogorovSmirnov, distance->kolmogorovSmirnovInterval) : "–");
    cells.push_back(distance ? withInterval(distance->wasserstein, distance->wassersteinInterval) : "–");
    cells.push_back(ofEachTest(row.loopScores->tests, &TTest::t));
    cells.push_back(ofEachTest(row.loopScores->tests, &TTest::p));
    cells.push_back(row.loopScores->families ? number(row.loopScores->families->p) : "–");
    text += tableLine(cells);
  }
  std::vector<std::string> real = summary("all held-out", *table.heldOutLoopScores);
  real.insert(real.end(), 5, "–");
  return text + tableLine(real);
}

std::string likenessTable(const EvaluationTable &table, bool heldOut) {
  const std::vector<std::string> head = {"loops",   "P",       "R",     "D",     "C",
                                         "F1(P&R)", "F1(D&C)", "IPR P", "IPR R", "F1(IPR)"};
  std::string text = tableHead(head);
  for (const EvaluationRow &row : table.rows) {
    std::vector<std::string> cells = {row.label};
    if (heldOut && !row.toHeldOut) {
      cells.resize(head.size(), "–");
      text += tableLine(cells);
      continue;
    }
    const SetLikeness &likeness = heldOut ? *row.toHeldOut : row.toTraining;
    for (const MeanAndDeviation &value :
         {likeness.precision, likeness.recall, likeness.density, likeness.coverage, likeness.f1PrecisionRecall,
          likeness.f1DensityCoverage, likeness.improvedPrecision, likeness.improvedRecall, likeness.f1Improved})
      cells.push_back(withDeviation(value));
    text += tableLine(cells);
  }
  return text;
}

std::string noveltyTable(const EvaluationTable &table) {
  std::string text = tableHead({"loops", "P(nearer than held-out)", "nearer than .1", "median distance"});
  for (const EvaluationRow &row : table.rows)
    text += tableLine({row.label, number(row.novelty.probabilityNearer), number(row.novelty.shareNearCopies),
                       number(row.novelty.medianDistance)});
  return text;
}

/// One of the two distances, a column a metric; none for held-out loops, which would meet themselves.
std::string distanceTable(const EvaluationTable &table, double DistributionComparison::*distance,
                          Interval DistributionComparison::*interval) {
  std::vector<std::string> head = {"loops"};
  for (const std::string &key : comparedMetrics())
    head.emplace_back(loopMetricColumn(key).label);
  std::string text = tableHead(head);
  for (const EvaluationRow &row : table.rows) {
    std::vector<std::string> cells = {row.label};
    for (const DistributionComparison &compared : row.distances)
      cells.push_back(row.toHeldOut ? withInterval(compared.*distance, compared.*interval) : "–");
    text += tableLine(cells);
  }
  return text;
}

std::string lineTable(const EvaluationTable &table) {
  std::vector<std::string> head = {"line", "against"};
  for (std::size_t model = 0; model < table.models; ++model)
    head.push_back(table.rows[model].label);
  head.emplace_back("void: passed by");
  std::string text = tableHead(head);
  for (const EvaluationLine &line : table.lines) {
    std::vector<std::string> cells = {line.text, number(line.target)};
    for (const EvaluationLine::OfModel &model : line.models)
      cells.push_back(number(model.value) + (model.passes ? " passes" : " fails"));
    std::string controls;
    for (const std::string &control : line.passedBy)
      controls += (controls.empty() ? "" : ", ") + control;
    cells.push_back(controls.empty() ? "–" : controls);
    text += tableLine(cells);
  }
  return text;
}

std::string meanings(const EvaluationTable &table) {
  std::string text;
  const auto line = [&](const std::string &label, const std::string &meaning) {
    text += "- " + label + ": " + meaning + "\n";
  };
  for (const LoopMetricColumn &column : loopMetricColumns())
    if (column.isFor(table.heldOutMetrics.roles))
      line(column.label, column.meaning);
  line("distinct loops", "different loops / loops");
  line("P, R, D, C", "share of loops in a real one's neighbourhood, of real ones in a loop's, mean number of real "
                     "neighbourhoods that hold a loop / k, share of real loops near which a loop is (loops-2022; open "
                     "balls as its reference computes them)");
  line("IPR", "precision and recall of the work that loops-2022 cites: 3 neighbours, closed balls");
  if (table.trainingCodes) {
    line("OS", "share of the loops whose codes are a training loop's (loops-2021)");
    line("US", "different code sequences / loops (loops-2021)");
  }
  if (table.heldOutLoopScores)
    line("LS",
         "mean loop score, defined ones only (loops-2022; its reference: mean of the squares, its text: their "
         "sum); below " +
             number(table.scoreThreshold) +
             " accepted. t-tests against held-out loops: loops-2022 says paired, its reference computes the "
             "independent one; both take loops for independent, which windows of a song are not: p of families is "
             "Welch's over one mean a family");
  line("patterns", "half the sum of the differences of their shares; above 0 for any finite sample, how far the row of "
                   "the training loops says");
  line("KS, W1", "largest difference and area between the distribution functions of the loops and of all held-out "
                 "loops; 95% bootstrap intervals, " +
                     std::string(table.families ? "families" : "loops") +
                     " of real loops drawn again, which adds distance: read them beside the row of the training loops");
  return text;
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
  text += "\nProperties, mean ± deviation over loops\n\n" + metricTable(table, LoopMetricSubject::properties);
  text += "\nStyle, mean ± deviation over loops\n\n" + metricTable(table, LoopMetricSubject::style);
  text += "\nForm, mean ± deviation over loops\n\n" + metricTable(table, LoopMetricSubject::form);
  text += "\nPatterns of equal bars, total variation\n\n" + formTable(table);
  if (table.trainingCodes)
    text += "\nCodes\n\n" + codeTable(table);
  if (table.heldOutLoopScores)
    text += "\nLoop scores, mean ± deviation over loops\n\n" + loopScoreTable(table);
  text += "\nNovelty: nearest training loop\n\n" + noveltyTable(table);
  text += "\nLikeness to held-out loops, mean ± deviation over embedders\n\n" + likenessTable(table, true);
  text += "\nLikeness to training loops\n\n" + likenessTable(table, false);
  text += "\nDistributions beside held-out loops: KS [95%]\n\n" +
          distanceTable(table, &DistributionComparison::kolmogorovSmirnov,
                        &DistributionComparison::kolmogorovSmirnovInterval);
  text += "\nDistributions beside held-out loops: W1 [95%]\n\n" +
          distanceTable(table, &DistributionComparison::wasserstein, &DistributionComparison::wassersteinInterval);
  text += "\nWhat the columns mean\n\n" + meanings(table);
  return text;
}

} // namespace loopwright
