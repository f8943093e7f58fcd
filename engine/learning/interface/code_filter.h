// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/base/result.h"

namespace loopwright::learning {

/// How the next code is chosen from a prior's logits. The order is fixed: top-k, then the nucleus on the
/// renormalised rest, both at temperature 1, then the temperature on what is left (details 1.6: filter first).
/// The nucleus is the smallest set of most probable codes whose probabilities reach topP (Holtzman et al. 2020).
/// Among equal probabilities the lower code comes first.
struct CodeFilter {
  double temperature = 1.0; ///< > 0; 0 takes the most probable code
  int topK = 0;             ///< codes kept, 0 for all
  double topP = 1.0;        ///< in (0, 1], 1 for all

  /// An error for values that make no sense, naming the option.
  Status check() const;
};

/// The probabilities of the codes under the filter; 0 for what it leaves out. Sums to 1. Logits must be finite.
std::vector<double> filteredProbabilities(const float *logits, int codes, const CodeFilter &filter);

/// The code at a uniform draw in [0, 1) by inversion.
int sampleCode(const std::vector<double> &probabilities, double uniform);

/// As sampleCode(filteredProbabilities(…)), without the allocations.
class CodeSampler {
public:
  explicit CodeSampler(const CodeFilter &filter) : m_filter(filter) {}
  int sample(const float *logits, int codes, double uniform);
  const std::vector<double> &probabilities(const float *logits, int codes);

private:
  CodeFilter m_filter;
  std::vector<double> m_probabilities;
  std::vector<int> m_order;
};

} // namespace loopwright::learning
