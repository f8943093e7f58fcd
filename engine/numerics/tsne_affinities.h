// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/numerics/nearest_neighbours.h"

namespace loopwright {

/// How much pairs of points belong together in t-SNE (van der Maaten and Hinton 2008): the joint probabilities p_ij, a
/// sparse symmetric matrix [count, count] without diagonal that sums to 1. Row i has the entries
/// [starts[i], starts[i + 1]), columns ascending.
struct Affinities {
  std::vector<std::size_t> starts;
  std::vector<std::int32_t> columns;
  std::vector<float> values;

  std::size_t count() const { return starts.size() - 1; }
};

/// Each point spreads over its neighbours by a Gaussian as wide as gives the perplexity (2 to the entropy in bits,
/// below the number of neighbours); p_ij = (p_j|i + p_i|j) / 2n. Where the nearest are too many for it to be reached,
/// they share evenly. The result does not depend on the number of threads.
Affinities jointProbabilities(const Neighbours &neighbours, double perplexity, int threads);

} // namespace loopwright
