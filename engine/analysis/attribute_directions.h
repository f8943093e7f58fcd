// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/numerics/point_set.h"

namespace loopwright {

/// What an attribute does, among the points there are, along a direction that was made for it or for another.
struct AlongDirection {
  double correlation = 0; ///< Pearson's; 0 where the attribute does not change
  double slope = 0;       ///< the attribute's units a sigma of the direction
};

/// Where to go in a latent space to change one property of the music.
struct AttributeDirection {
  std::vector<float> direction; ///< [dims], of unit length: from less to more of the attribute
  double sigma = 0;             ///< standard deviation of the points along it, in the space's unit
  double penalty = 0;           ///< of the regression, as in AttributeOptions
  double heldOutR2 = 0;         ///< of points of families that the regression has not seen; 0 is a guess at the mean
  std::size_t points = 0;       ///< that have the attribute
  std::vector<AlongDirection> others; ///< [attributes], itself too: what else moves with it
};

struct AttributeOptions {
  int folds = 5; ///< fewer where there are fewer families
  /// Penalties on the squared weights to choose from, as shares of the mean squared deviation of the coordinates,
  /// summed over the points. Ascending.
  std::vector<double> penalties = {1e-4, 1e-3, 1e-2, 1e-1, 1, 10, 100};
  int threads = 0; ///< 0: all cores; the result does not depend on it
};

/// Ridge regression of each standardised attribute over latent points. The direction is not that of its weights, which
/// also lead where no music lies so as to cancel what disturbs them, but that of the covariance of the points with what
/// the weights tell: how points with more of the attribute differ (Haufe et al. 2014). Families take turns in being
/// held out; the penalty is the one that tells most of held-out points, and the R2 of a fold that of the penalty which
/// the other folds choose. `values` [points, attributes], none infinite: a NaN says that a point has none and is left
/// out for that attribute; `families`: of each point. None for an attribute that never changes, or that points of fewer
/// than two families have. Errors: sizes that differ, no penalty above 0 (usage), coordinates as checkCoordinates;
/// cancelled.
Result<std::vector<std::optional<AttributeDirection>>>
attributeDirections(const PointSet &points, const std::vector<std::vector<double>> &values,
                    const std::vector<int> &families, const AttributeOptions &options, ProgressSink &progress,
                    const CancellationToken &cancel);

/// A point [dims] moved by `sigmas` standard deviations along the direction.
std::vector<float> movedAlong(const AttributeDirection &direction, std::vector<float> point, double sigmas);

} // namespace loopwright
