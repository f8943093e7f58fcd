// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/numerics/point_set.h"

namespace loopwright {

/// The orthogonal directions in which points differ most (principal components), the widest first.
struct PrincipalComponents {
  int dims = 0;
  std::vector<double> mean;       ///< [dims]
  std::vector<double> directions; ///< [components, dims], of unit length; each one's largest entry is positive
  std::vector<double> variances;  ///< [components], of the points along each, divided by count - 1
  double totalVariance = 0;       ///< over all dimensions

  int count() const { return static_cast<int>(variances.size()); }
  /// The share of the variance that a component explains.
  double share(int component) const { return variances[static_cast<std::size_t>(component)] / totalVariance; }
  /// Points in these components: [points, components].
  std::vector<double> project(const PointSet &points, int threads = 0) const;
};

struct PcaOptions {
  int components = 2; ///< fewer where there are fewer dimensions, or points - 1
  int threads = 0;    ///< 0: all cores; the result does not depend on it
  double residual =
      1e-8; ///< beyond 512 dimensions: how near to an eigenvector is enough, as a share of the largest variance
};

/// The singular value decomposition of the centred points, as far as it is asked for: up to 512 dimensions from the
/// whole covariance; beyond, from a Krylov space of the covariance that grows (block Lanczos with whole
/// reorthogonalisation, fixed start) until each direction is an eigenvector up to the residual, or it has 512
/// dimensions. Errors: fewer than 2 points, all points equal (badInput), coordinates as checkCoordinates (usage);
/// cancelled.
Result<PrincipalComponents> principalComponents(const PointSet &points, const PcaOptions &options,
                                                ProgressSink &progress, const CancellationToken &cancel);

} // namespace loopwright
