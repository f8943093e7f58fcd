// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/numerics/distribution.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

class TestDistribution : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void golden() {
    const nlohmann::json cases = golden::read("analysis_references.json").at("distributions");
    QVERIFY(cases.size() >= 4);
    for (const nlohmann::json &expected : cases) {
      const std::vector<double> a = expected.at("a");
      const std::vector<double> b = expected.at("b");
      QVERIFY(std::abs(kolmogorovSmirnov(a, b) - expected.at("ks").get<double>()) < 1e-12);
      QVERIFY(std::abs(kolmogorovSmirnov(b, a) - expected.at("ks").get<double>()) < 1e-12);
      QVERIFY(std::abs(wasserstein(a, b) - expected.at("wasserstein").get<double>()) < 1e-12);
    }
  }

  void probabilityLess_data() {
    QTest::addColumn<QList<double>>("a");
    QTest::addColumn<QList<double>>("b");
    QTest::addColumn<double>("expected");
    QTest::newRow("all less") << QList<double>{1, 2} << QList<double>{3} << 1.0;
    QTest::newRow("all more") << QList<double>{4} << QList<double>{3, 1} << 0.0;
    QTest::newRow("all equal") << QList<double>{3, 3} << QList<double>{3, 3, 3} << 0.5;
    QTest::newRow("mixed") << QList<double>{1, 3} << QList<double>{2, 3} << 2.5 / 4;
  }
  void probabilityLess() {
    QFETCH(QList<double>, a);
    QFETCH(QList<double>, b);
    QFETCH(double, expected);
    QCOMPARE(loopwright::probabilityLess({a.begin(), a.end()}, {b.begin(), b.end()}), expected);
  }

  void medians() {
    QCOMPARE(median({3, 1, 2}), 2.0);
    QCOMPARE(median({4, 1, 2, 3}), 2.5);
  }

  void bootstrapCoversAndRepeats() {
    const std::vector<double> a = golden::uniform("a", 300);
    std::vector<double> b = golden::uniform("b", 300);
    for (double &value : b)
      value += 0.3;
    const DistributionComparison one = compareDistributions({a, {}}, {b, {}}, {200, 0.95, 5});
    const DistributionComparison again = compareDistributions({a, {}}, {b, {}}, {200, 0.95, 5});
    QCOMPARE(one.wassersteinInterval.low, again.wassersteinInterval.low);
    QCOMPARE(one.kolmogorovSmirnovInterval.high, again.kolmogorovSmirnovInterval.high);
    QVERIFY(one.wassersteinInterval.low < 0.3 && one.wassersteinInterval.high > 0.3);
    QVERIFY(one.wassersteinInterval.high - one.wassersteinInterval.low < 0.2);
    QVERIFY(one.kolmogorovSmirnovInterval.low < one.kolmogorovSmirnov);
    const DistributionComparison other = compareDistributions({a, {}}, {b, {}}, {200, 0.95, 6});
    QVERIFY(other.wassersteinInterval.low != one.wassersteinInterval.low);
  }

  void unitsAreDrawnTogether() {
    // Ten songs of 30 windows each, all windows of a song alike: ten values, not three hundred.
    const std::vector<double> songs = golden::uniform("songs", 10);
    UnitSample real;
    for (int song = 0; song < 10; ++song)
      for (int window = 0; window < 30; ++window) {
        real.values.push_back(songs[static_cast<std::size_t>(song)]);
        real.units.push_back(7 * song);
      }
    const UnitSample model{golden::uniform("model", 300), {}};
    const DistributionComparison together = compareDistributions(model, real, {400, 0.95, 5});
    const DistributionComparison apart = compareDistributions(model, {real.values, {}}, {400, 0.95, 5});
    QCOMPARE(together.wasserstein, apart.wasserstein);
    QCOMPARE(together.kolmogorovSmirnov, apart.kolmogorovSmirnov);
    const auto width = [](const Interval &interval) { return interval.high - interval.low; };
    QVERIFY(width(together.wassersteinInterval) > 2 * width(apart.wassersteinInterval));
    QVERIFY(width(together.kolmogorovSmirnovInterval) > 2 * width(apart.kolmogorovSmirnovInterval));
  }

  void meansOfUnits() {
    QVERIFY((unitMeans({{1, 2, 10, 3}, {7, 5, 7, 5}}) == std::vector<double>{2.5, 5.5}));
    QVERIFY((unitMeans({{3, 1}, {}}) == std::vector<double>{3, 1}));
  }

  void intervalOfAMean() {
    std::vector<double> values;
    std::vector<int> units;
    for (int i = 0; i < 400; ++i) {
      values.push_back(i / 100 % 2);
      units.push_back(i / 100);
    }
    BootstrapOptions options;
    options.resamples = 1000;
    const Interval alone = meanInterval({values, {}}, options);
    QVERIFY(std::abs(alone.low - (0.5 - 1.96 * 0.025)) < 0.01 && std::abs(alone.high - (0.5 + 1.96 * 0.025)) < 0.01);
    const Interval together = meanInterval({values, units}, options); // four units are all there is
    QVERIFY(together.low == 0 && together.high == 1);
    options.resamples = 0;
    QCOMPARE(meanInterval({values, {}}, options).high, 0.0);
  }

  void oneUnitOnlyHasNoWidth() {
    const UnitSample one{{1, 2, 3}, {4, 4, 4}};
    const DistributionComparison found = compareDistributions(one, one);
    QCOMPARE(found.wasserstein, 0.0);
    QCOMPARE(found.wassersteinInterval.high, 0.0);
  }
};

LOOPWRIGHT_TEST(TestDistribution, void)
#include "test_distribution.moc"
