// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/numerics/point_set.h"

namespace loopwright {

struct PrdcOptions {
  int k = 5;       ///< a point's ball reaches to its k-th nearest neighbour in its own set
  int threads = 0; ///< 0: all cores
  /// A ball holds the points at its radius too, as in the improved precision and recall of Kynkäänniemi et al. 2019.
  bool closedBalls = false;
};

/// The same of improved precision and recall as its reference has it: k 3, closed balls.
constexpr int kImprovedNeighbours = 3;

/// Precision, recall, density, coverage as counts (Naeem et al. 2020; details 1.7). A ball holds a point if their
/// distance is smaller than the radius, strictly unless closedBalls is set; so open balls of radius 0 (duplicates) hold
/// nothing, closed ones hold the duplicates.
struct PrdcCounts {
  std::int64_t reals = 0;
  std::int64_t fakes = 0;
  int k = 5;
  std::int64_t fakesInRealBalls = 0; ///< fakes in at least one real ball
  std::int64_t realsInFakeBalls = 0; ///< reals in at least one fake ball
  std::int64_t pairs = 0;            ///< pairs of a real ball and a fake in it
  std::int64_t realsCovered = 0;     ///< reals whose ball holds their nearest fake

  double precision() const { return static_cast<double>(fakesInRealBalls) / static_cast<double>(fakes); }
  double recall() const { return static_cast<double>(realsInFakeBalls) / static_cast<double>(reals); }
  double density() const { return static_cast<double>(pairs) / (static_cast<double>(k) * static_cast<double>(fakes)); }
  double coverage() const { return static_cast<double>(realsCovered) / static_cast<double>(reals); }
};

/// The harmonic mean, 0 if both are.
double f1(double a, double b);

/// Squared distance of each point to its k-th nearest neighbour in the set, itself left out by index: [count].
/// Exactly what sums of squared float64 differences give: float32 products find the candidates with a proven bound
/// of their error, float64 decides. Errors: k < 1, no more than k points, values that are not finite or beyond 1e12
/// (usage); cancelled. Memory: about twice the points and 1 MB a thread.
Result<std::vector<double>> squaredRadii(const PointSet &points, const PrdcOptions &options, ProgressSink &progress,
                                         const CancellationToken &cancel);

/// The counts of two sets, exact in the same sense. Errors as above, or sets of different dims.
Result<PrdcCounts> prdc(const PointSet &real, const PointSet &fake, const PrdcOptions &options, ProgressSink &progress,
                        const CancellationToken &cancel);

/// The same with the radii known already (a set that is compared many times).
Result<PrdcCounts> prdc(const PointSet &real, const std::vector<double> &realSquaredRadii, const PointSet &fake,
                        const std::vector<double> &fakeSquaredRadii, const PrdcOptions &options, ProgressSink &progress,
                        const CancellationToken &cancel);

} // namespace loopwright
