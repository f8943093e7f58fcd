// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/loop_metrics.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <set>

#include "engine/analysis/track_columns.h"
#include "engine/base/bits.h"
#include "engine/music/roll_notes.h"

namespace loopwright {
namespace {

using Words = std::vector<std::uint64_t>;

/// The rows of a plane under a mask, one after the other: [steps * words of a row].
Words maskedWords(const BitPlane &plane, const Words &mask) {
  Words words = plane.words();
  for (std::size_t i = 0; i < words.size(); ++i)
    words[i] &= mask[i % mask.size()];
  return words;
}

int countOf(const Words &words, std::size_t first, std::size_t end) {
  int total = 0;
  for (std::size_t i = first; i < end; ++i)
    total += bitsSet(words[i]);
  return total;
}

int activeColumns(const Words &cells, std::size_t firstStep, std::size_t endStep, std::size_t wordsPerRow) {
  int total = 0;
  for (std::size_t word = 0; word < wordsPerRow; ++word) {
    std::uint64_t seen = 0;
    for (std::size_t step = firstStep; step < endStep; ++step)
      seen |= cells[step * wordsPerRow + word];
    total += bitsSet(seen);
  }
  return total;
}

void measureBars(const Words &cells, std::size_t bars, std::size_t wordsPerBar, LoopMetrics &metrics) {
  std::vector<int> sizes(bars);
  std::vector<std::size_t> letters;
  for (std::size_t bar = 0; bar < bars; ++bar) {
    const std::uint64_t *own = cells.data() + bar * wordsPerBar;
    sizes[bar] = countOf(cells, bar * wordsPerBar, (bar + 1) * wordsPerBar);
    std::size_t letter = 0;
    while (letter < letters.size() &&
           std::memcmp(own, cells.data() + letters[letter] * wordsPerBar, wordsPerBar * sizeof(std::uint64_t)) != 0)
      ++letter;
    if (letter == letters.size())
      letters.push_back(bar);
    // Past Z the lower-case letters follow; loops of more than 52 different bars end in '?'.
    metrics.barPattern += letter < 26   ? static_cast<char>('A' + letter)
                          : letter < 52 ? static_cast<char>('a' + (letter - 26))
                                        : '?';
  }
  metrics.distinctBars = static_cast<int>(letters.size());

  double similarities = 0;
  for (std::size_t i = 0; i < bars; ++i)
    for (std::size_t j = i + 1; j < bars; ++j) {
      int common = 0;
      for (std::size_t word = 0; word < wordsPerBar; ++word)
        common += bitsSet(cells[i * wordsPerBar + word] & cells[j * wordsPerBar + word]);
      const int total = sizes[i] + sizes[j];
      similarities += total > 0 ? 2.0 * common / total : 1.0;
    }
  if (bars > 1)
    metrics.selfSimilarity = similarities / (static_cast<double>(bars * (bars - 1)) / 2);
}

void measureBass(const Words &bass, std::size_t bars, std::size_t stepsPerBar, std::size_t wordsPerRow,
                 LoopMetrics &metrics) {
  const std::size_t steps = bars * stepsPerBar;
  const auto sounds = [&](std::size_t firstStep, std::size_t endStep) {
    return std::any_of(bass.begin() + static_cast<std::ptrdiff_t>(firstStep * wordsPerRow),
                       bass.begin() + static_cast<std::ptrdiff_t>(endStep * wordsPerRow),
                       [](std::uint64_t word) { return word != 0; });
  };
  int doubled = 0;
  for (std::size_t step = 0; step < steps; ++step)
    doubled += countOf(bass, step * wordsPerRow, (step + 1) * wordsPerRow) > 1 ? 1 : 0;
  metrics.doubleBass = doubled / static_cast<double>(steps);
  metrics.bassOnOne = sounds(0, 1);
  metrics.bassInEveryHalf = sounds(0, steps / 2) && sounds(steps / 2, steps);
  int halfBars = 0;
  for (std::size_t half = 0; half < 2 * bars; ++half)
    halfBars += sounds(half * stepsPerBar / 2, (half + 1) * stepsPerBar / 2) ? 1 : 0;
  metrics.halfBarsWithBass = halfBars / (2.0 * static_cast<double>(bars));
}

/// The notes that the layout can tell apart, whatever the onset plane knows beyond: so real loops and a model's count
/// alike. A note that is held into the loop is one of it.
int notesOf(const Pianoroll &roll, const PitchLayout &layout, const TrackColumns &tracks) {
  Pianoroll derived = roll;
  deriveOnsets(derived, layout);
  const Words onsets = maskedWords(derived.onset, tracks.all);
  return countOf(onsets, 0, onsets.size());
}

/// Whether a drum component sounds at a step: one of its pitches, where the layout has drum pitches.
bool componentSounds(const Pianoroll &roll, const PitchLayout &layout, int step, int component) {
  const TrackLayout *drums = layout.track(Role::drums);
  for (int column = 0; drums != nullptr && column < drums->columns; ++column) {
    const int own = drums->kind == TrackKind::drums ? column : drumColumnOfPitch(drums->lowestPitch + column);
    if (own == component && roll.sounding.at(step, drums->firstColumn + column))
      return true;
  }
  return false;
}

double differingShare(const Words &cells, std::size_t bar, std::size_t other, std::size_t wordsPerBar, int cellsOfBar) {
  int differing = 0;
  for (std::size_t word = 0; word < wordsPerBar; ++word)
    differing += bitsSet(cells[bar * wordsPerBar + word] ^ cells[other * wordsPerBar + word]);
  return differing / static_cast<double>(cellsOfBar);
}

} // namespace

double barDistance(const Pianoroll &roll, const PitchLayout &layout, int bar, int other) {
  const TrackColumns tracks(layout);
  const std::size_t wordsPerBar =
      static_cast<std::size_t>(layout.stepsPerBar()) * static_cast<std::size_t>(roll.sounding.wordsPerRow());
  return differingShare(maskedWords(roll.sounding, tracks.all), static_cast<std::size_t>(bar),
                        static_cast<std::size_t>(other), wordsPerBar, layout.stepsPerBar() * tracks.columns);
}

LoopMetrics measureLoop(const Pianoroll &roll, const PitchLayout &layout) {
  assert(roll.columns() == layout.columns() && roll.steps() >= layout.stepsPerBar() &&
         roll.steps() % layout.stepsPerBar() == 0);
  const TrackColumns tracks(layout);
  const auto stepsPerBar = static_cast<std::size_t>(layout.stepsPerBar());
  const std::size_t steps = static_cast<std::size_t>(roll.steps());
  const std::size_t bars = steps / stepsPerBar;
  const auto wordsPerRow = static_cast<std::size_t>(roll.sounding.wordsPerRow());
  const std::size_t wordsPerBar = stepsPerBar * wordsPerRow;
  const Words cells = maskedWords(roll.sounding, tracks.all);

  LoopMetrics metrics;
  metrics.cells = countOf(cells, 0, cells.size());
  metrics.cellsPerBar = metrics.cells / static_cast<double>(bars);
  const Words pitched = maskedWords(roll.sounding, tracks.pitched);
  metrics.bassCells = countOf(pitched, 0, pitched.size());
  metrics.drumCells = metrics.cells - metrics.bassCells;
  const Words onsets = maskedWords(roll.onset, tracks.all);
  metrics.onsets = countOf(onsets, 0, onsets.size());

  metrics.hammingDistance = differingShare(cells, 0, bars / 2, wordsPerBar, layout.stepsPerBar() * tracks.columns);

  metrics.kickOnOne = componentSounds(roll, layout, 0, kKickColumn);
  metrics.kickAndCrashOnOne = metrics.kickOnOne && componentSounds(roll, layout, 0, kCrashColumn);

  int columns = 0;
  for (std::size_t bar = 0; bar < bars; ++bar)
    columns += activeColumns(cells, bar * stepsPerBar, (bar + 1) * stepsPerBar, wordsPerRow);
  metrics.uniquePitches = columns / static_cast<double>(bars);
  metrics.uniquePitchesOfLoop = activeColumns(cells, 0, steps, wordsPerRow);
  int active = 0;
  for (std::size_t step = 0; step < steps; ++step)
    active += countOf(cells, step * wordsPerRow, (step + 1) * wordsPerRow) > 0 ? 1 : 0;
  metrics.activeSteps = active / static_cast<double>(bars);

  metrics.activeShare = active / static_cast<double>(steps);
  metrics.notesPerBar = notesOf(roll, layout, tracks) / static_cast<double>(bars);

  measureBars(cells, bars, wordsPerBar, metrics);
  measureBass(maskedWords(roll.sounding, tracks.bass), bars, stepsPerBar, wordsPerRow, metrics);
  return metrics;
}

std::vector<LoopMetrics> measureLoops(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) {
  std::vector<LoopMetrics> all;
  all.reserve(rolls.size());
  for (const Pianoroll &roll : rolls)
    all.push_back(measureLoop(roll, layout));
  return all;
}

const std::vector<LoopMetricColumn> &loopMetricColumns() {
  using M = LoopMetrics;
  using S = LoopMetricSubject;
  static const std::vector<LoopMetricColumn> columns = {
      {"hd", "HD", S::properties, "share of the cells in which bars 1 and 5 differ (loops-2021)",
       [](const M &m) { return m.hammingDistance; }},
      {"fnd_kick",
       "FND kick",
       S::properties,
       "share with a kick on step 0",
       [](const M &m) { return m.kickOnOne ? 1.0 : 0.0; },
       {Role::drums}},
      {"fnd_kick_crash",
       "FND kick+crash",
       S::properties,
       "share with a kick and a crash on step 0 (loops-2021's FND)",
       [](const M &m) { return m.kickAndCrashOnOne ? 1.0 : 0.0; },
       {Role::drums}},
      {"fnb",
       "FNB",
       S::properties,
       "share with bass on step 0 (loops-2021)",
       [](const M &m) { return m.bassOnOne ? 1.0 : 0.0; },
       {Role::bass}},
      {"db",
       "DB",
       S::properties,
       "share of the steps with more than one bass pitch (loops-2021)",
       [](const M &m) { return m.doubleBass; },
       {Role::bass}},
      {"up", "UP", S::style, "distinct pitches and drums of a bar (loops-2022, text and reference)",
       [](const M &m) { return m.uniquePitches; }},
      {"up_loop", "UP of loop", S::style, "distinct pitches and drums of the loop (what loops-2021's 10.5 fits)",
       [](const M &m) { return static_cast<double>(m.uniquePitchesOfLoop); }},
      {"nd", "ND", S::style, "steps of a bar in which something sounds (loops-2022, reference)",
       [](const M &m) { return m.activeSteps; }},
      {"nd_share", "ND share", S::style, "the same as a share of the steps (what loops-2021's 0.92 fits)",
       [](const M &m) { return m.activeShare; }},
      {"nd_notes", "ND notes", S::style, "notes of a bar (both papers' text)",
       [](const M &m) { return m.notesPerBar; }},
      {"cells_per_bar", "cells a bar", S::style, "sounding cells of a bar", [](const M &m) { return m.cellsPerBar; }},
      {"onsets", "onsets", S::style, "notes that start in the loop",
       [](const M &m) { return static_cast<double>(m.onsets); }},
      {"distinct_bars", "distinct bars", S::form, "different bars of a loop",
       [](const M &m) { return static_cast<double>(m.distinctBars); }},
      {"self_similarity", "self-similarity", S::form, "likeness of the bars of a loop, mean over the pairs (Dice)",
       [](const M &m) { return m.selfSimilarity; }},
      {"bass_every_half",
       "bass in every half",
       S::properties,
       "share with bass in both halves",
       [](const M &m) { return m.bassInEveryHalf ? 1.0 : 0.0; },
       {Role::bass}},
      {"half_bars_with_bass",
       "half bars with bass",
       S::properties,
       "share of the half bars with bass",
       [](const M &m) { return m.halfBarsWithBass; },
       {Role::bass}},
  };
  return columns;
}

bool LoopMetricColumn::isFor(const std::vector<Role> &roles) const {
  return std::all_of(needs.begin(), needs.end(),
                     [&](Role role) { return std::find(roles.begin(), roles.end(), role) != roles.end(); });
}

const LoopMetricColumn &loopMetricColumn(const std::string &key) {
  const std::vector<LoopMetricColumn> &columns = loopMetricColumns();
  const auto found =
      std::find_if(columns.begin(), columns.end(), [&](const LoopMetricColumn &column) { return key == column.key; });
  assert(found != columns.end());
  return *found;
}

LoopSetSummary summarizeLoops(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) {
  const std::vector<LoopMetrics> metrics = measureLoops(rolls, layout);
  LoopSetSummary summary;
  summary.loops = rolls.size();
  summary.roles = layout.roles();
  for (const LoopMetricColumn &column : loopMetricColumns()) {
    std::vector<double> values;
    values.reserve(metrics.size());
    for (const LoopMetrics &loop : metrics)
      values.push_back(column.value(loop));
    summary.columns.push_back(meanAndDeviation(values));
  }
  const TrackColumns tracks(layout);
  std::set<Words> distinct;
  for (const Pianoroll &roll : rolls)
    distinct.insert(maskedWords(roll.sounding, tracks.all));
  if (!rolls.empty())
    summary.distinctShare = static_cast<double>(distinct.size()) / static_cast<double>(rolls.size());
  return summary;
}

} // namespace loopwright
