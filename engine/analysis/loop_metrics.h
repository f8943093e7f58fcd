// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/music/pianoroll.h"
#include "engine/music/pitch_layout.h"
#include "engine/numerics/moments.h"

namespace loopwright {

/// What one loop is like, as numbers. P is the number of columns of the drum and the pitched tracks: a layout's
/// column of bass onsets is no pitch and counts nowhere. Cells are those of the
/// sounding plane. HD, FND, FNB, DB: loops-2021; UP, ND: both papers. Where a paper's text and the reference's code
/// differ (details 1.7, 2) both are here.
struct LoopMetrics {
  double hammingDistance = 0;     ///< HD: share of the stepsPerBar * P cells that differ between the first bar and
                                  ///< the first bar of the second half (bar 5 of 8)
  bool kickOnOne = false;         ///< FND: kick on step 0
  bool kickAndCrashOnOne = false; ///< FND as printed: kick and crash on step 0
  bool bassOnOne = false;         ///< FNB: bass on step 0
  double doubleBass = 0;          ///< DB: share of steps with more than one bass pitch
  double uniquePitches = 0;     ///< UP of loops-2022: distinct active columns of a bar (drums too), mean over the bars
  int uniquePitchesOfLoop = 0;  ///< the same over the whole loop: the size of loops-2021's UP
  double activeSteps = 0;       ///< ND as the reference counts: steps of a bar with at least one active cell, mean
  double activeShare = 0;       ///< the same as a share of the steps: the size of loops-2021's ND
  double notesPerBar = 0;       ///< ND as both texts have it: notes of a bar, mean, as far as the layout tells them
                                ///< apart (repeated bass notes: only with its column of bass onsets)
  double cellsPerBar = 0;       ///< note density: active cells of a bar, mean over the bars
  int cells = 0;                ///< active cells of the loop
  int drumCells = 0;            ///< … of its drum track
  int bassCells = 0;            ///< … of its pitched tracks
  int onsets = 0;               ///< cells of the onset plane (drums and pitched tracks)
  int distinctBars = 0;         ///< different bars among the bars
  double selfSimilarity = 1;    ///< mean over the pairs of bars of 2 |a and b| / (|a| + |b|); 1 for two empty bars
  bool bassInEveryHalf = false; ///< bass sounds in the first and in the second half of the loop
  double halfBarsWithBass = 0;  ///< share of the half bars in which bass sounds
  std::string barPattern;       ///< a letter a bar: A for the first bar and its equals, then B …: "AABAAABA"
};

/// The metrics of a loop of whole bars, at least one. Thread-safe.
LoopMetrics measureLoop(const Pianoroll &roll, const PitchLayout &layout);
/// The same for each loop of a set, in order.
std::vector<LoopMetrics> measureLoops(const std::vector<Pianoroll> &rolls, const PitchLayout &layout);

/// HD of any two bars (from 0): share of their stepsPerBar * P cells that differ.
double barDistance(const Pianoroll &roll, const PitchLayout &layout, int bar, int other);

/// What a number is about: tables keep these apart.
enum class LoopMetricSubject {
  properties, ///< the loop rules of loops-2021, and the bass
  style,      ///< how much is played
  form,       ///< how the bars repeat
};

/// A number that can be averaged over a set: what tables and files call it and how to read it.
struct LoopMetricColumn {
  const char *key;   ///< in JSON: "up"
  const char *label; ///< in tables: "UP"
  LoopMetricSubject subject;
  const char *meaning; ///< its definition, and whose it is
  double (*value)(const LoopMetrics &);
  std::vector<Role> needs = {}; ///< roles that the music must have for the number to mean something

  bool isFor(const std::vector<Role> &roles) const;
};
/// All numbers of LoopMetrics in table order; shares and yes/no as 0 … 1.
const std::vector<LoopMetricColumn> &loopMetricColumns();
/// The column of that key; there must be one.
const LoopMetricColumn &loopMetricColumn(const std::string &key);

/// What a set of loops is like.
struct LoopSetSummary {
  std::size_t loops = 0;
  std::vector<Role> roles;               ///< that the loops' layout has
  std::vector<MeanAndDeviation> columns; ///< in the order of loopMetricColumns()
  double distinctShare = 0;              ///< different loops / loops
};
LoopSetSummary summarizeLoops(const std::vector<Pianoroll> &rolls, const PitchLayout &layout);

} // namespace loopwright
