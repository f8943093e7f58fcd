// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/pca.h"

#include <algorithm>
#include <cmath>

#include "engine/base/random.h"
#include "engine/numerics/parallel_for.h"
#include "engine/numerics/symmetric_eigen.h"

namespace loopwright {
namespace {

constexpr std::size_t kLargestBasis = 512;
constexpr std::size_t kStrip = 64; // rows or columns that a thread takes at a time

using Values = std::vector<double>;

std::size_t strips(std::size_t length) { return (length + kStrip - 1) / kStrip; }

double dot(const double *a, const double *b, std::size_t count) {
  double sums[4] = {};
  std::size_t i = 0;
  for (; i + 4 <= count; i += 4)
    for (std::size_t lane = 0; lane < 4; ++lane)
      sums[lane] += a[i + lane] * b[i + lane];
  for (; i < count; ++i)
    sums[0] += a[i] * b[i];
  return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/// The covariance [dims, dims] of points. Each entry sums over the points in order.
Values covariance(const PointSet &points, const Values &mean, int threads, const CancellationToken &cancel) {
  const auto dims = static_cast<std::size_t>(points.dims);
  Values result(dims * dims, 0.0);
  parallelFor(strips(dims), threads, [&](std::size_t strip) {
    const std::size_t first = strip * kStrip, end = std::min(dims, first + kStrip);
    Values centred(dims);
    for (std::size_t n = 0; n < points.count() && !cancel.requested(); ++n) {
      const float *point = points.point(n);
      for (std::size_t d = first; d < dims; ++d)
        centred[d] = static_cast<double>(point[d]) - mean[d];
      for (std::size_t i = first; i < end; ++i) {
        const double value = centred[i];
        double *row = result.data() + i * dims;
        for (std::size_t j = i; j < dims; ++j)
          row[j] += value * centred[j];
      }
    }
  });
  const auto freedom = static_cast<double>(points.count() - 1);
  for (std::size_t i = 0; i < dims; ++i)
    for (std::size_t j = i; j < dims; ++j)
      result[j * dims + i] = result[i * dims + j] /= freedom;
  return result;
}

/// The covariance of points times vectors, without the matrix: [vectors, dims] -> the same.
Values covarianceTimes(const PointSet &points, const Values &mean, const Values &vectors, int threads,
                       const CancellationToken &cancel) {
  const auto dims = static_cast<std::size_t>(points.dims);
  const std::size_t count = points.count(), width = vectors.size() / dims;
  Values offsets(width);
  for (std::size_t v = 0; v < width; ++v)
    offsets[v] = dot(mean.data(), vectors.data() + v * dims, dims);
  Values turned(dims * width); // what one coordinate needs stands together
  for (std::size_t v = 0; v < width; ++v)
    for (std::size_t d = 0; d < dims; ++d)
      turned[d * width + v] = vectors[v * dims + d];
  Values along(count * width, 0.0); // the centred points along the vectors
  parallelFor(strips(count), threads, [&](std::size_t strip) {
    for (std::size_t n = strip * kStrip; n < std::min(count, (strip + 1) * kStrip) && !cancel.requested(); ++n) {
      const float *point = points.point(n);
      double *sums = along.data() + n * width;
      for (std::size_t d = 0; d < dims; ++d)
        if (const double value = static_cast<double>(point[d]); value != 0) // piano rolls are mostly empty
          for (std::size_t v = 0; v < width; ++v)
            sums[v] += value * turned[d * width + v];
      for (std::size_t v = 0; v < width; ++v)
        sums[v] -= offsets[v];
    }
  });
  Values sums(width, 0.0);
  for (std::size_t n = 0; n < count; ++n)
    for (std::size_t v = 0; v < width; ++v)
      sums[v] += along[n * width + v];
  Values result(vectors.size());
  parallelFor(strips(dims), threads, [&](std::size_t strip) {
    const std::size_t first = strip * kStrip, end = std::min(dims, first + kStrip);
    Values part((end - first) * width, 0.0);
    for (std::size_t n = 0; n < count && !cancel.requested(); ++n) {
      const float *point = points.point(n);
      for (std::size_t d = first; d < end; ++d)
        if (const double value = static_cast<double>(point[d]); value != 0)
          for (std::size_t v = 0; v < width; ++v)
            part[(d - first) * width + v] += value * along[n * width + v];
    }
    for (std::size_t d = first; d < end; ++d)
      for (std::size_t v = 0; v < width; ++v)
        result[v * dims + d] =
            (part[(d - first) * width + v] - mean[d] * sums[v]) / static_cast<double>(points.count() - 1);
  });
  return result;
}

/// Appends what of the vectors is new to an orthonormal basis; returns how many that are.
std::size_t extendBasis(Values &basis, const Values &vectors, std::size_t dims) {
  std::size_t added = 0;
  for (std::size_t v = 0; v * dims < vectors.size(); ++v) {
    Values vector(vectors.begin() + static_cast<std::ptrdiff_t>(v * dims),
                  vectors.begin() + static_cast<std::ptrdiff_t>((v + 1) * dims));
    const double before = std::sqrt(dot(vector.data(), vector.data(), dims));
    for (int pass = 0; pass < 2; ++pass) // twice is enough (Kahan)
      for (std::size_t b = 0; b * dims < basis.size(); ++b) {
        const double *known = basis.data() + b * dims;
        const double share = dot(known, vector.data(), dims);
        for (std::size_t d = 0; d < dims; ++d)
          vector[d] -= share * known[d];
      }
    const double length = std::sqrt(dot(vector.data(), vector.data(), dims));
    if (!(length > 1e-10 * before) || basis.size() >= dims * kLargestBasis)
      continue;
    for (double &value : vector)
      value /= length;
    basis.insert(basis.end(), vector.begin(), vector.end());
    ++added;
  }
  return added;
}

/// Combines rows of `from` [rows, dims] by weights [rows].
Values combined(const Values &from, const double *weights, std::size_t dims) {
  Values result(dims, 0.0);
  for (std::size_t r = 0; r * dims < from.size(); ++r)
    for (std::size_t d = 0; d < dims; ++d)
      result[d] += weights[r] * from[r * dims + d];
  return result;
}

/// The first eigenvectors of the covariance from a Krylov space; fewer where the points span fewer dimensions.
void fromKrylovSpace(const PointSet &points, std::size_t wanted, const PcaOptions &options, ProgressSink &progress,
                     const CancellationToken &cancel, PrincipalComponents &result) {
  const auto dims = static_cast<std::size_t>(points.dims);
  Values block((wanted + 8) * dims);
  RandomStream random(1, "principal components");
  for (double &value : block)
    value = random.normal();
  block = covarianceTimes(points, result.mean, block, options.threads, cancel); // into the points' own span
  Values basis, images;
  std::size_t check = 64;
  while (!cancel.requested()) {
    const std::size_t before = basis.size();
    const std::size_t added = extendBasis(basis, block, dims);
    if (added > 0) {
      block =
          covarianceTimes(points, result.mean, Values(basis.begin() + static_cast<std::ptrdiff_t>(before), basis.end()),
                          options.threads, cancel);
      images.insert(images.end(), block.begin(), block.end());
    }
    const std::size_t size = basis.size() / dims;
    progress.report({"Finding principal components", static_cast<std::int64_t>(size), kLargestBasis});
    const bool last = added == 0 || size >= kLargestBasis;
    if (size < check && !last)
      continue;
    check *= 2;
    Values projected(size * size);
    parallelFor(size, options.threads, [&](std::size_t i) {
      for (std::size_t j = 0; j < size; ++j)
        projected[i * size + j] = (dot(basis.data() + i * dims, images.data() + j * dims, dims) +
                                   dot(basis.data() + j * dims, images.data() + i * dims, dims)) /
                                  2;
    });
    const std::size_t kept = std::min(wanted, size);
    const SymmetricEigen eigen = symmetricEigen(projected, static_cast<int>(size), static_cast<int>(kept));
    double worst = 0;
    result.directions.clear();
    for (std::size_t c = 0; c < kept; ++c) {
      const double *weights = eigen.vectors.data() + c * size;
      const Values direction = combined(basis, weights, dims), image = combined(images, weights, dims);
      double residual = 0;
      for (std::size_t d = 0; d < dims; ++d)
        residual += std::pow(image[d] - eigen.values[c] * direction[d], 2);
      worst = std::max(worst, std::sqrt(residual));
      result.directions.insert(result.directions.end(), direction.begin(), direction.end());
    }
    result.variances.assign(eigen.values.begin(), eigen.values.begin() + static_cast<std::ptrdiff_t>(kept));
    if (last || worst <= options.residual * eigen.values.front())
      return;
  }
}

} // namespace

std::vector<double> PrincipalComponents::project(const PointSet &points, int threads) const {
  const auto size = static_cast<std::size_t>(dims);
  const auto width = static_cast<std::size_t>(count());
  Values result(points.count() * width);
  parallelFor(strips(points.count()), threads, [&](std::size_t strip) {
    Values centred(size);
    for (std::size_t n = strip * kStrip; n < std::min(points.count(), (strip + 1) * kStrip); ++n) {
      for (std::size_t d = 0; d < size; ++d)
        centred[d] = static_cast<double>(points.point(n)[d]) - mean[d];
      for (std::size_t c = 0; c < width; ++c)
        result[n * width + c] = dot(centred.data(), directions.data() + c * size, size);
    }
  });
  return result;
}

Result<PrincipalComponents> principalComponents(const PointSet &points, const PcaOptions &options,
                                                ProgressSink &progress, const CancellationToken &cancel) {
  if (Status status = checkCoordinates(points); !status)
    return tl::unexpected(status.error());
  if (points.count() < 2)
    return failure(ErrorKind::badInput, "fewer than two points have no direction", "points", "use more points");
  const auto dims = static_cast<std::size_t>(points.dims);
  PrincipalComponents result;
  result.dims = points.dims;
  result.mean = centreOf(points);
  bool equal = true;
  for (std::size_t n = 0; n < points.count(); ++n) {
    equal = equal && std::equal(points.point(n), points.point(n) + dims, points.point(0));
    for (std::size_t d = 0; d < dims; ++d)
      result.totalVariance += std::pow(static_cast<double>(points.point(n)[d]) - result.mean[d], 2);
  }
  result.totalVariance /= static_cast<double>(points.count() - 1);
  if (equal)
    return failure(ErrorKind::badInput, "all points are equal, they differ in no direction", "points",
                   "choose loops that differ");
  const std::size_t wanted =
      std::min({static_cast<std::size_t>(std::max(1, options.components)), dims, points.count() - 1, kLargestBasis});
  if (dims <= kLargestBasis) {
    progress.report({"Finding principal components", 0, 0});
    SymmetricEigen eigen =
        symmetricEigen(covariance(points, result.mean, options.threads, cancel), points.dims, static_cast<int>(wanted));
    result.directions = std::move(eigen.vectors);
    result.variances.assign(eigen.values.begin(), eigen.values.begin() + static_cast<std::ptrdiff_t>(wanted));
  } else {
    fromKrylovSpace(points, wanted, options, progress, cancel, result);
  }
  if (cancel.requested())
    return failure(ErrorKind::cancelled, "stopped before the principal components were known");
  for (double &variance : result.variances)
    variance = std::max(0.0, variance); // rounding below nothing
  for (std::size_t c = 0; c < result.variances.size(); ++c) {
    double *direction = result.directions.data() + c * dims;
    double largest = 0;
    for (std::size_t d = 0; d < dims; ++d)
      largest = std::max(largest, std::abs(direction[d]));
    // Of entries that only rounding tells apart the first decides.
    const double *deciding = std::find_if(direction, direction + dims,
                                          [largest](double value) { return std::abs(value) >= largest * (1 - 1e-9); });
    if (*deciding < 0)
      for (std::size_t d = 0; d < dims; ++d)
        direction[d] = -direction[d];
  }
  return result;
}

} // namespace loopwright
