// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/analysis/loop_metrics.h"

namespace loopwright {

/// A pattern of equal bars ("AABAAABA") and how many of the loops have it.
struct FormShare {
  std::string pattern;
  double share = 0;
};

/// The patterns of equal bars of a set of loops as a distribution.
class FormDistribution {
public:
  FormDistribution() = default;
  explicit FormDistribution(const std::vector<LoopMetrics> &loops);

  /// The most frequent patterns, equals in the order of their letters.
  std::vector<FormShare> top(std::size_t most) const;
  std::size_t patterns() const { return m_counts.size(); }
  double shareOf(const std::string &pattern) const;

  /// Half the sum of the differences of the shares: 0 for equal distributions, 1 if no pattern is common. Of finite
  /// samples it is above 0 even where they come from one source; a real sample beside it shows how far.
  friend double totalVariation(const FormDistribution &a, const FormDistribution &b);

private:
  std::size_t m_loops = 0;
  std::map<std::string, std::size_t> m_counts;
};
double totalVariation(const FormDistribution &a, const FormDistribution &b);

} // namespace loopwright
