// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/code_prior/code_prior_network.h"

namespace loopwright::models {

/// Which codes of loops repeat earlier ones: int16 [count, S * L], for each token how many latent steps back the code
/// of its stream stands that it repeats, a multiple of `barSteps`; 0: none. Of each stream's bar the earliest bar that
/// agrees with it in the most places is what it repeats, if these are three of four or more; the places that differ
/// repeat nothing. Of `tokens` int16 [N, S * L] a choice of the seed, `count` rows, some of them twice if N is smaller.
at::Tensor formsOf(const at::Tensor &tokens, const CodePriorShape &shape, std::int64_t barSteps, std::int64_t count,
                   std::uint64_t seed);

/// Whether forms read from a file are such: every token that repeats one repeats an earlier one of the loop.
bool areForms(const at::Tensor &forms, const CodePriorShape &shape, std::int64_t barSteps);

} // namespace loopwright::models
