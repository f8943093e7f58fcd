// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/music/score.h"
#include "tests/suite.h"

using namespace loopwright;

class TestScore : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void tempoIsThatOfTheLastChange() {
    const TempoMap map{{{480, 400000}, {960, 600000}}};
    QCOMPARE(map.microsecondsPerQuarterAt(0), 500000);
    QCOMPARE(map.microsecondsPerQuarterAt(479), 500000);
    QCOMPARE(map.microsecondsPerQuarterAt(480), 400000);
    QCOMPARE(map.microsecondsPerQuarterAt(960), 600000);
    QCOMPARE(map.microsecondsPerQuarterAt(100000), 600000);
    QCOMPARE(TempoMap{}.microsecondsPerQuarterAt(7), 500000);
  }

  void secondsAddUpOverChanges() {
    const TempoMap map{{{480, 400000}, {960, 600000}}};
    QCOMPARE(map.secondsAt(0, 480), 0.0);
    QCOMPARE(map.secondsAt(240, 480), 0.25);
    QCOMPARE(map.secondsAt(480, 480), 0.5);
    QCOMPARE(map.secondsAt(960, 480), 0.9);
    QCOMPARE(map.secondsAt(1920, 480), 2.1);
    QCOMPARE(TempoMap{}.secondsAt(96, 96), 0.5);
  }

  void meterIsFourFourByDefault() {
    QVERIFY(MeterMap{}.allFourFour());
    QVERIFY(!MeterMap{}.stated());
    QVERIFY((MeterMap{{{0, 4, 4}, {1920, 4, 4}}}.allFourFour()));
    QVERIFY(!(MeterMap{{{0, 4, 4}, {1920, 3, 4}}}.allFourFour()));
    QVERIFY(!(MeterMap{{{0, 4, 8}}}.allFourFour()));
  }

  void anExcerptBeginsAtZero() {
    Score score;
    score.ticksPerQuarter = 96;
    score.length = 2000;
    score.tempo.changes = {{0, 400000}, {96, 500000}, {480, 600000}, {960, 700000}};
    score.meter.changes = {{96, 4, 4}};
    score.parts.resize(2);
    score.parts[0].notes = {{0, 96, 60, 1}, {90, 20, 61, 2}, {192, 0, 62, 3}, {479, 2, 63, 4}, {480, 9, 64, 5}};
    const Score part = excerptOf(score, 96, 480);
    QCOMPARE(part.ticksPerQuarter, 480);
    QCOMPARE(part.length, Tick{4 * 480});
    QVERIFY(part.parts[0].notes == (std::vector<Note>{{0, 70, 61, 2}, {480, 0, 62, 3}, {4 * 480 - 5, 5, 63, 4}}));
    QVERIFY(part.parts[1].notes.empty());
    QVERIFY(part.tempo.changes == (std::vector<TempoChange>{{0, 500000}}));
    QVERIFY(part.meter.changes == (std::vector<MeterChange>{{0, 4, 4}}));
    const Score later = excerptOf(score, 100, 1000);
    QVERIFY(later.tempo.changes == (std::vector<TempoChange>{{0, 500000}, {1900, 600000}, {4300, 700000}}));
    QCOMPARE(excerptOf(score, 0, 50).meter.changes.size(), std::size_t{0});
  }

  void bassIsProgramAndNotDrums_data() {
    QTest::addColumn<int>("channel");
    QTest::addColumn<int>("program");
    QTest::addColumn<bool>("bass");
    QTest::newRow("before") << 0 << 31 << false;
    QTest::newRow("first") << 0 << 32 << true;
    QTest::newRow("last") << 15 << 39 << true;
    QTest::newRow("after") << 0 << 40 << false;
    QTest::newRow("drum part with a bass program") << 9 << 33 << false;
  }

  void bassIsProgramAndNotDrums() {
    QFETCH(int, channel);
    QFETCH(int, program);
    Part part;
    part.channel = channel;
    part.program = program;
    QTEST(part.isBass(), "bass");
    QCOMPARE(part.isDrums(), channel == 9);
  }
};

LOOPWRIGHT_TEST(TestScore, void)
#include "test_score.moc"
