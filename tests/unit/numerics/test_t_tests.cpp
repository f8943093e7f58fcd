// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/numerics/t_tests.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

bool equals(const TTest &test, const nlohmann::json &expected) {
  const double found[] = {test.t, test.degrees, test.p};
  for (std::size_t i = 0; i < 3; ++i) {
    const auto value = expected.at(i).get<double>();
    if (!(std::abs(found[i] - value) <= 1e-9 * std::max(1.0, std::abs(value)))) {
      qWarning("%.17g is not %.17g", found[i], value);
      return false;
    }
  }
  // A p-value matters by its size, however small.
  return std::abs(test.p - expected.at(2).get<double>()) <= 1e-6 * expected.at(2).get<double>();
}

} // namespace

class TestTTests : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void golden() {
    const nlohmann::json cases = golden::read("analysis_references.json").at("t_tests");
    QVERIFY(cases.size() >= 7);
    for (const nlohmann::json &expected : cases) {
      const std::string name = "t." + expected.at("case").get<std::string>();
      std::vector<double> a = golden::uniform(name + ".a", expected.at("first"));
      std::vector<double> b = golden::uniform(name + ".b", expected.at("second"));
      for (double &value : a)
        value = 2 * value + expected.at("shift").get<double>();
      for (double &value : b)
        value = 3 * value - value * value;
      const TTests tests = tTests(a, b);
      QVERIFY2(equals(tests.independent, expected.at("independent")), name.c_str());
      QVERIFY2(equals(tests.welch, expected.at("welch")), name.c_str());
      QCOMPARE(tests.paired.has_value(), expected.contains("paired"));
      if (tests.paired)
        QVERIFY2(equals(*tests.paired, expected.at("paired")), name.c_str());
    }
  }

  void pairingMatters() {
    // Each value grows by a tenth: small beside the spread, but sure.
    std::vector<double> before;
    std::vector<double> after;
    for (int i = 0; i < 20; ++i) {
      before.push_back(i);
      after.push_back(i + 0.1 + 0.001 * (i % 3));
    }
    const TTests tests = tTests(after, before);
    QVERIFY(tests.paired->p < 1e-6 && tests.paired->t > 0);
    QVERIFY(tests.independent.p > 0.9);
  }

  void nothingToTest() {
    QVERIFY(std::isnan(tTests({}, {1}).independent.p));
    QVERIFY(std::isnan(tTests({1}, {1, 2}).welch.p));
    QVERIFY(std::isnan(tTests({1}, {2}).paired->p));
    QVERIFY(std::isnan(tTests({3, 3}, {3, 3}).independent.p)); // neither varies nor differs
    const TTests sure = tTests({3, 3, 3}, {4, 4, 4});
    QVERIFY(std::isinf(sure.paired->t) && sure.paired->t < 0);
    QCOMPARE(sure.independent.p, 0.0);
  }
};

LOOPWRIGHT_TEST(TestTTests, void)
#include "test_t_tests.moc"
