// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/petal_metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "engine/analysis/loop_metrics.h"
#include "engine/base/random.h"
#include "engine/numerics/column_scales.h"

namespace loopwright {
namespace {

constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();

double meanOrNone(const std::vector<double> &values) {
  return values.empty() ? kNoValue : meanAndDeviation(values).mean;
}

/// The petals' means of a column as deviations from their mean, of length 1; empty where they do not differ or one is
/// missing.
std::vector<double> unitDeviations(const std::vector<std::vector<double>> &means, std::size_t column) {
  std::vector<double> values = definedValues(means, column);
  const MeanAndDeviation moments = meanAndDeviation(values);
  const double length = moments.deviation * std::sqrt(static_cast<double>(values.size()));
  if (values.size() < means.size() || length <= 1e-12 * (1 + std::abs(moments.mean)))
    return {};
  for (double &value : values)
    value = (value - moments.mean) / length;
  return values;
}

double circularAutocorrelation(const std::vector<double> &unit, const std::vector<std::int64_t> &order) {
  double sum = 0;
  for (std::size_t i = 0; i < order.size(); ++i)
    sum += unit[static_cast<std::size_t>(order[i])] * unit[static_cast<std::size_t>(order[(i + 1) % order.size()])];
  return sum;
}

} // namespace

Result<PetalMetrics> petalMetrics(const std::vector<std::vector<double>> &rows, const std::vector<int> &petals,
                                  int petalCount, const PetalOptions &options) {
  if (rows.size() != petals.size() ||
      std::any_of(petals.begin(), petals.end(), [&](int petal) { return petal < 0 || petal >= petalCount; }))
    return failure(ErrorKind::usage, "each piece needs its petal", "petals");
  if (petalCount < 4)
    return failure(ErrorKind::usage, "neighbours on a circle can be told from others only with four petals or more",
                   "petals");
  std::vector<std::vector<std::vector<double>>> rowsOf(static_cast<std::size_t>(petalCount));
  for (std::size_t i = 0; i < rows.size(); ++i)
    rowsOf[static_cast<std::size_t>(petals[i])].push_back(rows[i]);
  for (std::size_t petal = 0; petal < rowsOf.size(); ++petal)
    if (rowsOf[petal].empty())
      return failure(ErrorKind::usage, "no piece was sampled from it", "petal " + std::to_string(petal + 1));

  PetalMetrics result;
  const std::size_t columns = rows.front().size();
  for (std::size_t column = 0; column < columns; ++column)
    result.globalMeans.push_back(meanOrNone(definedValues(rows, column)));
  for (const auto &own : rowsOf) {
    std::vector<double> means;
    std::vector<double> relative;
    for (std::size_t column = 0; column < columns; ++column) {
      const double global = result.globalMeans[column];
      means.push_back(meanOrNone(definedValues(own, column)));
      relative.push_back(global == 0 ? kNoValue : (means.back() - global) / std::abs(global));
    }
    result.means.push_back(std::move(means));
    result.relative.push_back(std::move(relative));
  }

  std::vector<std::vector<double>> units;
  std::vector<std::int64_t> own;
  for (std::int64_t petal = 0; petal < petalCount; ++petal)
    own.push_back(petal);
  for (std::size_t column = 0; column < columns; ++column)
    units.push_back(unitDeviations(result.means, column));
  std::vector<std::int64_t> asSmooth(columns + 1, 1);
  const auto correlations = [&](const std::vector<std::int64_t> &order) {
    std::vector<double> values;
    std::vector<double> defined;
    for (const std::vector<double> &unit : units) {
      values.push_back(unit.empty() ? kNoValue : circularAutocorrelation(unit, order));
      if (!unit.empty())
        defined.push_back(values.back());
    }
    values.push_back(meanOrNone(defined));
    return values;
  };
  const std::vector<double> found = correlations(own);
  result.permutations = std::max(0, options.permutations);
  for (int number = 0; number < result.permutations; ++number) {
    RandomStream random(options.seed, "order of petals", 0, 0, static_cast<std::uint64_t>(number));
    const std::vector<double> shuffled = correlations(random.permutation(petalCount));
    for (std::size_t i = 0; i < found.size(); ++i)
      asSmooth[i] += shuffled[i] < found[i] - 1e-12 ? 0 : 1; // without a number: as smooth, so that p is 1
  }
  for (std::size_t i = 0; i < found.size(); ++i) {
    const PetalSmoothness smoothness{found[i], static_cast<double>(asSmooth[i]) / (1 + result.permutations)};
    if (i < columns)
      result.columns.push_back(smoothness);
    else
      result.all = smoothness;
  }
  return result;
}

} // namespace loopwright
