// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/learning_module.h"
#include "models/code_transformer/code_transformer_network.h"

namespace loopwright::models {

const learning::OptionSchema &codeTransformerSchema();

/// The sizes that the options describe over a codec's streams of loops of so many bars. Errors: streams of unequal
/// length or with no whole number of steps a bar, heads that do not divide the width.
Result<CodeTransformerShape> codeTransformerShape(const learning::Options &options,
                                                  const std::vector<learning::CodeStream> &streams, int bars);

} // namespace loopwright::models
