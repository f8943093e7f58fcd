// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/music/pianoroll.h"

namespace loopwright {

/// How one note of a roll was played.
struct NoteTouch {
  std::uint8_t velocity = 0; ///< 1–127
  std::int8_t offset = 0;    ///< of its onset from its step, in ticks of 1/480 quarter
  friend bool operator==(const NoteTouch &a, const NoteTouch &b) {
    return a.velocity == b.velocity && a.offset == b.offset;
  }
};

/// How the notes of a roll were played: one entry for each cell of the onset plane in a track with notes, in order of
/// step, then column. Empty: not known.
struct RollTouch {
  std::vector<NoteTouch> notes;

  bool known() const { return !notes.empty(); }
};

/// [columns of the layout] whether an onset in the column is a note, with an entry in the touch of a roll.
std::vector<bool> touchedColumns(const PitchLayout &layout);

/// The number of entries that the touch of a roll has.
std::size_t touchedNotes(const Pianoroll &roll, const PitchLayout &layout);

/// The touch of steps [firstStep, endStep) of a roll, for its slice.
RollTouch touchOf(const RollTouch &touch, const Pianoroll &roll, const PitchLayout &layout, int firstStep, int endStep);

} // namespace loopwright
