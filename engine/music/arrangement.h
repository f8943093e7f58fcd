// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/music/musicians.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {

/// Why a song cannot become a roll; the import report counts these.
enum class SongProblem { none, otherMeter, noDrums, noBass, noChords, noMelody, noPiano, tooShort, tooLong };
const char *describe(SongProblem problem);

/// Which parts of a score play which tracks of a layout. A track that no part plays is silent.
struct Arrangement {
  std::vector<std::vector<int>> parts; ///< [tracks of the layout], each indices into Score::parts, ascending
};

/// The most arrangements that arrangementsOf gives: a limit against files of very many parts.
constexpr int kMostArrangements = 64;

/// Who may play a role: drums the drums; a bass programs 32–39, without any who is called bass, else the lowest line
/// that goes through the piece note by note; chords 0–31 (guitars and keyboards), piano 0–7, strings all others but
/// drums and bass; a melody those who are called so, else the pitched musician who lies highest. Pianos, and strings,
/// play their track together; of the other roles one musician at a time plays it. With PartsRule::first a bass is known
/// by its program alone.
///
/// The ways to play a score on a layout, at least one where there is no problem: of each role the first musician, or,
/// where PitchLayout::everyCombination is set (MusAE, section 4.1), every combination in the score's order, the last
/// track changing first; past kMostArrangements the rest is left out. A role that the layout does not need may be
/// silent. Thread-safe.
struct Arrangements {
  SongProblem problem = SongProblem::none; ///< the first of `problems`
  std::vector<SongProblem> problems;       ///< a needed role each that nobody can play
  bool bassByLine = false;                 ///< neither program nor name says who the bass is, only its low line
  std::vector<Arrangement> all;
};
Arrangements arrangementsOf(const Score &score, const PitchLayout &layout, PartsRule rule = PartsRule::together);

} // namespace loopwright
