// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/corpus/window_set.h"

namespace loopwright {

/// Windows that are loops, and windows that are none, made of them: what a loop detector is judged by.
struct LoopsAndNonLoops {
  std::vector<Pianoroll> loops;    ///< cell for cell different
  std::vector<Pianoroll> shuffled; ///< the bars of each loop in another order
  std::vector<Pianoroll> offset;   ///< the same music from a bar 1 to 7 later that begins no loop; fewer than loops
  std::vector<Pianoroll> mixed;    ///< the first bars of each loop, going on as another one
};

/// `loops` holds the windows that are loops, of all of a song. The same seed makes the same ones. Thread-safe.
LoopsAndNonLoops makeNonLoops(const WindowSet &loops, std::uint64_t seed);

} // namespace loopwright
