// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "engine/base/result.h"

namespace loopwright {

/// Points [count, dims], row-major.
struct PointSet {
  int dims = 0;
  std::vector<float> values;

  std::size_t count() const { return dims > 0 ? values.size() / static_cast<std::size_t>(dims) : 0; }
  const float *point(std::size_t index) const { return values.data() + index * static_cast<std::size_t>(dims); }
};

/// The set of rows, each of `dims` numbers.
PointSet pointsOf(const std::vector<std::vector<float>> &rows, int dims);

/// Errors (usage): no whole number of points, or a coordinate that is no finite number below 1e12, so that squares and
/// sums of them stay far from float32's end.
Status checkCoordinates(const PointSet &points);

/// The mean of each coordinate: [dims].
std::vector<double> centreOf(const PointSet &points);

} // namespace loopwright
