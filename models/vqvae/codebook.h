// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "engine/learning/parameters.h"

namespace loopwright::models {

/// How a codebook follows the encoder (details 1.5).
struct CodebookSettings {
  double decay = 0.99;       ///< of the running statistics, a batch
  double smoothing = 1e-5;   ///< Laplace smoothing of the counts
  double restartBelow = 1.0; ///< a code whose running count falls below this is placed anew; 0: never
};

/// Vectors e [K, D] that stand for encoder outputs, moved by running averages instead of a gradient, and restarted
/// where they are not used (loops-2022, section 3.3.1). A restarted code gets statistics that fit its new place, so
/// that the next batch does not move it back.
class Codebook {
public:
  /// Adds NAME.embedding, NAME.count and NAME.sum to the parameters as buffers; the vectors are standard normal.
  Codebook(learning::Parameters &parameters, const std::string &name, std::int64_t codes, std::int64_t size);

  std::int64_t codes() const { return m_embedding.size(0); }
  const at::Tensor &embedding() const { return m_embedding; }

  /// Index of the nearest vector: z [M, D] -> int64 [M].
  at::Tensor nearest(const at::Tensor &z) const;
  /// Vectors of the codes: int64 [...] -> float [..., D].
  at::Tensor vectors(const at::Tensor &codes) const;

  /// One batch: running counts and sums of z [M, D] by their codes, the vectors, restarts. `replacement(k)` names the
  /// row of z that takes the place of code k. Returns the codes that were restarted.
  std::vector<std::int64_t> update(const at::Tensor &z, const at::Tensor &codes, const CodebookSettings &settings,
                                   const std::function<std::int64_t(std::int64_t)> &replacement);

  /// Places every code on a row of z [M, D], with statistics to match.
  void placeOn(const at::Tensor &z, const std::function<std::int64_t(std::int64_t)> &replacement, double count);

private:
  void place(std::int64_t code, const float *vector, double count);
  at::Tensor m_embedding; // [K, D]
  at::Tensor m_count;     // [K], running hits a batch
  at::Tensor m_sum;       // [K, D], running sums of what hit
};

/// exp of the entropy of the code frequencies in a batch: how many codes are in use (details 1.5).
double perplexity(const at::Tensor &codes, std::int64_t codebookSize);

} // namespace loopwright::models
