// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/analysis/loop_metrics.h"
#include "tests/unit/analysis/golden_rolls.h"

using namespace loopwright;

namespace {

PitchLayout layoutNamed(const char *name) { return *PitchLayout::named(name); }

/// A loop57 roll in another layout, with every cell of its column of bass onsets set if it has one.
Pianoroll inLayout(const Pianoroll &roll, const PitchLayout &layout) {
  Pianoroll result(roll.steps(), layout.columns());
  for (int step = 0; step < roll.steps(); ++step) {
    for (int column = 0; column < roll.columns(); ++column)
      if (roll.sounding.at(step, column))
        result.sounding.set(step, column);
    if (const TrackLayout *onsets = layout.track(TrackKind::bassOnsets))
      result.sounding.set(step, onsets->firstColumn);
  }
  return result;
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-6; }

} // namespace

class TestLoopMetrics : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void golden_data() {
    QTest::addColumn<QString>("layoutName");
    for (const char *layout : {"loop57", "loop57h", "loop93"})
      QTest::newRow(layout) << layout;
  }
  void golden() {
    QFETCH(QString, layoutName);
    const PitchLayout layout = layoutNamed(qPrintable(layoutName));
    const double columns = layoutName == "loop93" ? 93 : 57;
    const nlohmann::json rolls = golden::read("loop_metrics.json").at("rolls");
    QVERIFY(rolls.size() >= 50);
    for (const nlohmann::json &expected : rolls) {
      const LoopMetrics metrics = measureLoop(inLayout(golden::roll(expected), layout), layout);
      QCOMPARE(std::lround(metrics.hammingDistance * 16 * columns), expected.at("hd_cells").get<long>());
      QCOMPARE(int(metrics.kickOnOne), expected.at("kick").get<int>());
      QCOMPARE(int(metrics.kickAndCrashOnOne), expected.at("kick").get<int>() * expected.at("crash").get<int>());
      QCOMPARE(int(metrics.bassOnOne), expected.at("bass").get<int>());
      QCOMPARE(metrics.doubleBass * 128, expected.at("double_steps").get<double>());
      QCOMPARE(metrics.uniquePitches * 8, expected.at("columns").get<double>());
      QCOMPARE(metrics.activeSteps * 8, expected.at("steps").get<double>());
      QCOMPARE(metrics.cells, expected.at("cells").get<int>());
      QCOMPARE(metrics.drumCells + metrics.bassCells, metrics.cells);
      QCOMPARE(metrics.cellsPerBar * 8, expected.at("cells").get<double>());
      QCOMPARE(metrics.distinctBars, expected.at("distinct_bars").get<int>());
      QCOMPARE(QString::fromStdString(metrics.barPattern), QString::fromStdString(expected.at("pattern")));
      QVERIFY(near(metrics.selfSimilarity, expected.at("similarity").get<double>()));
    }
  }

  void summaryOfTheSet() {
    const nlohmann::json document = golden::read("loop_metrics.json");
    std::vector<Pianoroll> rolls;
    for (const nlohmann::json &spec : document.at("rolls"))
      rolls.push_back(golden::roll(spec));
    const LoopSetSummary summary = summarizeLoops(rolls, layoutNamed("loop57"));
    const nlohmann::json &means = document.at("means");
    const auto mean = [&](const char *key) {
      const std::size_t index = static_cast<std::size_t>(&loopMetricColumn(key) - loopMetricColumns().data());
      return summary.columns[index].mean;
    };
    QVERIFY(near(mean("hd"), means.at("hd")));
    QVERIFY(near(mean("fnd_kick"), means.at("kick")));
    QVERIFY(near(mean("fnd_kick_crash"), means.at("kick_and_crash")));
    QVERIFY(near(mean("fnb"), means.at("bass")));
    QVERIFY(near(mean("db"), means.at("db")));
    QVERIFY(near(mean("up"), means.at("up")));
    QVERIFY(near(mean("nd"), means.at("nd")));
    QVERIFY(near(mean("cells_per_bar"), means.at("cells_per_bar")));
    QVERIFY(near(mean("distinct_bars"), means.at("distinct_bars")));
    QVERIFY(near(mean("self_similarity"), means.at("similarity")));
    QVERIFY(near(summary.distinctShare, means.at("unique_share")));
    QCOMPARE(summary.loops, rolls.size());
  }

  void bassInHalves_data() {
    QTest::addColumn<QList<int>>("steps");
    QTest::addColumn<bool>("everyHalf");
    QTest::addColumn<double>("halfBars");
    QTest::newRow("none") << QList<int>{} << false << 0.0;
    QTest::newRow("first half only") << QList<int>{0, 9, 63} << false << 3 / 16.0;
    QTest::newRow("last step of the first, first of the second") << QList<int>{63, 64} << true << 2 / 16.0;
    QTest::newRow("second half only") << QList<int>{64, 127} << false << 2 / 16.0;
  }
  void bassInHalves() {
    QFETCH(QList<int>, steps);
    QFETCH(bool, everyHalf);
    QFETCH(double, halfBars);
    Pianoroll roll(128, 57);
    roll.sounding.set(64, 0); // drums are no bass
    for (const int step : steps)
      roll.sounding.set(step, 20);
    const LoopMetrics metrics = measureLoop(roll, layoutNamed("loop57"));
    QCOMPARE(metrics.bassInEveryHalf, everyHalf);
    QCOMPARE(metrics.halfBarsWithBass, halfBars);
  }

  void columnsOfTheLoopAndOnsets() {
    Pianoroll roll(128, 58);
    for (int step = 0; step < 8; ++step)
      roll.sounding.set(step, 12);
    roll.sounding.set(100, 0);
    roll.onset.set(0, 12);
    roll.onset.set(4, 12);
    roll.onset.set(100, 0);
    roll.sounding.set(0, 57);
    roll.onset.set(0, 57);
    const LoopMetrics metrics = measureLoop(roll, layoutNamed("loop57h"));
    QCOMPARE(metrics.uniquePitchesOfLoop, 2);
    QCOMPARE(metrics.onsets, 3);
    QCOMPARE(metrics.cells, 9);
  }

  void otherLengths() {
    Pianoroll roll(64, 57);
    roll.sounding.set(0, 0);
    const LoopMetrics metrics = measureLoop(roll, layoutNamed("loop57"));
    QCOMPARE(QString::fromStdString(metrics.barPattern), QString("ABBB"));
    QVERIFY(near(metrics.hammingDistance, 1.0 / (16 * 57))); // bar 1 against bar 3 of 4
    const LoopMetrics one = measureLoop(roll.slice(0, 16), layoutNamed("loop57"));
    QCOMPARE(one.hammingDistance, 0.0);
    QCOMPARE(one.selfSimilarity, 1.0);
  }
};

QTEST_APPLESS_MAIN(TestLoopMetrics)
#include "test_loop_metrics.moc"
