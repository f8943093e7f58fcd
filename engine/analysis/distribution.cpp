// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/distribution.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "engine/base/random.h"

namespace loopwright {
namespace {

/// Calls `visit(gap to the next value, difference of the distribution functions up to there)` for every value.
template <class Visit>
void walk(std::vector<double> &a, std::vector<double> &b, const Visit &visit) {
  assert(!a.empty() && !b.empty());
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() || j < b.size()) {
    const double value = j == b.size() || (i < a.size() && a[i] <= b[j]) ? a[i] : b[j];
    while (i < a.size() && a[i] == value)
      ++i;
    while (j < b.size() && b[j] == value)
      ++j;
    const bool last = i == a.size() && j == b.size();
    const double next = last ? value : j == b.size() || (i < a.size() && a[i] <= b[j]) ? a[i] : b[j];
    visit(next - value, static_cast<double>(i) / static_cast<double>(a.size()) -
                            static_cast<double>(j) / static_cast<double>(b.size()));
  }
}

std::vector<double> drawnAgain(const std::vector<double> &values, RandomStream &stream) {
  std::vector<double> drawn;
  drawn.reserve(values.size());
  for (std::size_t i = 0; i < values.size(); ++i)
    drawn.push_back(values[stream.below(values.size())]);
  return drawn;
}

Interval percentiles(std::vector<double> values, double level) {
  std::sort(values.begin(), values.end());
  const auto at = [&](double share) {
    const double position = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (position - static_cast<double>(below)) * (values[above] - values[below]);
  };
  return {at((1 - level) / 2), at((1 + level) / 2)};
}

} // namespace

double kolmogorovSmirnov(std::vector<double> a, std::vector<double> b) {
  double largest = 0;
  walk(a, b, [&](double, double difference) { largest = std::max(largest, std::abs(difference)); });
  return largest;
}

double wasserstein(std::vector<double> a, std::vector<double> b) {
  double area = 0;
  walk(a, b, [&](double gap, double difference) { area += gap * std::abs(difference); });
  return area;
}

double probabilityLess(const std::vector<double> &a, const std::vector<double> &b) {
  assert(!a.empty() && !b.empty());
  std::vector<double> sorted = b;
  std::sort(sorted.begin(), sorted.end());
  double pairs = 0;
  for (const double value : a) {
    const auto range = std::equal_range(sorted.begin(), sorted.end(), value);
    pairs += static_cast<double>(sorted.end() - range.second) + 0.5 * static_cast<double>(range.second - range.first);
  }
  return pairs / (static_cast<double>(a.size()) * static_cast<double>(b.size()));
}

double median(std::vector<double> values) {
  assert(!values.empty());
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

DistributionComparison compareDistributions(const std::vector<double> &a, const std::vector<double> &b,
                                            const BootstrapOptions &options) {
  DistributionComparison result;
  result.kolmogorovSmirnov = kolmogorovSmirnov(a, b);
  result.wasserstein = wasserstein(a, b);
  std::vector<double> largest;
  std::vector<double> areas;
  for (int resample = 0; resample < options.resamples; ++resample) {
    RandomStream stream(options.seed, "bootstrap", 0, 0, static_cast<std::uint64_t>(resample));
    std::vector<double> drawnA = drawnAgain(a, stream);
    std::vector<double> drawnB = drawnAgain(b, stream);
    double distance = 0;
    double area = 0;
    walk(drawnA, drawnB, [&](double gap, double difference) {
      distance = std::max(distance, std::abs(difference));
      area += gap * std::abs(difference);
    });
    largest.push_back(distance);
    areas.push_back(area);
  }
  if (!largest.empty()) {
    result.kolmogorovSmirnovInterval = percentiles(largest, options.level);
    result.wassersteinInterval = percentiles(areas, options.level);
  }
  return result;
}

} // namespace loopwright
