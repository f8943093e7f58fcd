// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/block_distances.h"

#include <algorithm>
#include <cmath>

namespace loopwright {

double exactSquaredDistance(const float *a, const float *b, int dims) {
  double sums[4] = {};
  int d = 0;
  for (; d + 4 <= dims; d += 4)
    for (int lane = 0; lane < 4; ++lane) {
      const double difference = static_cast<double>(a[d + lane]) - static_cast<double>(b[d + lane]);
      sums[lane] += difference * difference;
    }
  for (; d < dims; ++d) {
    const double difference = static_cast<double>(a[d]) - static_cast<double>(b[d]);
    sums[0] += difference * difference;
  }
  return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

PackedPoints::PackedPoints(const PointSet &points, const std::vector<std::size_t> &chosen,
                           const std::vector<double> &centre, bool asLeft, bool asRight, const DotProductKernel &kernel)
    : count(chosen.size()), squaredNorms(chosen.size(), 0.0), norms(chosen.size(), 0.0) {
  const auto dims = static_cast<std::size_t>(points.dims);
  const auto rows = static_cast<std::size_t>(kernel.tileRows);
  const auto columns = static_cast<std::size_t>(kernel.tileColumns);
  paddedRows = (count + kRowsOfBlock - 1) / kRowsOfBlock * kRowsOfBlock;
  paddedColumns = (count + kColumnsOfBlock - 1) / kColumnsOfBlock * kColumnsOfBlock;
  if (asLeft)
    left.assign(paddedRows * dims, 0.0F);
  if (asRight)
    right.assign(paddedColumns * dims, 0.0F);
  for (std::size_t i = 0; i < count; ++i) {
    const float *point = points.point(chosen[i]);
    for (std::size_t d = 0; d < dims; ++d) {
      const auto value = static_cast<float>(static_cast<double>(point[d]) - centre[d]);
      squaredNorms[i] += static_cast<double>(value) * static_cast<double>(value);
      if (asLeft)
        left[i / rows * rows * dims + d * rows + i % rows] = value;
      if (asRight)
        right[i / columns * columns * dims + d * columns + i % columns] = value;
    }
    norms[i] = std::sqrt(squaredNorms[i]);
    largestNorm = std::max(largestNorm, norms[i]);
  }
}

void multiplyBlock(const PackedPoints &left, std::size_t firstRow, const PackedPoints &right, std::size_t firstColumn,
                   int dims, const DotProductKernel &kernel, std::vector<float> &out) {
  const auto rows = static_cast<std::size_t>(kernel.tileRows);
  const auto columns = static_cast<std::size_t>(kernel.tileColumns);
  const auto depth = static_cast<std::size_t>(dims);
  for (std::size_t column = 0; column < kColumnsOfBlock; column += columns)
    for (std::size_t row = 0; row < kRowsOfBlock; row += rows)
      kernel.tile(left.left.data() + (firstRow + row) * depth, right.right.data() + (firstColumn + column) * depth,
                  dims, out.data() + row * kColumnsOfBlock + column, static_cast<int>(kColumnsOfBlock));
}

} // namespace loopwright
