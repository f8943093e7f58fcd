// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/evaluation.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "engine/analysis/acceptance_lines.h"
#include "engine/analysis/controls.h"
#include "engine/base/evenly.h"
#include "engine/numerics/parallel_for.h"

namespace loopwright {
namespace {

/// The loops of one row of the table.
struct RowLoops {
  std::string key;
  std::string label;
  std::vector<Pianoroll> loops;
  std::vector<int> families; ///< of the loops that they were made of; empty: each loop stands for itself
};

/// Those of the model that has fewest.
std::size_t generatedLoops(const EvaluationInput &input) {
  std::size_t least = input.generated.empty() ? 0 : input.generated.front().rolls.size();
  for (const GeneratedLoops &model : input.generated)
    least = std::min(least, model.rolls.size());
  return least;
}

Status checkInput(const EvaluationInput &input, const EvaluationOptions &options, std::size_t points) {
  if (options.repeats < 1)
    return failure(ErrorKind::usage, "there must be at least one repeat", "repeats");
  if (options.k < 1)
    return failure(ErrorKind::usage, "the number of neighbours must be at least 1", "k");
  if (points <= static_cast<std::size_t>(options.k))
    return failure(ErrorKind::usage,
                   std::to_string(generatedLoops(input)) + " generated, " + std::to_string(input.training.size()) +
                       " training and " + std::to_string(input.heldOut.size()) +
                       " held-out loops are too few to compare",
                   "loops", "use more than " + std::to_string(options.k) + " of each");
  if ((!input.trainingFamilies.empty() && input.trainingFamilies.size() != input.training.size()) ||
      (!input.heldOutFamilies.empty() && input.heldOutFamilies.size() != input.heldOut.size()))
    return failure(ErrorKind::usage, "there must be one family a loop", "families");
  for (const GeneratedLoops &model : input.generated)
    if (!model.codes.empty() && model.codes.size() != model.rolls.size())
      return failure(ErrorKind::usage, "there must be the codes of each generated loop", "codes");
  const int steps = input.generated.front().rolls.front().steps();
  if (steps == 0 || steps % input.layout.stepsPerBar() != 0)
    return failure(ErrorKind::usage, "the loops are no whole number of bars", "generated loop 0");
  std::vector<std::pair<const char *, const std::vector<Pianoroll> *>> sets = {{"training", &input.training},
                                                                               {"held-out", &input.heldOut}};
  for (const GeneratedLoops &model : input.generated)
    sets.emplace_back("generated", &model.rolls);
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
  for (const GeneratedLoops &model : input.generated)
    rows.push_back(
        {model.key, model.label, {model.rolls.begin(), model.rolls.begin() + static_cast<std::ptrdiff_t>(count)}, {}});
  for (const Control control : controlsFor(input.layout)) {
    const ControlName name = nameOf(control);
    // Held-out loops are never shown twice: they would pass for copies of each other.
    const std::size_t wanted = control == Control::heldOut ? std::min(count, input.heldOut.size()) : count;
    RowLoops row = {name.key,
                    name.label,
                    makeControl(control, input.training, input.heldOut, input.layout, wanted, options.seed),
                    {}};
    const std::vector<int> &families = control == Control::heldOut ? input.heldOutFamilies : input.trainingFamilies;
    if (!families.empty())
      for (const std::size_t source :
           controlSources(control, input.training.size(), input.heldOut.size(), wanted, options.seed))
        row.families.push_back(families[source]);
    rows.push_back(std::move(row));
  }
  return rows;
}

bool isHeldOut(const RowLoops &row) { return row.key == nameOf(Control::heldOut).key; }

std::vector<double> valuesOf(const std::vector<LoopMetrics> &metrics, const LoopMetricColumn &column) {
  std::vector<double> values;
  values.reserve(metrics.size());
  for (const LoopMetrics &loop : metrics)
    values.push_back(column.value(loop));
  return values;
}

/// Loop metrics, their distributions and the patterns of equal bars.
void measureMusic(const EvaluationInput &input, const EvaluationOptions &options, const RowLoops &row,
                  const std::vector<LoopMetrics> &heldOut, EvaluationTable &table) {
  EvaluationRow result;
  result.key = row.key;
  result.label = row.label;
  result.metrics = summarizeLoops(row.loops, input.layout);
  const std::vector<LoopMetrics> metrics = measureLoops(row.loops, input.layout);
  for (const std::string &key : comparedMetrics()) {
    const LoopMetricColumn &column = loopMetricColumn(key);
    result.distances.push_back(compareDistributions({valuesOf(metrics, column), row.families},
                                                    {valuesOf(heldOut, column), input.heldOutFamilies},
                                                    {options.resamples, 0.95, options.seed}));
  }
  result.forms = FormDistribution(metrics);
  result.formsToTraining = totalVariation(result.forms, table.trainingForms);
  if (!isHeldOut(row))
    result.formsToHeldOut = totalVariation(result.forms, table.heldOutForms);
  table.rows.push_back(std::move(result));
}

Status measureNovelty(const EvaluationInput &input, const EvaluationOptions &options, const std::vector<RowLoops> &rows,
                      std::vector<EvaluationRow> &results, ProgressSink &progress, const CancellationToken &cancel) {
  const NearestLoops training(input.training, input.layout);
  std::vector<std::vector<double>> distances(rows.size());
  std::vector<Pianoroll> all;
  std::vector<std::size_t> counts;
  for (const RowLoops &row : rows) {
    std::vector<Pianoroll> some = evenly(row.loops, options.compared);
    counts.push_back(some.size());
    std::move(some.begin(), some.end(), std::back_inserter(all));
  }
  const Result<std::vector<Neighbour>> neighbours = training.nearest(all, options.threads, progress, cancel);
  if (!neighbours)
    return tl::make_unexpected(neighbours.error());
  std::size_t next = 0;
  for (std::size_t row = 0; row < rows.size(); ++row)
    for (std::size_t i = 0; i < counts[row]; ++i)
      distances[row].push_back((*neighbours)[next++].distance);
  // Held-out loops are the last row.
  for (std::size_t row = 0; row < rows.size(); ++row)
    results[row].novelty = noveltyReport(distances[row], distances.back());
  return {};
}

/// Overlap with the codes of the training loops, and of the loops of a row with each other.
Status measureCodes(const EvaluationInput &input, const std::vector<RowLoops> &rows, EvaluationTable &table) {
  if (!input.encode)
    return {};
  const auto training = input.encode(input.training);
  if (!training)
    return tl::make_unexpected(training.error());
  const KnownCodes known(*training);
  table.trainingCodes = known.overlapOf(*training);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    // What the model drew, not what its loops become when they are encoded.
    if (i < input.generated.size() && !input.generated[i].codes.empty()) {
      const std::vector<LoopCodes> &drawn = input.generated[i].codes;
      const auto end = drawn.begin() + static_cast<std::ptrdiff_t>(rows[i].loops.size());
      table.rows[i].codes = known.overlapOf({drawn.begin(), end});
      continue;
    }
    const auto codes = input.encode(rows[i].loops);
    if (!codes)
      return tl::make_unexpected(codes.error());
    table.rows[i].codes = known.overlapOf(*codes);
  }
  return {};
}

/// The scores that there are, and the families of their loops.
UnitSample definedScores(const std::vector<double> &scores, const std::vector<int> &families) {
  UnitSample sample;
  for (std::size_t i = 0; i < scores.size(); ++i)
    if (!std::isnan(scores[i])) {
      sample.values.push_back(scores[i]);
      if (!families.empty())
        sample.units.push_back(families[i]);
    }
  return sample;
}

Status measureLoopScores(const EvaluationInput &input, const EvaluationOptions &options,
                         const std::vector<RowLoops> &rows, EvaluationTable &table) {
  if (!input.score)
    return {};
  const auto heldOut = input.score(input.heldOut);
  if (!heldOut)
    return tl::make_unexpected(heldOut.error());
  table.heldOutLoopScores = summarizeLoopScores(*heldOut, input.scoreThreshold);
  table.scoreThreshold = input.scoreThreshold;
  const UnitSample real = definedScores(*heldOut, input.heldOutFamilies);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto scores = input.score(rows[i].loops);
    if (!scores)
      return tl::make_unexpected(scores.error());
    RowLoopScores result;
    result.summary = summarizeLoopScores(*scores, input.scoreThreshold);
    const UnitSample own = definedScores(*scores, rows[i].families);
    if (!own.values.empty() && !real.values.empty()) {
      result.distance = compareDistributions(own, real, {options.resamples, 0.95, options.seed});
      if (!isHeldOut(rows[i])) {
        result.tests = tTests(own.values, real.values);
        if (!real.units.empty())
          result.families = tTests(unitMeans(own), unitMeans(real)).welch;
        // As many of either, so that the paper's paired test can be made at all.
        const auto size = static_cast<std::ptrdiff_t>(std::min(own.values.size(), real.values.size()));
        result.tests->paired =
            tTests({own.values.begin(), own.values.begin() + size}, {real.values.begin(), real.values.begin() + size})
                .paired;
      }
    }
    table.rows[i].loopScores = result;
  }
  return {};
}

} // namespace

const std::vector<std::string> &comparedMetrics() {
  static const std::vector<std::string> keys = {"cells_per_bar",  "up", "nd", "nd_notes", "distinct_bars",
                                                "self_similarity"};
  return keys;
}

Result<EvaluationTable> evaluateLoops(const EvaluationInput &input, const EvaluationOptions &options,
                                      ProgressSink &progress, const CancellationToken &cancel) {
  const auto start = std::chrono::steady_clock::now();
  const std::size_t count = std::min(options.loops, generatedLoops(input));
  const std::size_t points = std::min({count, input.training.size(), input.heldOut.size()});
  if (Status status = checkInput(input, options, points); !status)
    return tl::make_unexpected(status.error());

  EvaluationTable table;
  table.models = input.generated.size();
  table.loops = count;
  table.points = points;
  table.training = input.training.size();
  table.heldOut = input.heldOut.size();
  table.families = !input.heldOutFamilies.empty();
  table.options = options;
  table.threads = static_cast<int>(threadCount(options.threads));
  progress.report({"Measuring loops", 0, 0});
  table.trainingMetrics = summarizeLoops(input.training, input.layout);
  table.heldOutMetrics = summarizeLoops(input.heldOut, input.layout);
  const std::vector<LoopMetrics> heldOut = measureLoops(input.heldOut, input.layout);
  table.trainingForms = FormDistribution(measureLoops(input.training, input.layout));
  table.heldOutForms = FormDistribution(heldOut);

  const std::vector<RowLoops> rows = loopsOfRows(input, options, count);
  for (const RowLoops &row : rows) {
    if (cancel.requested())
      return failure(ErrorKind::cancelled, "stopped before the loops were judged");
    measureMusic(input, options, row, heldOut, table);
  }
  std::vector<LikenessSubject> subjects;
  subjects.reserve(rows.size());
  for (const RowLoops &row : rows)
    subjects.push_back({&row.loops, !isHeldOut(row)});
  const auto likeness =
      measureLikeness(subjects, input.training, input.heldOut, input.layout,
                      {points, options.k, options.repeats, options.threads, options.seed}, progress, cancel);
  if (!likeness)
    return tl::make_unexpected(likeness.error());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    table.rows[i].toTraining = (*likeness)[i].toTraining;
    table.rows[i].toHeldOut = (*likeness)[i].toHeldOut;
  }
  if (Status status = measureNovelty(input, options, rows, table.rows, progress, cancel); !status)
    return tl::make_unexpected(status.error());
  if (Status status = measureCodes(input, rows, table); !status)
    return tl::make_unexpected(status.error());
  if (Status status = measureLoopScores(input, options, rows, table); !status)
    return tl::make_unexpected(status.error());
  table.lines = acceptanceLines(table);
  table.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return table;
}

} // namespace loopwright
