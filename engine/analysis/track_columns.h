// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/music/pitch_layout.h"

namespace loopwright {

/// Masks over the words of a packed row: which bits are drums, which are pitches. Columns of onsets are in neither.
struct TrackColumns {
  std::vector<std::uint64_t> drums;   ///< [words of a row]
  std::vector<std::uint64_t> pitched; ///< [words of a row]
  std::vector<std::uint64_t> bass;    ///< [words of a row]
  std::vector<std::uint64_t> all;     ///< drums or pitched
  int columns = 0;                    ///< bits of `all`

  explicit TrackColumns(const PitchLayout &layout);
};

} // namespace loopwright
