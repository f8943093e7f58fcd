// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "models/code_transformer/code_transformer_network.h"

namespace loopwright::models {

/// Hides any number of a loop's tokens, each number and each set of so many equally likely. `masked` [S * L]; what is
/// hidden already stays so.
void hideTokens(bool *masked, const CodeTransformerShape &shape, RandomStream &random);

/// Hides a run of bars of any streams: what a composer has regenerated. At least one token.
void hideRegion(bool *masked, const CodeTransformerShape &shape, RandomStream &random);

} // namespace loopwright::models
