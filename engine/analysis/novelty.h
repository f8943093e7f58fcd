// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/music/pianoroll.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {

/// Distance of two loops: Jaccard on active cells of the drum and pitched tracks, 1 - I / (|A| + |B| - I), with I the
/// largest overlap over all rotations by whole bars (all tracks together) and all transpositions of the pitched
/// tracks (together too). A cell moved out of its track's range meets nothing but stays in the union. Two empty loops:
/// 0; one: 1.
struct Neighbour {
  double distance = 1;
  std::size_t index = 0; ///< of the nearest loop; the smallest of several as near
};

/// The nearest of a set of loops, found exactly: upper bounds of the overlap leave out what cannot be nearest.
/// Immutable once made; may be asked from any thread. Loops of one length and layout, at most 64 steps a bar.
class NearestLoops {
public:
  NearestLoops(const std::vector<Pianoroll> &loops, const PitchLayout &layout);

  std::size_t size() const { return m_loops.size(); }
  /// The set must not be empty, and the loop as long as those of the set.
  Neighbour nearest(const Pianoroll &loop) const;
  /// The nearest of each of many, in order. threads 0: all cores. Errors: cancelled.
  Result<std::vector<Neighbour>> nearest(const std::vector<Pianoroll> &loops, int threads, ProgressSink &progress,
                                         const CancellationToken &cancel) const;

private:
  struct Packed {
    std::vector<std::uint64_t> drums;      ///< [bars, m_drumWords], drums of m_drumNumbers
    std::vector<std::uint64_t> levels;     ///< [bars, m_levelWords]: steps of a track with at least 1, 2, 3 pitches
    std::vector<int> pitches;              ///< places of the active pitched cells, step by step
    std::vector<std::uint32_t> firstPitch; ///< [steps + 1] into pitches
    std::vector<std::pair<int, int>> histogram; ///< (place, its active cells), only places that sound
    int cells = 0;
    int drumCells = 0;
    int pitchesBeyondLevels = 0; ///< cells that `levels` does not show: fourth and later pitches of a track's step
  };
  int numberDrums(const std::vector<Pianoroll> &loops);
  Packed pack(const Pianoroll &loop) const;
  /// The number of a pitched cell's column: places of one track are less than m_pitchRange apart, of two tracks more.
  int placeOf(std::size_t pitchedTrack, int column) const {
    return static_cast<int>(pitchedTrack) * 3 * m_pitchRange + column;
  }
  /// How far one place is above another as an index below 2 * m_pitchRange, if they are of one track; else no less.
  std::size_t transposition(int from, int to) const {
    const int above = to - from + m_pitchRange;
    return static_cast<std::size_t>(above);
  }
  int histogramOverlap(const Packed &a, const Packed &b, std::vector<int> &counts) const;
  int pitchOverlap(const Packed &a, const Packed &b, int rotation, std::vector<int> &counts) const;

  PitchLayout m_layout;
  int m_bars = 0;
  int m_stepsPerBar = 0;
  int m_pitchRange = 0;           ///< the most columns of a pitched track
  std::vector<int> m_drumNumbers; ///< of the drum columns; -1: silent in all loops of the set
  int m_drumWords = 0;
  int m_levelWords = 0;
  std::vector<Packed> m_loops;
};

/// How new generated loops are, beside how far real held-out loops are from the same training set.
struct NoveltyReport {
  double probabilityNearer = 0; ///< P(a generated loop is nearer to training than a held-out one), ties half
  double shareNearCopies = 0;   ///< share of generated loops nearer than kNearCopy
  double shareNearCopiesHeldOut = 0;
  double medianDistance = 0;
  double medianDistanceHeldOut = 0;
};
constexpr double kNearCopy = 0.1;

/// From the distances to the nearest training loop. Neither list may be empty.
NoveltyReport noveltyReport(const std::vector<double> &generated, const std::vector<double> &heldOut);

} // namespace loopwright
