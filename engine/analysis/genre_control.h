// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"

namespace loopwright {

/// Pieces by their features (pieceFeatures) and genre.
struct GenrePieces {
  std::vector<std::vector<double>> features; ///< [pieces, features], a NaN where a piece has no such number
  std::vector<int> genres;                   ///< of each piece: its tag, or the petal that it was sampled from
  std::vector<int> families = {};            ///< of each piece; not of generated ones
};

struct GenreControlOptions {
  double penalty = 1;     ///< of the classifier, see MultinomialClassifier
  int permutations = 199; ///< 0: no test
  std::uint64_t seed = 1;
  int threads = 0; ///< 0: all cores; the result does not depend on it
};

/// How a classifier does on a set of pieces.
struct GenreRecognition {
  double balancedAccuracy = 0;                ///< mean of the genres' shares of pieces that are told right
  double p = 1;                               ///< share of the permutations, the data's own among them, that do as well
  std::vector<std::vector<double>> confusion; ///< [true genre, told genre], shares of the true genre's pieces
  std::size_t pieces = 0;
};

/// Whether pieces sampled from a genre's petal sound like the genre to a classifier that knows real ones.
struct GenreControl {
  int genres = 0;
  GenreRecognition heldOut;   ///< real pieces of families that the classifier has not seen
  GenreRecognition generated; ///< as many of each petal
  int permutations = 0;

  double chance() const { return 1.0 / genres; }
  /// How much of its accuracy on real pieces the classifier keeps on generated ones.
  double keptShare() const { return generated.balancedAccuracy / heldOut.balancedAccuracy; }
};

/// Learns genres from `training`, tells those of `heldOut` and of `generated`. The threshold of each genre is moved to
/// even odds, so that a rare one counts as much as a common one; of the generated pieces of each genre the first count,
/// as many as the rarest has. For p the genres are exchanged among whole families of the training pieces (a family with
/// pieces of two genres is two in that) and learnt anew. Genres are numbers in [0, genreCount). Errors: sizes that
/// differ, fewer than two genres (usage), a genre without a piece in one of the sets, a family both in training and
/// held out (badInput); cancelled.
Result<GenreControl> genreControl(const GenrePieces &training, const GenrePieces &heldOut, const GenrePieces &generated,
                                  int genreCount, const GenreControlOptions &options, ProgressSink &progress,
                                  const CancellationToken &cancel);

} // namespace loopwright
