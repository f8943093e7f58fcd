// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/interface/code_filter.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace loopwright::learning {

Status CodeFilter::check() const {
  if (!(temperature >= 0) || !std::isfinite(temperature) || temperature > 100)
    return failure(ErrorKind::usage, "a temperature of " + std::to_string(temperature) + " makes no sense",
                   "--temperature", "give a number from 0 (most probable) to 100");
  if (topK < 0)
    return failure(ErrorKind::usage, "top-k cannot be negative", "--top-k", "give 0 to keep all codes, or a number");
  if (!(topP > 0) || topP > 1)
    return failure(ErrorKind::usage, "top-p must lie in (0, 1]", "--top-p", "give 1 to keep all codes");
  return {};
}

const std::vector<double> &CodeSampler::probabilities(const float *logits, int codes) {
  const auto count = static_cast<std::size_t>(codes);
  m_probabilities.assign(count, 0.0);
  const float highest = *std::max_element(logits, logits + codes);
  if (m_filter.temperature == 0) {
    m_probabilities[static_cast<std::size_t>(std::max_element(logits, logits + codes) - logits)] = 1;
    return m_probabilities;
  }

  const bool filters = (m_filter.topK > 0 && m_filter.topK < codes) || m_filter.topP < 1;
  std::size_t kept = count;
  if (filters) {
    m_order.resize(count);
    std::iota(m_order.begin(), m_order.end(), 0);
    const auto moreProbable = [logits](int a, int b) {
      return logits[a] > logits[b] || (logits[a] == logits[b] && a < b);
    };
    if (m_filter.topK > 0 && m_filter.topK < codes) {
      kept = static_cast<std::size_t>(m_filter.topK);
      std::partial_sort(m_order.begin(), m_order.begin() + m_filter.topK, m_order.end(), moreProbable);
    } else {
      std::sort(m_order.begin(), m_order.end(), moreProbable);
    }
    if (m_filter.topP < 1) {
      double total = 0;
      for (std::size_t rank = 0; rank < kept; ++rank)
        total += std::exp(static_cast<double>(logits[m_order[rank]]) - highest);
      double reached = 0;
      for (std::size_t rank = 0; rank < kept; ++rank) {
        reached += std::exp(static_cast<double>(logits[m_order[rank]]) - highest) / total;
        if (reached >= m_filter.topP)
          kept = rank + 1;
      }
    }
  }

  double sum = 0;
  for (std::size_t rank = 0; rank < kept; ++rank) {
    const std::size_t code = filters ? static_cast<std::size_t>(m_order[rank]) : rank;
    m_probabilities[code] = std::exp((static_cast<double>(logits[code]) - highest) / m_filter.temperature);
    sum += m_probabilities[code];
  }
  for (double &probability : m_probabilities)
    probability /= sum;
  return m_probabilities;
}

int CodeSampler::sample(const float *logits, int codes, double uniform) {
  return sampleCode(probabilities(logits, codes), uniform);
}

std::vector<double> filteredProbabilities(const float *logits, int codes, const CodeFilter &filter) {
  return CodeSampler(filter).probabilities(logits, codes);
}

int sampleCode(const std::vector<double> &probabilities, double uniform) {
  double reached = 0;
  int last = 0;
  for (std::size_t code = 0; code < probabilities.size(); ++code) {
    if (probabilities[code] <= 0)
      continue;
    reached += probabilities[code];
    last = static_cast<int>(code);
    if (uniform < reached)
      return last;
  }
  return last; // rounding left a gap below 1
}

} // namespace loopwright::learning
