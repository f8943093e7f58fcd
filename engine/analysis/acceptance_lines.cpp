// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/acceptance_lines.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/analysis/controls.h"

namespace loopwright {
namespace {

double meanOf(const LoopSetSummary &summary, const char *key) {
  const LoopMetricColumn &column = loopMetricColumn(key);
  return summary.columns[static_cast<std::size_t>(&column - loopMetricColumns().data())].mean;
}

/// A line of acceptance as it is asked of any row.
struct Criterion {
  std::string key;
  std::string text;
  double target;
  std::function<double(const EvaluationRow &)> value;
  std::function<bool(double value, double target)> holds;
  bool ofNovelty = false;
};

std::vector<Criterion> criteriaOf(const EvaluationTable &table) {
  std::vector<Criterion> criteria;
  const auto metric = [](const char *key) {
    return [key](const EvaluationRow &row) { return meanOf(row.metrics, key); };
  };
  const auto within = [](double share) {
    return [share](double value, double target) { return std::abs(value - target) <= share * std::abs(target); };
  };
  const auto points = [](double value, double target) { return std::abs(value - target) <= 0.05; };
  const auto atLeast = [](double value, double target) { return value >= target; };
  const auto above = [](double value, double target) { return value > target; };
  const auto atMost = [](double value, double target) { return value <= target; };
  const LoopSetSummary &heldOut = table.heldOutMetrics;
  const LoopSetSummary &training = table.trainingMetrics;
  const auto find = [&](Control control) -> const EvaluationRow * {
    const auto found = std::find_if(table.rows.begin(), table.rows.end(), [&](const EvaluationRow &candidate) {
      return candidate.key == nameOf(control).key;
    });
    return found == table.rows.end() ? nullptr : &*found;
  };
  const auto row = [&](Control control) -> const EvaluationRow & { return *find(control); };
  const std::vector<Role> &roles = heldOut.roles;
  // Held-out loops are as like themselves as can be.
  const auto toHeldOut = [](MeanAndDeviation SetLikeness::*measure) {
    return [measure](const EvaluationRow &of) { return of.toHeldOut ? ((*of.toHeldOut).*measure).mean : 1.0; };
  };
  const auto likeness = toHeldOut(&SetLikeness::f1PrecisionRecall);
  const SetLikeness &real = *row(Control::resampled).toHeldOut;
  const EvaluationRow *swapped = find(Control::swapped); // none where there are no tracks to swap
  const MeanAndDeviation shuffle = row(Control::shuffledBars).toHeldOut->f1PrecisionRecall;

  criteria.push_back({"density", "cells a bar within 10% of held-out", meanOf(heldOut, "cells_per_bar"),
                      metric("cells_per_bar"), within(0.10)});
  criteria.push_back(
      {"unique_pitches", "UP within 15% of held-out", meanOf(heldOut, "up"), metric("up"), within(0.15)});
  criteria.push_back({"distinct_bars", "distinct bars within 15% of held-out", meanOf(heldOut, "distinct_bars"),
                      metric("distinct_bars"), within(0.15)});
  criteria.push_back({"self_similarity", "self-similarity within 15% of held-out", meanOf(heldOut, "self_similarity"),
                      metric("self_similarity"), within(0.15)});
  if (loopMetricColumn("fnd_kick").isFor(roles))
    criteria.push_back({"kick_on_one", "kick on one within 5 points of training", meanOf(training, "fnd_kick"),
                        metric("fnd_kick"), points});
  if (loopMetricColumn("bass_every_half").isFor(roles))
    criteria.push_back({"bass_every_half", "bass in every half within 5 points of training",
                        meanOf(training, "bass_every_half"), metric("bass_every_half"), points});
  if (swapped != nullptr)
    criteria.push_back(
        {"above_swap", "F1(P&R) to held-out above swap", swapped->toHeldOut->f1PrecisionRecall.mean, likeness, above});
  criteria.push_back({"above_shuffle", "F1(P&R) to held-out above bars shuffled", shuffle.mean, likeness, above});
  const auto clearly = [](const MeanAndDeviation &control) { return control.mean + 2 * control.deviation; };
  if (swapped != nullptr)
    criteria.push_back({"above_both_clearly", "F1(P&R) to held-out above swap and shuffle by two of their deviations",
                        std::max(clearly(swapped->toHeldOut->f1PrecisionRecall), clearly(shuffle)), likeness, above});
  else
    criteria.push_back({"above_shuffle_clearly", "F1(P&R) to held-out above shuffle by two of its deviations",
                        clearly(shuffle), likeness, above});
  criteria.push_back({"likeness_of_training", "F1(P&R) to held-out at least .9 of training loops'",
                      0.9 * real.f1PrecisionRecall.mean, likeness, atLeast});
  criteria.push_back({"coverage_of_training", "coverage of held-out at least .9 of training loops'",
                      0.9 * real.coverage.mean, toHeldOut(&SetLikeness::coverage), atLeast});
  criteria.push_back({"density_of_training", "density at held-out within 15% of training loops'", real.density.mean,
                      toHeldOut(&SetLikeness::density), within(0.15)});
  criteria.push_back({"nearer_than_held_out", "P(nearer to training than held-out) at most .65", 0.65,
                      [](const EvaluationRow &of) { return of.novelty.probabilityNearer; }, atMost, true});
  criteria.push_back({"near_copies", "loops nearer to training than Jaccard .1 at most 2%", 0.02,
                      [](const EvaluationRow &of) { return of.novelty.shareNearCopies; }, atMost, true});
  return criteria;
}

} // namespace

std::vector<EvaluationLine> acceptanceLines(const EvaluationTable &table) {
  std::vector<EvaluationLine> lines;
  const std::vector<Criterion> criteria = criteriaOf(table);
  std::vector<int> passed(table.rows.size(), 0); // lines that a row passes
  for (const Criterion &criterion : criteria) {
    EvaluationLine line{criterion.key, criterion.text, criterion.target, {}, {}};
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      const EvaluationRow &row = table.rows[i];
      const double value = criterion.value(row);
      const bool holds = criterion.holds(value, criterion.target);
      passed[i] += holds ? 1 : 0;
      const bool real = row.key == nameOf(Control::heldOut).key ||
                        (row.key == nameOf(Control::resampled).key && !criterion.ofNovelty);
      if (i < table.models)
        line.models.push_back({value, holds});
      else if (holds && !real)
        line.passedBy.push_back(row.label);
    }
    lines.push_back(std::move(line));
  }
  const auto all = static_cast<int>(criteria.size());
  EvaluationLine together{"all_together", "all lines together", static_cast<double>(all), {}, {}};
  for (std::size_t i = 0; i < table.rows.size(); ++i)
    if (i < table.models)
      together.models.push_back({static_cast<double>(passed[i]), passed[i] == all});
    else if (passed[i] == all && table.rows[i].key != nameOf(Control::heldOut).key)
      together.passedBy.push_back(table.rows[i].label);
  lines.push_back(std::move(together));
  return lines;
}

} // namespace loopwright
