// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/reproduction/musae/musae_results.h"
#include "app/reproduction/over_seeds.h"

namespace loopwright::reproduction {

/// What is asked of a MusAE before looking. `results`: all but their lines.
std::vector<AcceptanceLine> linesOfMusae(const Experiment &experiment, const MusaeResults &results);

/// A figure of a model over its seeds.
OverSeeds overTracks(const MusaeResults &results, const std::string &model,
                     const std::function<double(const TrackAccuracy &tracks)> &value);
/// The paper's main claim: its flower is more accurate than its Gaussian by .091, 16 bars, mean over the tracks.
struct FlowerClaim {
  OverSeeds difference; ///< flower less Gaussian, seed by seed
  double printed = 0;
  std::string answer; ///< verdictOf
};
FlowerClaim flowerClaim(const Experiment &experiment, const MusaeResults &results);

} // namespace loopwright::reproduction
