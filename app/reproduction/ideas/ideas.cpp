// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/ideas/ideas.h"

namespace loopwright::reproduction {

Result<nlohmann::json> workOutIdeas(const Experiment &experiment, const Material &material, Laboratory &laboratory) {
  if (auto kept = laboratory.keepTo(planOf(experiment, material)); !kept)
    return tl::unexpected(kept.error());
  const auto loops = importMusic("loops", experiment.scale, material, nullptr, laboratory);
  if (!loops)
    return tl::unexpected(loops.error());
  return resultsOn(*loops, worksOfSeeds(experiment, *loops, nullptr, laboratory), laboratory);
}

} // namespace loopwright::reproduction
