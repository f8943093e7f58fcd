// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <limits>

#include "engine/analysis/petal_metrics.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

constexpr double kNoValueOfPiece = std::numeric_limits<double>::quiet_NaN();

/// The relative difference of the petals' first column by hand, pieces of unlike number.
const std::vector<std::vector<double>> kRows = {{1, 5}, {3, kNoValueOfPiece}, {6, 5},
                                                {8, 7}, {kNoValueOfPiece, 0}, {10, 0}};
const std::vector<int> kPetals = {0, 0, 1, 2, 3, 3};

} // namespace

class TestPetalMetrics : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void figureThree() {
    const auto found = petalMetrics(kRows, kPetals, 4, {99, 1});
    QVERIFY(found.has_value());
    QCOMPARE(found->globalMeans, (std::vector<double>{28.0 / 5, 17.0 / 5}));
    QCOMPARE(found->means[0], (std::vector<double>{2, 5}));
    QCOMPARE(found->means[3], (std::vector<double>{10, 0}));
    QVERIFY(std::abs(found->relative[0][0] - (2 - 5.6) / 5.6) < 1e-12);
    QVERIFY(std::abs(found->relative[2][1] - (7 - 3.4) / 3.4) < 1e-12);
    QCOMPARE(found->permutations, 99);
    // Below zero "more" is still positive.
    const auto negative = petalMetrics({{-1}, {-2}, {-3}, {-6}}, {0, 1, 2, 3}, 4, {0, 1});
    QVERIFY(negative && std::abs(negative->relative[0][0] - 2.0 / 3) < 1e-12);
    QVERIFY(std::isnan(petalMetrics({{-1}, {1}, {-1}, {1}}, {0, 1, 2, 3}, 4, {})->relative[0][0]));
  }

  /// tests/golden/musae_analyses.py
  void isTheReferences() {
    const auto cases = golden::read("musae_analyses.json").at("autocorrelation");
    for (const auto &expected : cases) {
      const std::size_t count = expected.at("petals");
      std::vector<std::vector<double>> rows;
      std::vector<int> petals;
      for (const double u : golden::uniform(expected.at("name"), count)) {
        petals.push_back(static_cast<int>(rows.size()));
        rows.push_back({2 * u - 1});
      }
      const auto found = petalMetrics(rows, petals, static_cast<int>(count), {0, 1});
      QVERIFY(found && std::abs(found->columns[0].autocorrelation - expected.at("value").get<double>()) < 1e-12);
      QVERIFY(std::abs(found->all.autocorrelation - found->columns[0].autocorrelation) < 1e-12);
      QCOMPARE(found->all.p, 1.0);
    }
  }

  void tellsSmoothFromRough() {
    const int count = 12;
    std::vector<std::vector<double>> rows;
    std::vector<int> petals;
    const std::vector<double> noise = golden::uniform("petals", 12 * 8);
    for (int petal = 0; petal < count; ++petal)
      for (int piece = 0; piece < 4; ++piece) {
        const double angle = 2 * 3.14159265358979 * petal / count;
        const double u = noise[static_cast<std::size_t>(8 * petal + piece)] - 0.5;
        rows.push_back({10 + std::sin(angle) + 0.3 * u, petal % 2 + u, 7, petal == 3 ? kNoValueOfPiece : 1.0 * petal});
        petals.push_back(petal);
      }
    const auto found = petalMetrics(rows, petals, count, {999, 1});
    QVERIFY(found.has_value());
    QVERIFY(found->columns[0].autocorrelation > 0.7 && found->columns[0].p < 0.01);
    QVERIFY(found->columns[1].autocorrelation < -0.9 && found->columns[1].p > 0.9);
    for (const std::size_t missing : {std::size_t{2}, std::size_t{3}})
      QVERIFY(std::isnan(found->columns[missing].autocorrelation) && found->columns[missing].p == 1);
    const double mean = (found->columns[0].autocorrelation + found->columns[1].autocorrelation) / 2;
    QVERIFY(std::abs(found->all.autocorrelation - mean) < 1e-12);
    const auto again = petalMetrics(rows, petals, count, {999, 1});
    QCOMPARE(again->all.p, found->all.p);
  }

  void errors() {
    QVERIFY(!petalMetrics(kRows, {0, 1}, 4, {}));
    QVERIFY(!petalMetrics(kRows, {0, 0, 1, 2, 3, 4}, 4, {}));
    QVERIFY(!petalMetrics({{1}, {2}, {3}}, {0, 1, 2}, 3, {}));
    const auto missing = petalMetrics(kRows, {0, 0, 1, 1, 3, 3}, 4, {});
    QVERIFY(!missing && missing.error().message().find("petal 3") != std::string::npos);
  }
};

LOOPWRIGHT_TEST(TestPetalMetrics, void)
#include "test_petal_metrics.moc"
