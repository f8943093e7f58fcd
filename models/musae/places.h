// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/torch_pch.h"

namespace loopwright::models {

/// Where points of genres lie, genre by genre, those of music without a genre last: distributions that turn noise into
/// points of D dimensions.
class Places {
public:
  virtual ~Places() = default;
  /// How many standard normal numbers a point takes.
  virtual std::int64_t noise() const = 0;
  /// Points float [N, D] of noise [N, noise()]: row i of place petals[i], int64.
  virtual at::Tensor points(const at::Tensor &petals, const at::Tensor &noise) const = 0;
  /// The same between places: row i is the sum of the points that its noise gives in each, weighted by `weights` float
  /// [N, places]; one noise for all of them, so that a walk from place to place is one smooth line.
  virtual at::Tensor blend(const at::Tensor &weights, const at::Tensor &noise) const = 0;
};

} // namespace loopwright::models
