// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/multinomial_classifier.h"

#include <Eigen/Core>
#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace loopwright {
namespace {

using Matrix = Eigen::MatrixXd;

constexpr int kMostNewtonSteps = 100;
constexpr int kMostHalvings = 40;
constexpr double kSmallGradient = 1e-7;

/// What is to be made least, for weights [features + 1, classes].
class SoftmaxLoss {
public:
  SoftmaxLoss(Matrix inputs, Matrix truth, double penalty)
      : m_inputs(std::move(inputs)), m_truth(std::move(truth)), m_penalty(penalty) {}

  /// Also keeps the probabilities [rows, classes] at these weights.
  double at(const Matrix &weights) {
    m_odds.noalias() = m_inputs * weights;
    m_odds.colwise() -= m_odds.rowwise().maxCoeff().eval();
    m_probabilities = m_odds.array().exp().matrix();
    const Eigen::VectorXd sums = m_probabilities.rowwise().sum();
    m_probabilities.array().colwise() /= sums.array();
    return sums.array().log().sum() - m_odds.cwiseProduct(m_truth).sum() +
           m_penalty / 2 * weights.topRows(weights.rows() - 1).squaredNorm();
  }
  Matrix gradient(const Matrix &weights) const {
    Matrix result = m_inputs.transpose() * (m_probabilities - m_truth);
    complete(weights, result);
    return result;
  }
  /// The second derivatives times a direction.
  Matrix curvatureAlong(const Matrix &direction) {
    m_odds.noalias() = m_inputs * direction;
    m_odds.array() *= m_probabilities.array();
    const Eigen::VectorXd sums = m_odds.rowwise().sum();
    m_odds.array() -= m_probabilities.array().colwise() * sums.array();
    Matrix result = m_inputs.transpose() * m_odds;
    complete(direction, result);
    return result;
  }

private:
  /// Adds the penalty's part. Weights that all classes share change no probability: rounding must not send steps there,
  /// where nothing stops the constants.
  void complete(const Matrix &of, Matrix &to) const {
    to.topRows(to.rows() - 1) += m_penalty * of.topRows(of.rows() - 1);
    to.colwise() -= to.rowwise().mean().eval();
  }

  Matrix m_inputs; ///< [rows, features + 1], the last column 1
  Matrix m_truth;  ///< [rows, classes], 1 at the row's class
  double m_penalty;
  Matrix m_odds;
  Matrix m_probabilities;
};

double inner(const Matrix &a, const Matrix &b) { return a.cwiseProduct(b).sum(); }

/// Newton's step: curvature · step = -gradient, as exactly as is of use so far from the minimum.
Matrix newtonStep(SoftmaxLoss &loss, const Matrix &gradient) {
  Matrix step = Matrix::Zero(gradient.rows(), gradient.cols());
  Matrix residual = -gradient;
  Matrix direction = residual;
  double squares = residual.squaredNorm();
  const double size = std::sqrt(squares);
  const double enough = std::min(0.25, std::sqrt(size)) * size;
  for (Eigen::Index i = 0; i < 2 * gradient.size() + 10 && std::sqrt(squares) > enough; ++i) {
    const Matrix curved = loss.curvatureAlong(direction);
    const double curvature = inner(direction, curved);
    if (!(curvature > 0))
      break;
    const double length = squares / curvature;
    step += length * direction;
    residual -= length * curved;
    const double before = squares;
    squares = residual.squaredNorm();
    direction = residual + squares / before * direction;
  }
  return step;
}

Matrix leastWeights(SoftmaxLoss &loss, Eigen::Index features, Eigen::Index classes) {
  Matrix weights = Matrix::Zero(features + 1, classes);
  double value = loss.at(weights);
  for (int i = 0; i < kMostNewtonSteps; ++i) {
    const Matrix gradient = loss.gradient(weights);
    if (gradient.cwiseAbs().maxCoeff() < kSmallGradient)
      break;
    const Matrix step = newtonStep(loss, gradient);
    const double slope = inner(gradient, step);
    const double rounding = 1e-13 * std::abs(value);
    double length = 1;
    int halvings = 0;
    double next = loss.at(weights + step);
    while (!(next <= value + 1e-4 * length * slope + rounding) && ++halvings < kMostHalvings) {
      length /= 2;
      next = loss.at(weights + length * step);
    }
    if (halvings == kMostHalvings)
      break; // as low as rounding lets it
    weights += length * step;
    value = next;
  }
  return weights;
}

} // namespace

MultinomialClassifier::MultinomialClassifier(const std::vector<std::vector<double>> &rows,
                                             const std::vector<int> &classes, int classCount, double penalty)
    : m_scales(rows), m_classes(static_cast<std::size_t>(classCount)) {
  assert(!rows.empty() && rows.size() == classes.size() && penalty > 0);
  const auto features = static_cast<Eigen::Index>(rows.front().size());
  Matrix inputs(static_cast<Eigen::Index>(rows.size()), features + 1);
  Matrix truth = Matrix::Zero(inputs.rows(), classCount);
  for (Eigen::Index i = 0; i < inputs.rows(); ++i) {
    const std::vector<double> row = m_scales.standardised(rows[static_cast<std::size_t>(i)]);
    inputs.row(i).head(features) = Eigen::Map<const Eigen::RowVectorXd>(row.data(), features);
    inputs(i, features) = 1;
    truth(i, classes[static_cast<std::size_t>(i)]) = 1;
  }
  SoftmaxLoss loss(std::move(inputs), std::move(truth), penalty);
  const Matrix weights = leastWeights(loss, features, classCount);
  m_weights.assign(weights.data(), weights.data() + weights.size());
}

std::vector<double> MultinomialClassifier::scores(const std::vector<double> &row) const {
  std::vector<double> inputs = m_scales.standardised(row);
  inputs.push_back(1);
  std::vector<double> result;
  result.reserve(m_classes);
  for (std::size_t c = 0; c < m_classes; ++c)
    result.push_back(std::inner_product(inputs.begin(), inputs.end(),
                                        m_weights.begin() + static_cast<std::ptrdiff_t>(c * inputs.size()), 0.0));
  return result;
}

} // namespace loopwright
