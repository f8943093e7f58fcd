// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/corpus/hash128.h"
#include "engine/music/pianoroll.h"

namespace loopwright {

/// What one bar sounds like, in a form in which bars can be compared: cells of the sounding plane.
struct BarPattern {
  Hash128 drums;   ///< of the drum cells
  Hash128 shape;   ///< of all cells, pitches counted from the bar's lowest: the same in every key
  Hash128 groove;  ///< the same of drums and bass alone; of layouts without a bass, of all cells
  int lowest = -1; ///< lowest sounding pitch of all pitched tracks; -1 if they are silent
  bool drumsSound = false;
  /// Whether all of the groove sounds: the drums and the bass, as far as the layout has them.
  bool grooveSounds = false;
};

/// The patterns of a roll's whole bars, in order.
std::vector<BarPattern> barPatterns(const Pianoroll &roll, const PitchLayout &layout);

/// Names a window of `bars` bars in three ways, each blind to more than the one before.
struct WindowKeys {
  Hash128 exact;      ///< equal cells
  Hash128 transposed; ///< equal but for the key, that of all pitched tracks together
  Hash128 rotated;    ///< equal but for the key and the bar that it begins with
  Hash128 drums;      ///< equal drum cells
  bool drumsSound = false;
};
WindowKeys windowKeys(const std::vector<BarPattern> &patterns, int firstBar, int bars);

} // namespace loopwright
