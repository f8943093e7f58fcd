// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"

namespace loopwright {

/// What the columns of a track mean.
enum class TrackKind {
  drums,       ///< one column a drum component, see kDrumComponents
  pitched,     ///< one column a semitone upwards from lowestPitch
  bassOnsets,  ///< one column: a bass note starts here (so that repeated notes stay apart)
  drumPitches, ///< one column a General MIDI drum sound upwards from lowestPitch; every cell is an onset
};

/// A run of columns [firstColumn, firstColumn + columns) of a roll.
struct TrackLayout {
  std::string name; ///< "drums", "bass", "bass onsets", "guitar", "strings"
  TrackKind kind = TrackKind::pitched;
  int firstColumn = 0;
  int columns = 0;
  int lowestPitch = 0;   ///< MIDI pitch of the first column; pitched tracks and drum pitches
  bool oneVoice = false; ///< at most one column sounds at a step, the lowest of the music's
  int program = 0;       ///< General MIDI program, from 0, that plays a pitched track

  int endColumn() const { return firstColumn + columns; }
  bool isDrums() const { return kind == TrackKind::drums || kind == TrackKind::drumPitches; }
  bool isPitched() const { return kind == TrackKind::pitched; }
};

/// The program of bass tracks: picked electric bass.
constexpr int kBassProgram = 34;

/// Which columns a roll has and in which order: data, so that one code serves every layout.
/// `loop57`: 9 drums, 48 bass (24–71), loops-2022 · `loop57h`: the same and a column of bass onsets ·
/// `loop93`: 9 drums, 84 bass (24–107), loops-2021 · `tracks4`: drums, bass, guitar (or piano), strings (all others),
/// each of 128 pitches and one voice, MusAE. 16 steps a bar of 4/4.
struct PitchLayout {
  std::string name;
  int stepsPerBeat = 4;
  std::vector<TrackLayout> tracks;

  int stepsPerBar() const { return 4 * stepsPerBeat; }
  int columns() const { return tracks.back().endColumn(); }
  /// The first track of the kind, nullptr if the layout has none.
  const TrackLayout *track(TrackKind kind) const;
  /// The drums, of either kind; nullptr if the layout has none.
  const TrackLayout *drums() const;
  /// One track of the nine drum components and one of bass: what loop models and the window's loops are made of.
  bool isDrumsAndBass() const;

  /// The layout of that name, or an error that lists the names there are.
  static Result<PitchLayout> named(std::string_view name);
  static const std::vector<PitchLayout> &all();
};

/// A drum component of the standard kit of nine, in column order (ascending pitch; details 1.1).
struct DrumComponent {
  const char *name;
  int pitch;       ///< the General MIDI pitch that stands for it in a roll (kick 35)
  int exportPitch; ///< the pitch written to files: as pitch, but the kick on 36 where drum racks expect it
};

constexpr int kDrumColumns = 9;
constexpr int kKickColumn = 0;
constexpr int kSnareColumn = 1;
constexpr int kClosedHatColumn = 2;
constexpr int kLowTomColumn = 3;
constexpr int kOpenHatColumn = 4;
constexpr int kMidTomColumn = 5;
constexpr int kCrashColumn = 6;
constexpr int kHighTomColumn = 7;
constexpr int kRideColumn = 8;
extern const std::array<DrumComponent, kDrumColumns> kDrumComponents;

/// The drum column of a General MIDI drum pitch, -1 for sounds that have none (table of details 1.1).
int drumColumnOfPitch(int pitch);

} // namespace loopwright
