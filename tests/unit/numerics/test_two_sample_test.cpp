// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/base/random.h"
#include "engine/numerics/two_sample_test.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

constexpr int kDims = 16;

/// Normal points, `ofFamily` of the variance being the family's own.
PointSet normalPoints(std::uint64_t seed, const std::vector<int> &families, double shift, double scale,
                      double ofFamily = 0) {
  PointSet points;
  points.dims = kDims;
  RandomStream random(seed, "points");
  for (const int family : families) {
    RandomStream own(seed, "family", 0, 0, static_cast<std::uint64_t>(family));
    for (int d = 0; d < kDims; ++d)
      points.values.push_back(static_cast<float>(
          shift + scale * (std::sqrt(ofFamily) * own.normal() + std::sqrt(1 - ofFamily) * random.normal())));
  }
  return points;
}

std::vector<int> familiesOf(std::size_t points, std::size_t each) {
  std::vector<int> families;
  for (std::size_t i = 0; i < points; ++i)
    families.push_back(static_cast<int>(i / each));
  return families;
}

TwoSampleTest samplesTold(const PointSet &a, const PointSet &b, const std::vector<int> &families, int threads = 2) {
  NoProgress progress;
  TwoSampleOptions options;
  options.permutations = 999;
  options.resamples = 500;
  options.threads = threads;
  const auto found = twoSampleTest(a, b, families, options, progress, {});
  return found ? *found : TwoSampleTest{};
}

} // namespace

class TestTwoSampleTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void seesOtherMeans() {
    const auto families = familiesOf(600, 5);
    const TwoSampleTest found =
        samplesTold(normalPoints(1, families, 0.2, 1), normalPoints(2, families, 0, 1), families);
    QVERIFY(found.points.accuracy > 0.57 && found.points.p == 0.001 && !found.points.alike && !found.alike());
    QVERIFY(found.points.interval.low > 0.5 && found.points.interval.high > found.points.accuracy);
    QCOMPARE(found.learnt + found.judged, std::size_t{600});
    QCOMPARE(found.learnt, std::size_t{300});
    QCOMPARE(found.families, std::size_t{60});
  }

  /// Two Gaussians of other variance differ in nothing that is linear in the coordinates.
  void seesOtherVariancesInSquares() {
    const auto families = familiesOf(600, 5);
    int linear = 0;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
      const TwoSampleTest found =
          samplesTold(normalPoints(2 * seed, families, 3, 1.25), normalPoints(2 * seed + 1, families, 3, 1), families);
      linear += found.points.p <= 0.05 ? 1 : 0;
      QVERIFY(found.squares.accuracy > 0.65 && found.squares.p == 0.001 && !found.squares.alike);
    }
    QVERIFY(linear <= 2);
  }

  void findsAlikeWhatIs() {
    const auto families = familiesOf(3000, 5);
    const TwoSampleTest found = samplesTold(normalPoints(1, families, 0, 1), normalPoints(2, families, 0, 1), families);
    QVERIFY(found.points.p > 0.02 && found.squares.p > 0.02);
    QVERIFY(found.alike());
    QCOMPARE(found.margin, 0.05);
    const TwoSampleTest again =
        samplesTold(normalPoints(1, families, 0, 1), normalPoints(2, families, 0, 1), families, 1);
    QCOMPARE(again.squares.accuracy, found.squares.accuracy);
    QCOMPARE(again.squares.p, found.squares.p);
  }

  /// Too little data is no proof of equality, and families that lie apart none of a difference.
  void familiesAreTheUnit() {
    const auto families = familiesOf(400, 50);
    int differences = 0;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      const TwoSampleTest found = samplesTold(normalPoints(100 + seed, families, 0, 1, 0.9),
                                              normalPoints(200 + seed, families, 0, 1), families);
      differences += found.points.p <= 0.05 ? 1 : 0;
      QVERIFY(!found.points.alike || found.points.accuracy < 0.5);
    }
    QVERIFY(differences <= 3);
  }

  void errors() {
    NoProgress progress;
    const auto families = familiesOf(40, 5);
    const PointSet points = normalPoints(1, families, 0, 1);
    QVERIFY(!twoSampleTest(points, normalPoints(1, familiesOf(41, 5), 0, 1), families, {}, progress, {}));
    QVERIFY(!twoSampleTest(points, points, familiesOf(39, 5), {}, progress, {}));
    const auto few = twoSampleTest(points, points, familiesOf(40, 20), {}, progress, {});
    QVERIFY(!few && few.error().kind == ErrorKind::badInput);
    TwoSampleOptions options;
    options.penalty = 0;
    QVERIFY(!twoSampleTest(points, points, families, options, progress, {}));
    CancellationToken cancel;
    cancel.request();
    const auto stopped = twoSampleTest(points, points, families, {}, progress, cancel);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
  }
};

LOOPWRIGHT_TEST(TestTwoSampleTest, void)
#include "test_two_sample_test.moc"
