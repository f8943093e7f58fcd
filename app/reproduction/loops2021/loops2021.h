// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/trial.h"

namespace loopwright::reproduction {

/// Works out all that loops-2021 reports: three continuous autoencoders, VQ-VAE and prior learn from windows that its
/// rules take for loops, once a seed (workOutSeed); codecs of the six sizes of its Table 2 with one. The result:
/// {"corpus": {…}, "printed_rule": {"windows", "loops"}, "codecs": [{"steps", "size", "codes", "reconstruction"}],
/// "seeds": […]}. Errors: of the steps; cancelled.
Result<nlohmann::json> workOutLoops2021(const Experiment &experiment, const Material &material, Laboratory &laboratory);

} // namespace loopwright::reproduction
