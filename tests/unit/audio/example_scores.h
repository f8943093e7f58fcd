// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "engine/music/score.h"

namespace loopwright::examples {

constexpr Tick kSixteenth = kTicksPerQuarter / 4;
constexpr Tick kBarTicks = 16 * kSixteenth;

inline Part drumPart() {
  Part part;
  part.channel = 9;
  part.name = "drums";
  return part;
}

inline Part bassPart(int program = 34) {
  Part part;
  part.program = program;
  part.name = "bass";
  return part;
}

inline void hit(Part &part, int bar, int step, int pitch, int velocity = 100, int steps = 1) {
  part.notes.push_back({bar * kBarTicks + step * kSixteenth, steps * kSixteenth, pitch, velocity});
}

inline Score scoreOfParts(std::vector<Part> parts, int bars, int microsecondsPerQuarter = 500000) {
  Score score;
  for (Part &part : parts)
    std::sort(part.notes.begin(), part.notes.end(),
              [](const Note &a, const Note &b) { return a.onset != b.onset ? a.onset < b.onset : a.pitch < b.pitch; });
  score.parts = std::move(parts);
  score.length = bars * kBarTicks;
  score.tempo.changes = {{0, microsecondsPerQuarter}};
  return score;
}

/// Kick and snare, hats on eighths, a walking bass.
inline Score rock(int microsecondsPerQuarter = 500000) {
  Part drums = drumPart();
  Part bass = bassPart();
  const int roots[] = {33, 33, 36, 38};
  for (int bar = 0; bar < 8; ++bar) {
    for (const int step : {0, 6, 8})
      hit(drums, bar, step, 36);
    for (const int step : {4, 12})
      hit(drums, bar, step, 38);
    for (int step = 0; step < 16; step += 2)
      hit(drums, bar, step, step == 14 ? 46 : 42);
    for (int step = 0; step < 16; step += 4)
      hit(bass, bar, step, roots[bar % 4] + (step == 12 ? 7 : 0), 80, 3);
  }
  hit(drums, 0, 0, 49);
  return scoreOfParts({drums, bass}, 8, microsecondsPerQuarter);
}

/// All nine drums at once on every beat, hats on sixteenths, bass on sixteenths.
inline Score busy() {
  Part drums = drumPart();
  Part bass = bassPart();
  for (int bar = 0; bar < 8; ++bar)
    for (int step = 0; step < 16; ++step) {
      hit(drums, bar, step, 42);
      if (step % 4 == 0)
        for (const int pitch : {36, 38, 45, 46, 48, 49, 50, 51})
          hit(drums, bar, step, pitch);
      hit(bass, bar, step, 28 + (bar + step) % 12, 80);
    }
  return scoreOfParts({drums, bass}, 8, 400000);
}

/// A kick on one and a long bass note a bar.
inline Score sparse() {
  Part drums = drumPart();
  Part bass = bassPart();
  for (int bar = 0; bar < 8; ++bar) {
    hit(drums, bar, 0, 36);
    hit(bass, bar, 0, 40, 80, 16);
  }
  return scoreOfParts({drums, bass}, 8);
}

inline Score bassOnly() {
  Part bass = bassPart();
  for (int bar = 0; bar < 8; ++bar)
    for (int step = 0; step < 16; step += 2)
      hit(bass, bar, step, 31 + (bar * 5 + step) % 17, 80, 2);
  return scoreOfParts({bass}, 8);
}

inline Score drumsOnly() {
  Part drums = drumPart();
  for (int bar = 0; bar < 8; ++bar) {
    for (const int step : {0, 3, 10})
      hit(drums, bar, step, 36);
    for (const int step : {4, 12})
      hit(drums, bar, step, 38);
    for (int step = 0; step < 16; ++step)
      hit(drums, bar, step, 42);
  }
  hit(drums, 7, 14, 46, 100, 2);
  return scoreOfParts({drums}, 8, 468750);
}

/// Claves, dry and short, far enough apart to hear each begin; they have died away at the seam.
inline Score claves(int microsecondsPerQuarter) {
  Part drums = drumPart();
  for (const int step : {0, 5, 11, 16, 21, 27})
    hit(drums, 0, step, 75, 110);
  return scoreOfParts({drums}, 2, microsecondsPerQuarter);
}

/// A bass note that is held over the seam, an odd tempo and toms that ring.
inline Score heldOverSeam() {
  Part drums = drumPart();
  Part bass = bassPart(33);
  for (int bar = 0; bar < 8; ++bar) {
    hit(bass, bar, 0, 33 + bar, 80, 16);
    hit(drums, bar, 15, 45 + bar % 4);
    hit(drums, bar, 12, 49);
  }
  return scoreOfParts({drums, bass}, 8, 517241);
}

} // namespace loopwright::examples
