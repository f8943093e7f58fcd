// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/track_columns.h"

namespace loopwright {

TrackColumns::TrackColumns(const PitchLayout &layout) {
  const std::size_t words = (static_cast<std::size_t>(layout.columns()) + 63) / 64;
  drums.assign(words, 0);
  pitched.assign(words, 0);
  bass.assign(words, 0);
  all.assign(words, 0);
  for (const TrackLayout &track : layout.tracks) {
    if (!track.hasNotes())
      continue;
    for (int column = track.firstColumn; column < track.endColumn(); ++column) {
      const std::uint64_t bit = std::uint64_t{1} << (column % 64);
      (track.isDrums() ? drums : pitched)[static_cast<std::size_t>(column) / 64] |= bit;
      if (track.role == Role::bass)
        bass[static_cast<std::size_t>(column) / 64] |= bit;
    }
    columns += track.columns;
  }
  for (std::size_t word = 0; word < words; ++word)
    all[word] = drums[word] | pitched[word];
}

} // namespace loopwright
