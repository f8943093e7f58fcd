// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "engine/numerics/dot_products.h"
#include "engine/numerics/point_set.h"

/// Distances of all pairs of points, block by block: float32 products are quick and have a proven bound of their error;
/// where they cannot tell, the exact distance decides.
namespace loopwright {

constexpr std::size_t kRowsOfBlock = 96; // of both tile heights a multiple
constexpr std::size_t kColumnsOfBlock = 256;

/// The squared distance that decides. One order of summation for every pair, so that equal pairs tie exactly.
double exactSquaredDistance(const float *a, const float *b, int dims);

/// Chosen points moved by a common centre and laid out for the kernel, with their norms. The move keeps distances
/// and makes norms, and with them the error bound, small.
struct PackedPoints {
  std::size_t count = 0;
  std::size_t paddedRows = 0;
  std::size_t paddedColumns = 0;
  std::vector<float> left;          ///< panels of tileRows points, [panel][d][row]
  std::vector<float> right;         ///< panels of tileColumns points, [panel][d][column]
  std::vector<double> squaredNorms; ///< [count]
  std::vector<double> norms;        ///< [count]
  double largestNorm = 0;

  /// `chosen`: indices into the points, in the order in which they are packed.
  PackedPoints(const PointSet &points, const std::vector<std::size_t> &chosen, const std::vector<double> &centre,
               bool asLeft, bool asRight, const DotProductKernel &kernel);
};

/// How far |a|² + |b|² - 2ab in float32 can be from the exact squared distance, a and b after the move; also covers
/// the rounding of |b|² - r² to float32 for squared radii up to `squaredRadius`.
/// The dot product: 2 (dims + 1) u |a||b|; rounding the moved points: 2.1 u (|a| + |b|)²; rounding |b|² and the
/// difference: each below u ((|a| + |b|)² + r²); the factors are rounded up to cover terms in u².
inline double errorBound(double normA, double normB, double squaredRadius, int dims) {
  constexpr double kUnit = 0x1.0p-24; // half the distance of 1 to the next float
  const double sum = normA + normB;
  return kUnit * (2.1 * (dims + 2) * normA * normB + 12 * sum * sum + 4 * squaredRadius) + 1e-30;
}

/// Dot products of one block of left rows with one block of right columns: out [kRowsOfBlock, kColumnsOfBlock].
void multiplyBlock(const PackedPoints &left, std::size_t firstRow, const PackedPoints &right, std::size_t firstColumn,
                   int dims, const DotProductKernel &kernel, std::vector<float> &out);

} // namespace loopwright
