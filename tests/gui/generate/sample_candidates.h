// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/candidate.h"

namespace loopwright::sample {

/// A candidate as a model might have made it: each number of each seed has other notes.
inline Candidate candidate(std::uint64_t seed, int number) {
  Candidate made;
  made.id = newCandidateId();
  made.content = emptyLoop();
  made.recipe.bundle = "starter";
  made.recipe.bundleHash = "abc123";
  made.recipe.seed = seed;
  made.recipe.number = number;
  const int root = 28 + static_cast<int>(seed % 5) + number % 7;
  for (int beat = 0; beat < 32; beat += 1 + number % 3)
    made.content.tracks[0].notes.append({made.content.nextId++, {beat * 480, 240, root + beat % 5, 80}, true});
  for (int beat = 0; beat < 32; ++beat)
    made.content.tracks[1].notes.append({made.content.nextId++, {beat * 480, 120, beat % 2 ? 38 : 36, 100}, true});
  double notes = 0;
  for (const DocumentTrack &track : made.content.tracks)
    notes += static_cast<double>(track.notes.size());
  made.metrics = {{"notes", notes},
                  {"distinct_bars", 1 + (number * 5) % 8},
                  {"hd", (number * 3 % 7) / 10.0},
                  {"loop_score", 0.1 + (static_cast<int>(seed) + number * 5) % 9 / 10.0}};
  return made;
}

} // namespace loopwright::sample
