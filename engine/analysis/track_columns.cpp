// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/track_columns.h"

namespace loopwright {

TrackColumns::TrackColumns(const PitchLayout &layout) {
  const std::size_t words = (static_cast<std::size_t>(layout.columns()) + 63) / 64;
  drums.assign(words, 0);
  pitched.assign(words, 0);
  all.assign(words, 0);
  for (const TrackLayout &track : layout.tracks) {
    if (track.kind == TrackKind::bassOnsets)
      continue;
    std::vector<std::uint64_t> &mask = track.kind == TrackKind::drums ? drums : pitched;
    for (int column = track.firstColumn; column < track.endColumn(); ++column)
      mask[static_cast<std::size_t>(column) / 64] |= std::uint64_t{1} << (column % 64);
    columns += track.columns;
  }
  for (std::size_t word = 0; word < words; ++word)
    all[word] = drums[word] | pitched[word];
}

} // namespace loopwright
