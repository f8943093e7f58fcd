// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/music/note.h"
#include "engine/music/pianoroll.h"
#include "engine/music/score.h"

namespace loopwright {

/// How a roll becomes notes. Velocities 80 and 100 as loops-2021 has them.
struct RollRendering {
  int bassVelocity = 80;
  int drumVelocity = 100;
  int microsecondsPerQuarter = 500000;
};

/// The notes of one pitched or drum track of a roll in ticks (480 a quarter), drum notes on their export pitch (of drum
/// pitches: the kick 35 on 36, all others as they are) and one step long. A pitched run of cells is one note, divided
/// wherever the onset plane or the column of the role's onsets says that a note starts.
std::vector<Note> notesOf(const Pianoroll &roll, const PitchLayout &layout, const TrackLayout &track,
                          const RollRendering &rendering = {});

/// The part that plays a track of a layout, without its notes: drums on channel 9, pitched tracks on channels 0, 1 … in
/// their order.
Part emptyPartOf(const PitchLayout &layout, std::size_t track);

/// A score of the roll: one part a track.
Score scoreOf(const Pianoroll &roll, const PitchLayout &layout, const RollRendering &rendering = {});

/// The notes that play a role, in ticks (480 a quarter).
struct RoleNotes {
  Role role;
  std::vector<Note> notes;
};

/// The inverse of notesOf for notes on the grid: a roll of the layout, in which each role's notes sound in its track.
/// Onsets and ends go to the nearest step. Notes that start outside [0, steps) or a track's pitches are left out, and
/// so are roles that the layout does not have. Several notes of a role at a step all sound.
Pianoroll rollOf(const std::vector<RoleNotes> &music, const PitchLayout &layout, int steps);

/// Fills the onset plane of a roll of which only the sounding plane is known (a model's output): a drum cell is an
/// onset; a pitched cell is one where its column was silent a step before, or where the column of the role's onsets
/// says so.
void deriveOnsets(Pianoroll &roll, const PitchLayout &layout);

/// Keeps one sounding pitch of every step of each one-voice track and clears the rest, in both planes: the lowest (the
/// papers' lowest-note rule) or the highest, as the track's voice says. A pitch that comes out from under one that was
/// kept before it gets an onset; the role's column of onsets follows.
void keepOneVoice(Pianoroll &roll, const PitchLayout &layout);

} // namespace loopwright
