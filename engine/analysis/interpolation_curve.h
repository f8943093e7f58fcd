// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/base/result.h"
#include "engine/music/track_states.h"

namespace loopwright {

/// The share of the cells (a track at a step) whose states differ, 0 … 1. Windows of one size, not empty.
double hammingDistance(const TrackStates &a, const TrackStates &b);

/// `count` places from 0 to 1 at equal distances; count >= 2.
std::vector<double> evenAlphas(std::size_t count);

/// A way from one window to another: alpha 0 is the start, alpha 1 the end. (Equation 19 of MusAE counts alpha the
/// other way round; its figure 4 as here.)
struct InterpolationPath {
  TrackStates start;             ///< the real window, not its reconstruction
  std::vector<TrackStates> path; ///< decoded at evenAlphas(path.size()), both ends included
};

/// Figure 4 of MusAE: how far interpolations are from their start.
struct InterpolationCurve {
  std::vector<double> alphas;
  std::vector<double> mean;      ///< [alphas], mean distance to the start
  std::vector<double> deviation; ///< [alphas], over the paths
  bool monotone = false;         ///< the mean never falls from one alpha to the next
  std::size_t paths = 0;
  double monotonePaths = 0; ///< share of the paths whose own curve never falls
  double largestStep = 0;   ///< what the two shares below allow, as a share of the whole change
  /// Paths whose curve rises from end to end, and the share of them no step of which is larger than allowed.
  std::size_t risingPaths = 0;
  double gradualPaths = 0;
  /// Paths whose ends differ, and the share of them in which no two neighbours differ by more than allowed of what the
  /// ends differ by: unlike the curve, this sees changes that do not lead away from the start.
  std::size_t movingPaths = 0;
  double steadyPaths = 0;
};

/// Errors: no path, paths of other than one length, of fewer than 3 places, windows of different sizes (usage).
Result<InterpolationCurve> interpolationCurve(const std::vector<InterpolationPath> &paths, double largestStep = 0.35);

/// The baseline in the space of the data: each cell is the end's with probability alpha, otherwise the start's. A cell
/// draws one number for all alphas, so that it changes sides once and the ends are exact. `item`: which pair it is.
std::vector<TrackStates> bernoulliPath(const TrackStates &start, const TrackStates &end,
                                       const std::vector<double> &alphas, std::uint64_t seed, std::uint64_t item);

} // namespace loopwright
