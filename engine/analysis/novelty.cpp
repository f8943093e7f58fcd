// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/novelty.h"

#include <algorithm>
#include <atomic>
#include <cassert>

#include "engine/analysis/bit_overlap.h"
#include "engine/analysis/distribution.h"
#include "engine/analysis/parallel_for.h"

namespace loopwright {
namespace {

constexpr int kBoundLevels = 3;

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
  const TrackLayout *drums = layout.track(TrackKind::drums);
  const int drumColumns = drums != nullptr ? drums->columns : 0;
  m_drumWords = (m_stepsPerBar * drumColumns + 63) / 64;
  m_boundWords = (m_stepsPerBar * (drumColumns + kBoundLevels) + 63) / 64;
  m_loops.reserve(loops.size());
  for (const Pianoroll &loop : loops)
    m_loops.push_back(pack(loop));
}

NearestLoops::Packed NearestLoops::pack(const Pianoroll &loop) const {
  assert(loop.steps() == m_bars * m_stepsPerBar && loop.columns() == m_layout.columns());
  const TrackLayout *drums = m_layout.track(TrackKind::drums);
  const TrackLayout *pitched = m_layout.track(TrackKind::pitched);
  Packed packed;
  packed.drums.assign(static_cast<std::size_t>(m_bars * m_drumWords), 0);
  packed.bounds.assign(static_cast<std::size_t>(m_bars * m_boundWords), 0);
  packed.firstPitch.push_back(0);
  const auto set = [](std::vector<std::uint64_t> &words, int firstWord, int bit) {
    words[static_cast<std::size_t>(firstWord + bit / 64)] |= std::uint64_t{1} << (bit % 64);
  };
  for (int step = 0; step < loop.steps(); ++step) {
    const int bar = step / m_stepsPerBar;
    const int stepOfBar = step % m_stepsPerBar;
    const int drumColumns = drums != nullptr ? drums->columns : 0;
    for (int column = 0; column < drumColumns; ++column)
      if (loop.sounding.at(step, drums->firstColumn + column)) {
        set(packed.drums, bar * m_drumWords, column * m_stepsPerBar + stepOfBar);
        set(packed.bounds, bar * m_boundWords, column * m_stepsPerBar + stepOfBar);
        ++packed.drumCells;
      }
    int level = 0;
    for (int column = 0; pitched != nullptr && column < pitched->columns; ++column)
      if (loop.sounding.at(step, pitched->firstColumn + column)) {
        packed.pitches.push_back(static_cast<std::uint8_t>(column));
        if (level < kBoundLevels)
          set(packed.bounds, bar * m_boundWords, (drumColumns + level) * m_stepsPerBar + stepOfBar);
        else
          ++packed.pitchesBeyondBounds;
        ++level;
      }
    packed.firstPitch.push_back(static_cast<std::uint16_t>(packed.pitches.size()));
  }
  packed.cells = packed.drumCells + static_cast<int>(packed.pitches.size());
  return packed;
}

/// The largest overlap of the pitched tracks over all transpositions, by counting differences of pitch.
int NearestLoops::pitchOverlap(const Packed &a, const Packed &b, int rotation, std::vector<int> &counts) const {
  const TrackLayout *pitched = m_layout.track(TrackKind::pitched);
  if (pitched == nullptr)
    return 0;
  counts.assign(static_cast<std::size_t>(2 * pitched->columns), 0);
  const std::size_t steps = a.firstPitch.size() - 1;
  std::size_t other = static_cast<std::size_t>(rotation * m_stepsPerBar);
  for (std::size_t step = 0; step < steps; ++step, other = other + 1 == steps ? 0 : other + 1)
    for (std::size_t i = a.firstPitch[step]; i < a.firstPitch[step + 1]; ++i)
      for (std::size_t j = b.firstPitch[other]; j < b.firstPitch[other + 1]; ++j)
        ++counts[static_cast<std::size_t>(b.pitches[j] + pitched->columns - a.pitches[i])];
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
  // Drum overlap and common bass steps bound every rotation; only the rotations that can still win are counted.
  std::vector<int> bounds(static_cast<std::size_t>(m_bars));
  const auto boundRotations = [&](const Packed &other) {
    const int unseen = std::min(query.pitchesBeyondBounds, other.pitchesBeyondBounds);
    int largest = 0;
    for (int rotation = 0; rotation < m_bars; ++rotation) {
      const int bound = overlap(query.bounds.data(), other.bounds.data(), m_bars, m_boundWords, rotation) + unseen;
      bounds[static_cast<std::size_t>(rotation)] = bound;
      largest = std::max(largest, bound);
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
      const int common = overlap(query.drums.data(), other.drums.data(), m_bars, m_drumWords, rotation) +
                         pitchOverlap(query, other, rotation, counts);
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
  std::vector<Neighbour> neighbours(loops.size());
  std::atomic<std::int64_t> done{0};
  parallelFor(loops.size(), threads, [&](std::size_t i) {
    if (cancel.requested())
      return;
    neighbours[i] = nearest(loops[i]);
    progress.report({"Looking for the nearest training loops", ++done, static_cast<std::int64_t>(loops.size())});
  });
  if (cancel.requested())
    return failure(ErrorKind::cancelled, "stopped before all loops were compared");
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
