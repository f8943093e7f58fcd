// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/analysis/loop_metrics.h"
#include "engine/analysis/loop_points.h"
#include "tests/suite.h"

using namespace loopwright;

class TestLoopPoints : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void cells() {
    const PitchLayout layout = *PitchLayout::named("loop57h");
    Pianoroll roll(32, layout.columns());
    roll.sounding.set(3, 56); // the highest bass pitch
    roll.sounding.set(31, kKickColumn);
    roll.sounding.set(3, 57); // a bass onset, no cell
    const PointSet points = cellPoints({Pianoroll(32, layout.columns()), roll}, layout);
    QCOMPARE(points.dims, 32 * 57);
    QCOMPARE(points.count(), std::size_t{2});
    QCOMPARE(std::count(points.values.begin(), points.values.end(), 1.0F), 2);
    QCOMPARE(std::count(points.values.begin(), points.values.end(), 0.0F), 2 * 32 * 57 - 2);
    QCOMPARE(points.point(1)[31 * 9 + kKickColumn], 1.0F);
    QCOMPARE(points.point(1)[32 * 9 + 3 * 48 + 47], 1.0F);
    QCOMPARE(cellPoints({}, layout).count(), std::size_t{0});
  }

  void metrics() {
    const PitchLayout layout = *PitchLayout::named("loop57");
    std::vector<Pianoroll> rolls;
    for (int i = 0; i < 5; ++i) {
      rolls.emplace_back(128, 57);
      for (int step = 0; step < 128; step += 1 + i)
        rolls.back().sounding.set(step, kSnareColumn);
    }
    const PointSet points = metricPoints(rolls, layout);
    const auto &columns = loopMetricColumns();
    QCOMPARE(points.dims, static_cast<int>(columns.size()));
    for (std::size_t c = 0; c < columns.size(); ++c) {
      double mean = 0, square = 0;
      for (std::size_t i = 0; i < 5; ++i) {
        const auto value = static_cast<double>(points.point(i)[c]);
        mean += value / 5;
        square += value * value / 5;
      }
      QVERIFY(std::abs(mean) < 1e-6);
      const bool changes = std::string(columns[c].key) == "nd";
      QVERIFY(std::abs(square - 1) < 1e-5 || (square == 0 && !changes));
    }
  }
};

LOOPWRIGHT_TEST(TestLoopPoints, void)
#include "test_loop_points.moc"
