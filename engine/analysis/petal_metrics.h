// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/base/result.h"

namespace loopwright {

/// How a number changes from petal to petal of the flower prior.
struct PetalSmoothness {
  double autocorrelation = 0; ///< circular, at lag 1, of the petals' means; NaN where they do not differ
  double p = 1;               ///< share of random orders of the petals, their own among them, that are as smooth
};

/// What pieces sampled from each petal are like (MusAE, figure 3).
struct PetalMetrics {
  std::vector<double> globalMeans;           ///< [columns], over all pieces
  std::vector<std::vector<double>> means;    ///< [petals, columns], over the petal's pieces
  std::vector<std::vector<double>> relative; ///< [petals, columns], (local - global) / |global|; NaN where global is 0
  std::vector<PetalSmoothness> columns;      ///< [columns]
  PetalSmoothness all;                       ///< of the mean autocorrelation of the columns that differ
  int permutations = 0;
};

struct PetalOptions {
  int permutations = 9999;
  std::uint64_t seed = 1;
};

/// `rows` [pieces, columns], a NaN where a piece has no such number: means leave it out, and a column without a number
/// in some petal has no smoothness. `petals`: of each piece, in [0, petalCount), in the order of the circle. One and
/// the same order of petals is drawn for all columns, which tell of the same pieces. Adjacent petals differ less than
/// shuffled ones where p is small; with n petals p cannot be below about 2 / (n - 1)!. Errors: sizes that differ,
/// fewer than 4 petals (every order of 3 is the same circle), a petal without a piece (usage).
Result<PetalMetrics> petalMetrics(const std::vector<std::vector<double>> &rows, const std::vector<int> &petals,
                                  int petalCount, const PetalOptions &options);

} // namespace loopwright
