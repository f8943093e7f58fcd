// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/two_sample_test.h"

#include <algorithm>
#include <map>

#include "engine/base/random.h"
#include "engine/numerics/logistic_classifier.h"
#include "engine/numerics/moments.h"
#include "engine/numerics/parallel_for.h"

namespace loopwright {
namespace {

/// Points of the sample, each with the reference's of its number: which are learnt from, which judged.
struct Halves {
  std::vector<std::size_t> learnt;
  std::vector<std::size_t> judged;
  std::size_t judgedFamilies = 0;
};

/// Whole families in random order, until half of the points are learnt from; at least one family on either side.
Halves halvesOf(const std::vector<int> &families, std::uint64_t seed) {
  std::map<int, std::vector<std::size_t>> pointsOf;
  for (std::size_t i = 0; i < families.size(); ++i)
    pointsOf[families[i]].push_back(i);
  std::vector<int> names;
  names.reserve(pointsOf.size());
  for (const auto &[family, points] : pointsOf)
    names.push_back(family);
  Halves halves;
  const auto order = RandomStream(seed, "two-sample split").permutation(static_cast<std::int64_t>(names.size()));
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto &points = pointsOf.at(names[static_cast<std::size_t>(order[i])]);
    const bool learn = i == 0 || (2 * halves.learnt.size() < families.size() && i + 1 < order.size());
    auto &half = learn ? halves.learnt : halves.judged;
    half.insert(half.end(), points.begin(), points.end());
    halves.judgedFamilies += learn ? 0 : 1;
  }
  return halves;
}

std::vector<double> featuresOf(const PointSet &points, std::size_t index, const std::vector<double> &centre,
                               bool squares) {
  std::vector<double> row;
  row.reserve(centre.size() * (squares ? 2 : 1));
  for (std::size_t d = 0; d < centre.size(); ++d)
    row.push_back(static_cast<double>(points.point(index)[d]) - centre[d]);
  for (std::size_t d = 0; squares && d < centre.size(); ++d)
    row.push_back(row[d] * row[d]);
  return row;
}

/// Of each judged pair the share that is told right: 0, 1/2 or 1.
std::vector<double> rightOfPairs(const PointSet &sample, const PointSet &reference, const Halves &halves, bool squares,
                                 double penalty) {
  // Squares of deviations from a common middle, wherever the points lie.
  std::vector<double> centre = centreOf(sample);
  const std::vector<double> other = centreOf(reference);
  for (std::size_t d = 0; d < centre.size(); ++d)
    centre[d] = (centre[d] + other[d]) / 2;
  std::vector<std::vector<double>> rows;
  std::vector<bool> kinds;
  for (const std::size_t i : halves.learnt)
    for (const bool ofSample : {true, false}) {
      rows.push_back(featuresOf(ofSample ? sample : reference, i, centre, squares));
      kinds.push_back(ofSample);
    }
  const LogisticClassifier classifier(rows, kinds, penalty * static_cast<double>(rows.size()));
  std::vector<double> right;
  right.reserve(halves.judged.size());
  for (const std::size_t i : halves.judged) {
    double sum = 0;
    for (const bool ofSample : {true, false}) {
      const double odds = classifier.logOdds(featuresOf(ofSample ? sample : reference, i, centre, squares));
      sum += odds == 0 ? 0.25 : (odds > 0) == ofSample ? 0.5 : 0;
    }
    right.push_back(sum);
  }
  return right;
}

TwoSampleAccuracy accuracyOf(const UnitSample &right, const TwoSampleOptions &options) {
  TwoSampleAccuracy result;
  result.accuracy = meanAndDeviation(right.values).mean;
  result.interval = meanInterval(right, {options.resamples, 0.9, options.seed});
  result.alike = result.interval.high <= 0.5 + options.margin;
  std::map<int, double>
      excess; // of a family: what is right beyond chance; the other sign once the samples change places
  for (std::size_t i = 0; i < right.values.size(); ++i)
    excess[right.units[i]] += right.values[i] - 0.5;
  double found = 0;
  for (const auto &[family, sum] : excess)
    found += sum;
  std::int64_t asGood = 1;
  for (int number = 0; number < options.permutations; ++number) {
    RandomStream random(options.seed, "exchange of samples", 0, 0, static_cast<std::uint64_t>(number));
    double drawn = 0;
    for (const auto &[family, sum] : excess)
      drawn += random.below(2) == 0 ? sum : -sum;
    asGood += drawn >= found - 1e-9 ? 1 : 0;
  }
  result.p = static_cast<double>(asGood) / (1 + std::max(0, options.permutations));
  return result;
}

} // namespace

Result<TwoSampleTest> twoSampleTest(const PointSet &sample, const PointSet &reference, const std::vector<int> &families,
                                    const TwoSampleOptions &options, ProgressSink &progress,
                                    const CancellationToken &cancel) {
  for (const PointSet *points : {&sample, &reference})
    if (auto checked = checkCoordinates(*points); !checked)
      return tl::unexpected(checked.error());
  if (sample.dims != reference.dims || sample.count() != reference.count() || families.size() != sample.count())
    return failure(ErrorKind::usage, "two samples of as many points are compared, and each point has a family",
                   "points");
  if (options.penalty <= 0 || options.resamples < 1)
    return failure(ErrorKind::usage, "the penalty and the number of resamples must be above 0", "two-sample test");
  std::vector<int> distinct = families;
  std::sort(distinct.begin(), distinct.end());
  if (std::unique(distinct.begin(), distinct.end()) - distinct.begin() < 4)
    return failure(ErrorKind::badInput, "points of fewer than four families cannot be learnt from and judged", "points",
                   "use a corpus with more families");

  const Halves halves = halvesOf(families, options.seed);
  std::vector<int> units;
  for (const std::size_t i : halves.judged)
    units.push_back(families[i]);
  TwoSampleTest result;
  result.margin = options.margin;
  result.learnt = halves.learnt.size();
  result.judged = halves.judged.size();
  result.families = halves.judgedFamilies;
  parallelFor(2, options.threads, [&](std::size_t number) {
    if (cancel.requested())
      return;
    const bool squares = number == 1;
    progress.report({"Telling samples apart", static_cast<std::int64_t>(number), 2});
    (squares ? result.squares : result.points) =
        accuracyOf({rightOfPairs(sample, reference, halves, squares, options.penalty), units}, options);
  });
  if (cancel.requested())
    return failure(ErrorKind::cancelled, "stopped before the samples were told apart");
  return result;
}

} // namespace loopwright
