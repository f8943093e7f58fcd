// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/novelty.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <map>

#include "engine/numerics/bit_overlap.h"
#include "engine/numerics/distribution.h"
#include "engine/numerics/parallel_for.h"

namespace loopwright {
namespace {

constexpr int kLevels = 3;

/// The likeness I / U as a fraction, so that equal ones compare equal.
struct Likeness {
  std::int64_t overlap = 0;
  std::int64_t cells = 0; ///< |A| + |B|

  std::int64_t joined() const { return cells - overlap; }
  double distance() const {
    return joined() > 0 ? 1.0 - static_cast<double>(overlap) / static_cast<double>(joined()) : 0.0;
  }
};

/// Two empty loops are alike entirely, as if they shared a cell.
Likeness likenessOf(int overlap, int cells) { return cells == 0 ? Likeness{1, 2} : Likeness{overlap, cells}; }

bool operator<(const Likeness &a, const Likeness &b) { return a.overlap * b.joined() < b.overlap * a.joined(); }

struct Candidate {
  Likeness atMost;
  std::size_t index;
};

/// The likeliest first; among equals the first of the set.
bool earlier(const Candidate &a, const Candidate &b) {
  return b.atMost < a.atMost || (!(a.atMost < b.atMost) && a.index < b.index);
}

} // namespace

NearestLoops::NearestLoops(const std::vector<Pianoroll> &loops, const PitchLayout &layout)
    : m_layout(layout), m_stepsPerBar(layout.stepsPerBar()) {
  assert(m_stepsPerBar <= 64);
  if (!loops.empty())
    m_bars = loops.front().steps() / m_stepsPerBar;
  int pitchedTracks = 0;
  for (const TrackLayout &track : layout.tracks)
    if (track.isPitched()) {
      m_pitchRange = std::max(m_pitchRange, track.columns);
      ++pitchedTracks;
    }
  m_drumWords = (m_stepsPerBar * numberDrums(loops) + 63) / 64;
  m_levelWords = (m_stepsPerBar * kLevels * pitchedTracks + 63) / 64;
  m_loops.reserve(loops.size());
  for (const Pianoroll &loop : loops)
    m_loops.push_back(pack(loop));
}

/// Numbers the drums that sound anywhere in the set, for only they can be shared.
int NearestLoops::numberDrums(const std::vector<Pianoroll> &loops) {
  const TrackLayout *drums = m_layout.track(Role::drums);
  if (drums == nullptr)
    return 0;
  m_drumNumbers.assign(static_cast<std::size_t>(drums->columns), -1);
  int sounding = 0;
  for (const Pianoroll &loop : loops)
    for (int column = 0; column < drums->columns; ++column)
      for (int step = 0; step < loop.steps() && m_drumNumbers[static_cast<std::size_t>(column)] < 0; ++step)
        if (loop.sounding.at(step, drums->firstColumn + column))
          m_drumNumbers[static_cast<std::size_t>(column)] = sounding++;
  return sounding;
}

NearestLoops::Packed NearestLoops::pack(const Pianoroll &loop) const {
  assert(loop.steps() == m_bars * m_stepsPerBar && loop.columns() == m_layout.columns());
  const TrackLayout *drums = m_layout.track(Role::drums);
  std::vector<const TrackLayout *> pitched;
  for (const TrackLayout &track : m_layout.tracks)
    if (track.isPitched())
      pitched.push_back(&track);
  Packed packed;
  packed.drums.assign(static_cast<std::size_t>(m_bars) * static_cast<std::size_t>(m_drumWords), 0);
  packed.levels.assign(static_cast<std::size_t>(m_bars) * static_cast<std::size_t>(m_levelWords), 0);
  packed.firstPitch.push_back(0);
  const auto set = [](std::vector<std::uint64_t> &words, int firstWord, int bit) {
    words[static_cast<std::size_t>(firstWord) + static_cast<std::size_t>(bit / 64)] |= std::uint64_t{1} << (bit % 64);
  };
  for (int step = 0; step < loop.steps(); ++step) {
    const int bar = step / m_stepsPerBar;
    const int stepOfBar = step % m_stepsPerBar;
    const int drumColumns = drums != nullptr ? drums->columns : 0;
    for (int column = 0; column < drumColumns; ++column)
      if (loop.sounding.at(step, drums->firstColumn + column)) {
        if (const int number = m_drumNumbers[static_cast<std::size_t>(column)]; number >= 0)
          set(packed.drums, bar * m_drumWords, number * m_stepsPerBar + stepOfBar);
        ++packed.drumCells;
      }
    for (std::size_t track = 0; track < pitched.size(); ++track) {
      const int firstLevel = static_cast<int>(track) * kLevels;
      int level = 0;
      for (int column = 0; column < pitched[track]->columns; ++column)
        if (loop.sounding.at(step, pitched[track]->firstColumn + column)) {
          packed.pitches.push_back(placeOf(track, column));
          if (level < kLevels)
            set(packed.levels, bar * m_levelWords, (firstLevel + level) * m_stepsPerBar + stepOfBar);
          else
            ++packed.pitchesBeyondLevels;
          ++level;
        }
    }
    packed.firstPitch.push_back(static_cast<std::uint32_t>(packed.pitches.size()));
  }
  std::map<int, int> active;
  for (const int place : packed.pitches)
    ++active[place];
  packed.histogram.assign(active.begin(), active.end());
  packed.cells = packed.drumCells + static_cast<int>(packed.pitches.size());
  return packed;
}

/// What the pitched tracks can share at most in any transposition and rotation: times are left out.
int NearestLoops::histogramOverlap(const Packed &a, const Packed &b, std::vector<int> &counts) const {
  counts.assign(2 * static_cast<std::size_t>(m_pitchRange), 0);
  int largest = 0;
  std::size_t first = 0; // of b's that may be of the same track
  for (const auto &[placeA, activeA] : a.histogram) {
    while (first < b.histogram.size() && b.histogram[first].first <= placeA - m_pitchRange)
      ++first;
    for (std::size_t i = first; i < b.histogram.size() && b.histogram[i].first < placeA + m_pitchRange; ++i) {
      const auto &[placeB, activeB] = b.histogram[i];
      int &count = counts[transposition(placeA, placeB)];
      count += std::min(activeA, activeB);
      largest = std::max(largest, count);
    }
  }
  return largest;
}

/// The largest overlap of the pitched tracks over all transpositions, by counting differences of pitch.
int NearestLoops::pitchOverlap(const Packed &a, const Packed &b, int rotation, std::vector<int> &counts) const {
  if (m_pitchRange == 0)
    return 0;
  counts.assign(2 * static_cast<std::size_t>(m_pitchRange), 0);
  const std::size_t steps = a.firstPitch.size() - 1;
  std::size_t other = static_cast<std::size_t>(rotation) * static_cast<std::size_t>(m_stepsPerBar);
  for (std::size_t step = 0; step < steps; ++step, other = other + 1 == steps ? 0 : other + 1)
    for (std::size_t i = a.firstPitch[step]; i < a.firstPitch[step + 1]; ++i)
      for (std::size_t j = b.firstPitch[other]; j < b.firstPitch[other + 1]; ++j)
        if (const std::size_t index = transposition(a.pitches[i], b.pitches[j]); index < counts.size())
          ++counts[index];
  return *std::max_element(counts.begin(), counts.end());
}

Neighbour NearestLoops::nearest(const Pianoroll &loop) const {
  assert(!m_loops.empty());
  const BitOverlap overlap = bitOverlap();
  const Packed query = pack(loop);
  std::vector<int> counts;

  Likeness best{-1, 1};
  std::size_t bestIndex = m_loops.size();
  const auto cannotWin = [&](const Likeness &atMost, std::size_t index) {
    return atMost < best || (!(best < atMost) && index > bestIndex);
  };
  // Common drum cells, steps at which a pitched track sounds, and pitches bound every rotation; only those that can
  // still win are counted.
  std::vector<int> commonDrums(static_cast<std::size_t>(m_bars));
  std::vector<int> bounds(static_cast<std::size_t>(m_bars));
  const auto boundRotations = [&](const Packed &other) {
    const int unseen = std::min(query.pitchesBeyondLevels, other.pitchesBeyondLevels);
    const int commonPitches = histogramOverlap(query, other, counts);
    int largest = 0;
    for (int rotation = 0; rotation < m_bars; ++rotation) {
      const auto index = static_cast<std::size_t>(rotation);
      commonDrums[index] = overlap(query.drums.data(), other.drums.data(), m_bars, m_drumWords, rotation);
      const int commonSteps = overlap(query.levels.data(), other.levels.data(), m_bars, m_levelWords, rotation);
      bounds[index] = commonDrums[index] + std::min(commonPitches, commonSteps + unseen);
      largest = std::max(largest, bounds[index]);
    }
    return largest;
  };
  const auto measure = [&](std::size_t index) {
    const Packed &other = m_loops[index];
    const int cells = query.cells + other.cells;
    boundRotations(other);
    for (int rotation = 0; rotation < m_bars; ++rotation) {
      if (cannotWin(likenessOf(bounds[static_cast<std::size_t>(rotation)], cells), index))
        continue;
      const int common = commonDrums[static_cast<std::size_t>(rotation)] + pitchOverlap(query, other, rotation, counts);
      const Likeness likeness = likenessOf(common, cells);
      if (!cannotWin(likeness, index)) {
        best = likeness;
        bestIndex = index;
      }
    }
  };

  std::vector<Candidate> byBound;
  byBound.reserve(m_loops.size());
  for (std::size_t i = 0; i < m_loops.size(); ++i) {
    const int atMost = boundRotations(m_loops[i]);
    byBound.push_back({likenessOf(atMost, query.cells + m_loops[i].cells), i});
  }
  const auto later = [](const Candidate &a, const Candidate &b) { return earlier(b, a); };
  std::make_heap(byBound.begin(), byBound.end(), later);
  while (!byBound.empty()) {
    std::pop_heap(byBound.begin(), byBound.end(), later);
    const Candidate candidate = byBound.back();
    byBound.pop_back();
    if (candidate.atMost < best)
      break;
    if (!cannotWin(candidate.atMost, candidate.index))
      measure(candidate.index);
  }
  return {best.distance(), bestIndex};
}

Result<std::vector<Neighbour>> NearestLoops::nearest(const std::vector<Pianoroll> &loops, int threads,
                                                     ProgressSink &progress, const CancellationToken &cancel) const {
  // A generator's copies of its own loops are looked up once.
  std::map<std::vector<std::uint64_t>, std::size_t> numberOf;
  std::vector<std::size_t> distinct;
  std::vector<std::size_t> number(loops.size());
  for (std::size_t i = 0; i < loops.size(); ++i) {
    const auto [entry, isNew] = numberOf.emplace(loops[i].sounding.words(), distinct.size());
    if (isNew)
      distinct.push_back(i);
    number[i] = entry->second;
  }
  std::vector<Neighbour> found(distinct.size());
  std::atomic<std::int64_t> done{0};
  parallelFor(distinct.size(), threads, [&](std::size_t i) {
    if (cancel.requested())
      return;
    found[i] = nearest(loops[distinct[i]]);
    progress.report({"Looking for the nearest training loops", ++done, static_cast<std::int64_t>(distinct.size())});
  });
  if (cancel.requested())
    return failure(ErrorKind::cancelled, "stopped before all loops were compared");
  std::vector<Neighbour> neighbours;
  neighbours.reserve(loops.size());
  for (const std::size_t index : number)
    neighbours.push_back(found[index]);
  return neighbours;
}

NoveltyReport noveltyReport(const std::vector<double> &generated, const std::vector<double> &heldOut) {
  const auto nearCopies = [](const std::vector<double> &distances) {
    return static_cast<double>(std::count_if(distances.begin(), distances.end(),
                                             [](double distance) { return distance < kNearCopy; })) /
           static_cast<double>(distances.size());
  };
  NoveltyReport report;
  report.probabilityNearer = probabilityLess(generated, heldOut);
  report.shareNearCopies = nearCopies(generated);
  report.shareNearCopiesHeldOut = nearCopies(heldOut);
  report.medianDistance = median(generated);
  report.medianDistanceHeldOut = median(heldOut);
  return report;
}

} // namespace loopwright
