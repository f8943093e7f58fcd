// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/music/pianoroll.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {

/// A property of a piece that is a number.
struct PieceAttribute {
  std::string key;   ///< "total.notes", "up"
  std::string label; ///< for tables
};

/// The properties of pieces of a layout: those of one-voice tracks (track_metrics.h) where it has states, those of
/// loops (loop_metrics.h) else.
std::vector<PieceAttribute> pieceAttributes(const PitchLayout &layout);

/// [rolls, attributes], in the order of pieceAttributes; NaN where a piece has no such number. Thread-safe.
std::vector<std::vector<double>> measurePieces(const std::vector<Pianoroll> &rolls, const PitchLayout &layout);

} // namespace loopwright
