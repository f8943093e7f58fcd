// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/music/bit_plane.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {

/// A binary piano roll: two planes [steps, columns] over one PitchLayout, what sounds and what starts.
/// Invariant: onset lies inside sounding; every run of a pitched column begins with an onset, but at step 0 of a
/// window it may be held from before. Drum cells are always onsets. A layout's bass-onsets column holds the
/// union of the bass onsets in both planes. Which plane a model reads is the model's to say (all of today's read
/// `sounding`).
struct Pianoroll {
  BitPlane sounding;
  BitPlane onset;

  Pianoroll() = default;
  Pianoroll(int steps, int columns) : sounding(steps, columns), onset(steps, columns) {}

  int steps() const { return sounding.rows(); }
  int columns() const { return sounding.columns(); }
  Pianoroll slice(int firstStep, int endStep) const {
    Pianoroll part;
    part.sounding = sounding.slice(firstStep, endStep);
    part.onset = onset.slice(firstStep, endStep);
    return part;
  }
  friend bool operator==(const Pianoroll &a, const Pianoroll &b) {
    return a.sounding == b.sounding && a.onset == b.onset;
  }
  friend bool operator!=(const Pianoroll &a, const Pianoroll &b) { return !(a == b); }
};

/// Where a window was cut out.
struct WindowSource {
  std::string song; ///< content id of the song, empty for generated loops
  int firstBar = 0;
};

/// A roll of exactly so many bars, and where it came from.
struct LoopWindow {
  Pianoroll roll;
  WindowSource source;
};

} // namespace loopwright
