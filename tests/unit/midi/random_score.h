// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <set>

#include "engine/base/random.h"
#include "engine/music/score.h"

namespace loopwright {

/// A score with everything that a file can say: parts over tracks and channels, overlapping and empty notes, names,
/// tempo and meter changes. Parts are numbered as the writer numbers tracks.
inline Score randomScore(RandomStream &random) {
  const auto below = [&random](int bound) { return static_cast<int>(random.below(static_cast<std::uint64_t>(bound))); };
  Score score;
  score.ticksPerQuarter = 1 + below(0x7FFF);
  const int parts = 1 + below(6);
  for (int i = 0; i < parts; ++i) {
    Part part;
    part.track = i + 1;
    part.channel = below(16);
    part.program = below(128);
    part.name = below(3) == 0 ? "" : "Stimme " + std::to_string(i) + " \xC3\xA4\xE2\x82\xAC";
    std::map<int, Tick> lastEnd; // of each pitch: a file ends overlapping notes of a pitch in their order
    Tick onset = below(5000);
    const int notes = 1 + below(80);
    for (int n = 0; n < notes; ++n) {
      onset += below(3) == 0 ? 0 : below(400);
      const int pitch = below(2) == 0 ? below(128) : 30 + below(4);
      const Tick end = std::max(lastEnd[pitch], onset + below(600) * below(2));
      lastEnd[pitch] = end;
      part.notes.push_back({onset, end - onset, pitch, 1 + below(127)});
    }
    if (below(10) == 0)
      part.notes.push_back({onset + (Tick{1} << 30), 7, 60, 1}); // farther than one delta reaches
    std::stable_sort(part.notes.begin(), part.notes.end(), [](const Note &a, const Note &b) {
      return a.onset != b.onset ? a.onset < b.onset : a.pitch < b.pitch;
    });
    for (const Note &note : part.notes)
      score.length = std::max(score.length, note.end());
    score.parts.push_back(std::move(part));
  }
  std::set<Tick> ticks;
  for (int i = below(5); i > 0; --i)
    ticks.insert(below(10000));
  for (const Tick tick : ticks) {
    score.tempo.changes.push_back({tick, 1 + below(0xFFFFFF)});
    if (below(2) == 0)
      score.meter.changes.push_back({tick, 1 + below(255), 1 << below(7)});
  }
  score.length = std::max(score.length, Tick{10000}) + below(1000);
  return score;
}

} // namespace loopwright
