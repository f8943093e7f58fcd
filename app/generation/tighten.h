// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/loop_document.h"
#include "app/generation/passage.h"
#include "engine/base/result.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright {

/// A loop whose later bars have become more like the earlier ones.
struct TightenedLoop {
  LoopId loop = 0;
  LoopContent before;
  LoopContent content;
  CellMask cells; ///< that may have changed
  /// Hamming distance of the bars of `cells` from those half a loop before, mean.
  double distanceBefore = 0;
  double distanceAfter = 0;
};

/// Tightens a loop as loops-2021 does, in the latent space: bars take the codes of those half a loop before, and what
/// the codec makes of them; everything else, and what is locked, stays note for note. Of the passage, its bars in the
/// second half and its tracks; of one without such bars, or of a whole loop, the first bar of the second half (bar 5 of
/// 8). Errors: a bundle without codes, a loop that it does not read. One thread, that of the bundle.
Result<TightenedLoop> tightened(learning::LoadedBundle &bundle, const Passage &passage);

} // namespace loopwright
