// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/codes/loop_codes.h"
#include "engine/learning/interface/code_filter.h"
#include "engine/learning/interface/conditions.h"
#include "engine/music/pianoroll.h"

namespace loopwright::learning {

using loopwright::CodeStream;
using loopwright::LoopCodes;

struct SamplingOptions {
  std::int64_t count = 8;
  std::int64_t first = 0; ///< number of the first loop: loop i of a seed is the same whatever first and count are
  std::uint64_t seed = 1;
  CodeFilter filter;
  Conditions conditions;
};

struct SampledLoops {
  std::vector<LoopCodes> codes; ///< none from a continuous latent space
  std::vector<Pianoroll> rolls; ///< raw, onsets derived
  bool cancelled = false;       ///< then the loops that were finished
};

} // namespace loopwright::learning
