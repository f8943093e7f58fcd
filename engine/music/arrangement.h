// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/music/pitch_layout.h"
#include "engine/music/score.h"

namespace loopwright {

/// Why a song cannot become a roll; the import report counts these.
enum class SongProblem { none, notFourFour, noDrums, noBass, noGuitar, tooShort, tooLong };
const char *describe(SongProblem problem);

/// Which parts of a score play which tracks of a layout. A track that no part plays is silent.
struct Arrangement {
  std::vector<std::vector<int>> parts; ///< [tracks of the layout], each indices into Score::parts, ascending
};

/// The most arrangements that arrangementsOf gives: a limit against files of very many parts.
constexpr int kMostArrangements = 64;

/// The ways to play a score on a layout, at least one where there is no problem.
/// Drums and bass (the loop layouts): one, the first part of each.
/// `tracks4` (MusAE, section 4.1): each drum part with each bass part (programs 32–39) with each guitar or piano part
/// (0–31), in the score's order, the last changing first; past kMostArrangements the rest is left out. All parts of
/// other programs play the strings together, in every arrangement. A score without any is not refused: its strings are
/// silent, which is for the rules of the import to judge. Parts without notes count nowhere. Thread-safe.
struct Arrangements {
  SongProblem problem = SongProblem::none;
  std::vector<Arrangement> all;
};
Arrangements arrangementsOf(const Score &score, const PitchLayout &layout);

} // namespace loopwright
