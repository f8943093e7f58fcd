// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/numerics/point_set.h"

namespace loopwright {

struct TsneOptions {
  double perplexity = 30; ///< about how many neighbours a point keeps near; at most (points - 1) / 3 is used
  int iterations = 1000;  ///< at least 250, while which attraction is exaggerated
  double angle = 0.5;     ///< of the quadtree: smaller is nearer to the exact gradient and slower
  std::uint64_t seed = 1; ///< of the jitter that parts equal points
  int threads = 0;        ///< 0: all cores; any number gives the same bytes
};

/// A map after a step; valid during the call.
struct TsneStep {
  int iteration;                        ///< from 1
  const std::vector<double> &positions; ///< [points, 2]
  double divergence;                    ///< Kullback-Leibler, in nats, of the last multiple of 25 steps
};
/// Called after each step from the thread that asked; must not take long.
using TsneObserver = std::function<void(const TsneStep &step)>;

struct TsneMap {
  std::vector<double> positions; ///< [points, 2], centred
  double divergence = 0;         ///< Kullback-Leibler, in nats
  double perplexity = 0;         ///< that was used
  int iterations = 0;
  bool cancelled = false; ///< then the map after the last whole step
};

/// Points in the plane so that neighbours stay neighbours (t-SNE). Start: the first two principal components with a
/// deviation of 1e-4. Affinities: 3 perplexity + 1 neighbours. Steps: 250 with exaggeration 12 and momentum 0.5, the
/// others with 1 and 0.8; learning rate points / 12 of the gradient without its factor 4, at least 200 (as scikit-learn
/// has it, after Belkina et al. 2019); a gain for each coordinate; a map whose deviation falls below 1e-10 is enlarged
/// to it. Below 1,000 points all pairs are neighbours and the gradient is exact, from there on a quadtree approximates
/// it. Stops within one step; before the first one a stop is an error (cancelled). Errors: fewer than 4 points, all
/// points equal (badInput), coordinates as checkCoordinates, options that make no sense (usage).
Result<TsneMap> tsne(const PointSet &points, const TsneOptions &options, const TsneObserver &observer,
                     ProgressSink &progress, const CancellationToken &cancel);

} // namespace loopwright
