// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/corpus/loop_rules.h"

namespace loopwright {

/// The windows of a song: where the kept ones begin, and what became of the others.
struct CutWindows {
  std::vector<int> firstBars;               ///< of the windows that meet every rule, ascending
  std::int64_t cut = 0;                     ///< windows in all: every place where `bars` whole bars fit
  std::vector<std::int64_t> rejectedByRule; ///< [rules]; a window may fail several
};

/// Cuts windows of `bars` bars every `stride` bars (both at least 1) out of a roll of whole bars.
CutWindows cutWindows(const Pianoroll &roll, const PitchLayout &layout, int bars, int stride, const RuleSet &rules);

} // namespace loopwright
