// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/codes/loop_codes.h"
#include "engine/learning/torch_pch.h"

namespace loopwright::learning {

/// Codes int64 [N, S, L] as values, one a loop.
std::vector<LoopCodes> loopCodesOf(const at::Tensor &codes);
/// The inverse; loops of one shape, at least one stream.
at::Tensor tensorOf(const std::vector<LoopCodes> &loops, const std::vector<CodeStream> &streams);

} // namespace loopwright::learning
