// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/torch_pch.h"

namespace loopwright::models {

/// What `compute` makes of rows [N, …], row i as if it had been alone: matrix kernels treat the rows of a full tile
/// alike, however many tiles there are, while a ragged last tile would make a row depend on the number of rows beside
/// it. So rows of zeros fill the last tile up.
template <class Compute>
at::Tensor inFullTiles(const at::Tensor &rows, const Compute &compute) {
  constexpr std::int64_t kTile = 32;
  const std::int64_t spare = (kTile - rows.size(0) % kTile) % kTile;
  if (spare == 0)
    return compute(rows);
  auto shape = rows.sizes().vec();
  shape[0] = spare;
  return compute(at::cat({rows, at::zeros(shape, rows.options())})).slice(0, 0, rows.size(0));
}

} // namespace loopwright::models
