// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace loopwright {

/// Two-sample Kolmogorov-Smirnov statistic: the largest difference of the empirical distribution functions, 0 … 1.
/// Neither sample may be empty.
double kolmogorovSmirnov(const std::vector<double> &a, const std::vector<double> &b);

/// 1-Wasserstein distance: the area between the empirical distribution functions, in the unit of the values.
/// Neither sample may be empty.
double wasserstein(const std::vector<double> &a, const std::vector<double> &b);

/// The probability that a random value of `a` is smaller than one of `b`, ties counting half (Mann-Whitney).
double probabilityLess(const std::vector<double> &a, const std::vector<double> &b);

/// The median, the mean of the middle two for an even count; not of nothing.
double median(std::vector<double> values);

struct Interval {
  double low = 0;
  double high = 0;
};

struct BootstrapOptions {
  int resamples = 200;
  double level = 0.95;
  std::uint64_t seed = 0;
};

/// Values, and which of them belong together: those of one unit are drawn together (windows of one song are no
/// independent values, families are).
struct UnitSample {
  std::vector<double> values;
  std::vector<int> units; ///< a name of the unit for each value; empty: every value is a unit of its own
};

/// One value a unit: the mean of its values, units in the order of their names (of their values, where each is its
/// own).
std::vector<double> unitMeans(const UnitSample &sample);

/// Percentile bootstrap interval of the mean of the values: units are drawn again with replacement. Deterministic for a
/// seed. Not of nothing.
Interval meanInterval(const UnitSample &sample, const BootstrapOptions &options = {});

/// A comparison of two samples with percentile bootstrap intervals: the units of both samples are drawn again with
/// replacement. Deterministic for a seed. Neither sample may be empty.
struct DistributionComparison {
  double kolmogorovSmirnov = 0;
  Interval kolmogorovSmirnovInterval;
  double wasserstein = 0;
  Interval wassersteinInterval;
};
DistributionComparison compareDistributions(const UnitSample &a, const UnitSample &b,
                                            const BootstrapOptions &options = {});

} // namespace loopwright
