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
/// wherever the onset plane or the layout's column of bass onsets says that a note starts.
std::vector<Note> notesOf(const Pianoroll &roll, const PitchLayout &layout, const TrackLayout &track,
                          const RollRendering &rendering = {});

/// A score of the roll: one part a track, drums on channel 9, pitched tracks on channels 0, 1 …, bass first.
Score scoreOf(const Pianoroll &roll, const PitchLayout &layout, const RollRendering &rendering = {});

/// The inverse of notesOf for notes on the grid: drum and bass notes in ticks (480 a quarter) to a roll of a layout of
/// drums and bass. Onsets and ends go to the nearest step. Notes that start outside [0, steps) or the layout's pitches
/// are left out.
Pianoroll rollOf(const std::vector<Note> &drums, const std::vector<Note> &bass, const PitchLayout &layout, int steps);

/// Fills the onset plane of a roll of which only the sounding plane is known (a model's output): a drum cell is an
/// onset; a pitched cell is one where its column was silent a step before, or where the bass-onsets column says so.
void deriveOnsets(Pianoroll &roll, const PitchLayout &layout);

/// Keeps the lowest sounding pitch of every step of each one-voice track and clears the rest (the papers' lowest-note
/// rule), in both planes; a pitch that comes out from under a lower one gets an onset, the column of bass onsets
/// follows.
void keepOneVoice(Pianoroll &roll, const PitchLayout &layout);

} // namespace loopwright
