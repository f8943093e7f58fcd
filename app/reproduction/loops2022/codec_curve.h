// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/trial.h"

namespace loopwright::reproduction {

/// Trains a codec, or finds it trained, and says how well it keeps the held-out loops of `judge`, a corpus. `plan`
/// learns from the corpus `learn`. Errors: of the steps; cancelled.
Result<ReconstructionSummary> judgeCodec(const std::string &name, const ModelPlan &plan,
                                         const std::filesystem::path &learn, const std::filesystem::path &judge,
                                         Laboratory &laboratory);

/// The plan with so many latent steps in a loop of the scale, whose music is imported.
ModelPlan withLatentSteps(ModelPlan plan, const Scale &scale, int steps);

/// A point of a codec's curve. JSON: {"loops", "steps", "reconstruction"}.
struct CurvePoint {
  std::int64_t loops = 0; ///< that were learned from
  int steps = 0;          ///< latent, of a loop
  ReconstructionSummary reconstruction;
};
void to_json(nlohmann::json &json, const CurvePoint &point);
void from_json(const nlohmann::json &json, CurvePoint &point);

/// The points of the scale's codec curve, a CurvePoint each, judged by the held-out loops of `loops`, the experiment's
/// corpus. `detector` as for importMusic. The works refer to what they are given.
std::vector<Work> worksOfCurve(const Scale &scale, const Material &material, const std::filesystem::path &loops,
                               learning::LoadedBundle *detector, Laboratory &laboratory);

} // namespace loopwright::reproduction
