// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/point_set.h"

#include <cmath>

namespace loopwright {

PointSet pointsOf(const std::vector<std::vector<float>> &rows, int dims) {
  PointSet points;
  points.dims = dims;
  points.values.reserve(rows.size() * static_cast<std::size_t>(dims));
  for (const std::vector<float> &row : rows)
    points.values.insert(points.values.end(), row.begin(), row.end());
  return points;
}

Status checkCoordinates(const PointSet &points) {
  constexpr double kLargestValue = 1e12;
  if (points.dims < 1 || points.values.size() % static_cast<std::size_t>(points.dims) != 0)
    return failure(ErrorKind::usage, "the values are no whole number of points", "points");
  for (const float value : points.values)
    if (!(std::abs(static_cast<double>(value)) <= kLargestValue))
      return failure(ErrorKind::usage, "a coordinate is no finite number below 1e12", "points");
  return {};
}

std::vector<double> centreOf(const PointSet &points) {
  const auto dims = static_cast<std::size_t>(points.dims);
  std::vector<double> centre(dims, 0.0);
  for (std::size_t i = 0; i < points.count(); ++i)
    for (std::size_t d = 0; d < dims; ++d)
      centre[d] += static_cast<double>(points.point(i)[d]) / static_cast<double>(points.count());
  return centre;
}

} // namespace loopwright
