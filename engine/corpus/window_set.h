// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/music/pianoroll.h"

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
};

} // namespace loopwright
