// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/music/arrangement.h"
#include "engine/music/pianoroll.h"
#include "engine/music/score.h"

namespace loopwright {

/// How a time becomes a step.
enum class Grid {
  floor,   ///< as the papers: a cell sounds if any of its 1/24-beat fine cells does (details 1.1)
  nearest, ///< the nearest step of onset and end; a note lasts at least one step, the next of its pitch cuts it
};

/// A song on the grid: whole bars, the last one padded with silence.
struct QuantizedSong {
  Pianoroll roll; ///< [bars * stepsPerBar, columns]
  int bars = 0;
  int drumPart = -1;        ///< index into Score::parts of the part that plays the drums
  int bassPart = -1;        ///< … and of the one that plays the bass, a part with program 32–39
  bool meterStated = false; ///< false: 4/4 by the MIDI default
  double tempo = 120;       ///< quarters a minute at the first note
};

struct QuantizerOptions {
  Grid grid = Grid::floor;
  int longestSong = 4096; ///< bars; a limit against damaged files
};

/// Puts the parts of an arrangement on the layout's grid. Drum hits are single cells, of the nine components or, where
/// the layout has the drum pitches, as they are; notes outside the layout's pitches are left out; parts that play a
/// track together are joined; then the lowest-note rule of the layout's one-voice tracks. The grid comes from ticks,
/// not seconds, and begins at the first stated meter; notes over before that are left out. A pitched onset is the step
/// of the note's onset where it is the lowest; a note that comes out from under a lower one starts there. Details 1.1,
/// without the listed faults of the reference. Expects notes ordered by onset, and an arrangement that arrangementsOf
/// made of the same score and layout. Thread-safe. Returns a problem instead of a song for what the import rules skip.
struct Quantization {
  SongProblem problem = SongProblem::none;
  QuantizedSong song; ///< meaningful if there is no problem
};
Quantization quantize(const Score &score, const PitchLayout &layout, const Arrangement &arrangement,
                      const QuantizerOptions &options = {});

/// The same for the first arrangement.
Quantization quantize(const Score &score, const PitchLayout &layout, const QuantizerOptions &options = {});

} // namespace loopwright
