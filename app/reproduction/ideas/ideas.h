// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/trial.h"

namespace loopwright::reproduction {

/// Works out what ideas beyond the papers are worth: every model trained and every row sampled once a seed
/// (workOutSeed). The result: {"corpus": {…}, "seeds": […]}. Errors: of the steps; cancelled.
Result<nlohmann::json> workOutIdeas(const Experiment &experiment, const Material &material, Laboratory &laboratory);

} // namespace loopwright::reproduction
