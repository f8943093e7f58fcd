// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/roc_area.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace loopwright {
namespace {

std::vector<double> ordered(std::vector<double> scores) {
  std::replace_if(
      scores.begin(), scores.end(), [](double score) { return std::isnan(score); },
      std::numeric_limits<double>::infinity());
  std::sort(scores.begin(), scores.end());
  return scores;
}

} // namespace

double rocArea(const std::vector<double> &yes, const std::vector<double> &no) {
  if (yes.empty() || no.empty())
    return 0.5;
  const std::vector<double> lower = ordered(yes), upper = ordered(no);
  double wins = 0;
  auto below = lower.begin(), notAbove = lower.begin();
  for (const double score : upper) {
    below = std::find_if(below, lower.end(), [score](double other) { return other >= score; });
    notAbove = std::find_if(notAbove, lower.end(), [score](double other) { return other > score; });
    wins += static_cast<double>(below - lower.begin() + (notAbove - lower.begin())) / 2;
  }
  return wins / (static_cast<double>(yes.size()) * static_cast<double>(no.size()));
}

} // namespace loopwright
