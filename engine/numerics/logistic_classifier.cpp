// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/logistic_classifier.h"

#include <algorithm>
#include <set>

#include "engine/numerics/roc_area.h"

namespace loopwright {

// Two vectors of weights that are each other's opposite are punished half as much as their difference.
LogisticClassifier::LogisticClassifier(const std::vector<std::vector<double>> &rows, const std::vector<bool> &kinds,
                                       double penalty)
    : m_classifier(rows, std::vector<int>(kinds.begin(), kinds.end()), 2, 2 * penalty) {}

double LogisticClassifier::logOdds(const std::vector<double> &row) const {
  const std::vector<double> scores = m_classifier.scores(row);
  return scores[1] - scores[0];
}

double crossValidatedArea(const std::vector<std::vector<double>> &rows, const std::vector<bool> &kinds,
                          const std::vector<int> &groups, int folds) {
  const std::set<int> distinct(groups.begin(), groups.end());
  if (static_cast<int>(distinct.size()) < folds)
    return 0.5;
  const std::vector<int> order(distinct.begin(), distinct.end());
  const auto foldOf = [&](int group) {
    return static_cast<int>(std::lower_bound(order.begin(), order.end(), group) - order.begin()) % folds;
  };
  std::vector<double> yes, no;
  for (int fold = 0; fold < folds; ++fold) {
    std::vector<std::vector<double>> known;
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
