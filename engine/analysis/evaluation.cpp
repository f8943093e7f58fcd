// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/evaluation.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>

#include "engine/analysis/controls.h"
#include "engine/analysis/parallel_for.h"
#include "engine/analysis/prdc.h"
#include "engine/analysis/random_embedder.h"
#include "engine/base/random.h"

namespace loopwright {
namespace {

constexpr const char *kModelKey = "model";

/// The loops of one row of the table.
struct RowLoops {
  std::string key;
  std::string label;
  std::vector<Pianoroll> loops;
};

std::vector<double> valuesOf(const std::vector<LoopMetrics> &metrics, const LoopMetricColumn &column) {
  std::vector<double> values;
  values.reserve(metrics.size());
  for (const LoopMetrics &loop : metrics)
    values.push_back(column.value(loop));
  return values;
}

double meanOf(const LoopSetSummary &summary, const char *key) {
  const LoopMetricColumn &column = loopMetricColumn(key);
  return summary.columns[static_cast<std::size_t>(&column - loopMetricColumns().data())].mean;
}

Status checkInput(const EvaluationInput &input, const EvaluationOptions &options, std::size_t points) {
  if (options.repeats < 1)
    return failure(ErrorKind::usage, "there must be at least one repeat", "repeats");
  if (options.k < 1)
    return failure(ErrorKind::usage, "the number of neighbours must be at least 1", "k");
  if (points <= static_cast<std::size_t>(options.k))
    return failure(ErrorKind::usage,
                   std::to_string(input.generated.size()) + " generated, " + std::to_string(input.training.size()) +
                       " training and " + std::to_string(input.heldOut.size()) +
                       " held-out loops are too few to compare",
                   "loops", "use more than " + std::to_string(options.k) + " of each");
  const int steps = input.generated.front().steps();
  if (steps == 0 || steps % input.layout.stepsPerBar() != 0)
    return failure(ErrorKind::usage, "the loops are no whole number of bars", "generated loop 0");
  const std::pair<const char *, const std::vector<Pianoroll> *> sets[] = {
      {"generated", &input.generated}, {"training", &input.training}, {"held-out", &input.heldOut}};
  for (const auto &[name, rolls] : sets)
    for (std::size_t i = 0; i < rolls->size(); ++i)
      if ((*rolls)[i].steps() != steps || (*rolls)[i].columns() != input.layout.columns())
        return failure(ErrorKind::usage, "the loop is of another size than the first generated one",
                       std::string(name) + " loop " + std::to_string(i),
                       "evaluate against a corpus of the model's layout");
  return {};
}

std::vector<RowLoops> loopsOfRows(const EvaluationInput &input, const EvaluationOptions &options, std::size_t count) {
  std::vector<RowLoops> rows;
  rows.push_back(
      {kModelKey, "model", {input.generated.begin(), input.generated.begin() + static_cast<std::ptrdiff_t>(count)}});
  for (const Control control : kControls) {
    const ControlName name = nameOf(control);
    // Held-out loops are never shown twice: they would pass for copies of each other.
    const std::size_t wanted = control == Control::heldOut ? std::min(count, input.heldOut.size()) : count;
    rows.push_back({name.key, name.label,
                    makeControl(control, input.training, input.heldOut, input.layout, wanted, options.seed)});
  }
  return rows;
}

/// The first `count` of a drawn order of `of` things.
std::vector<std::size_t> drawnIndices(std::size_t of, std::size_t count, std::uint64_t seed, const char *stream,
                                      int repeat) {
  const std::vector<std::int64_t> order =
      RandomStream(seed, stream, static_cast<std::uint64_t>(repeat)).permutation(static_cast<std::int64_t>(of));
  return {order.begin(), order.begin() + static_cast<std::ptrdiff_t>(std::min(of, count))};
}

std::vector<Pianoroll> chosen(const std::vector<Pianoroll> &loops, const std::vector<std::size_t> &indices) {
  std::vector<Pianoroll> result;
  result.reserve(indices.size());
  for (const std::size_t index : indices)
    result.push_back(loops[index]);
  return result;
}

struct RepeatedCounts {
  std::vector<double> precision, recall, density, coverage, f1PrecisionRecall, f1DensityCoverage;

  void add(const PrdcCounts &counts) {
    precision.push_back(counts.precision());
    recall.push_back(counts.recall());
    density.push_back(counts.density());
    coverage.push_back(counts.coverage());
    f1PrecisionRecall.push_back(f1(counts.precision(), counts.recall()));
    f1DensityCoverage.push_back(f1(counts.density(), counts.coverage()));
  }
  SetLikeness likeness() const {
    SetLikeness result;
    result.precision = meanAndDeviation(precision);
    result.recall = meanAndDeviation(recall);
    result.density = meanAndDeviation(density);
    result.coverage = meanAndDeviation(coverage);
    result.f1PrecisionRecall = {f1(result.precision.mean, result.recall.mean),
                                meanAndDeviation(f1PrecisionRecall).deviation};
    result.f1DensityCoverage = {f1(result.density.mean, result.coverage.mean),
                                meanAndDeviation(f1DensityCoverage).deviation};
    return result;
  }
};

/// One drawn reference set with its radii.
struct Reference {
  PointSet points;
  std::vector<double> squaredRadii;
};

/// Fills in the likeness of every row to training and to held-out loops.
Status measureLikeness(const EvaluationInput &input, const EvaluationOptions &options,
                       const std::vector<RowLoops> &rows, std::size_t points, std::vector<EvaluationRow> &results,
                       ProgressSink &progress, const CancellationToken &cancel) {
  NoProgress quiet;
  const PrdcOptions prdcOptions{options.k, options.threads};
  std::vector<RepeatedCounts> toTraining(rows.size());
  std::vector<RepeatedCounts> toHeldOut(rows.size());
  const auto total = static_cast<std::int64_t>(rows.size()) * options.repeats;
  for (int repeat = 0; repeat < options.repeats; ++repeat) {
    const std::uint64_t embedderSeed =
        RandomStream(options.seed, "embedder of repeat", static_cast<std::uint64_t>(repeat))();
    const RandomEmbedder embedder(embedderSeed, input.layout, input.generated.front().steps());
    const auto reference = [&](const std::vector<Pianoroll> &loops, const char *stream) -> Result<Reference> {
      Reference result;
      result.points = embedder.embed(chosen(loops, drawnIndices(loops.size(), points, options.seed, stream, repeat)),
                                     options.threads);
      Result<std::vector<double>> radii = squaredRadii(result.points, prdcOptions, quiet, cancel);
      if (!radii)
        return tl::make_unexpected(radii.error());
      result.squaredRadii = std::move(*radii);
      return result;
    };
    const Result<Reference> training = reference(input.training, "training of repeat");
    if (!training)
      return tl::make_unexpected(training.error());
    const Result<Reference> heldOut = reference(input.heldOut, "held-out of repeat");
    if (!heldOut)
      return tl::make_unexpected(heldOut.error());
    for (std::size_t row = 0; row < rows.size(); ++row) {
      progress.report({"Comparing with real loops",
                       repeat * static_cast<std::int64_t>(rows.size()) + static_cast<std::int64_t>(row), total});
      // The same indices for every row, so that rows differ in their loops only.
      const std::vector<std::size_t> indices =
          drawnIndices(rows[row].loops.size(), points, options.seed, "loops of repeat", repeat);
      const PointSet fakes = embedder.embed(chosen(rows[row].loops, indices), options.threads);
      const Result<std::vector<double>> radii = squaredRadii(fakes, prdcOptions, quiet, cancel);
      if (!radii)
        return tl::make_unexpected(radii.error());
      const auto compare = [&](const Reference &real, RepeatedCounts &counts) -> Status {
        const Result<PrdcCounts> found =
            prdc(real.points, real.squaredRadii, fakes, *radii, prdcOptions, quiet, cancel);
        if (!found)
          return tl::make_unexpected(found.error());
        counts.add(*found);
        return {};
      };
      if (Status status = compare(*training, toTraining[row]); !status)
        return status;
      if (rows[row].key != nameOf(Control::heldOut).key)
        if (Status status = compare(*heldOut, toHeldOut[row]); !status)
          return status;
    }
  }
  progress.report({"Comparing with real loops", total, total});
  for (std::size_t row = 0; row < rows.size(); ++row) {
    results[row].toTraining = toTraining[row].likeness();
    if (!toHeldOut[row].precision.empty())
      results[row].toHeldOut = toHeldOut[row].likeness();
  }
  return {};
}

Status measureNovelty(const EvaluationInput &input, const EvaluationOptions &options, const std::vector<RowLoops> &rows,
                      std::vector<EvaluationRow> &results, ProgressSink &progress, const CancellationToken &cancel) {
  const NearestLoops training(input.training, input.layout);
  std::vector<std::vector<double>> distances(rows.size());
  std::vector<Pianoroll> all;
  for (const RowLoops &row : rows)
    all.insert(all.end(), row.loops.begin(), row.loops.end());
  const Result<std::vector<Neighbour>> neighbours = training.nearest(all, options.threads, progress, cancel);
  if (!neighbours)
    return tl::make_unexpected(neighbours.error());
  std::size_t next = 0;
  for (std::size_t row = 0; row < rows.size(); ++row)
    for (std::size_t i = 0; i < rows[row].loops.size(); ++i)
      distances[row].push_back((*neighbours)[next++].distance);
  // Held-out loops are the last row.
  for (std::size_t row = 0; row < rows.size(); ++row)
    results[row].novelty = noveltyReport(distances[row], distances.back());
  return {};
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
  const auto above = [](double value, double target) { return value > target; };
  const auto atMost = [](double value, double target) { return value <= target; };
  const LoopSetSummary &heldOut = table.heldOutMetrics;
  const LoopSetSummary &training = table.trainingMetrics;
  const auto row = [&](Control control) -> const EvaluationRow & {
    return *std::find_if(table.rows.begin(), table.rows.end(),
                         [&](const EvaluationRow &candidate) { return candidate.key == nameOf(control).key; });
  };
  const auto likeness = [](const EvaluationRow &of) {
    return of.toHeldOut ? of.toHeldOut->f1PrecisionRecall.mean : 1.0;
  };
  const MeanAndDeviation swap = row(Control::swapped).toHeldOut->f1PrecisionRecall;
  const MeanAndDeviation shuffle = row(Control::shuffledBars).toHeldOut->f1PrecisionRecall;

  criteria.push_back({"density", "cells a bar within 10% of held-out", meanOf(heldOut, "cells_per_bar"),
                      metric("cells_per_bar"), within(0.10)});
  criteria.push_back(
      {"unique_pitches", "UP within 15% of held-out", meanOf(heldOut, "up"), metric("up"), within(0.15)});
  criteria.push_back({"distinct_bars", "distinct bars within 15% of held-out", meanOf(heldOut, "distinct_bars"),
                      metric("distinct_bars"), within(0.15)});
  criteria.push_back({"self_similarity", "self-similarity within 15% of held-out", meanOf(heldOut, "self_similarity"),
                      metric("self_similarity"), within(0.15)});
  criteria.push_back({"kick_on_one", "kick on one within 5 points of training", meanOf(training, "fnd_kick"),
                      metric("fnd_kick"), points});
  criteria.push_back({"bass_every_half", "bass in every half within 5 points of training",
                      meanOf(training, "bass_every_half"), metric("bass_every_half"), points});
  criteria.push_back({"above_swap", "F1(P&R) to held-out above swap", swap.mean, likeness, above});
  criteria.push_back({"above_shuffle", "F1(P&R) to held-out above bars shuffled", shuffle.mean, likeness, above});
  const double clear = std::max(swap.mean + 2 * swap.deviation, shuffle.mean + 2 * shuffle.deviation);
  criteria.push_back({"above_both_clearly", "F1(P&R) to held-out above swap and shuffle by two of their deviations",
                      clear, likeness, above});
  criteria.push_back({"nearer_than_held_out", "P(nearer to training than held-out) at most .65", 0.65,
                      [](const EvaluationRow &of) { return of.novelty.probabilityNearer; }, atMost, true});
  criteria.push_back({"near_copies", "loops nearer to training than Jaccard .1 at most 2%", 0.02,
                      [](const EvaluationRow &of) { return of.novelty.shareNearCopies; }, atMost, true});
  return criteria;
}

void judge(EvaluationTable &table) {
  const std::vector<Criterion> criteria = criteriaOf(table);
  std::vector<bool> passesAll(table.rows.size(), true);
  for (const Criterion &criterion : criteria) {
    EvaluationLine line;
    line.key = criterion.key;
    line.text = criterion.text;
    line.target = criterion.target;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      const EvaluationRow &row = table.rows[i];
      const double value = criterion.value(row);
      const bool holds = criterion.holds(value, criterion.target);
      passesAll[i] = passesAll[i] && holds;
      const bool real = row.key == nameOf(Control::heldOut).key ||
                        (row.key == nameOf(Control::resampled).key && !criterion.ofNovelty);
      if (row.key == kModelKey) {
        line.value = value;
        line.passes = holds;
      } else if (holds && !real) {
        line.passedBy.push_back(row.label);
      }
    }
    table.lines.push_back(line);
  }
  EvaluationLine together;
  together.key = "all_together";
  together.text = "all lines together";
  together.target = static_cast<double>(table.lines.size());
  together.value = static_cast<double>(
      std::count_if(table.lines.begin(), table.lines.end(), [](const EvaluationLine &line) { return line.passes; }));
  together.passes = passesAll.front();
  for (std::size_t i = 1; i < table.rows.size(); ++i)
    if (passesAll[i] && table.rows[i].key != nameOf(Control::heldOut).key)
      together.passedBy.push_back(table.rows[i].label);
  table.lines.push_back(together);
}

} // namespace

const std::vector<std::string> &comparedMetrics() {
  static const std::vector<std::string> keys = {"cells_per_bar", "up", "distinct_bars", "self_similarity"};
  return keys;
}

Result<EvaluationTable> evaluateLoops(const EvaluationInput &input, const EvaluationOptions &options,
                                      ProgressSink &progress, const CancellationToken &cancel) {
  const auto start = std::chrono::steady_clock::now();
  const std::size_t count = std::min(options.loops, input.generated.size());
  const std::size_t points = std::min({count, input.training.size(), input.heldOut.size()});
  if (Status status = checkInput(input, options, points); !status)
    return tl::make_unexpected(status.error());

  EvaluationTable table;
  table.loops = count;
  table.points = points;
  table.training = input.training.size();
  table.heldOut = input.heldOut.size();
  table.options = options;
  table.threads = static_cast<int>(threadCount(options.threads));
  progress.report({"Measuring loops", 0, 0});
  table.trainingMetrics = summarizeLoops(input.training, input.layout);
  table.heldOutMetrics = summarizeLoops(input.heldOut, input.layout);
  const std::vector<LoopMetrics> heldOut = measureLoops(input.heldOut, input.layout);

  const std::vector<RowLoops> rows = loopsOfRows(input, options, count);
  for (const RowLoops &row : rows) {
    if (cancel.requested())
      return failure(ErrorKind::cancelled, "stopped before the loops were judged");
    EvaluationRow result;
    result.key = row.key;
    result.label = row.label;
    result.metrics = summarizeLoops(row.loops, input.layout);
    const std::vector<LoopMetrics> metrics = measureLoops(row.loops, input.layout);
    for (const std::string &key : comparedMetrics()) {
      const LoopMetricColumn &column = loopMetricColumn(key);
      result.distances.push_back(compareDistributions(valuesOf(metrics, column), valuesOf(heldOut, column),
                                                      {options.resamples, 0.95, options.seed}));
    }
    table.rows.push_back(std::move(result));
  }
  if (Status status = measureLikeness(input, options, rows, points, table.rows, progress, cancel); !status)
    return tl::make_unexpected(status.error());
  if (Status status = measureNovelty(input, options, rows, table.rows, progress, cancel); !status)
    return tl::make_unexpected(status.error());
  judge(table);
  table.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return table;
}

} // namespace loopwright
