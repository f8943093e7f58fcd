// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright::reproduction {

/// The distribution that a trained MusAE wants its points to have (sections 3.2 and 3.3), read from its bundle.
struct MusaePrior {
  std::vector<std::string> petals; ///< genres in their order round the flower; empty: one Gaussian
  int dims = 0;
  double radial = 0; ///< variances of a petal
  double narrow = 0;

  /// Errors: a run or bundle that cannot be read, or is no MusAE.
  static Result<MusaePrior> read(const std::filesystem::path &run);
  /// A point where music of these genres lies, of one of the petals if there are several, of the centre if there is
  /// none (equations 14 to 18). The same for the same seed and item.
  learning::LatentPoint sample(const std::vector<std::string> &genres, std::uint64_t seed, std::uint64_t item) const;
};

} // namespace loopwright::reproduction
