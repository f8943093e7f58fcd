// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/music/pianoroll.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {

/// A hole of whole bars [firstBar, endBar) in some tracks of a loop.
struct Hole {
  int firstBar = 0;
  int endBar = 1;
  bool drums = true;
  bool bass = true;

  std::vector<Role> roles() const {
    return drums && bass ? std::vector<Role>{Role::drums, Role::bass}
                         : std::vector<Role>{drums ? Role::drums : Role::bass};
  }
};

/// A hole for item `item` of a seed: one to four bars, never all of them, of both tracks or one.
Hole randomHole(int bars, std::uint64_t seed, std::uint64_t item);

/// A loop whose hole was filled, best candidate first; whole loops of the original's size, at least two.
struct FilledLoop {
  Pianoroll original;
  Hole hole;
  std::vector<Pianoroll> fills;
};

/// What fills are like. Distances are Jaccard's over the cells of the holes, 0 where both are silent.
struct InfillJudgement {
  std::size_t loops = 0;
  std::int64_t changedOutside = 0; ///< cells of all fills outside their holes that are not as they were
  double betweenFills = 0;         ///< distance of two fills of a hole, median
  double betweenLoops = 0;         ///< distance of the same holes of different originals, median
  double cells = 0;                ///< of a fill, mean
  double cellsOfOriginals = 0;
  double likeness = 0;         ///< 1 - distance of the first fill to what was removed, mean
  double likenessOfRandom = 0; ///< … of the same bars of a random training loop
  double likenessOfBefore = 0; ///< … of the bar before (behind, for a hole that begins the loop) again and again
  double nearer = 0;           ///< share of the loops whose first fill is liker than both
  double atLeastAsNear = 0;    ///< … at least as like as both: where bars repeat, the bar before is what was removed
  double pitchClasses = 0;     ///< overlap of the bass's pitch classes with the removed ones', mean where there is bass
  double pitchClassesOfRandom = 0;
  double pitchClassesOfBefore = 0;
  double nearerPitchClasses = 0; ///< share of the loops whose first fill overlaps at least as much as both
  /// How well a classifier tells borders of fills from borders of originals: cross-validated area under the ROC curve.
  double borderArea = 0.5;
};

/// Judges fills of loops of drums and bass and nothing else. `training` lends random bars. Deterministic
/// for a seed. At least two loops and one of training.
InfillJudgement judgeInfills(const std::vector<FilledLoop> &loops, const std::vector<Pianoroll> &training,
                             const PitchLayout &layout, std::uint64_t seed);

} // namespace loopwright
