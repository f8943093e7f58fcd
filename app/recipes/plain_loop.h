// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/music/pianoroll.h"
#include "engine/music/score.h"

namespace loopwright {

/// Swing in percent: the share of an eighth that its first sixteenth takes.
constexpr int kStraight = 50;
constexpr int kMostSwing = 75;

/// A loop as plain values, as recipes hold it: what a LoopDocument says, but for the ids of its notes.
struct PlainLoop {
  struct Track {
    Role role = Role::bass;
    std::string name;
    int program = 0;         ///< 0–127
    std::vector<Note> notes; ///< ticks from the loop's beginning, 480 a quarter
    friend bool operator==(const Track &a, const Track &b) {
      return a.role == b.role && a.name == b.name && a.program == b.program && a.notes == b.notes;
    }
  };
  /// What the codes of a stream tell in [first, first + length) ticks stays as it is.
  struct Lock {
    std::string stream;
    Tick first = 0;
    Tick length = 0;
    friend bool operator==(const Lock &a, const Lock &b) {
      return a.stream == b.stream && a.first == b.first && a.length == b.length;
    }
  };
  int bars = 8;
  int beatsPerBar = 4;
  int beatUnit = 4;
  int microsecondsPerQuarter = 500000;
  int swing = kStraight;
  std::vector<Track> tracks;
  std::vector<Lock> locks;

  Tick length() const { return Tick{bars} * beatsPerBar * 4 * kTicksPerQuarter / beatUnit; }
  int trackOf(Role role) const; ///< the first one; -1: none
  friend bool operator==(const PlainLoop &a, const PlainLoop &b) {
    return a.bars == b.bars && a.beatsPerBar == b.beatsPerBar && a.beatUnit == b.beatUnit &&
           a.microsecondsPerQuarter == b.microsecondsPerQuarter && a.swing == b.swing && a.tracks == b.tracks &&
           a.locks == b.locks;
  }
};

/// With its swing: drums on channel 9, the others from channel 0 on; one tempo, one meter.
Score scoreOf(const PlainLoop &loop);
/// Of a score with 480 ticks a quarter: its parts that have notes, its first tempo and meter.
PlainLoop plainLoopOf(const Score &score, int bars);
/// The model's eye: the tracks of the layout's roles.
Pianoroll rollOf(const PlainLoop &loop, const PitchLayout &layout);
/// The cells of the region as in `sampled`, in these tracks; all other notes stay (patchedScore).
PlainLoop patched(PlainLoop loop, const Pianoroll &sampled, const BitPlane &region, const PitchLayout &layout);

/// "Bass" of the layout's "bass": how documents name the tracks that a model makes.
std::string trackTitle(std::string name);

} // namespace loopwright
