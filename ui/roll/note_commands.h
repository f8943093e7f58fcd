// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roll/roll_view.h"

namespace loopwright::ui {

// What the keyboard and the menus do to the selected notes: each is one undo step, none where nothing changes.

void eraseSelection(RollView &view);
void cutSelection(RollView &view);
void copySelection(const RollView &view);
/// A sentence says which parts of another program's music found no track; empty: all did.
QString pasteAtPlayhead(RollView &view);
void duplicateSelection(RollView &view);
void quantiseSelection(RollView &view); ///< all shown notes where none is selected
/// By ticks; the whole selection stays within the loop.
void moveSelection(RollView &view, Tick ticks);
/// By rows: semitones, drum hits by lanes.
void transposeSelection(RollView &view, int semitones);
void transposeInKey(RollView &view, int tones); ///< pitched notes by tones of the key
void lengthenSelection(RollView &view, Tick ticks);
/// The wheel over a note: it, or the whole selection if it is part of it and not `onlyThis`. Turns that follow each
/// other are one step.
void turnVelocity(RollView &view, NoteId note, int by, bool onlyThis);

/// What becomes of velocities; the results stay within 1–127.
struct VelocityChange {
  enum class How { set, add, scale };
  How how = How::set;
  int number = 0; ///< a velocity, an amount, a percentage
};
void changeVelocity(RollView &view, const VelocityChange &change);

// These change no note.

void selectAll(RollView &view);
/// Selects the bar of the playhead in the shown tracks or, where bars are selected, with `more` the next one too.
void selectBar(RollView &view, bool more);
/// Puts the keyboard's cursor on the next or previous note in reading order, selects it and plays it.
void goToNote(RollView &view, int direction);

} // namespace loopwright::ui
