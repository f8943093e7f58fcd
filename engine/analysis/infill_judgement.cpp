// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/infill_judgement.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/analysis/track_columns.h"
#include "engine/base/bits.h"
#include "engine/base/random.h"
#include "engine/music/roll_patch.h"
#include "engine/numerics/logistic_classifier.h"

namespace loopwright {
namespace {

using Words = std::vector<std::uint64_t>;
constexpr int kMostBars = 4;
constexpr int kPitchClasses = 12;
constexpr double kWidestInterval = 12; ///< semitones; larger ones count as one octave

double medianOf(std::vector<double> values) {
  if (values.empty())
    return 0;
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// Steps [first, end) of a roll, only the columns of a mask.
struct MaskedSteps {
  const Pianoroll *roll;
  int first;
  int end;
  const Words *mask;

  int cells() const {
    int total = 0;
    for (int step = first; step < end; ++step)
      for (std::size_t word = 0; word < mask->size(); ++word)
        total += bitsSet(roll->sounding.row(step)[word] & (*mask)[word]);
    return total;
  }
};

/// Cells that both of two parts of one length have / that either has; 1 where both are silent.
double likeness(const MaskedSteps &a, const MaskedSteps &b) {
  int both = 0, either = 0;
  for (int step = 0; step < a.end - a.first; ++step) {
    const std::uint64_t *first = a.roll->sounding.row(a.first + step);
    const std::uint64_t *second = b.roll->sounding.row(b.first + step);
    for (std::size_t word = 0; word < a.mask->size(); ++word) {
      both += bitsSet(first[word] & second[word] & (*a.mask)[word]);
      either += bitsSet((first[word] | second[word]) & (*a.mask)[word]);
    }
  }
  return either == 0 ? 1 : static_cast<double>(both) / either;
}

/// Shares of the pitch classes in a part of a pitched track; all 0 where it is silent.
std::array<double, kPitchClasses> pitchClasses(const Pianoroll &roll, int first, int end, const TrackLayout &track) {
  std::array<double, kPitchClasses> shares{};
  double total = 0;
  for (int step = first; step < end; ++step)
    for (int column = 0; column < track.columns; ++column)
      if (roll.sounding.at(step, track.firstColumn + column)) {
        shares[static_cast<std::size_t>((track.lowestPitch + column) % kPitchClasses)] += 1;
        total += 1;
      }
  for (double &share : shares)
    share /= std::max(1.0, total);
  return shares;
}

double overlap(const std::array<double, kPitchClasses> &a, const std::array<double, kPitchClasses> &b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    sum += std::min(a[i], b[i]);
  return sum;
}

/// The column of a track that sounds at a step, the lowest one; -1 for none.
int columnAt(const Pianoroll &roll, int step, const TrackLayout &track) {
  for (int column = 0; column < track.columns; ++column)
    if (roll.sounding.at(step, track.firstColumn + column))
      return column;
  return -1;
}

class Judge {
public:
  Judge(const PitchLayout &layout)
      : m_layout(layout), m_columns(layout), m_bass(*layout.track(Role::bass)), m_steps(layout.stepsPerBar()) {}

  InfillJudgement judge(const std::vector<FilledLoop> &loops, const std::vector<Pianoroll> &training,
                        std::uint64_t seed);

private:
  const Words &maskOf(const Hole &hole) const {
    return hole.drums && hole.bass ? m_columns.all : hole.drums ? m_columns.drums : m_columns.pitched;
  }
  MaskedSteps holeIn(const Pianoroll &roll, const Hole &hole) const {
    return {&roll, hole.firstBar * m_steps, hole.endBar * m_steps, &maskOf(hole)};
  }
  /// The loop with the bar before in every bar of the hole.
  Pianoroll withBarBefore(const FilledLoop &loop) const;
  std::int64_t changedOutside(const FilledLoop &loop) const;
  double pitchOverlap(const Pianoroll &a, const Pianoroll &b, const Hole &hole) const {
    return overlap(pitchClasses(a, hole.firstBar * m_steps, hole.endBar * m_steps, m_bass),
                   pitchClasses(b, hole.firstBar * m_steps, hole.endBar * m_steps, m_bass));
  }
  /// What the border before a bar is like.
  std::vector<double> borderFeatures(const Pianoroll &roll, int bar) const;
  double borderArea(const std::vector<FilledLoop> &loops) const;

  const PitchLayout &m_layout;
  TrackColumns m_columns;
  const TrackLayout &m_bass;
  int m_steps; ///< of a bar
};

Pianoroll Judge::withBarBefore(const FilledLoop &loop) const {
  Pianoroll repeated = loop.original;
  const int source = loop.hole.firstBar > 0 ? loop.hole.firstBar - 1 : loop.hole.endBar;
  for (int bar = loop.hole.firstBar; bar < loop.hole.endBar; ++bar)
    for (int step = 0; step < m_steps; ++step)
      for (int column = 0; column < repeated.columns(); ++column)
        repeated.sounding.set(bar * m_steps + step, column, loop.original.sounding.at(source * m_steps + step, column));
  return repeated;
}

std::int64_t Judge::changedOutside(const FilledLoop &loop) const {
  const BitPlane region =
      regionOf(m_layout, loop.original.steps() / m_steps, loop.hole.firstBar, loop.hole.endBar, loop.hole.roles());
  std::int64_t changed = 0;
  for (const Pianoroll &fill : loop.fills)
    for (int step = 0; step < fill.steps(); ++step)
      for (std::size_t word = 0; word < m_columns.all.size(); ++word) {
        const std::uint64_t outside = m_columns.all[word] & ~region.row(step)[word];
        changed += bitsSet((fill.sounding.row(step)[word] ^ loop.original.sounding.row(step)[word]) & outside);
      }
  return changed;
}

std::vector<double> Judge::borderFeatures(const Pianoroll &roll, int bar) const {
  const int at = bar * m_steps;
  const auto before = [&](const Words &mask) { return MaskedSteps{&roll, at - m_steps, at, &mask}; };
  const auto behind = [&](const Words &mask) { return MaskedSteps{&roll, at, at + m_steps, &mask}; };
  std::vector<double> features;
  for (const Words *mask : {&m_columns.drums, &m_columns.pitched}) {
    features.push_back(likeness(before(*mask), behind(*mask)));
    features.push_back(behind(*mask).cells() - before(*mask).cells());
    features.push_back(behind(*mask).cells());
  }
  for (const int column : {kKickColumn, kSnareColumn, kClosedHatColumn}) {
    int differing = 0;
    for (int step = 0; step < m_steps; ++step)
      differing += roll.sounding.at(at - m_steps + step, column) != roll.sounding.at(at + step, column) ? 1 : 0;
    features.push_back(differing);
  }
  const int last = columnAt(roll, at - 1, m_bass), next = columnAt(roll, at, m_bass);
  features.push_back(last < 0 || next < 0 ? kWidestInterval : std::min<double>(kWidestInterval, std::abs(next - last)));
  features.push_back((last >= 0) == (next >= 0) ? 0 : 1);
  features.push_back(
      overlap(pitchClasses(roll, at - m_steps, at, m_bass), pitchClasses(roll, at, at + m_steps, m_bass)));
  features.push_back(roll.sounding.at(at, kKickColumn) ? 1 : 0);
  return features;
}

double Judge::borderArea(const std::vector<FilledLoop> &loops) const {
  std::vector<std::vector<double>> rows;
  std::vector<bool> kinds;
  std::vector<int> groups;
  for (std::size_t i = 0; i < loops.size(); ++i)
    for (const int bar : {loops[i].hole.firstBar, loops[i].hole.endBar}) {
      if (bar == 0 || bar * m_steps >= loops[i].original.steps())
        continue;
      for (const Pianoroll *roll : {&loops[i].original, &loops[i].fills.front()}) {
        rows.push_back(borderFeatures(*roll, bar));
        kinds.push_back(roll != &loops[i].original);
        groups.push_back(static_cast<int>(i));
      }
    }
  return crossValidatedArea(rows, kinds, groups);
}

InfillJudgement Judge::judge(const std::vector<FilledLoop> &loops, const std::vector<Pianoroll> &training,
                             std::uint64_t seed) {
  InfillJudgement result;
  result.loops = loops.size();
  std::vector<double> betweenFills, betweenLoops;
  double withBass = 0;
  const auto count = static_cast<double>(loops.size());
  for (std::size_t i = 0; i < loops.size(); ++i) {
    const FilledLoop &loop = loops[i];
    RandomStream random(seed, "infill judgement", 0, 0, i);
    result.changedOutside += changedOutside(loop);
    const MaskedSteps removed = holeIn(loop.original, loop.hole);
    const Pianoroll &first = loop.fills.front();
    for (std::size_t a = 0; a < loop.fills.size(); ++a)
      for (std::size_t b = a + 1; b < loop.fills.size(); ++b)
        betweenFills.push_back(1 - likeness(holeIn(loop.fills[a], loop.hole), holeIn(loop.fills[b], loop.hole)));
    const std::size_t other = (i + 1 + random.below(loops.size() - 1)) % loops.size();
    betweenLoops.push_back(1 - likeness(removed, holeIn(loops[other].original, loop.hole)));
    result.cells += holeIn(first, loop.hole).cells() / count;
    result.cellsOfOriginals += removed.cells() / count;

    const Pianoroll &stranger = training[random.below(training.size())];
    const Pianoroll before = withBarBefore(loop);
    const double own = likeness(holeIn(first, loop.hole), removed);
    const double ofRandom = likeness(holeIn(stranger, loop.hole), removed);
    const double ofBefore = likeness(holeIn(before, loop.hole), removed);
    result.likeness += own / count;
    result.likenessOfRandom += ofRandom / count;
    result.likenessOfBefore += ofBefore / count;
    result.nearer += own > ofRandom && own > ofBefore ? 1 / count : 0;
    result.atLeastAsNear += own >= ofRandom && own >= ofBefore ? 1 / count : 0;

    const Words &bass = m_columns.pitched;
    if (!loop.hole.bass || MaskedSteps{&loop.original, removed.first, removed.end, &bass}.cells() == 0)
      continue;
    ++withBass;
    const double ownPitches = pitchOverlap(first, loop.original, loop.hole);
    const double randomPitches = pitchOverlap(stranger, loop.original, loop.hole);
    const double beforePitches = pitchOverlap(before, loop.original, loop.hole);
    result.pitchClasses += ownPitches;
    result.pitchClassesOfRandom += randomPitches;
    result.pitchClassesOfBefore += beforePitches;
    result.nearerPitchClasses += ownPitches >= randomPitches && ownPitches >= beforePitches ? 1 : 0;
  }
  for (double *sum :
       {&result.pitchClasses, &result.pitchClassesOfRandom, &result.pitchClassesOfBefore, &result.nearerPitchClasses})
    *sum /= std::max(1.0, withBass);
  result.betweenFills = medianOf(std::move(betweenFills));
  result.betweenLoops = medianOf(std::move(betweenLoops));
  result.borderArea = borderArea(loops);
  return result;
}

} // namespace

Hole randomHole(int bars, std::uint64_t seed, std::uint64_t item) {
  RandomStream random(seed, "holes", 0, 0, item);
  const auto below = [&random](int bound) { return static_cast<int>(random.below(static_cast<std::uint64_t>(bound))); };
  Hole hole;
  const int length = 1 + below(std::min(kMostBars, bars - 1));
  hole.firstBar = below(bars - length + 1);
  hole.endBar = hole.firstBar + length;
  const int tracks = below(3);
  hole.drums = tracks != 1;
  hole.bass = tracks != 2;
  return hole;
}

InfillJudgement judgeInfills(const std::vector<FilledLoop> &loops, const std::vector<Pianoroll> &training,
                             const PitchLayout &layout, std::uint64_t seed) {
  return Judge(layout).judge(loops, training, seed);
}

} // namespace loopwright
