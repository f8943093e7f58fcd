// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/numerics/tsne_affinities.h"

namespace loopwright {

/// What t-SNE descends: the Kullback-Leibler divergence of a map of the plane from affinities, and its gradient.
/// Attraction over the affinities; repulsion over all pairs, or by a quadtree where an angle is given (van der Maaten
/// 2014). Sums have a fixed order: the same bytes whatever the number of threads. One thread at a time.
class TsneGradient {
public:
  /// `angle` 0: exact; else how wide a far square may look to count as one point, 0.5 being usual.
  TsneGradient(const Affinities &affinities, double angle, int threads);

  /// The gradient [count, 2] at the positions [count, 2], with the affinities times `exaggeration`.
  void at(const std::vector<double> &positions, double exaggeration, std::vector<double> &gradient);
  /// The divergence at the positions that were given last, without exaggeration, in nats.
  double divergence() const;

private:
  const Affinities &m_affinities;
  double m_angle;
  int m_threads;
  double m_normaliser = 1; ///< the sum of 1 / (1 + squared distance) over all ordered pairs
  std::vector<float> m_xs, m_ys;
  std::vector<float> m_attraction; ///< [count, 2]
  std::vector<float> m_repulsion;  ///< [count, 3]: both directions, and what the point adds to the normaliser
};

} // namespace loopwright
