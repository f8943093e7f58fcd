// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/prdc.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>

#include "engine/numerics/block_distances.h"
#include "engine/numerics/parallel_for.h"

namespace loopwright {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr std::size_t kColumnsOfScan = 64;

/// The different points of a set, how often each stands there, and which each point is. Duplicates would all be near
/// every boundary at once; taken together they cost nothing.
struct DistinctPoints {
  std::vector<std::size_t> first;   ///< index of a point of that value
  std::vector<std::int64_t> copies; ///< how many there are
  std::vector<std::size_t> valueOf; ///< [count] which distinct value a point has

  explicit DistinctPoints(const PointSet &points) : valueOf(points.count()) {
    const auto dims = static_cast<std::size_t>(points.dims);
    std::vector<std::size_t> order(points.count());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto less = [&](std::size_t a, std::size_t b) {
      const float *x = points.point(a);
      const float *y = points.point(b);
      return std::lexicographical_compare(x, x + dims, y, y + dims);
    };
    std::sort(order.begin(), order.end(), less);
    std::vector<std::size_t> representative(points.count());
    for (std::size_t i = 0; i < order.size(); ++i)
      representative[order[i]] = i > 0 && !less(order[i - 1], order[i]) ? representative[order[i - 1]] : order[i];
    // Numbered in order of first appearance: sorted points would make each search begin with the farthest.
    std::vector<std::size_t> number(points.count(), points.count());
    for (std::size_t i = 0; i < points.count(); ++i) {
      std::size_t &value = number[representative[i]];
      if (value == points.count()) {
        value = first.size();
        first.push_back(i);
        copies.push_back(0);
      }
      ++copies[value];
      valueOf[i] = value;
    }
  }
  std::size_t size() const { return first.size(); }
};

float roundedUp(double value) {
  return std::nextafter(static_cast<float>(value), std::numeric_limits<float>::infinity());
}

/// The k nearest so far, by upper bounds of their distances: where the k-th lies at most.
class NearestBounds {
public:
  NearestBounds(int k, std::int64_t copiesOfItself) : m_k(k) { add(0, copiesOfItself); }
  void add(double bound, std::int64_t copies) {
    if (copies <= 0 || bound >= m_limit)
      return;
    m_bounds.insert(std::upper_bound(m_bounds.begin(), m_bounds.end(), std::make_pair(bound, copies)), {bound, copies});
    std::int64_t total = 0;
    for (std::size_t i = 0; i < m_bounds.size(); ++i) {
      total += m_bounds[i].second;
      if (total >= m_k) {
        m_limit = m_bounds[i].first;
        m_bounds.resize(i + 1);
        break;
      }
    }
  }
  double limit() const { return m_limit; }

private:
  std::int64_t m_k;
  double m_limit = kInfinity;
  std::vector<std::pair<double, std::int64_t>> m_bounds;
};

struct Neighbor {
  std::size_t index;
  double lowest; ///< the distance is no smaller
};

/// The k-th of the candidates, by exact distances.
double exactRadius(const PointSet &points, const DistinctPoints &distinct, std::size_t own,
                   const std::vector<Neighbor> &candidates, double limit, int k) {
  std::vector<std::pair<double, std::int64_t>> distances;
  for (const Neighbor &candidate : candidates)
    if (candidate.lowest <= limit)
      distances.emplace_back(exactSquaredDistance(points.point(distinct.first[own]),
                                                  points.point(distinct.first[candidate.index]), points.dims),
                             distinct.copies[candidate.index]);
  std::sort(distances.begin(), distances.end());
  std::int64_t total = distinct.copies[own] - 1;
  for (const auto &[distance, copies] : distances) {
    total += copies;
    if (total >= k)
      return distance;
  }
  assert(false && "the bounds lost a neighbour");
  return kInfinity;
}

Status checkPoints(const PointSet &points, int k) {
  if (k < 1)
    return failure(ErrorKind::usage, "the number of neighbours must be at least 1", "k");
  if (Status status = checkCoordinates(points); !status)
    return status;
  if (points.count() <= static_cast<std::size_t>(k))
    return failure(ErrorKind::usage,
                   std::to_string(points.count()) + " points are too few for " + std::to_string(k) + " neighbours",
                   "points", "use more points or a smaller k");
  return {};
}

tl::unexpected<Error> cancelled() { return failure(ErrorKind::cancelled, "stopped before the distances were known"); }

/// Radii of the distinct points `firstRow …` of one block of rows.
void radiiOfBlock(const PointSet &points, const DistinctPoints &distinct, const PackedPoints &packed,
                  std::size_t firstRow, int k, const DotProductKernel &kernel, std::vector<double> &radii) {
  const std::size_t rows = std::min(kRowsOfBlock, packed.count - firstRow);
  std::vector<float> dots(kRowsOfBlock * kColumnsOfBlock);
  std::vector<float> offsets(kColumnsOfBlock);
  std::vector<NearestBounds> nearest;
  std::vector<std::vector<Neighbor>> candidates(rows);
  for (std::size_t row = 0; row < rows; ++row)
    nearest.emplace_back(k, distinct.copies[firstRow + row] - 1);
  for (std::size_t firstColumn = 0; firstColumn < packed.count; firstColumn += kColumnsOfBlock) {
    const std::size_t columns = std::min(kColumnsOfBlock, packed.count - firstColumn);
    multiplyBlock(packed, firstRow, packed, firstColumn, points.dims, kernel, dots);
    for (std::size_t column = 0; column < columns; ++column)
      offsets[column] = static_cast<float>(packed.squaredNorms[firstColumn + column]);
    for (std::size_t row = 0; row < rows; ++row) {
      const std::size_t own = firstRow + row;
      const double ownNorm = packed.norms[own];
      const double slack = errorBound(ownNorm, packed.largestNorm, 0, points.dims);
      for (std::size_t scan = 0; scan < columns; scan += kColumnsOfScan) {
        const float *ownDots = dots.data() + row * kColumnsOfBlock + scan;
        const std::size_t end = std::min(kColumnsOfScan, columns - scan);
        const float limit = roundedUp(nearest[row].limit() - packed.squaredNorms[own] + slack);
        if (kernel.countBelow(offsets.data() + scan, ownDots, limit, static_cast<int>(end)) == 0)
          continue;
        for (std::size_t i = 0; i < end; ++i) {
          const std::size_t other = firstColumn + scan + i;
          const double distance =
              packed.squaredNorms[own] + packed.squaredNorms[other] - 2.0 * static_cast<double>(ownDots[i]);
          const double error = errorBound(ownNorm, packed.norms[other], 0, points.dims);
          if (other == own || distance - error > nearest[row].limit())
            continue;
          candidates[row].push_back({other, distance - error});
          nearest[row].add(distance + error, distinct.copies[other]);
        }
      }
    }
  }
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t own = firstRow + row;
    radii[own] = distinct.copies[own] - 1 >= k
                     ? 0.0
                     : exactRadius(points, distinct, own, candidates[row], nearest[row].limit(), k);
  }
}

/// One set with the radii of its distinct points.
struct Balls {
  const PointSet &points;
  DistinctPoints distinct;
  std::vector<double> squaredRadii;

  Balls(const PointSet &set, const std::vector<double> &radii)
      : points(set), distinct(set), squaredRadii(distinct.size()) {
    for (std::size_t i = 0; i < distinct.size(); ++i)
      squaredRadii[i] = radii[distinct.first[i]];
  }
};

/// What one thread of the comparison has found; flags of reals by distinct value.
struct Found {
  std::int64_t fakesInRealBalls = 0;
  std::int64_t pairs = 0;
  std::vector<char> covered;
  std::vector<char> inFakeBall;
};

/// Which points balls hold: those nearer than the radius, or those at it too.
class BallRule {
public:
  explicit BallRule(bool closed) : m_closed(closed) {}
  bool holds(double squaredDistance, double squaredRadius) const {
    return m_closed ? squaredDistance <= squaredRadius : squaredDistance < squaredRadius;
  }
  /// 1: certainly inside, -1: certainly outside, 0: the exact distance must tell.
  int certainty(double distance, double error, double squaredRadius) const {
    return holds(distance + error, squaredRadius) ? 1 : holds(distance - error, squaredRadius) ? 0 : -1;
  }

private:
  bool m_closed;
};

class Comparison {
public:
  Comparison(const Balls &real, const Balls &fake, BallRule rule, const DotProductKernel &kernel)
      : m_real(real), m_fake(fake), m_rule(rule), m_kernel(kernel), m_centre(centreOf(real.points)),
        m_left(fake.points, fake.distinct.first, m_centre, true, false, kernel),
        m_right(real.points, real.distinct.first, m_centre, false, true, kernel), m_normOffsets(m_right.count),
        m_ballOffsets(m_right.count) {
    for (std::size_t i = 0; i < m_right.count; ++i) {
      m_normOffsets[i] = static_cast<float>(m_right.squaredNorms[i]);
      m_ballOffsets[i] = static_cast<float>(m_right.squaredNorms[i] - real.squaredRadii[i]);
      m_largestRadius = std::max(m_largestRadius, real.squaredRadii[i]);
    }
  }
  std::size_t blocks() const { return m_left.paddedRows / kRowsOfBlock; }

  /// Compares one block of fakes with all reals.
  void compareBlock(std::size_t block, Found &found) const {
    const std::size_t firstRow = block * kRowsOfBlock;
    const std::size_t rows = std::min(kRowsOfBlock, m_left.count - firstRow);
    std::vector<float> dots(kRowsOfBlock * kColumnsOfBlock);
    std::vector<char> inRealBall(rows, 0);
    for (std::size_t firstColumn = 0; firstColumn < m_right.count; firstColumn += kColumnsOfBlock) {
      const std::size_t columns = std::min(kColumnsOfBlock, m_right.count - firstColumn);
      multiplyBlock(m_left, firstRow, m_right, firstColumn, m_real.points.dims, m_kernel, dots);
      for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t scan = 0; scan < columns; scan += kColumnsOfScan)
          compareRun(firstRow + row, firstColumn + scan, std::min(kColumnsOfScan, columns - scan),
                     dots.data() + row * kColumnsOfBlock + scan, inRealBall[row], found);
    }
    for (std::size_t row = 0; row < rows; ++row)
      if (inRealBall[row] != 0)
        found.fakesInRealBalls += m_fake.distinct.copies[firstRow + row];
  }

private:
  void compareRun(std::size_t fake, std::size_t firstReal, std::size_t count, const float *dots, char &inRealBall,
                  Found &found) const {
    const double norm = m_left.norms[fake];
    const double squaredNorm = m_left.squaredNorms[fake];
    const double fakeRadius = m_fake.squaredRadii[fake];
    const double slack =
        errorBound(norm, m_right.largestNorm, std::max(m_largestRadius, fakeRadius), m_real.points.dims);
    const int length = static_cast<int>(count);
    if (m_kernel.countBelow(m_ballOffsets.data() + firstReal, dots, roundedUp(slack - squaredNorm), length) == 0 &&
        m_kernel.countBelow(m_normOffsets.data() + firstReal, dots, roundedUp(fakeRadius + slack - squaredNorm),
                            length) == 0)
      return;
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t real = firstReal + i;
      const double realRadius = m_real.squaredRadii[real];
      const double distance = squaredNorm + m_right.squaredNorms[real] - 2.0 * static_cast<double>(dots[i]);
      const double error = errorBound(norm, m_right.norms[real], std::max(realRadius, fakeRadius), m_real.points.dims);
      int inReal = m_rule.certainty(distance, error, realRadius);
      int inFake = m_rule.certainty(distance, error, fakeRadius);
      if (inReal == 0 || inFake == 0) {
        const double exact = exactSquaredDistance(m_fake.points.point(m_fake.distinct.first[fake]),
                                                  m_real.points.point(m_real.distinct.first[real]), m_real.points.dims);
        inReal = m_rule.holds(exact, realRadius) ? 1 : -1;
        inFake = m_rule.holds(exact, fakeRadius) ? 1 : -1;
      }
      if (inReal > 0) {
        inRealBall = 1;
        found.pairs += m_fake.distinct.copies[fake] * m_real.distinct.copies[real];
        found.covered[real] = 1;
      }
      if (inFake > 0)
        found.inFakeBall[real] = 1;
    }
  }

  const Balls &m_real;
  const Balls &m_fake;
  BallRule m_rule;
  const DotProductKernel &m_kernel;
  std::vector<double> m_centre;
  PackedPoints m_left;
  PackedPoints m_right;
  std::vector<float> m_normOffsets; ///< |real|²
  std::vector<float> m_ballOffsets; ///< |real|² - radius²
  double m_largestRadius = 0;
};

} // namespace

double f1(double a, double b) { return a + b > 0 ? 2 * a * b / (a + b) : 0; }

Result<std::vector<double>> squaredRadii(const PointSet &points, const PrdcOptions &options, ProgressSink &progress,
                                         const CancellationToken &cancel) {
  if (Status status = checkPoints(points, options.k); !status)
    return tl::make_unexpected(status.error());
  const DotProductKernel &kernel = dotProductKernel();
  const DistinctPoints distinct(points);
  const PackedPoints packed(points, distinct.first, centreOf(points), true, true, kernel);
  std::vector<double> radii(distinct.size());
  const std::size_t blocks = packed.paddedRows / kRowsOfBlock;
  std::atomic<std::int64_t> done{0};
  parallelFor(blocks, options.threads, [&](std::size_t block) {
    if (cancel.requested())
      return;
    radiiOfBlock(points, distinct, packed, block * kRowsOfBlock, options.k, kernel, radii);
    progress.report({"Measuring neighbourhoods", ++done, static_cast<std::int64_t>(blocks)});
  });
  if (cancel.requested())
    return cancelled();
  std::vector<double> all(points.count());
  for (std::size_t i = 0; i < all.size(); ++i)
    all[i] = radii[distinct.valueOf[i]];
  return all;
}

Result<PrdcCounts> prdc(const PointSet &real, const PointSet &fake, const PrdcOptions &options, ProgressSink &progress,
                        const CancellationToken &cancel) {
  const Result<std::vector<double>> realRadii = squaredRadii(real, options, progress, cancel);
  if (!realRadii)
    return tl::make_unexpected(realRadii.error());
  const Result<std::vector<double>> fakeRadii = squaredRadii(fake, options, progress, cancel);
  if (!fakeRadii)
    return tl::make_unexpected(fakeRadii.error());
  return prdc(real, *realRadii, fake, *fakeRadii, options, progress, cancel);
}

Result<PrdcCounts> prdc(const PointSet &real, const std::vector<double> &realSquaredRadii, const PointSet &fake,
                        const std::vector<double> &fakeSquaredRadii, const PrdcOptions &options, ProgressSink &progress,
                        const CancellationToken &cancel) {
  for (const PointSet *points : {&real, &fake})
    if (Status status = checkPoints(*points, options.k); !status)
      return tl::make_unexpected(status.error());
  if (real.dims != fake.dims)
    return failure(ErrorKind::usage, "the two sets have points of different dimensions", "points");
  if (realSquaredRadii.size() != real.count() || fakeSquaredRadii.size() != fake.count())
    return failure(ErrorKind::usage, "there must be one radius a point", "radii");

  const Balls realBalls(real, realSquaredRadii);
  const Balls fakeBalls(fake, fakeSquaredRadii);
  const Comparison comparison(realBalls, fakeBalls, BallRule(options.closedBalls), dotProductKernel());
  // One result a thread, for threads that each take every n-th block: no locks, and sums of integers do not depend
  // on the order.
  const std::size_t workers = std::min<std::size_t>(threadCount(options.threads), comparison.blocks());
  std::vector<Found> found(workers);
  std::atomic<std::int64_t> done{0};
  parallelFor(workers, static_cast<int>(workers), [&](std::size_t worker) {
    found[worker].covered.assign(realBalls.distinct.size(), 0);
    found[worker].inFakeBall.assign(realBalls.distinct.size(), 0);
    for (std::size_t block = worker; block < comparison.blocks() && !cancel.requested(); block += workers) {
      comparison.compareBlock(block, found[worker]);
      progress.report({"Comparing neighbourhoods", ++done, static_cast<std::int64_t>(comparison.blocks())});
    }
  });
  if (cancel.requested())
    return cancelled();

  PrdcCounts counts;
  counts.reals = static_cast<std::int64_t>(real.count());
  counts.fakes = static_cast<std::int64_t>(fake.count());
  counts.k = options.k;
  for (const Found &part : found) {
    counts.fakesInRealBalls += part.fakesInRealBalls;
    counts.pairs += part.pairs;
  }
  for (std::size_t i = 0; i < realBalls.distinct.size(); ++i) {
    const auto any = [&](auto member) {
      return std::any_of(found.begin(), found.end(), [&](const Found &part) { return (part.*member)[i] != 0; });
    };
    if (any(&Found::covered))
      counts.realsCovered += realBalls.distinct.copies[i];
    if (any(&Found::inFakeBall))
      counts.realsInFakeBalls += realBalls.distinct.copies[i];
  }
  return counts;
}

} // namespace loopwright
