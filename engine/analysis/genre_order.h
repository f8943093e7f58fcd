// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "engine/base/result.h"

namespace loopwright {

/// Genres on a circle, similar ones side by side: the order of the flower prior's petals (MusAE, section 3.3, leaves it
/// to the reader).
struct GenreOrder {
  std::vector<int> order; ///< the genres' numbers; begins with genre 0, and its two neighbours in ascending order
  double length = 0;      ///< of the tour through the genres' means and back
};

constexpr int kMostGenresOnCircle = 64;

/// A short closed tour through points whose distances are given, [n, n] symmetric, 1 <= n <= 64: from every start to
/// the nearest that is left, then runs of the tour are turned round (2-opt) or moved (Or-opt, up to three points) until
/// none makes it shorter; the shortest of all starts. Deterministic. For 7 points and fewer the tests know none
/// shorter.
GenreOrder shortTour(const std::vector<std::vector<double>> &distances);

/// The tour through the genres' mean metrics: `rows` [pieces, columns] (measureTracks, a NaN where a piece has no
/// such number), each column standardised over the pieces; distances are Euclidean, over the columns that both genres
/// have, as if the others differed as much. `genres`: the tags of each piece, in [0, genreCount); a piece counts for
/// each, one without tags for none. Errors: sizes that differ, no or more than 64 genres (usage), a genre without a
/// piece (badInput).
Result<GenreOrder> genreOrder(const std::vector<std::vector<double>> &rows, const std::vector<std::vector<int>> &genres,
                              int genreCount);

} // namespace loopwright
