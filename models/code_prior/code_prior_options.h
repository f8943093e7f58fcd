// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/learning_module.h"
#include "models/code_prior/code_prior_network.h"

namespace loopwright::models {

/// All options of the prior with the settings of loops-2022 as defaults.
const learning::OptionSchema &codePriorSchema();

/// The sizes that the options describe over a codec's streams. Errors: lags out of range, streams of unequal length.
Result<CodePriorShape> codePriorShape(const learning::Options &options,
                                      const std::vector<learning::CodeStream> &streams);

} // namespace loopwright::models
