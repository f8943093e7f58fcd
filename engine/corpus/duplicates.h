// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/corpus/bar_patterns.h"
#include "engine/corpus/window_set.h"

namespace loopwright {

/// How a window repeats the representative of its group. The values stand in corpus files.
enum class DuplicateKind {
  none = 0,       ///< it is the representative
  exact = 1,      ///< equal cells
  transposed = 2, ///< equal but for the key of the bass
  rotated = 3,    ///< equal but for the bar that it begins with, and perhaps the key
};

/// A window and what it repeats.
struct CorpusWindow {
  std::int32_t song = 0; ///< index in the order of song ids
  std::int32_t firstBar = 0;
  Split split = Split::train;
  WindowKeys keys;
  DuplicateKind duplicate = DuplicateKind::none;
  std::int64_t representative = 0; ///< index of the window that stands for the group; its own if it is unique
};

/// Marks every window with its group's representative and its kind. `windows` are in (song, first bar) order; the
/// representative is the one in the earliest split, then the first in that order.
void markDuplicates(std::vector<CorpusWindow> &windows);

} // namespace loopwright
