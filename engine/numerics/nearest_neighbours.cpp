// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/nearest_neighbours.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <string>

#include "engine/numerics/block_distances.h"
#include "engine/numerics/parallel_for.h"

namespace loopwright {
namespace {

/// Between which values the squared distance to another point lies.
struct DistanceBounds {
  std::vector<double> lowest, highest; ///< [count]
};

/// The neighbours of point `own`: the bounds leave few candidates, exact distances choose.
void chooseNeighbours(const PointSet &points, std::size_t own, const DistanceBounds &bounds, int k,
                      std::vector<double> &scratch, Neighbours &found) {
  scratch = bounds.highest;
  const auto last = scratch.begin() + (k - 1);
  std::nth_element(scratch.begin(), last, scratch.end());
  const double limit = *last;
  std::vector<std::pair<double, std::int32_t>> candidates;
  for (std::size_t other = 0; other < bounds.lowest.size(); ++other)
    if (bounds.lowest[other] <= limit && other != own)
      candidates.emplace_back(exactSquaredDistance(points.point(own), points.point(other), points.dims),
                              static_cast<std::int32_t>(other));
  std::partial_sort(candidates.begin(), candidates.begin() + k, candidates.end());
  const std::size_t first = own * static_cast<std::size_t>(k);
  for (std::size_t i = 0; i < static_cast<std::size_t>(k); ++i) {
    found.squaredDistances[first + i] = candidates[i].first;
    found.indices[first + i] = candidates[i].second;
  }
}

} // namespace

Result<Neighbours> nearestNeighbours(const PointSet &points, int k, int threads, ProgressSink &progress,
                                     const CancellationToken &cancel) {
  if (Status status = checkCoordinates(points); !status)
    return tl::unexpected(status.error());
  const std::size_t count = points.count();
  if (k < 1 || count <= static_cast<std::size_t>(k))
    return failure(ErrorKind::usage, std::to_string(count) + " points have no " + std::to_string(k) + " neighbours",
                   "points");
  const DotProductKernel &kernel = dotProductKernel();
  std::vector<std::size_t> all(count);
  std::iota(all.begin(), all.end(), std::size_t{0});
  const PackedPoints packed(points, all, centreOf(points), true, true, kernel);
  Neighbours found;
  found.k = k;
  found.indices.resize(count * static_cast<std::size_t>(k));
  found.squaredDistances.resize(found.indices.size());
  const std::size_t blocks = packed.paddedRows / kRowsOfBlock;
  std::atomic<std::int64_t> done{0};
  parallelFor(blocks, threads, [&](std::size_t block) {
    if (cancel.requested())
      return;
    const std::size_t firstRow = block * kRowsOfBlock;
    const std::size_t rows = std::min(kRowsOfBlock, count - firstRow);
    std::vector<float> dots(kRowsOfBlock * kColumnsOfBlock);
    std::vector<float> products(rows * count);
    for (std::size_t firstColumn = 0; firstColumn < count; firstColumn += kColumnsOfBlock) {
      multiplyBlock(packed, firstRow, packed, firstColumn, points.dims, kernel, dots);
      const std::size_t columns = std::min(kColumnsOfBlock, count - firstColumn);
      for (std::size_t row = 0; row < rows; ++row)
        std::copy_n(dots.data() + row * kColumnsOfBlock, columns, products.data() + row * count + firstColumn);
    }
    DistanceBounds bounds{std::vector<double>(count), std::vector<double>(count)};
    std::vector<double> scratch;
    for (std::size_t row = 0; row < rows; ++row) {
      const std::size_t own = firstRow + row;
      for (std::size_t other = 0; other < count; ++other) {
        const double distance = packed.squaredNorms[own] + packed.squaredNorms[other] -
                                2.0 * static_cast<double>(products[row * count + other]);
        const double error = errorBound(packed.norms[own], packed.norms[other], 0, points.dims);
        bounds.lowest[other] = distance - error;
        bounds.highest[other] = distance + error;
      }
      bounds.highest[own] = HUGE_VAL;
      chooseNeighbours(points, own, bounds, k, scratch, found);
    }
    progress.report({"Finding neighbours", ++done, static_cast<std::int64_t>(blocks)});
  });
  if (cancel.requested())
    return failure(ErrorKind::cancelled, "stopped before the neighbours were known");
  return found;
}

} // namespace loopwright
