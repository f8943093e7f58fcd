// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/numerics/distribution.h"
#include "engine/numerics/point_set.h"

namespace loopwright {

struct TwoSampleOptions {
  /// Of the classifier, as a share of the points it learns from: strong, because many coordinates that each differ a
  /// little are what is looked for.
  double penalty = 0.1;
  /// The samples count as alike where a classifier is right by at most this much more often than one that guesses.
  double margin = 0.05;
  int permutations = 9999;
  int resamples = 2000; ///< of the interval
  std::uint64_t seed = 1;
  int threads = 0; ///< 0: all cores; the result does not depend on it
};

/// How well one classifier tells the samples apart.
struct TwoSampleAccuracy {
  double accuracy = 0.5; ///< on held-out points, both samples alike in number; .5 is chance
  Interval interval;     ///< 90%, families drawn again: its upper end is the bound of a one-sided test at 5%
  double p = 1;          ///< share of exchanges of the two samples in whole families that do as well
  bool alike = false;    ///< the interval ends at or below .5 + margin
};

/// Does one sample have the distribution of another: the aggregate posterior that of the prior?
struct TwoSampleTest {
  TwoSampleAccuracy points;  ///< of the coordinates: sees other means
  TwoSampleAccuracy squares; ///< of the coordinates and their squares: sees other variances too
  double margin = 0;
  std::size_t learnt = 0;   ///< points of each sample that the classifiers learnt from
  std::size_t judged = 0;   ///< points of each sample that they were judged on
  std::size_t families = 0; ///< of those judged

  /// Neither sees a difference that matters. Not the same as p above a threshold: that may be too little data.
  bool alike() const { return points.alike && squares.alike; }
};

/// Classifier two-sample test (Lopez-Paz and Oquab 2017) by logistic regression: half of the families are learnt from,
/// the others judged, and so it is told apart what points of one piece have in common from what all have. `sample` and
/// `reference`: as many points of the same dims; `families`: of each point of the sample; the reference's point i, an
/// independent draw, goes where the sample's point i goes. Deterministic for a seed. Errors: sizes that differ (usage),
/// fewer than 4 families (badInput), coordinates as checkCoordinates; cancelled.
Result<TwoSampleTest> twoSampleTest(const PointSet &sample, const PointSet &reference, const std::vector<int> &families,
                                    const TwoSampleOptions &options, ProgressSink &progress,
                                    const CancellationToken &cancel);

} // namespace loopwright
