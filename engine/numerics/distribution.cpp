// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/distribution.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>

#include "engine/base/random.h"

namespace loopwright {
namespace {

struct Distances {
  double kolmogorovSmirnov = 0;
  double wasserstein = 0;
};

/// How often each unit of a sample counts.
using Weights = std::vector<std::int64_t>;

/// The units of a sample, numbered from 0.
struct NumberedUnits {
  std::vector<std::size_t> of;     ///< of each value
  std::vector<std::int64_t> sizes; ///< of each unit

  explicit NumberedUnits(const UnitSample &sample) {
    assert(!sample.values.empty() && (sample.units.empty() || sample.units.size() == sample.values.size()));
    std::map<int, std::size_t> numbers;
    for (std::size_t i = 0; i < sample.values.size(); ++i) {
      const std::size_t unit =
          sample.units.empty() ? i : numbers.emplace(sample.units[i], numbers.size()).first->second;
      if (unit == sizes.size())
        sizes.push_back(0);
      ++sizes[unit];
      of.push_back(unit);
    }
  }
  Weights once() const { return Weights(sizes.size(), 1); }
  Weights drawn(RandomStream &stream) const {
    Weights weights(sizes.size(), 0);
    for (std::size_t i = 0; i < sizes.size(); ++i)
      ++weights[stream.below(sizes.size())];
    return weights;
  }
  double total(const Weights &weights) const {
    std::int64_t total = 0;
    for (std::size_t unit = 0; unit < sizes.size(); ++unit)
      total += weights[unit] * sizes[unit];
    return static_cast<double>(total);
  }
};

/// Two samples in one order of their values, so that drawing units again needs no sorting.
class MergedSamples {
public:
  MergedSamples(const UnitSample &a, const UnitSample &b) : m_units{NumberedUnits(a), NumberedUnits(b)} {
    const UnitSample *samples[] = {&a, &b};
    for (const std::size_t side : {0U, 1U})
      for (std::size_t i = 0; i < samples[side]->values.size(); ++i)
        m_points.push_back({samples[side]->values[i], side, m_units[side].of[i]});
    std::sort(m_points.begin(), m_points.end(), [](const Point &x, const Point &y) { return x.value < y.value; });
  }
  const NumberedUnits &units(std::size_t side) const { return m_units[side]; }

  Distances distances(const Weights &weightsA, const Weights &weightsB) const {
    const Weights *weights[] = {&weightsA, &weightsB};
    const double totals[] = {m_units[0].total(weightsA), m_units[1].total(weightsB)};
    std::int64_t below[] = {0, 0};
    Distances result;
    for (std::size_t i = 0; i < m_points.size();) {
      const double value = m_points[i].value;
      for (; i < m_points.size() && m_points[i].value == value; ++i)
        below[m_points[i].side] += (*weights[m_points[i].side])[m_points[i].unit];
      const double difference =
          std::abs(static_cast<double>(below[0]) / totals[0] - static_cast<double>(below[1]) / totals[1]);
      result.kolmogorovSmirnov = std::max(result.kolmogorovSmirnov, difference);
      if (i < m_points.size())
        result.wasserstein += (m_points[i].value - value) * difference;
    }
    return result;
  }

private:
  struct Point {
    double value;
    std::size_t side;
    std::size_t unit;
  };
  NumberedUnits m_units[2];
  std::vector<Point> m_points;
};

Distances distancesOf(const std::vector<double> &a, const std::vector<double> &b) {
  const MergedSamples merged({a, {}}, {b, {}});
  return merged.distances(merged.units(0).once(), merged.units(1).once());
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

double kolmogorovSmirnov(const std::vector<double> &a, const std::vector<double> &b) {
  return distancesOf(a, b).kolmogorovSmirnov;
}

double wasserstein(const std::vector<double> &a, const std::vector<double> &b) { return distancesOf(a, b).wasserstein; }

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

std::vector<double> unitMeans(const UnitSample &sample) {
  if (sample.units.empty())
    return sample.values;
  std::map<int, std::pair<double, double>> sums; // of the values, and how many
  for (std::size_t i = 0; i < sample.values.size(); ++i) {
    auto &[sum, count] = sums[sample.units[i]];
    sum += sample.values[i];
    ++count;
  }
  std::vector<double> means;
  means.reserve(sums.size());
  for (const auto &[unit, sum] : sums)
    means.push_back(sum.first / sum.second);
  return means;
}

Interval meanInterval(const UnitSample &sample, const BootstrapOptions &options) {
  const NumberedUnits units(sample);
  std::vector<double> sums(units.sizes.size(), 0);
  for (std::size_t i = 0; i < sample.values.size(); ++i)
    sums[units.of[i]] += sample.values[i];
  std::vector<double> means;
  for (int resample = 0; resample < options.resamples; ++resample) {
    RandomStream stream(options.seed, "bootstrap of a mean", 0, 0, static_cast<std::uint64_t>(resample));
    const Weights weights = units.drawn(stream);
    double sum = 0;
    for (std::size_t unit = 0; unit < sums.size(); ++unit)
      sum += static_cast<double>(weights[unit]) * sums[unit];
    means.push_back(sum / units.total(weights));
  }
  return means.empty() ? Interval{} : percentiles(means, options.level);
}

DistributionComparison compareDistributions(const UnitSample &a, const UnitSample &b, const BootstrapOptions &options) {
  const MergedSamples merged(a, b);
  const Distances found = merged.distances(merged.units(0).once(), merged.units(1).once());
  DistributionComparison result;
  result.kolmogorovSmirnov = found.kolmogorovSmirnov;
  result.wasserstein = found.wasserstein;
  std::vector<double> largest;
  std::vector<double> areas;
  for (int resample = 0; resample < options.resamples; ++resample) {
    RandomStream stream(options.seed, "bootstrap", 0, 0, static_cast<std::uint64_t>(resample));
    const Weights weightsA = merged.units(0).drawn(stream);
    const Distances drawn = merged.distances(weightsA, merged.units(1).drawn(stream));
    largest.push_back(drawn.kolmogorovSmirnov);
    areas.push_back(drawn.wasserstein);
  }
  if (!largest.empty()) {
    result.kolmogorovSmirnovInterval = percentiles(largest, options.level);
    result.wassersteinInterval = percentiles(areas, options.level);
  }
  return result;
}

} // namespace loopwright
