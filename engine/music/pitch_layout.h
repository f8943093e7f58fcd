// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/music/encoding.h"
#include "engine/music/role.h"

namespace loopwright {

/// What the columns of a track mean.
enum class TrackKind {
  drums,       ///< one column a drum component, see kDrumComponents
  pitched,     ///< one column a semitone upwards from lowestPitch
  onsets,      ///< one column: a note of the track's role starts here (so that repeated notes stay apart)
  drumPitches, ///< one column a General MIDI drum sound upwards from lowestPitch; every cell is an onset
};

/// Which notes of a step a track keeps.
enum class Voice {
  lowest,  ///< one at a time, the lowest
  highest, ///< one at a time, the highest
  all,
};

/// What a corpus keeps of how the notes of a track were played, beside the grid.
struct TouchKept {
  bool velocity = true;
  bool offset = true; ///< from the grid
};

/// A run of columns [firstColumn, firstColumn + columns) of a roll.
struct TrackLayout {
  std::string name; ///< "drums", "bass", "bass onsets", "guitar", "strings"
  Role role = Role::bass;
  TrackKind kind = TrackKind::pitched;
  int firstColumn = 0;
  int columns = 0;
  int lowestPitch = 0; ///< MIDI pitch of the first column; pitched tracks and drum pitches
  Voice voice = Voice::all;
  int program = 0; ///< General MIDI program, from 0, that plays a pitched track
  TouchKept touch;

  int endColumn() const { return firstColumn + columns; }
  /// The column, from 0 within the track, that a MIDI pitch has; -1 if it has none.
  int columnOfPitch(int pitch) const;
  /// The pitch that a column, from 0 within the track, is written on: kicks on 36.
  int exportPitchOf(int column) const;
  bool isDrums() const { return kind == TrackKind::drums || kind == TrackKind::drumPitches; }
  bool isPitched() const { return kind == TrackKind::pitched; }
  bool hasNotes() const { return kind != TrackKind::onsets; }
  bool isOneVoice() const { return voice != Voice::all; }
};

/// The program of bass tracks: picked electric bass.
constexpr int kBassProgram = 34;

/// Which columns a roll has and in which order, and what the music must be like: data, so that one code serves every
/// layout.
/// `loop57`: 9 drums, 48 bass (24–71), loops-2022 · `loop57h`: the same and a column of bass onsets ·
/// `loop93`: 9 drums, 84 bass (24–107), loops-2021 · `tracks4`: drums, bass, chords (guitar or piano), strings (all
/// others), each of 128 pitches and one voice, MusAE · `drums9`: 9 drums alone · `melody`: one voice of 128 pitches,
/// its notes exact, VRASH · `piano128`: 128 pitches, 8 steps a beat, its notes exact, DRAW.
struct PitchLayout {
  std::string name;
  int stepsPerBeat = 4;
  int beatsPerBar = 4; ///< 1: windows are counted in beats
  /// Whether music in any meter is taken; else only stretches whose bars have four quarters.
  bool anyMeter = false;
  /// Whether corpora keep the notes themselves, in the ticks of their file, beside the roll, which is a view of them.
  bool keepsNotes = false;
  /// Whether every combination of the parts that may play its tracks is a song of its own; else the first of each is.
  bool everyCombination = false;
  std::vector<Role> needs; ///< roles that a song must have
  std::vector<Encoding> encodings;
  std::vector<TrackLayout> tracks;

  int stepsPerBar() const { return beatsPerBar * stepsPerBeat; }
  int columns() const { return tracks.back().endColumn(); }
  bool offers(Encoding encoding) const;
  /// The track that has the notes of the role, nullptr if the layout has none.
  const TrackLayout *track(Role role) const;
  bool has(Role role) const { return track(role) != nullptr; }
  /// The column that says where notes of the role start, nullptr if the layout has none.
  const TrackLayout *onsetsOf(Role role) const;
  /// Whether its drums are told apart as the nine components.
  bool hasDrumComponents() const;
  /// The roles of the tracks with notes, in their order.
  std::vector<Role> roles() const;

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
