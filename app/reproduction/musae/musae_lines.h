// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/reproduction/experiment.h"
#include "app/reproduction/over_seeds.h"

namespace loopwright::reproduction {

/// What is asked of a MusAE before looking: [{"text", "value", "target", "met", "passed_by" (what knows nothing and
/// passes too: then the line proves nothing)}]. `results`: those of workOutMusae.
nlohmann::json linesOfMusae(const Experiment &experiment, const nlohmann::json &results);

/// A figure of a model over its seeds. `value` reads one studyTracks.
OverSeeds overTracks(const nlohmann::json &results, const std::string &model,
                     const std::function<double(const nlohmann::json &tracks)> &value);
/// The paper's main claim: its flower is more accurate than its Gaussian by .091, 16 bars, mean over the tracks.
struct FlowerClaim {
  OverSeeds difference; ///< flower less Gaussian, seed by seed
  double printed = 0;
  std::string answer; ///< verdictOf
};
FlowerClaim flowerClaim(const Experiment &experiment, const nlohmann::json &results);

} // namespace loopwright::reproduction
