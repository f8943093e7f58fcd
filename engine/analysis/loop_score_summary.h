// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

namespace loopwright {

/// Loop scores of a set as a distribution. Scores that are NaN are undefined: such a loop is never accepted and counts
/// in no mean.
struct LoopScoreSummary {
  double mean = 0; ///< LS of loops-2022
  double deviation = 0;
  double accepted = 0;               ///< share of all loops below the threshold
  double undefined = 0;              ///< share without a score
  std::array<double, 5> quantiles{}; ///< .05, .25, .5, .75, .95 of the scores that there are
};

/// Zeros for an empty set. Thread-safe.
LoopScoreSummary summarizeLoopScores(const std::vector<double> &scores, double threshold);

} // namespace loopwright
