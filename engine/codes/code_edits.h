// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/codes/loop_codes.h"

namespace loopwright {

/// Latent steps whose codes are written over others: the code at from[i] goes to to[i]. loops-2021 copies 0, 1 to
/// 16, 17: with its four latent steps a bar, the first half of bar 1 onto that of bar 5.
struct StepCopy {
  std::vector<int> from;
  std::vector<int> to;
};

/// The loops with the codes copied, all read before any is written. `stream` names the only stream to edit; empty:
/// every stream. Errors (usage): no stream of that name; lists of different lengths; a step that there is not.
/// The loops must fit the streams (checkCodes).
Result<std::vector<LoopCodes>> withStepsCopied(std::vector<LoopCodes> loops, const std::vector<CodeStream> &streams,
                                               const StepCopy &copy, const std::string &stream = {});

/// The loops in which bar `bar` has the codes of bar `followed` (bars from 0, of `bars`). Errors as above, a bar that
/// there is not, or a stream whose latent steps are no whole number a bar.
Result<std::vector<LoopCodes>> withBarFollowing(std::vector<LoopCodes> loops, const std::vector<CodeStream> &streams,
                                                int bars, int bar, int followed, const std::string &stream = {});

} // namespace loopwright
