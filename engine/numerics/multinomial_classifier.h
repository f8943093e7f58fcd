// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "engine/numerics/column_scales.h"

namespace loopwright {

/// Tells classes of rows of features apart: logistic regression with one vector of weights a class (softmax) over
/// standardised features. Least is the sum of the rows' losses + penalty / 2 · the sum of all squared weights but the
/// constant ones (scikit-learn's multinomial LogisticRegression with C = 1 / penalty). Newton's method, its steps by
/// conjugate gradients (Nocedal and Wright, Numerical Optimization, 7.1), from weights of 0: deterministic. For
/// thousands of rows of a thousand features.
class MultinomialClassifier {
public:
  /// `rows` [examples, features], at least one, all of the same length, no infinite value; a NaN counts as the
  /// feature's mean. `classes`: one an example, in [0, classCount). penalty > 0.
  MultinomialClassifier(const std::vector<std::vector<double>> &rows, const std::vector<int> &classes, int classCount,
                        double penalty = 1);

  /// The logarithm of each class's probability but for a constant of the row, which makes their sum 0: [classCount].
  std::vector<double> scores(const std::vector<double> &row) const;

private:
  ColumnScales m_scales;
  std::vector<double> m_weights; ///< [classCount, features + 1], the constant last
  std::size_t m_classes = 0;
};

} // namespace loopwright
