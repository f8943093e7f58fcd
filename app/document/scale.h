// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/document/loop_content.h"

namespace loopwright {

enum class Mode { major, minor, dorian, mixolydian, minorPentatonic };
constexpr int kModes = 5;

/// A root and the tones above it; minor is the natural one.
struct Scale {
  int root = 0; ///< pitch class, C = 0
  Mode mode = Mode::major;

  bool holds(int pitch) const;
  bool hasFlats() const;                 ///< whether its key signature has flats: B♭, not A♯
  int nearest(int pitch) const;          ///< pitch that it holds, of two the lower, in 0–127
  int moved(int pitch, int steps) const; ///< to its so many-th next tone, upwards or (negative) downwards
  friend bool operator==(const Scale &a, const Scale &b) { return a.root == b.root && a.mode == b.mode; }
};

/// The major or minor scale that holds most of what the pitched tracks play, by duration; of scales with the same notes
/// the one whose root is heard longest. None without pitched notes.
std::optional<Scale> likelyScale(const LoopContent &content);

} // namespace loopwright
