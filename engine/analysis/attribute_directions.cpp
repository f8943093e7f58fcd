// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/attribute_directions.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include "engine/numerics/column_scales.h"
#include "engine/numerics/parallel_for.h"

namespace loopwright {
namespace {

using Matrix = Eigen::MatrixXd;
using Column = Eigen::VectorXd;

/// Attributes that the same points have, and what their regressions share.
struct Regression {
  std::vector<std::size_t> attributes;
  std::vector<std::size_t> points;
  std::vector<int> fold; ///< of each of its points
  int folds = 0;
};

/// Sums over points from which the regression over them, or over all but them, is made.
struct Sums {
  double count = 0;
  Column inputs;   ///< [dims]
  Column outputs;  ///< [attributes]
  Matrix products; ///< [dims, dims], the lower half
  Matrix crossed;  ///< [dims, attributes]

  Sums(const Matrix &x, const Matrix &y)
      : count(static_cast<double>(x.rows())), inputs(x.colwise().sum().transpose()),
        outputs(y.colwise().sum().transpose()), products(Matrix::Zero(x.cols(), x.cols())), crossed(x.transpose() * y) {
    products.selfadjointView<Eigen::Lower>().rankUpdate(x.transpose());
  }
  /// Sums of squares and products around the means; the lower half.
  Matrix scatter() const {
    Matrix around = products;
    around.selfadjointView<Eigen::Lower>().rankUpdate(inputs / count, -count);
    return around;
  }
  Sums without(const Sums &part) const {
    Sums rest = *this;
    rest.count -= part.count;
    rest.inputs -= part.inputs;
    rest.outputs -= part.outputs;
    rest.products -= part.products;
    rest.crossed -= part.crossed;
    return rest;
  }
};

struct Fit {
  Matrix weights; ///< [dims, attributes]
  Column inputMean;
  Column outputMean;

  Fit(const Sums &sums, double penalty) : inputMean(sums.inputs / sums.count), outputMean(sums.outputs / sums.count) {
    Matrix scatter = sums.scatter();
    // The tiny share keeps equal points solvable, whose coordinates have no deviation at all.
    scatter.diagonal().array() += penalty * scatter.trace() / static_cast<double>(scatter.rows()) + 1e-30;
    weights = scatter.selfadjointView<Eigen::Lower>().llt().solve(sums.crossed -
                                                                  sums.count * inputMean * outputMean.transpose());
  }
  Column squaredErrors(const Matrix &x, const Matrix &y) const {
    const Matrix errors = (y - (x.rowwise() - inputMean.transpose()) * weights).rowwise() - outputMean.transpose();
    return errors.colwise().squaredNorm().transpose();
  }
};

std::vector<Regression> regressionsOf(const std::vector<std::vector<double>> &values, const std::vector<int> &families,
                                      int folds) {
  std::map<std::vector<std::size_t>, std::vector<std::size_t>> attributesOf; // by the points that have them
  for (std::size_t attribute = 0; attribute < values.front().size(); ++attribute) {
    std::vector<std::size_t> having;
    bool changes = false;
    for (std::size_t i = 0; i < values.size(); ++i)
      if (!std::isnan(values[i][attribute])) {
        having.push_back(i);
        changes = changes || values[i][attribute] != values[having.front()][attribute];
      }
    if (changes)
      attributesOf[having].push_back(attribute);
  }
  std::vector<Regression> regressions;
  for (auto &[points, attributes] : attributesOf) {
    std::set<int> distinct;
    for (const std::size_t point : points)
      distinct.insert(families[point]);
    if (distinct.size() < 2)
      continue;
    Regression regression{attributes, points, {}, std::clamp(folds, 2, static_cast<int>(distinct.size()))};
    for (const std::size_t point : points)
      regression.fold.push_back(static_cast<int>(std::distance(distinct.begin(), distinct.find(families[point]))) %
                                regression.folds);
    regressions.push_back(std::move(regression));
  }
  return regressions;
}

Matrix coordinatesOf(const PointSet &points, const std::vector<std::size_t> &chosen) {
  const std::vector<double> centre = centreOf(points); // near 0, sums of squares lose no digits
  Matrix x(static_cast<Eigen::Index>(chosen.size()), points.dims);
  for (Eigen::Index i = 0; i < x.rows(); ++i)
    for (Eigen::Index d = 0; d < x.cols(); ++d)
      x(i, d) = static_cast<double>(points.point(chosen[static_cast<std::size_t>(i)])[d]) -
                centre[static_cast<std::size_t>(d)];
  return x;
}

Matrix rowsOfFold(const Matrix &rows, const std::vector<int> &folds, int fold) {
  Matrix chosen(std::count(folds.begin(), folds.end(), fold), rows.cols());
  Eigen::Index next = 0;
  for (Eigen::Index i = 0; i < rows.rows(); ++i)
    if (folds[static_cast<std::size_t>(i)] == fold)
      chosen.row(next++) = rows.row(i);
  return chosen;
}

/// What held-out points say of the penalties.
struct HeldOut {
  std::vector<Matrix> errors; ///< of each fold [penalties, attributes], squared and summed
  Matrix spread; ///< [folds, attributes], squared errors of a guess at the mean of the points that are known

  /// The penalty with the least error over all folds but one; -1: over all.
  std::size_t bestPenalty(Eigen::Index attribute, int withoutFold) const {
    Column sum = Column::Zero(errors.front().rows());
    for (std::size_t fold = 0; fold < errors.size(); ++fold)
      if (static_cast<int>(fold) != withoutFold)
        sum += errors[fold].col(attribute);
    Eigen::Index best = 0;
    sum.minCoeff(&best);
    return static_cast<std::size_t>(best);
  }
  double r2(Eigen::Index attribute) const {
    double missed = 0;
    for (std::size_t fold = 0; fold < errors.size(); ++fold)
      missed += errors[fold](static_cast<Eigen::Index>(bestPenalty(attribute, static_cast<int>(fold))), attribute);
    const double all = spread.col(attribute).sum();
    return all > 0 ? 1 - missed / all : 0;
  }
};

HeldOut holdOut(const Regression &regression, const Matrix &x, const Matrix &y, const Sums &all,
                const AttributeOptions &options, const CancellationToken &cancel) {
  const auto folds = static_cast<std::size_t>(regression.folds);
  HeldOut result{
      std::vector<Matrix>(folds, Matrix::Zero(static_cast<Eigen::Index>(options.penalties.size()), y.cols())),
      Matrix::Zero(regression.folds, y.cols())};
  parallelFor(folds, options.threads, [&](std::size_t fold) {
    const Matrix heldX = rowsOfFold(x, regression.fold, static_cast<int>(fold));
    const Matrix heldY = rowsOfFold(y, regression.fold, static_cast<int>(fold));
    const Sums known = all.without(Sums(heldX, heldY));
    const Column mean = known.outputs / known.count;
    result.spread.row(static_cast<Eigen::Index>(fold)) = (heldY.rowwise() - mean.transpose()).colwise().squaredNorm();
    for (std::size_t p = 0; p < options.penalties.size() && !cancel.requested(); ++p)
      result.errors[fold].row(static_cast<Eigen::Index>(p)) =
          Fit(known, options.penalties[p]).squaredErrors(heldX, heldY).transpose();
  });
  return result;
}

AlongDirection along(const Column &places, double sigma, const std::vector<std::vector<double>> &values,
                     std::size_t attribute) {
  double count = 0, sumX = 0, sumY = 0, squaresX = 0, squaresY = 0, products = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double x = places(static_cast<Eigen::Index>(i)), y = values[i][attribute];
    if (std::isnan(y))
      continue;
    ++count; // running moments (Welford), so that large values lose no digits
    const double beforeX = x - sumX, beforeY = y - sumY;
    sumX += beforeX / count;
    sumY += beforeY / count;
    squaresX += beforeX * (x - sumX);
    squaresY += beforeY * (y - sumY);
    products += beforeX * (y - sumY);
  }
  if (!(squaresX > 0) || !(squaresY > 0))
    return {};
  return {products / std::sqrt(squaresX * squaresY), products / squaresX * sigma};
}

} // namespace

Result<std::vector<std::optional<AttributeDirection>>>
attributeDirections(const PointSet &points, const std::vector<std::vector<double>> &values,
                    const std::vector<int> &families, const AttributeOptions &options, ProgressSink &progress,
                    const CancellationToken &cancel) {
  if (auto checked = checkCoordinates(points); !checked)
    return tl::unexpected(checked.error());
  if (values.empty() || values.size() != points.count() || families.size() != points.count())
    return failure(ErrorKind::usage, "each point needs its attributes and its family", "attributes");
  if (options.penalties.empty() || options.penalties.front() <= 0)
    return failure(ErrorKind::usage, "a penalty must be above 0", "penalties");

  std::vector<std::optional<AttributeDirection>> directions(values.front().size());
  std::vector<std::size_t> everyPoint(points.count());
  std::iota(everyPoint.begin(), everyPoint.end(), std::size_t{0});
  const Matrix everywhere = coordinatesOf(points, everyPoint);
  const auto regressions = regressionsOf(values, families, options.folds);
  const ColumnScales scales(values);
  std::int64_t done = 0;
  for (const Regression &regression : regressions) {
    progress.report({"Looking for directions", done++, static_cast<std::int64_t>(regressions.size())});
    const Matrix x = coordinatesOf(points, regression.points);
    Matrix y(x.rows(), static_cast<Eigen::Index>(regression.attributes.size()));
    for (Eigen::Index i = 0; i < y.rows(); ++i) {
      const auto row = scales.standardised(values[regression.points[static_cast<std::size_t>(i)]]);
      for (Eigen::Index a = 0; a < y.cols(); ++a)
        y(i, a) = row[regression.attributes[static_cast<std::size_t>(a)]];
    }
    const Sums all(x, y);
    const HeldOut heldOut = holdOut(regression, x, y, all, options, cancel);
    if (cancel.requested())
      return failure(ErrorKind::cancelled, "stopped before all directions were found");
    const Matrix scatter = all.scatter();
    std::map<double, Fit> fits; // by penalty
    for (Eigen::Index a = 0; a < y.cols(); ++a) {
      AttributeDirection found;
      found.penalty = options.penalties[heldOut.bestPenalty(a, -1)];
      found.heldOutR2 = heldOut.r2(a);
      found.points = regression.points.size();
      const Column weights = fits.try_emplace(found.penalty, all, found.penalty).first->second.weights.col(a);
      const Column pattern = scatter.selfadjointView<Eigen::Lower>() * weights;
      if (!(pattern.norm() > 0))
        continue;
      const Column unit = pattern.normalized();
      found.direction.resize(static_cast<std::size_t>(unit.size()));
      Eigen::Map<Eigen::VectorXf>(found.direction.data(), unit.size()) = unit.cast<float>();
      const Column places = everywhere * unit;
      found.sigma = std::sqrt((places.array() - places.mean()).square().mean());
      for (std::size_t other = 0; other < directions.size(); ++other)
        found.others.push_back(along(places, found.sigma, values, other));
      directions[regression.attributes[static_cast<std::size_t>(a)]] = std::move(found);
    }
  }
  return directions;
}

std::vector<float> movedAlong(const AttributeDirection &direction, std::vector<float> point, double sigmas) {
  for (std::size_t d = 0; d < point.size(); ++d)
    point[d] += static_cast<float>(sigmas * direction.sigma * static_cast<double>(direction.direction[d]));
  return point;
}

} // namespace loopwright
