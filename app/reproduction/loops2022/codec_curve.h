// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/trial.h"

namespace loopwright::reproduction {

/// Trains a codec, or finds it trained, and says how well it keeps the held-out loops of `judge`, a corpus:
/// reconstructionOf. `plan` learns from the corpus `learn`.
Result<nlohmann::json> judgeCodec(const std::string &name, const ModelPlan &plan, const std::filesystem::path &learn,
                                  const std::filesystem::path &judge, Laboratory &laboratory);

/// The plan with so many latent steps in a loop of eight bars.
ModelPlan withLatentSteps(ModelPlan plan, int steps);

/// The points of the scale's codec curve, for the list "curve": {"loops": that were learned from, "steps",
/// "reconstruction"} of each, judged by the held-out loops of `loops`, the experiment's corpus. `detector` as for
/// importMusic. The works refer to what they are given.
std::vector<Work> worksOfCurve(const Scale &scale, const Material &material, const std::filesystem::path &loops,
                               learning::LoadedBundle *detector, Laboratory &laboratory);

} // namespace loopwright::reproduction
