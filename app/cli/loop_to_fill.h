// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "app/recipes/plain_loop.h"
#include "engine/music/arrangement.h"
#include "engine/music/pianoroll.h"

namespace loopwright::cli {

/// A loop as a model reads it, and the notes behind it.
struct LoopToFill {
  Pianoroll roll;
  std::optional<Score> score; ///< [0, bars) in 480 ticks a quarter; none: a corpus has rolls only
  Arrangement arrangement;    ///< which of its parts the model reads

  /// The notes with the region as sampled; whatever the model does not read, or lies outside, stays as it is.
  Score filled(Pianoroll sampled, const BitPlane &region, const PitchLayout &layout) const;
  /// As recipes keep it: its parts that have notes. A layout of drums and bass.
  PlainLoop plain(const PitchLayout &layout) const;
};

/// The first so many bars of a MIDI file, from where its meter begins, or the first held-out loop of a corpus.
Result<LoopToFill> readLoopToFill(const std::filesystem::path &path, const PitchLayout &layout, int bars);

} // namespace loopwright::cli
