// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/cancellation.h"
#include "engine/learning/interface/code_filter.h"
#include "models/code_transformer/code_transformer_network.h"

namespace loopwright::models {

/// How holes are filled: all at once, then again what is least sure, ever less of it (Chang et al. 2022).
struct MaskedSampling {
  std::int64_t passes = 12;
  double boldness = 2; ///< scale of the Gumbel noise on how sure a code is, falling to 0 with the passes
  learning::CodeFilter filter;
};

/// Tokens int64 [count, S * L] of the loops [first, first + count) of a seed: those of `given` [S * L] where `masked`
/// (bool, same shape) is false, and sampled ones in the holes. Row i depends only on (seed, first + i, given, masked,
/// how). Undefined if cancelled.
at::Tensor sampleMasked(const CodeTransformerNetwork &network, const at::Tensor &given, const at::Tensor &masked,
                        std::int64_t first, std::int64_t count, std::uint64_t seed, const MaskedSampling &how,
                        const CancellationToken &cancel);

} // namespace loopwright::models
