// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/grid.h"
#include "app/document/loop_content.h"
#include "app/document/scale.h"

namespace loopwright {

// Edits of notes: pure functions from one content to the next, which LoopDocument::commit makes undoable. Whatever they
// are given, the rules of DocumentTrack hold afterwards; where edited notes meet others, the edited ones win. Ids
// that name no note are ignored. Edited notes no longer count as generated.

/// A content with notes to select: those that were added or changed and are there.
struct Edit {
  LoopContent content;
  NoteSet notes;
};

// What is there -------------------------------------------------------------------------------------------------------

/// All ids of the content, or of one track.
NoteSet allNotes(const LoopContent &content);
NoteSet allNotes(const LoopContent &content, int track);

/// [first onset, last end) of the notes; {0, 0} if there are none.
struct TickRange {
  Tick first = 0;
  Tick end = 0;
};
TickRange rangeOf(const LoopContent &content, const NoteSet &notes);

// Adding and erasing --------------------------------------------------------------------------------------------------

/// Adds one note, not generated; its id is the only one in `notes`, which is empty if it lies outside the loop.
Edit addNote(const LoopContent &content, int track, const Note &note);

/// A click on a cell of a drum lane: takes away the hits of the lane that begin in [note.onset, note.end()), or, if
/// there are none, adds `note`. A lane is a drum column (kDrumComponents), for other sounds one pitch.
Edit toggleHit(const LoopContent &content, int track, const Note &note);

LoopContent eraseNotes(const LoopContent &content, const NoteSet &notes);

/// Copies of the notes after the last of them: the group's time, widened to lines of the grid, is repeated once.
/// Copies that would begin behind the loop's end are left out.
Edit duplicateAfter(const LoopContent &content, const NoteSet &notes, GridValue grid);

// Moving --------------------------------------------------------------------------------------------------------------

/// Moves notes by ticks and rows: semitones, on drum tracks lanes of the screen (kDrumLanes, kick to ride; hits
/// of other sounds keep their pitch). The group stays together: it goes as far as all of it stays in the loop, in
/// 0–127 and in the lanes. With a key, pitched notes that change their pitch come to lie on its nearest tone.
Edit moveNotes(const LoopContent &content, const NoteSet &notes, Tick ticks, int rows,
               const std::optional<Scale> &key = std::nullopt);

/// As moveNotes, with copies; the notes themselves stay.
Edit moveCopies(const LoopContent &content, const NoteSet &notes, Tick ticks, int rows,
                const std::optional<Scale> &key = std::nullopt);

/// By semitones, pitched notes only; the group goes as far as all of it stays in 0–127. Octaves that do not fit are
/// not begun: transposing by 12 moves by 12 or not at all.
Edit transposeNotes(const LoopContent &content, const NoteSet &notes, int semitones);

/// Pitched notes by tones of the key, each from where it is; all of them or, where one would leave 0–127, none.
Edit transposeInKey(const LoopContent &content, const NoteSet &notes, int tones, const Scale &key);

// Time ----------------------------------------------------------------------------------------------------------------

/// Moves the ends by ticks; no note gets shorter than `shortest` (or than it is) or ends behind the loop.
Edit resizeRight(const LoopContent &content, const NoteSet &notes, Tick ticks, Tick shortest = 1);

/// Moves the onsets by ticks, the ends stay; no note gets shorter than `shortest` (or than it is) or begins before 0.
Edit resizeLeft(const LoopContent &content, const NoteSet &notes, Tick ticks, Tick shortest = 1);

/// Scales the group in time so that `from` comes to lie on `to` while `anchor` stays: (tick - anchor) *
/// (to - anchor) / (from - anchor), rounded to the nearest tick. `to` goes no farther than the loop's ends and stays on
/// its side of the anchor. Nothing happens if from = anchor.
Edit scaleNotes(const LoopContent &content, const NoteSet &notes, Tick anchor, Tick from, Tick to);

enum class Quantise { onsets, onsetsAndEnds };
/// Moves onsets to the nearest line of the grid, durations stay or (onsetsAndEnds) ends go to the nearest line too,
/// at least to the one after the onset. Onsets that would go to the loop's end stay on the last line before it.
Edit quantiseNotes(const LoopContent &content, const NoteSet &notes, GridValue grid, Quantise what = Quantise::onsets);

// Velocity, always 1–127 ----------------------------------------------------------------------------------------------

Edit setVelocity(const LoopContent &content, const NoteSet &notes, int velocity);
Edit addVelocity(const LoopContent &content, const NoteSet &notes, int amount);
Edit scaleVelocity(const LoopContent &content, const NoteSet &notes, double factor);

} // namespace loopwright
