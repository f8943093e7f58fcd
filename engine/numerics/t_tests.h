// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace loopwright {

/// A two-sided t-test. NaN throughout where a sample is too small or neither varies nor differs.
struct TTest {
  double t = 0;       ///< positive where the first sample's mean is larger
  double degrees = 0; ///< of freedom
  double p = 0;       ///< the probability of such a t, or one farther from 0, if the means were equal
};

/// Every t-test that the comparison of two samples of loop scores may mean: loops-2022 says "paired", its reference
/// computes the independent one of equal variances (details 1.3). All take values for independent, which windows of
/// one song are not.
struct TTests {
  std::optional<TTest> paired; ///< value i with value i; none for samples of different sizes
  TTest independent;           ///< Student's, equal variances
  TTest welch;                 ///< unequal variances
};

TTests tTests(const std::vector<double> &a, const std::vector<double> &b);

} // namespace loopwright
