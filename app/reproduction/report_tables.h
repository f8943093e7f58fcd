// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "app/reproduction/experiment.h"
#include "app/reproduction/over_seeds.h"
#include "app/reproduction/trial.h"
#include "engine/base/result.h"
#include "engine/figure/figure_spec.h"

namespace loopwright::reproduction {

/// A figure of a row of a table; NaN where the row has none.
using RowFigure = std::function<double(const RowSummary &row)>;
/// The mean of a loop metric, "hd".
RowFigure meanOf(const std::string &metric);
/// A measure of the likeness to training loops, or to held-out ones.
RowFigure toTraining(MeanAndDeviation SetLikeness::*measure);
RowFigure toHeldOut(MeanAndDeviation SetLikeness::*measure);
/// The 1-Wasserstein distance of a metric's distribution to that of held-out loops; "loop_score" among them.
RowFigure distanceToHeldOut(const std::string &metric);
RowFigure formsToHeldOut();
RowFigure loopScore();
RowFigure nearerThanHeldOut(); ///< the probability to be nearer to training loops than held-out loops are
RowFigure nearCopies();        ///< share of the loops
RowFigure overlappingCodes();  ///< OS
RowFigure uniqueCodes();       ///< US

/// A column of a report's table: our figure and the paper's.
struct ReportColumn {
  std::string name;
  std::string printed; ///< key of the paper's number; empty: the paper has none
  RowFigure figure;
};

/// P, R, D, C and both F1 beside training loops, and beside held-out ones.
const std::vector<ReportColumn> &likenessToTraining();
const std::vector<ReportColumn> &likenessToHeldOut();

/// The tables of a report in Markdown: what runTrial found with every seed, mean and interval, beside what the paper
/// prints. What is made of must outlive it.
class ReportTables {
public:
  ReportTables(const Experiment &experiment, const std::vector<Trial> &trials);

  /// A figure of a row over the seeds; not finite where the row has none.
  OverSeeds over(const std::string &row, const RowFigure &figure) const;
  /// Any figure of a seed.
  OverSeeds over(const std::function<double(const Trial &trial)> &value) const;
  /// How much larger a figure is in one row than in another, seed by seed.
  OverSeeds difference(const std::string &row, const std::string &less, const RowFigure &figure) const;
  /// What share of another row's figure one's is, seed by seed.
  OverSeeds share(const std::string &row, const std::string &of, const RowFigure &figure) const;

  /// What a reader must know first: the lines of acceptance that rows of the experiment missed.
  std::string missed(const std::vector<std::string> &keys) const;
  /// Reconstruction errors of models, by the experiment's names, with their labels.
  std::string reconstruction(const std::vector<std::pair<std::string, std::string>> &models) const;
  /// Rows of the experiment, each followed by the paper's; then the models that are pending, the controls, and the
  /// paper's training set.
  std::string rows(const std::vector<ReportColumn> &columns, const std::vector<std::string> &keys,
                   bool withPaper) const;
  /// What is asked, and how rows of the experiment stand to it.
  std::string lines(const std::vector<std::string> &keys) const;
  /// How near rows come to real loops, as shares of what training and held-out loops themselves get, beside controls.
  std::string besideReal(const std::vector<std::string> &keys) const;
  /// In a sentence: the scale, the loops, the seeds.
  std::string material() const;

private:
  const RowSummary &row(const Trial &trial, const std::string &key) const;
  const std::vector<LineSummary> &firstLines() const { return m_trials.front().table.lines; }
  int seedsThatPass(std::size_t line, const std::string &row) const;
  std::string labelOf(const std::string &key) const;
  std::string printedError(const std::string &model) const;
  const Experiment &m_experiment;
  const std::vector<Trial> &m_trials;
};

/// What trainings cost, as a table: seeds with the costs of their models.
std::string costTable(const std::vector<std::pair<std::uint64_t, TrainingCosts>> &seeds);
std::string costTable(const std::vector<Trial> &trials);

/// Writes report.md and report.json. Errors: the folder cannot be written.
Status writeReport(const std::filesystem::path &folder, const std::string &text, const nlohmann::json &results);

/// The value at a share of ascending values; there is at least one.
double quantileOf(const std::vector<double> &values, double share);
/// The box of ascending values, from 5% to 95%; there is at least one.
figure::Box boxOf(const std::string &name, const std::vector<double> &values);

/// Whether a difference is above 0, as the paper, if it printed one, found it to be. "yes": the interval lies above 0;
/// "no": it lies below 0, or below half of what the paper found; otherwise why there is no answer.
std::string verdictOf(const OverSeeds &difference, double printed = 0);

} // namespace loopwright::reproduction
