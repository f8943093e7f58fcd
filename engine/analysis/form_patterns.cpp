// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/form_patterns.h"

#include <algorithm>
#include <cmath>

namespace loopwright {

FormDistribution::FormDistribution(const std::vector<LoopMetrics> &loops) : m_loops(loops.size()) {
  for (const LoopMetrics &loop : loops)
    ++m_counts[loop.barPattern];
}

double FormDistribution::shareOf(const std::string &pattern) const {
  const auto found = m_counts.find(pattern);
  return found == m_counts.end() ? 0 : static_cast<double>(found->second) / static_cast<double>(m_loops);
}

std::vector<FormShare> FormDistribution::top(std::size_t most) const {
  std::vector<FormShare> all;
  for (const auto &[pattern, count] : m_counts)
    all.push_back({pattern, static_cast<double>(count) / static_cast<double>(m_loops)});
  std::stable_sort(all.begin(), all.end(), [](const FormShare &a, const FormShare &b) { return a.share > b.share; });
  all.resize(std::min(all.size(), most));
  return all;
}

double totalVariation(const FormDistribution &a, const FormDistribution &b) {
  double differences = 0;
  for (const auto &[pattern, count] : a.m_counts)
    differences += std::abs(a.shareOf(pattern) - b.shareOf(pattern));
  for (const auto &[pattern, count] : b.m_counts)
    if (a.m_counts.count(pattern) == 0)
      differences += b.shareOf(pattern);
  return differences / 2;
}

} // namespace loopwright
