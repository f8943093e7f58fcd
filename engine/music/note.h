// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace loopwright {

/// Time in ticks: of its file in a Score, 1/480 quarter in a document.
using Tick = std::int64_t;

/// Ticks a quarter note in documents and in the files we write.
constexpr int kTicksPerQuarter = 480;

/// A note sounding over [onset, onset + duration).
struct Note {
  Tick onset = 0;    ///< ticks
  Tick duration = 0; ///< ticks, 0 where a file ends a note at its own onset
  int pitch = 0;     ///< 0–127
  int velocity = 0;  ///< 1–127

  Tick end() const { return onset + duration; }
  friend bool operator==(const Note &a, const Note &b) {
    return a.onset == b.onset && a.duration == b.duration && a.pitch == b.pitch && a.velocity == b.velocity;
  }
  friend bool operator!=(const Note &a, const Note &b) { return !(a == b); }
};

} // namespace loopwright
