// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/music/note.h"

namespace loopwright {

/// The tempo from a tick on.
struct TempoChange {
  Tick tick = 0;
  int microsecondsPerQuarter = 500000;
  friend bool operator==(const TempoChange &a, const TempoChange &b) {
    return a.tick == b.tick && a.microsecondsPerQuarter == b.microsecondsPerQuarter;
  }
};

/// The meter from a tick on.
struct MeterChange {
  Tick tick = 0;
  int numerator = 4;
  int denominator = 4; ///< a power of two
  bool isFourFour() const { return numerator == 4 && denominator == 4; }
  friend bool operator==(const MeterChange &a, const MeterChange &b) {
    return a.tick == b.tick && a.numerator == b.numerator && a.denominator == b.denominator;
  }
};

/// Tempo changes in ascending ticks; 120 a minute (500,000 µs a quarter) before the first.
struct TempoMap {
  std::vector<TempoChange> changes;
  int microsecondsPerQuarterAt(Tick tick) const;
  double secondsAt(Tick tick, int ticksPerQuarter) const;
};

/// Meter changes in ascending ticks; 4/4 before the first, as the MIDI file standard has it.
struct MeterMap {
  std::vector<MeterChange> changes;
  bool stated() const { return !changes.empty(); }
  bool allFourFour() const;
};

/// The notes of one file track that sound alike: of one channel, one program, drums or not. A musician whose sound
/// changes has several (musicians.h).
struct Part {
  int track = 0;   ///< file track, from 0
  int channel = 0; ///< 0–15; 9 is the drum channel where the file says nothing else
  int program = 0; ///< 0–127, the one in force at the notes, whichever track set it
  std::optional<int>
      trackProgram; ///< what the track itself had set, where that is another: all that the papers' readers know
  std::optional<bool> drums; ///< what the file says of it; none: as the channel has it
  std::string name;          ///< of the file track, UTF-8
  std::vector<Note> notes;   ///< ordered by (onset, pitch)

  int ownProgram() const { return trackProgram.value_or(program); }
  bool isDrums() const { return drums.value_or(channel == 9); }
  bool isBass() const { return !isDrums() && program >= 32 && program <= 39; }
};

/// What a file track says beside notes, tempo and meter, as it stands there: status byte and data, of a meta event
/// 0xFF, its type and its text, of sysex what follows 0xF0 or 0xF7. Text is UTF-8.
struct FileEvent {
  Tick tick = 0;
  std::string bytes;
  friend bool operator==(const FileEvent &a, const FileEvent &b) { return a.tick == b.tick && a.bytes == b.bytes; }
};

/// A track of the file that a score was read from.
struct FileTrack {
  std::string name;              ///< UTF-8
  std::vector<FileEvent> events; ///< in ascending ticks; the order within a tick is the file's
};

/// What a MIDI file says: parts in file order (track, then first note), tempo and meter, and all that is no note.
struct Score {
  int ticksPerQuarter = kTicksPerQuarter;
  TempoMap tempo;
  MeterMap meter;
  std::vector<Part> parts;
  std::vector<FileTrack> tracks; ///< Part::track counts them; empty where no file was read, or its notes alone
  Tick length = 0;               ///< the last end of a track or note, ticks
  std::string text;              ///< a text event at the beginning of the first track, UTF-8; empty: none
};

/// What sounds in [first, end) of a score's ticks, as a score that begins at 0 and has kTicksPerQuarter ticks a
/// quarter: all its parts, notes cut at both ends, the tempo and the meter in force, events inside, and before them the
/// last program, controller, bend and pressure of each channel, the last key signature and all sysex from before. Where
/// the meter is not stated it stays so.
Score excerptOf(const Score &score, Tick first, Tick end);

} // namespace loopwright
