// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/logistic_classifier.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "engine/analysis/roc_area.h"

namespace loopwright {
namespace {

constexpr int kMostSteps = 50;
constexpr double kSmallStep = 1e-10;

using Vector = std::vector<double>;

/// Solves a x = b for a symmetric positive definite a [n, n] (Cholesky).
Vector solve(std::vector<Vector> a, Vector b) {
  const std::size_t n = b.size();
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      double sum = a[i][j];
      for (std::size_t k = 0; k < j; ++k)
        sum -= a[i][k] * a[j][k];
      a[i][j] = i == j ? std::sqrt(sum) : sum / a[j][j];
    }
    for (std::size_t k = 0; k < i; ++k)
      b[i] -= a[i][k] * b[k];
    b[i] /= a[i][i];
  }
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t k = i + 1; k < n; ++k)
      b[i] -= a[k][i] * b[k];
    b[i] /= a[i][i];
  }
  return b;
}

double dot(const Vector &a, const Vector &b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    sum += a[i] * b[i];
  return sum;
}

} // namespace

LogisticClassifier::LogisticClassifier(const std::vector<Vector> &rows, const std::vector<bool> &kinds) {
  const std::size_t features = rows.front().size();
  const auto count = static_cast<double>(rows.size());
  m_means.assign(features, 0);
  m_deviations.assign(features, 0);
  for (const Vector &row : rows)
    for (std::size_t f = 0; f < features; ++f)
      m_means[f] += row[f] / count;
  for (const Vector &row : rows)
    for (std::size_t f = 0; f < features; ++f)
      m_deviations[f] += (row[f] - m_means[f]) * (row[f] - m_means[f]) / count;
  for (double &deviation : m_deviations)
    deviation = deviation > 1e-20 ? std::sqrt(deviation) : 1;

  std::vector<Vector> inputs;
  inputs.reserve(rows.size());
  for (const Vector &row : rows)
    inputs.push_back(standardised(row));
  m_weights.assign(features + 1, 0);
  for (int step = 0; step < kMostSteps; ++step) {
    Vector gradient(features + 1, 0);
    std::vector<Vector> hessian(features + 1, Vector(features + 1, 0));
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      const double probability = 1 / (1 + std::exp(-dot(m_weights, inputs[i])));
      const double error = probability - (kinds[i] ? 1 : 0);
      const double curvature = probability * (1 - probability);
      for (std::size_t f = 0; f <= features; ++f) {
        gradient[f] += error * inputs[i][f];
        for (std::size_t g = 0; g <= features; ++g)
          hessian[f][g] += curvature * inputs[i][f] * inputs[i][g];
      }
    }
    for (std::size_t f = 0; f < features; ++f) {
      gradient[f] += m_weights[f];
      hessian[f][f] += 1;
    }
    hessian[features][features] += 1e-12; // all of one kind: the constant grows without end
    const Vector change = solve(std::move(hessian), gradient);
    double largest = 0;
    for (std::size_t f = 0; f <= features; ++f) {
      m_weights[f] -= change[f];
      largest = std::max(largest, std::abs(change[f]));
    }
    if (largest < kSmallStep)
      break;
  }
}

Vector LogisticClassifier::standardised(const Vector &row) const {
  Vector values;
  values.reserve(row.size() + 1);
  for (std::size_t f = 0; f < row.size(); ++f)
    values.push_back((row[f] - m_means[f]) / m_deviations[f]);
  values.push_back(1);
  return values;
}

double LogisticClassifier::logOdds(const Vector &row) const { return dot(m_weights, standardised(row)); }

double crossValidatedArea(const std::vector<Vector> &rows, const std::vector<bool> &kinds,
                          const std::vector<int> &groups, int folds) {
  const std::set<int> distinct(groups.begin(), groups.end());
  if (static_cast<int>(distinct.size()) < folds)
    return 0.5;
  const std::vector<int> order(distinct.begin(), distinct.end());
  const auto foldOf = [&](int group) {
    return static_cast<int>(std::lower_bound(order.begin(), order.end(), group) - order.begin()) % folds;
  };
  Vector yes, no;
  for (int fold = 0; fold < folds; ++fold) {
    std::vector<Vector> known;
    std::vector<bool> knownKinds;
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (foldOf(groups[i]) != fold) {
        known.push_back(rows[i]);
        knownKinds.push_back(kinds[i]);
      }
    const LogisticClassifier classifier(known, knownKinds);
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (foldOf(groups[i]) == fold)
        (kinds[i] ? yes : no).push_back(-classifier.logOdds(rows[i])); // small means yes
  }
  return rocArea(yes, no);
}

} // namespace loopwright
