// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/parameters.h"
#include "models/musae/places.h"

namespace loopwright::models {

/// A normal distribution for the points that the encoder gives to each genre's training music (ex-post density
/// estimation; Ghosh et al. 2020): covariances in a basis that all genres share, and variances of what lies outside it.
/// Sampled from it, beats that belong together stay together, which they do not in a prior of independent dimensions.
class FittedPlaces final : public Places {
public:
  /// Adds places.basis [D, rank], places.mean and places.rest [places, D] and places.shape [places, rank, rank], to be
  /// filled.
  FittedPlaces(learning::Parameters &parameters, std::int64_t places, std::int64_t dimensions, std::int64_t rank);
  /// Fits place i to points[i], float [N, D], of families[i] families of songs. Its mean is theirs, or that of all
  /// points where it has none. Its covariance is between theirs and that of all points: music of few families does not
  /// say how far its genre reaches, nor do points that are fewer than the dimensions of the basis.
  void fit(const std::vector<at::Tensor> &points, const std::vector<std::int64_t> &families);

  std::int64_t noise() const override { return m_basis.size(0) + m_basis.size(1); }
  at::Tensor points(const at::Tensor &petals, const at::Tensor &noise) const override;
  at::Tensor blend(const at::Tensor &weights, const at::Tensor &noise) const override;

private:
  at::Tensor m_basis, m_mean, m_rest, m_shape;
};

} // namespace loopwright::models
