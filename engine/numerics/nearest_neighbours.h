// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/numerics/point_set.h"

namespace loopwright {

/// The nearest other points of each point: [count, k], nearest first, of equal ones the one with the smaller index.
struct Neighbours {
  int k = 0;
  std::vector<std::int32_t> indices;
  std::vector<double> squaredDistances;
};

/// Exactly what sums of squared float64 differences give, whatever the number of threads (0: all cores); a point is no
/// neighbour of itself, its duplicates are. Compares all pairs. Polls `cancel` every 96 points. Memory: about twice the
/// points and 400 bytes a point and thread. Errors: k < 1 or no more than k points, coordinates as checkCoordinates
/// (usage); cancelled.
Result<Neighbours> nearestNeighbours(const PointSet &points, int k, int threads, ProgressSink &progress,
                                     const CancellationToken &cancel);

} // namespace loopwright
