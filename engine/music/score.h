// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The notes of one file track, channel and program: in a format 0 file one track gives several parts.
struct Part {
  int track = 0;           ///< file track, from 0
  int channel = 0;         ///< 0–15; 9 is the drum channel
  int program = 0;         ///< 0–127, the one in force at the notes
  std::string name;        ///< of the file track, UTF-8
  std::vector<Note> notes; ///< ordered by (onset, pitch)

  bool isDrums() const { return channel == 9; }
  bool isBass() const { return !isDrums() && program >= 32 && program <= 39; }
};

/// What a MIDI file says: parts in file order (track, then first note), tempo and meter.
struct Score {
  int ticksPerQuarter = kTicksPerQuarter;
  TempoMap tempo;
  MeterMap meter;
  std::vector<Part> parts;
  Tick length = 0;  ///< the last end of a track or note, ticks
  std::string text; ///< the first text event of the first track, UTF-8; empty: none
};

/// What sounds in [first, end) of a score's ticks, as a score that begins at 0 and has kTicksPerQuarter ticks a
/// quarter: all its parts, notes cut at both ends, the tempo and the meter in force. Where the meter is not stated it
/// stays so.
Score excerptOf(const Score &score, Tick first, Tick end);

} // namespace loopwright
