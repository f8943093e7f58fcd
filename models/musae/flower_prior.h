// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/musae/places.h"

namespace loopwright::models {

/// The genre-mixture prior of MusAE (section 3.3, equations 14 to 18): normal distributions over D dimensions, one a
/// genre, whose means stand on the unit circle of the first two dimensions; wide outwards, narrow in all others. Music
/// without a genre has one more, around the centre, as wide as the petals are long in both directions of that plane.
class Flower final : public Places {
public:
  /// Petal i of `petals` stands at the angle 2 pi i / petals. `radial` (a1) and `narrow` (a2) are variances.
  Flower(std::int64_t petals, std::int64_t dimensions, double radial, double narrow);

  std::int64_t petals() const { return m_petals; }
  std::int64_t dimensions() const { return m_dimensions; }
  /// The place of the centre among the petals.
  std::int64_t centre() const { return m_petals; }

  std::int64_t noise() const override { return m_dimensions; }
  at::Tensor points(const at::Tensor &petals, const at::Tensor &noise) const override;
  at::Tensor blend(const at::Tensor &weights, const at::Tensor &noise) const override;

private:
  /// Points of `noise` whose first two dimensions have means [N, 2] and spreads [N, 2, 2].
  at::Tensor placed(const at::Tensor &means, const at::Tensor &spreads, const at::Tensor &noise) const;
  std::int64_t m_petals, m_dimensions;
  double m_narrow;
  at::Tensor m_means;   ///< [petals + 1, 2]
  at::Tensor m_spreads; ///< [petals + 1, 2, 2]: the rotated deviations
};

} // namespace loopwright::models
