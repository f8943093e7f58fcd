// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <cstdint>
#include <set>

#include "app/recipes/plain_loop.h"
#include "engine/music/note.h"
#include "engine/music/pianoroll.h"
#include "engine/music/roll_notes.h"
#include "engine/music/score.h"

namespace loopwright {

/// Names a note of a document for as long as the document lives; 0 is no note.
using NoteId = std::uint32_t;
using NoteSet = std::set<NoteId>;

/// A note in a document: ticks at 480 a quarter from the loop's beginning.
struct DocumentNote {
  NoteId id = 0;
  Note note;
  bool generated = false; ///< a model wrote it and nobody has edited it since

  friend bool operator==(const DocumentNote &a, const DocumentNote &b) {
    return a.id == b.id && a.note == b.note && a.generated == b.generated;
  }
};

/// One track of a document. Notes are ordered by (onset, pitch, id), lie in [0, length of the loop), and two of one
/// pitch never overlap. Drum notes carry export pitches (kick 36); any General MIDI drum pitch is allowed.
struct DocumentTrack {
  Role role = Role::bass;
  QString name;    ///< "Drums", "Bass"
  int program = 0; ///< 0–127; drums: the kit
  QList<DocumentNote> notes;

  bool isDrums() const { return role == Role::drums; }
  friend bool operator==(const DocumentTrack &a, const DocumentTrack &b) {
    return a.role == b.role && a.name == b.name && a.program == b.program && a.notes == b.notes;
  }
};

/// A stretch of a loop that models leave as it is: what the stream of codes of that name tells in [first, first +
/// length). The user edits it as any other.
struct CodeLock {
  QString stream;
  Tick first = 0;
  Tick length = 0;
  friend bool operator==(const CodeLock &a, const CodeLock &b) {
    return a.stream == b.stream && a.first == b.first && a.length == b.length;
  }
};

/// What a loop document says: a plain value, cheap to copy (tracks share their notes until one is changed). Edits are
/// functions from one content to the next; LoopDocument makes them undoable.
struct LoopContent {
  int bars = 8;
  int beatsPerBar = 4; ///< quarters, eighths … by beatUnit
  int beatUnit = 4;    ///< a power of two
  int microsecondsPerQuarter = 500000;
  int swing = kStraight; ///< of what is played and exported; the notes stay where they were put
  QList<DocumentTrack> tracks;
  QList<CodeLock> locks; ///< in order of time and stream
  NoteId nextId = 1;

  Tick ticksPerBeat() const { return Tick(4) * kTicksPerQuarter / beatUnit; }
  Tick ticksPerBar() const { return beatsPerBar * ticksPerBeat(); }
  Tick length() const { return bars * ticksPerBar(); }
  double beatsPerMinute() const { return 60e6 / microsecondsPerQuarter; } ///< quarters a minute

  /// The index of the first track of the role, -1 if there is none.
  int trackOf(Role role) const;
  /// The pitched track that is shown first: the bass, else the one that comes first; -1 if there is none.
  int leadingPitchedTrack() const;
  /// SHA-256 over all that is heard and seen (not the ids), hexadecimal.
  QString hash() const;
  friend bool operator==(const LoopContent &a, const LoopContent &b) {
    return a.bars == b.bars && a.beatsPerBar == b.beatsPerBar && a.beatUnit == b.beatUnit &&
           a.microsecondsPerQuarter == b.microsecondsPerQuarter && a.swing == b.swing && a.tracks == b.tracks &&
           a.locks == b.locks;
  }
  friend bool operator!=(const LoopContent &a, const LoopContent &b) { return !(a == b); }
};

/// An empty loop of bass (program 34) and drums, in the order they are shown: bass, drums.
LoopContent emptyLoop(int bars = 8);

/// The content of a roll: a track for each role of its layout, drums last; its notes are marked as generated.
LoopContent contentOf(const Pianoroll &roll, const PitchLayout &layout, const RollRendering &rendering = {});

/// The model's eye: the content's tracks of the layout's roles on its grid.
Pianoroll rollOf(const LoopContent &content, const PitchLayout &layout);

/// For files, the player and the offline renderer, with its swing: drums on channel 9, the others from channel 0 on;
/// one tempo, one meter.
Score scoreOf(const LoopContent &content);

/// The content as plain values, and back: notes get ids, and none is marked as generated.
PlainLoop plainLoopOf(const LoopContent &content);
LoopContent contentOf(const PlainLoop &loop);

/// The locks alone, as plain values.
std::vector<PlainLoop::Lock> plainLocksOf(const LoopContent &content);

/// Puts the notes of a track in order and makes them keep the rules of DocumentTrack; new notes (id 0) get ids,
/// velocities go to 1–127. Notes that begin outside [0, length) or have no duration are left out, ends are cut at the
/// loop's end. Where two of one pitch overlap, the earlier ends where the later begins, and of two that begin together
/// the later id stays; but the `winners` keep all of their time: others of a pitched track end before them or begin
/// after them, those that begin together with one or lie inside it are left out. Hits of drums never change their
/// onset.
void settleNotes(LoopContent &content, int track, const NoteSet &winners = {});

} // namespace loopwright
