// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/music/arrangement.h"
#include "engine/music/pitch_layout.h"
#include "engine/music/score.h"

namespace loopwright {

/// The notes of a song as its file has them, for layouts that keep them (PitchLayout::keepsNotes): onset, duration and
/// velocity exact, no grid. [tracks of the layout], each ordered by onset, pitch, duration, velocity.
struct KeptNotes {
  int ticksPerQuarter = kTicksPerQuarter; ///< 1–32767
  std::vector<std::vector<Note>> tracks;

  friend bool operator==(const KeptNotes &a, const KeptNotes &b) {
    return a.ticksPerQuarter == b.ticksPerQuarter && a.tracks == b.tracks;
  }
};

/// The notes of the parts that play the layout's tracks. Pitches outside a track are left out.
KeptNotes keptNotesOf(const Score &score, const PitchLayout &layout, const Arrangement &arrangement);

/// The notes that begin in [first, end) quarters, counted from `first`.
KeptNotes excerptOf(const KeptNotes &notes, int firstQuarter, int endQuarter);

/// A score of the notes, one part a track, as scoreOf makes them of a roll. In a file the first note of a pitch to
/// start is the first to end; notes that are not like that have parts and channels of their own, so that a file has
/// them exactly.
Score scoreOf(const KeptNotes &notes, const PitchLayout &layout, int microsecondsPerQuarter = 500000);

} // namespace loopwright
