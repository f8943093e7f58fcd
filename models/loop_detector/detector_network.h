// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/parameters.h"

namespace loopwright::models {

/// The loop detector's two networks, all of linear layers without biases and LeakyReLU(0.1) between them:
/// pairs -> hidden widths -> 7 and back. Without biases a point cannot be the answer to everything (details 1.3).
class DetectorNetwork {
public:
  static constexpr std::int64_t kLatent = 7;

  DetectorNetwork(learning::Parameters &parameters, std::int64_t pairs, const std::vector<std::int64_t> &hidden);
  at::Tensor encode(const at::Tensor &rows) const; ///< [N, pairs] -> [N, 7]
  at::Tensor decode(const at::Tensor &z) const;    ///< [N, 7] -> [N, pairs]
  /// Mean squared distance of each z to the centre: [N, 7], [7] -> [N].
  static at::Tensor distance(const at::Tensor &z, const at::Tensor &centre);
  /// Each row at mean 0 and deviation 1; a row of equal numbers becomes 0. Bars of sound and of rolls differ in how
  /// much they differ, not in which ones do.
  static at::Tensor standardised(const at::Tensor &rows);

private:
  std::vector<at::Tensor> m_encoder, m_decoder;
};

} // namespace loopwright::models
