// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/music/bar_grid.h"
#include "tests/suite.h"

using namespace loopwright;

class TestBarGrid : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void wholeBars_data() {
    QTest::addColumn<qlonglong>("length");
    QTest::addColumn<int>("bars");
    QTest::newRow("nothing is one bar") << 0LL << 1;
    QTest::newRow("one tick") << 1LL << 1;
    QTest::newRow("a bar") << 1920LL << 1;
    QTest::newRow("a tick more") << 1921LL << 1;
    QTest::newRow("nearly a 32nd more") << 1920LL + 59 << 1;
    QTest::newRow("a 32nd more") << 1920LL + 60 << 2;
    QTest::newRow("eight") << 8 * 1920LL << 8;
  }
  void wholeBars() {
    QFETCH(qlonglong, length);
    QFETCH(int, bars);
    Score score;
    score.length = length;
    const auto grid = barsOf(score);
    QVERIFY(grid);
    QCOMPARE(static_cast<int>(grid->size()), bars);
    QCOMPARE(grid->back().end, static_cast<Tick>(1920 * bars));
  }

  /// Notes decide: one that begins opens its bar, one that ends late does not, nor does a track's end far behind them.
  void whereMusicEnds() {
    const auto bars = [](std::vector<Note> notes, Tick length) {
      Score score;
      score.parts.emplace_back().notes = std::move(notes);
      score.length = length;
      return static_cast<int>(barsOf(score)->size());
    };
    QCOMPARE(bars({{0, 1920 + 50, 60, 90}}, 1970), 1);
    QCOMPARE(bars({{0, 1920, 60, 90}, {1920, 1, 60, 90}}, 1921), 2);
    QCOMPARE(bars({{0, 480, 60, 90}}, 8 * 1920), 8); // a loop that ends with rests
    QCOMPARE(bars({{0, 480, 60, 90}}, 1000 * 1920), 1);
  }

  void meterChanges() {
    Score score;
    score.length = 5000;
    score.meter.changes = {{0, 3, 4}, {2000, 6, 8}}; // inside the second bar
    const auto grid = barsOf(score);
    QVERIFY(grid);
    QCOMPARE(grid->size(), std::size_t(5));
    const Tick starts[] = {0, 1440, 2000, 3440, 4880};
    for (std::size_t i = 0; i < 5; ++i)
      QCOMPARE((*grid)[i].first, starts[i]);
    QCOMPARE((*grid)[2].beat(1), Tick(2240));
    QCOMPARE((*grid)[0].beat(2), Tick(960));
  }

  void limits() {
    Score score;
    QCOMPARE(firstBarsOf(score, 3)->back().end, Tick(5760));
    QVERIFY(!firstBarsOf(score, 0));
    score.length = Tick(1) << 40;
    const auto grid = barsOf(score);
    QVERIFY(!grid);
    QCOMPARE(grid.error().kind, ErrorKind::badInput);
  }
};

LOOPWRIGHT_TEST(TestBarGrid, void)
#include "test_bar_grid.moc"
