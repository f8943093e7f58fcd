// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>

#include "app/document/loop_content.h"

namespace loopwright {

// Edits of the loop as a whole: pure functions from one content to the next.

constexpr int kMostBars = 16;
/// 20 to 400 quarters a minute.
constexpr int kFastestTempo = 150000; ///< microseconds a quarter
constexpr int kSlowestTempo = 3000000;

/// Microseconds a quarter, brought into kFastestTempo … kSlowestTempo.
LoopContent withTempo(const LoopContent &content, int microsecondsPerQuarter);
LoopContent withSwing(const LoopContent &content, int percent); ///< kStraight–kMostSwing
/// 1–kMostBars; more bars are empty, of fewer the notes behind the end go and those across it are cut.
LoopContent withBars(const LoopContent &content, int bars);
LoopContent withProgram(const LoopContent &content, int track, int program); ///< 0–127
LoopContent withTrackName(const LoopContent &content, int track, const QString &name);

/// Cells of a loop: whole bars of tracks.
struct CellMask {
  std::set<int> tracks; ///< indices of the content's tracks
  std::set<int> bars;   ///< from 0

  bool empty() const { return tracks.empty() || bars.empty(); }
  friend bool operator==(const CellMask &a, const CellMask &b) { return a.tracks == b.tracks && a.bars == b.bars; }
};

/// The cells that the loop has.
CellMask within(const LoopContent &content, const CellMask &cells);

/// The cells that the notes lie in (a note counts for the bar of its onset).
CellMask cellsOf(const LoopContent &content, const NoteSet &notes);
NoteSet notesIn(const LoopContent &content, const CellMask &cells); ///< that begin in these cells, if it has them

/// Bars [first, end) of a loop, from 0.
struct BarSpan {
  int first = 0;
  int end = 0;
  friend bool operator==(const BarSpan &a, const BarSpan &b) { return a.first == b.first && a.end == b.end; }
};

/// From the first bar of the cells to the last; none without cells.
std::optional<BarSpan> barsOf(const CellMask &cells);

/// All cells.
CellMask allCells(const LoopContent &content);

/// Re-generation: the masked cells of `replacement` (its tracks matched by role and order, its bars by number) in
/// place of those of `content`; everything else stays as it is. Pitched notes across an edge of the mask are cut
/// there, so that what sounds outside does not change; a hit of drums belongs to the bar of its onset. Notes that
/// stay keep tick, velocity and id; the others keep what `replacement` says of them and get new ids. Tempo, meter,
/// programs and names stay. Tracks that the replacement does not have stay whole. Both have the same meter.
LoopContent replaceCells(const LoopContent &content, const LoopContent &replacement, const CellMask &mask);

/// A candidate by itself with the tempo, the swing and, track by track, the instruments of the loop that it was made
/// for: as it is heard in its place.
LoopContent playedLike(const LoopContent &candidate, const LoopContent &loop);

/// What a selection of notes stands for when a candidate takes its place: the cells of the notes. A single note is the
/// one at hand and no passage, so with at most one, as with all, it is the whole loop.
CellMask passageOf(const LoopContent &content, const NoteSet &selection);
bool isWhole(const LoopContent &content, const CellMask &passage);
/// Whether cells of the one mean the same in the other: as many bars, the same meter, tracks of the same kinds.
bool sameCells(const LoopContent &a, const LoopContent &b);

/// The loop with the candidate in place of the passage. A whole loop becomes as long as the candidate and takes its
/// meter; in a passage, of which cells that the loop does not have are left out, the candidate goes round where the
/// loop is longer. In another meter only the whole can be taken. Each part keeps its level and the sounds of its drums,
/// and a note that is in its place already stays as it was played.
LoopContent withCandidate(const LoopContent &content, const LoopContent &candidate, const CellMask &passage);
/// The candidate with as many bars as the loop, going round or cut; the candidate itself in another meter.
LoopContent asLongAs(const LoopContent &loop, const LoopContent &candidate);

} // namespace loopwright
