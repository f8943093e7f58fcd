// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/result.h"
#include "engine/music/pianoroll.h"
#include "engine/music/score.h"

namespace loopwright {

/// How a time becomes a step.
enum class Grid {
  floor,   ///< as the papers: a cell sounds if any of its 1/24-beat fine cells does (details 1.1)
  nearest, ///< the nearest step of onset and end; a note lasts at least one step, the next of its pitch cuts it
};

/// Why a song cannot become a roll; the import report counts these.
enum class SongProblem { none, notFourFour, noDrums, noBass, tooShort, tooLong };
const char *describe(SongProblem problem);

/// A song on the grid: whole bars, the last one padded with silence.
struct QuantizedSong {
  Pianoroll roll; ///< [bars * stepsPerBar, columns]
  int bars = 0;
  int drumPart = -1;        ///< index into Score::parts of the first drum part
  int bassPart = -1;        ///< … and of the first non-drum part with program 32–39
  bool meterStated = false; ///< false: 4/4 by the MIDI default
  double tempo = 120;       ///< quarters a minute at the first note
};

struct QuantizerOptions {
  Grid grid = Grid::floor;
  int longestSong = 4096; ///< bars; a limit against damaged files
};

/// Puts the first drum part and the first bass part of a score on the layout's grid: drum map to nine components,
/// drum hits are single cells, bass pitches outside the layout are left out, lowest-note rule. The grid comes from
/// ticks, not seconds, and begins at the first stated meter; notes over before that are left out. A pitched onset is
/// the step of the note's onset where it is the lowest; a note that comes out from under a lower one starts there.
/// Details 1.1, without the listed faults of the reference. Expects notes ordered by onset. Thread-safe.
/// Returns a problem instead of a song for what the import rules skip.
struct Quantization {
  SongProblem problem = SongProblem::none;
  QuantizedSong song; ///< meaningful if there is no problem
};
Quantization quantize(const Score &score, const PitchLayout &layout, const QuantizerOptions &options = {});

} // namespace loopwright
