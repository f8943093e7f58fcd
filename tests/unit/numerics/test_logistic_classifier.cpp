// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/numerics/logistic_classifier.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

class TestLogisticClassifier : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// tests/golden/logistic.py
  void isTheReferences() {
    const auto cases = golden::read("logistic.json").at("cases");
    for (const auto &expected : cases) {
      const std::string name = expected.at("name");
      const std::vector<double> u = golden::uniform(name + ".rows", 240), noise = golden::uniform(name + ".noise", 60);
      std::vector<std::vector<double>> rows;
      std::vector<bool> kinds;
      std::vector<int> groups;
      for (std::size_t i = 0; i < 60; ++i) {
        rows.push_back({u[4 * i], 100 * u[4 * i + 1], u[4 * i + 2], 3});
        kinds.push_back(u[4 * i] + u[4 * i + 1] + 0.4 * noise[i] > 1.2);
        groups.push_back(static_cast<int>(i / 3));
      }
      const LogisticClassifier classifier(rows, kinds);
      for (std::size_t i = 0; i < rows.size(); ++i)
        QVERIFY(std::abs(classifier.logOdds(rows[i]) - expected.at("log_odds").at(i).get<double>()) < 1e-6);
      QVERIFY(std::abs(crossValidatedArea(rows, kinds, groups) - expected.at("cross_validated").get<double>()) < 1e-12);
    }
  }

  void whatSaysNothing() {
    const std::vector<std::vector<double>> rows(20, {1, 2});
    std::vector<bool> kinds;
    std::vector<int> groups;
    for (int i = 0; i < 20; ++i) {
      kinds.push_back(i % 2 == 0);
      groups.push_back(i / 2);
    }
    QCOMPARE(crossValidatedArea(rows, kinds, groups), 0.5);
    QCOMPARE(crossValidatedArea(rows, kinds, std::vector<int>(20, 0)), 0.5); // nothing is left to learn from
    QVERIFY(std::isfinite(LogisticClassifier(rows, std::vector<bool>(20, true)).logOdds({1, 2})));
  }
};

LOOPWRIGHT_TEST(TestLogisticClassifier, void)
#include "test_logistic_classifier.moc"
