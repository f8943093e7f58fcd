// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/analysis/reconstruction_metrics.h"
#include "tests/suite.h"

using namespace loopwright;

class TestReconstructionMetrics : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void groups_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("group");
    QTest::newRow("kick") << 0 << int(CellGroup::kick);
    QTest::newRow("snare") << 1 << int(CellGroup::snare);
    QTest::newRow("closed hat") << 2 << int(CellGroup::hats);
    QTest::newRow("low tom") << 3 << int(CellGroup::otherDrums);
    QTest::newRow("open hat") << 4 << int(CellGroup::hats);
    QTest::newRow("crash") << 6 << int(CellGroup::otherDrums);
    QTest::newRow("ride") << 8 << int(CellGroup::otherDrums);
    QTest::newRow("lowest bass") << 9 << int(CellGroup::bass);
    QTest::newRow("highest bass") << 56 << int(CellGroup::bass);
    QTest::newRow("bass onsets") << 57 << -1;
  }
  void groups() {
    QFETCH(int, column);
    QFETCH(int, group);
    Pianoroll original(128, 58);
    Pianoroll made(128, 58);
    original.sounding.set(1, column); // found
    made.sounding.set(1, column);
    original.sounding.set(2, column); // missed
    original.sounding.set(3, column); // missed
    made.sounding.set(4, column);     // invented
    const auto scores = scoreReconstruction({original}, {made}, *PitchLayout::named("loop57h"));
    QVERIFY(scores.has_value());
    for (const CellGroup each : kCellGroups) {
      const bool counted = group >= 0 && (each == CellGroup::all || int(each) == group);
      const CellScores &found = scores->of(each);
      QCOMPARE(found.truePositives, std::int64_t{counted ? 1 : 0});
      QCOMPARE(found.falseNegatives, std::int64_t{counted ? 2 : 0});
      QCOMPARE(found.falsePositives, std::int64_t{counted ? 1 : 0});
      if (counted) {
        QCOMPARE(found.precision(), 0.5);
        QCOMPARE(found.recall(), 1.0 / 3);
        QCOMPARE(found.f1(), 2.0 / 5);
      } else {
        QCOMPARE(found.f1(), 1.0);
      }
    }
    const double cells = 128 * 57;
    QCOMPARE(scores->of(CellGroup::all).cellError(), group >= 0 ? 3 / cells : 0.0);
    QCOMPARE(scores->of(CellGroup::all).silentError(), group >= 0 ? 3 / cells : 0.0);
    QCOMPARE(scores->of(CellGroup::hats).cells, std::int64_t{2 * 128});
  }

  void loopsAddUp() {
    Pianoroll loop(128, 57);
    loop.sounding.set(0, 0);
    const auto scores = scoreReconstruction({loop, loop}, {loop, Pianoroll(128, 57)}, *PitchLayout::named("loop57"));
    QVERIFY(scores.has_value());
    QCOMPARE(scores->of(CellGroup::kick).recall(), 0.5);
    QCOMPARE(scores->of(CellGroup::all).cellError(), 1.0 / (2 * 128 * 57));
    QCOMPARE(scores->of(CellGroup::all).silentError(), 2.0 / (2 * 128 * 57));
  }

  void sizesMustAgree() {
    const PitchLayout layout = *PitchLayout::named("loop57");
    const Pianoroll loop(128, 57);
    QVERIFY(!scoreReconstruction({loop}, {}, layout));
    QVERIFY(!scoreReconstruction({loop}, {Pianoroll(64, 57)}, layout));
    QVERIFY(!scoreReconstruction({loop}, {Pianoroll(128, 58)}, layout));
  }
};

LOOPWRIGHT_TEST(TestReconstructionMetrics, void)
#include "test_reconstruction_metrics.moc"
