// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "engine/music/arrangement.h"
#include "engine/music/roll_touch.h"
#include "engine/music/stretch.h"

namespace loopwright {

/// How a time becomes a step.
enum class Grid {
  floor,   ///< as the papers: a cell sounds if any of its 1/24-beat fine cells does (details 1.1)
  nearest, ///< the nearest step of onset and end; a note lasts at least one step, the next of its pitch cuts it
};

/// A song, or a stretch of one, on the grid: whole bars. The last bar of an open stretch is padded with silence; a
/// closed one has as many bars as fit.
struct QuantizedSong {
  Pianoroll roll;  ///< [bars * stepsPerBar, columns]
  RollTouch touch; ///< of its notes
  int bars = 0;
  std::map<Role, int> programs; ///< General MIDI program, from 0, of the first part that plays each role
  bool meterStated = false;     ///< false: 4/4 by the MIDI default
  double tempo = 120;           ///< quarters a minute at the first note
};

struct QuantizerOptions {
  Grid grid = Grid::floor;
  int longestSong = 4096;                ///< bars; a limit against damaged files
  PartsRule parts = PartsRule::together; ///< of the shorter form
  bool everyVoice = false; ///< keep all notes of tracks of one voice: what is there, not what a model reads
};

/// Puts the parts of an arrangement on the layout's grid. Drum hits are single cells, of the nine components or, where
/// the layout has the drum pitches, as they are; notes outside the layout's pitches are left out; parts that play a
/// track together are joined; then the lowest-note rule of the layout's one-voice tracks. The grid comes from ticks,
/// not seconds, and begins with the stretch; notes over before that are left out, those that go on behind its end are
/// cut. A pitched onset is the step of the note's onset where it is the lowest; a note that comes out from under a
/// lower one starts there. Details 1.1, without the listed faults of the reference. Expects notes ordered by onset, and
/// an arrangement that arrangementsOf made of the same score and layout. Thread-safe. Returns a problem instead of a
/// song for what the import rules skip.
struct Quantization {
  SongProblem problem = SongProblem::none;
  QuantizedSong song; ///< meaningful if there is no problem
};
Quantization quantize(const Score &score, const PitchLayout &layout, const Arrangement &arrangement,
                      const Stretch &stretch, const QuantizerOptions &options = {});

/// The same for the first arrangement and the first stretch.
Quantization quantize(const Score &score, const PitchLayout &layout, const QuantizerOptions &options = {});

} // namespace loopwright
