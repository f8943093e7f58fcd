// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/numerics/separability.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

struct Points {
  std::vector<std::vector<double>> rows;
  std::vector<bool> kinds;
  std::vector<int> families;
};

/// 18 families of five points in three features; a third of the families is the group.
Points examplePoints(const std::string &name, double shift) {
  Points points;
  const std::vector<double> u = golden::uniform(name, 270);
  for (std::size_t i = 0; i < 90; ++i) {
    points.families.push_back(static_cast<int>(i / 5));
    points.kinds.push_back(i / 5 % 3 == 0);
    points.rows.push_back(
        {2 * u[3 * i] - 1, 2 * u[3 * i + 1] - 1 + (points.kinds.back() ? shift : 0), 2 * u[3 * i + 2] - 1});
  }
  return points;
}

Result<Separability> separate(const Points &points, int permutations, int threads = 2) {
  NoProgress progress;
  SeparabilityOptions options;
  options.permutations = permutations;
  options.threads = threads;
  return separability(points.rows, points.kinds, points.families, options, progress, {});
}

} // namespace

class TestSeparability : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// tests/golden/embedding.py
  void isTheReferences() {
    const auto cases = golden::read("embedding.json").at("separability");
    for (const auto &expected : cases) {
      const auto found = separate(examplePoints(expected.at("name"), expected.at("shift")), 0);
      QVERIFY(found.has_value());
      QCOMPARE(found->folds, 5);
      QVERIFY(std::abs(found->balancedAccuracy - expected.at("balanced_accuracy").get<double>()) < 1e-9);
      QCOMPARE(found->p, 1.0);
    }
  }

  void tellsChanceFromDifference() {
    const auto some = separate(examplePoints("separability.some", 1.5), 199);
    QVERIFY(some && some->balancedAccuracy > 0.8);
    QCOMPARE(some->p, 1.0 / 200);
    const auto none = separate(examplePoints("separability.none", 0), 199);
    QVERIFY(none && none->p > 0.05);
    const auto again = separate(examplePoints("separability.none", 0), 199, 1);
    QVERIFY(again && again->permuted == none->permuted);
    const auto above = std::count_if(none->permuted.begin(), none->permuted.end(),
                                     [&](double value) { return value >= none->balancedAccuracy - 1e-12; });
    QCOMPARE(none->p, (1 + static_cast<double>(above)) / 200);
  }

  /// Families that lie apart say nothing of the groups that they were given, however many points they have.
  void familiesAreWhole() {
    Points points;
    const std::vector<double> noise = golden::uniform("whole families", 2 * 200);
    const std::vector<double> centres = golden::uniform("centres", 2 * 8);
    for (std::size_t i = 0; i < 200; ++i) {
      const std::size_t family = i / 25;
      points.families.push_back(static_cast<int>(family));
      points.kinds.push_back(family % 2 == 0);
      points.rows.push_back({20 * centres[2 * family] + noise[2 * i], 20 * centres[2 * family + 1] + noise[2 * i + 1]});
    }
    const auto found = separate(points, 99);
    QVERIFY(found && found->folds == 4 && found->p > 0.05);
  }

  void errors() {
    Points points = examplePoints("separability.some", 1);
    points.families.assign(90, 1);
    const auto one = separate(points, 9);
    QVERIFY(!one && one.error().message().find("fewer than two families") != std::string::npos);
    points.families.pop_back();
    QVERIFY(!separate(points, 9));
    QVERIFY(!separate({}, 9));
    CancellationToken cancel;
    cancel.request();
    NoProgress progress;
    points = examplePoints("separability.some", 1);
    const auto stopped = separability(points.rows, points.kinds, points.families, {}, progress, cancel);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
  }
};

LOOPWRIGHT_TEST(TestSeparability, void)
#include "test_separability.moc"
