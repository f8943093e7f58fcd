// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/music/kept_notes.h"
#include "engine/music/roll_touch.h"

namespace loopwright {

enum class Split { train, valid, test };

/// Windows of equal length over songs held in memory: what training, evaluation and metrics read. A window is a view
/// (song, first bar) of its song's roll, never a copy. Immutable once made; may be read from any thread.
struct WindowSet {
  struct Song {
    std::string id;   ///< content id, hexadecimal
    std::string path; ///< relative path it was imported from
    int family = 0;   ///< songs of one family never cross a split
    Split split = Split::train;
    double tempo = 120;              ///< quarters a minute
    std::vector<std::string> genres; ///< that label files name, each once
    Pianoroll roll;
    std::map<Role, int> programs; ///< General MIDI, from 0, of the part that plays each role; none known: empty
    RollTouch touch;              ///< of the roll's notes; where WindowQuery asks for it and the corpus knows it
    KeptNotes notes;              ///< where the layout keeps them
  };
  struct Window {
    std::int32_t song = 0; ///< index into songs
    std::int32_t firstBar = 0;
  };

  PitchLayout layout;
  int bars = 8; ///< of every window
  std::vector<Song> songs;
  std::vector<Window> windows; ///< in (song, first bar) order, songs in order of their ids

  int steps() const { return bars * layout.stepsPerBar(); }
  std::size_t size() const { return windows.size(); }
  /// First step of a window in its song's roll.
  int firstStep(const Window &window) const { return window.firstBar * layout.stepsPerBar(); }
  const Pianoroll &rollOf(const Window &window) const { return songs[static_cast<std::size_t>(window.song)].roll; }
  /// A copy of one window.
  LoopWindow loop(std::size_t index) const {
    const Window &window = windows[index];
    const int first = firstStep(window);
    return {rollOf(window).slice(first, first + steps()),
            {songs[static_cast<std::size_t>(window.song)].id, window.firstBar}};
  }
  /// How the notes of a window were played; unknown where the set was loaded without it.
  RollTouch touchOf(const Window &window) const {
    const Song &song = songs[static_cast<std::size_t>(window.song)];
    const int first = firstStep(window);
    return loopwright::touchOf(song.touch, song.roll, layout, first, first + steps());
  }
  /// The notes that begin in a window, from its beginning; of layouts that keep notes.
  KeptNotes notesOf(const Window &window) const {
    const int first = window.firstBar * layout.beatsPerBar;
    return excerptOf(songs[static_cast<std::size_t>(window.song)].notes, first, first + bars * layout.beatsPerBar);
  }
};

} // namespace loopwright
