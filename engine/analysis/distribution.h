// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace loopwright {

/// Two-sample Kolmogorov-Smirnov statistic: the largest difference of the empirical distribution functions, 0 … 1.
/// Neither sample may be empty.
double kolmogorovSmirnov(std::vector<double> a, std::vector<double> b);

/// 1-Wasserstein distance: the area between the empirical distribution functions, in the unit of the values.
/// Neither sample may be empty.
double wasserstein(std::vector<double> a, std::vector<double> b);

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

/// A comparison of two samples with percentile bootstrap intervals: both samples are drawn again with replacement,
/// value by value; values that are not independent (windows of one song) make the intervals too narrow.
struct DistributionComparison {
  double kolmogorovSmirnov = 0;
  Interval kolmogorovSmirnovInterval;
  double wasserstein = 0;
  Interval wassersteinInterval;
};
DistributionComparison compareDistributions(const std::vector<double> &a, const std::vector<double> &b,
                                            const BootstrapOptions &options = {});

} // namespace loopwright
