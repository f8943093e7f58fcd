// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/numerics/multinomial_classifier.h"

namespace loopwright {

/// Tells two kinds of rows of features apart: logistic regression over standardised features with a quadratic penalty
/// on all weights but the constant one (scikit-learn's LogisticRegression with C = 1 / penalty).
class LogisticClassifier {
public:
  /// `rows` [examples, features], `kinds` one an example; at least one row, all of the same length. penalty > 0.
  LogisticClassifier(const std::vector<std::vector<double>> &rows, const std::vector<bool> &kinds, double penalty = 1);

  /// The log-odds that a row is of the kind `true`.
  double logOdds(const std::vector<double> &row) const;

private:
  MultinomialClassifier m_classifier;
};

/// How well rows of one kind can be told from rows of the other: area under the ROC curve of log-odds that a classifier
/// gives to examples it has not seen. `groups`: examples of one group are never on both sides; groups take turns in
/// `folds` parts. 0.5 where there are fewer groups than folds.
double crossValidatedArea(const std::vector<std::vector<double>> &rows, const std::vector<bool> &kinds,
                          const std::vector<int> &groups, int folds = 5);

} // namespace loopwright
