// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/trial.h"

namespace loopwright::reproduction {

/// Works out all that loops-2022 reports: the loop detector learns from sound and chooses loops among the windows of
/// the music; VQ-VAE, prior and CNN-VAE are trained on them once a seed (workOutSeed). The result: {"detector":
/// {"threshold", "groups": [{"name", "loops", "scores"}]}, "corpus": {…}, "seeds": […], "curve": workOutCurve, if the
/// scale has one}. Errors: of the steps; cancelled.
Result<nlohmann::json> workOutLoops2022(const Experiment &experiment, const Material &material, Laboratory &laboratory);

} // namespace loopwright::reproduction
