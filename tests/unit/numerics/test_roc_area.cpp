// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <limits>

#include "engine/numerics/roc_area.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

/// floor(uniform * steps) / 8.
std::vector<double> inEighths(const char *name, std::size_t count, double steps) {
  std::vector<double> values = golden::uniform(name, count);
  for (double &value : values)
    value = std::floor(value * steps) / 8;
  return values;
}

} // namespace

class TestRocArea : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void isTheReferences() {
    const nlohmann::json expected = golden::read("loop_detector.json").at("roc");
    std::vector<double> yes = inEighths("roc.yes", 150, 7), no = inEighths("roc.no", 210, 9);
    QVERIFY(std::abs(rocArea(yes, no) - expected.at("ties").get<double>()) < 1e-12);
    const double missing = std::numeric_limits<double>::quiet_NaN();
    std::fill_n(yes.begin(), 10, missing);
    std::fill_n(no.begin(), 20, missing);
    QVERIFY(std::abs(rocArea(yes, no) - expected.at("missing").get<double>()) < 1e-12);
  }

  void extremes() {
    QCOMPARE(rocArea({1, 2}, {3, 4}), 1.0);
    QCOMPARE(rocArea({3, 4}, {1, 2}), 0.0);
    QCOMPARE(rocArea({1, 1}, {1, 1}), 0.5);
    QCOMPARE(rocArea({}, {1}), 0.5);
  }
};

LOOPWRIGHT_TEST(TestRocArea, void)
#include "test_roc_area.moc"
