// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"

namespace loopwright {

struct SeparabilityOptions {
  int folds = 5;          ///< fewer where a group has fewer families
  int permutations = 999; ///< 0: no test
  std::uint64_t seed = 1;
  int threads = 0; ///< 0: all cores; the result does not depend on it
};

/// How well a straight cut parts two groups of points.
struct Separability {
  double balancedAccuracy = 0; ///< mean of the shares of both groups that are told right; .5 is chance
  int folds = 0;
  int permutations = 0;
  double p = 1;                 ///< share of permutations, the data's own among them, that do as well
  std::vector<double> permuted; ///< their balanced accuracies, ascending
};

/// Logistic regression (LogisticClassifier) judged on points of families that it has not seen: the families of each
/// group take turns in the folds. Its threshold is moved to even odds, so that a rare group counts as much as a common
/// one. The permutations exchange groups among whole families, because points of one family are alike whatever the
/// group; a family with points in both groups is two in that. `rows` [points, features], finite; `kinds`: the group;
/// `families`. Errors: sizes that differ, no points, a group with fewer than two families
/// (badInput); cancelled.
Result<Separability> separability(const std::vector<std::vector<double>> &rows, const std::vector<bool> &kinds,
                                  const std::vector<int> &families, const SeparabilityOptions &options,
                                  ProgressSink &progress, const CancellationToken &cancel);

} // namespace loopwright
