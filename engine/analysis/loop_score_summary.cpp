// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/loop_score_summary.h"

#include <algorithm>
#include <cmath>

#include "engine/analysis/loop_metrics.h"

namespace loopwright {

LoopScoreSummary summarizeLoopScores(const std::vector<double> &scores, double threshold) {
  constexpr std::array<double, 5> kShares = {0.05, 0.25, 0.5, 0.75, 0.95};
  LoopScoreSummary summary;
  if (scores.empty())
    return summary;
  std::vector<double> defined;
  std::copy_if(scores.begin(), scores.end(), std::back_inserter(defined),
               [](double score) { return !std::isnan(score); });
  const auto all = static_cast<double>(scores.size());
  summary.undefined = (all - static_cast<double>(defined.size())) / all;
  if (defined.empty())
    return summary;
  std::sort(defined.begin(), defined.end());
  summary.accepted =
      static_cast<double>(std::lower_bound(defined.begin(), defined.end(), threshold) - defined.begin()) / all;
  const MeanAndDeviation moments = meanAndDeviation(defined);
  summary.mean = moments.mean;
  summary.deviation = moments.deviation;
  for (std::size_t i = 0; i < kShares.size(); ++i)
    summary.quantiles[i] = defined[static_cast<std::size_t>(kShares[i] * static_cast<double>(defined.size() - 1))];
  return summary;
}

} // namespace loopwright
