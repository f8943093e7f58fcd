// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include "tests/unit/corpus/example_songs.h"

/// Songs of several parts made for tests.
namespace loopwright::example {

/// Notes of a sixteenth or longer in every bar, drawn from the seed: never a bar without an onset.
inline Part drawnPart(int channel, int program, std::uint64_t seed, int bars, int lowest, int pitches) {
  Part made;
  made.channel = channel;
  made.program = program;
  RandomStream random(seed, "part", static_cast<std::uint64_t>(channel), static_cast<std::uint64_t>(program));
  for (int step = 0; step < 16 * bars;) {
    const int length = std::min(16 * bars - step, 1 + static_cast<int>(random.below(4)));
    const auto pitch = lowest + static_cast<int>(random.below(static_cast<std::uint64_t>(pitches)));
    made.notes.push_back({Tick{step} * 120, Tick{length} * 120, pitch, 90});
    step += length;
  }
  return made;
}

inline Part drumsOf(std::uint64_t seed, int bars, int program = 0) { return drawnPart(9, program, seed, bars, 35, 17); }
inline Part bassOf(std::uint64_t seed, int bars, int program = 33) { return drawnPart(0, program, seed, bars, 30, 20); }
inline Part guitarOf(std::uint64_t seed, int bars, int program = 25) {
  return drawnPart(1, program, seed, bars, 50, 24);
}
inline Part stringsOf(std::uint64_t seed, int bars, int program = 48) {
  return drawnPart(2, program, seed, bars, 60, 24);
}

inline void writeParts(const std::filesystem::path &path, std::vector<Part> parts) {
  Score score;
  score.meter.changes = {{0, 4, 4}};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    parts[i].track = static_cast<int>(i) + 1;
    score.length = std::max(score.length, parts[i].notes.back().end());
  }
  score.parts = std::move(parts);
  write(path, midi::writeSmf(score));
}

} // namespace loopwright::example
