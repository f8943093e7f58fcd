// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/separability.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <set>
#include <string>

#include "engine/base/random.h"
#include "engine/numerics/logistic_classifier.h"
#include "engine/numerics/parallel_for.h"

namespace loopwright {
namespace {

using Rows = std::vector<std::vector<double>>;

/// Families by group: those with most points in it, in order of their numbers.
std::map<int, bool> groupOfFamilies(const std::vector<bool> &kinds, const std::vector<int> &families) {
  std::map<int, int> balance;
  for (std::size_t i = 0; i < kinds.size(); ++i)
    balance[families[i]] += kinds[i] ? 1 : -1;
  std::map<int, bool> groups;
  for (const auto &[family, sum] : balance)
    groups[family] = sum > 0;
  return groups;
}

/// Which fold judges each point.
std::vector<int> foldsOf(const std::vector<bool> &kinds, const std::vector<int> &families, int folds) {
  std::map<int, int> foldOfFamily;
  int next[2] = {0, 0};
  for (const auto &[family, group] : groupOfFamilies(kinds, families))
    foldOfFamily[family] = next[group ? 1 : 0]++ % folds;
  std::vector<int> result;
  result.reserve(families.size());
  for (const int family : families)
    result.push_back(foldOfFamily.at(family));
  return result;
}

double balancedAccuracy(const Rows &rows, const std::vector<bool> &kinds, const std::vector<int> &families, int folds) {
  const std::vector<int> foldOfPoint = foldsOf(kinds, families, folds);
  double right[2] = {0, 0}, all[2] = {0, 0};
  for (int fold = 0; fold < folds; ++fold) {
    Rows known;
    std::vector<bool> knownKinds;
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (foldOfPoint[i] != fold) {
        known.push_back(rows[i]);
        knownKinds.push_back(kinds[i]);
      }
    const auto ones = static_cast<double>(std::count(knownKinds.begin(), knownKinds.end(), true));
    const double zeros = static_cast<double>(knownKinds.size()) - ones;
    if (ones == 0 || zeros == 0) { // only where families with points in both groups take turns
      for (std::size_t i = 0; i < rows.size(); ++i)
        if (foldOfPoint[i] == fold) {
          right[kinds[i] ? 1 : 0] += 0.5;
          ++all[kinds[i] ? 1 : 0];
        }
      continue;
    }
    const LogisticClassifier classifier(known, knownKinds);
    const double evenOdds = std::log(ones / zeros);
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (foldOfPoint[i] == fold) {
        const double odds = classifier.logOdds(rows[i]) - evenOdds;
        right[kinds[i] ? 1 : 0] += odds == 0 ? 0.5 : (odds > 0) == kinds[i] ? 1 : 0;
        ++all[kinds[i] ? 1 : 0];
      }
  }
  return (right[0] / all[0] + right[1] / all[1]) / 2;
}

} // namespace

Result<Separability> separability(const Rows &rows, const std::vector<bool> &kinds, const std::vector<int> &families,
                                  const SeparabilityOptions &options, ProgressSink &progress,
                                  const CancellationToken &cancel) {
  if (rows.empty() || rows.size() != kinds.size() || rows.size() != families.size())
    return failure(ErrorKind::badInput, "each point needs a group and a family", "points");
  std::set<int> familiesOf[2];
  for (std::size_t i = 0; i < rows.size(); ++i)
    familiesOf[kinds[i] ? 1 : 0].insert(families[i]);
  const auto fewest = static_cast<int>(std::min(familiesOf[0].size(), familiesOf[1].size()));
  if (fewest < 2)
    return failure(ErrorKind::badInput, "a group has loops of fewer than two families, nothing can be held out",
                   "groups", "choose groups with more families");
  Separability result;
  result.folds = std::clamp(options.folds, 2, fewest);
  result.balancedAccuracy = balancedAccuracy(rows, kinds, families, result.folds);

  std::map<std::pair<int, bool>, std::size_t> units; // a family's points of one group change it together
  for (std::size_t i = 0; i < rows.size(); ++i)
    units.emplace(std::make_pair(families[i], static_cast<bool>(kinds[i])), 0);
  std::vector<bool> kindOfUnit;
  for (auto &[unit, number] : units) {
    number = kindOfUnit.size();
    kindOfUnit.push_back(unit.second);
  }
  result.permutations = std::max(0, options.permutations);
  const auto permutations = static_cast<std::size_t>(result.permutations);
  result.permuted.resize(permutations);
  std::atomic<std::int64_t> done{0};
  parallelFor(permutations, options.threads, [&](std::size_t number) {
    if (cancel.requested())
      return;
    RandomStream random(options.seed, "permutation of families", 0, 0, number);
    const auto order = random.permutation(static_cast<std::int64_t>(kindOfUnit.size()));
    std::vector<bool> exchanged;
    exchanged.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
      exchanged.push_back(
          kindOfUnit[static_cast<std::size_t>(order[units.at({families[i], static_cast<bool>(kinds[i])})])]);
    result.permuted[number] = balancedAccuracy(rows, exchanged, families, result.folds);
    progress.report({"Exchanging families", ++done, result.permutations});
  });
  if (cancel.requested())
    return failure(ErrorKind::cancelled, "stopped before the permutations were done");
  std::sort(result.permuted.begin(), result.permuted.end());
  const auto asGood = result.permuted.end() -
                      std::lower_bound(result.permuted.begin(), result.permuted.end(), result.balancedAccuracy - 1e-12);
  result.p = (1 + static_cast<double>(asGood)) / (1 + static_cast<double>(permutations));
  return result;
}

} // namespace loopwright
