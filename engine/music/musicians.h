// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/music/score.h"

namespace loopwright {

/// How the parts of a score are taken for what people play.
enum class PartsRule {
  together, ///< all drums are one musician, and so is all that one track plays on one instrument
  first,    ///< as the papers' readers: each track, channel and program apart, programs as the track itself sets them,
            ///< drums on channel 10 alone
};

/// What one musician plays.
struct Musician {
  std::vector<int> parts; ///< indices into Score::parts, ascending
  bool drums = false;
  bool guessed = false; ///< drums by name or pitches, where the file says of nothing that it is drums
  int program = 0;      ///< of most of the notes
  std::string name;     ///< of the track
};

/// The musicians of a score, in the order of their first parts. Parts without notes have none. With `together`, the
/// channels of a track that sound alike are one musician, unless the file has one track for all; where nothing is drums
/// by channel, bank or message, tracks that are called so are drums, else those whose pitches are a drum kit's.
/// Thread-safe.
std::vector<Musician> musiciansOf(const Score &score, PartsRule rule = PartsRule::together);

/// The notes of a musician, ordered by (onset, pitch).
std::vector<Note> notesOf(const Score &score, const Musician &musician);

/// The score with a part for each musician: its notes, its program, its channel, drums where they are.
Score byMusicians(const Score &score);

} // namespace loopwright
