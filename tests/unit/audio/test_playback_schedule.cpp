// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/audio/playback_schedule.h"
#include "tests/suite.h"
#include "tests/unit/audio/example_scores.h"

using namespace loopwright;

namespace {

QString text(const PlaybackSchedule &schedule) {
  QStringList events;
  for (const PlaybackEvent &event : schedule.events)
    events.append(QString("%1:%2/%3/%4").arg(event.tick).arg(event.part).arg(event.pitch).arg(event.velocity));
  return events.join(' ');
}

} // namespace

class TestPlaybackSchedule : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void events_data() {
    QTest::addColumn<QList<QList<int>>>("notes"); // onset, duration, pitch, velocity
    QTest::addColumn<QString>("events");
    using Notes = QList<QList<int>>;
    QTest::newRow("nothing") << Notes{} << "";
    QTest::newRow("one") << Notes{{0, 480, 40, 80}} << "0:0/40/80 480:0/40/0";
    QTest::newRow("ends before starts") << Notes{{0, 480, 41, 80}, {480, 480, 40, 90}}
                                        << "0:0/41/80 480:0/41/0 480:0/40/90 960:0/40/0";
    QTest::newRow("cut by its pitch") << Notes{{0, 960, 40, 80}, {480, 100, 40, 90}}
                                      << "0:0/40/80 480:0/40/0 480:0/40/90 580:0/40/0";
    QTest::newRow("cut at the loop's end") << Notes{{1900, 960, 40, 80}} << "1900:0/40/80 1920:0/40/0";
    QTest::newRow("outside") << Notes{{1920, 10, 40, 80}, {-5, 10, 40, 80}, {4, 4, 128, 80}, {4, 4, 40, 0}} << "";
    QTest::newRow("of no length") << Notes{{100, 0, 40, 80}} << "100:0/40/80 101:0/40/0";
    QTest::newRow("two at once") << Notes{{0, 10, 40, 80}, {0, 20, 40, 70}} << "0:0/40/70 20:0/40/0";
  }
  void events() {
    QFETCH(QList<QList<int>>, notes);
    QFETCH(QString, events);
    Part part = examples::bassPart();
    for (const QList<int> &note : notes)
      part.notes.push_back({note[0], note[1], note[2], note[3]});
    QCOMPARE(text(playbackScheduleOf(examples::scoreOfParts({part}, 1), examples::kBarTicks)), events);
  }

  void tempoMeterAndParts() {
    Score score = examples::rock(517241);
    score.meter.changes = {{0, 6, 8}};
    const PlaybackSchedule schedule = playbackScheduleOf(score, 15360);
    QCOMPARE(schedule.loopTicks, Tick(15360));
    QCOMPARE(schedule.microsecondsPerQuarter, 517241);
    QCOMPARE(schedule.ticksPerBeat, Tick(240));
    QCOMPARE(schedule.beatsPerBar, 6);
    QCOMPARE(schedule.parts.size(), std::size_t(2));
    QVERIFY(schedule.parts[0].drums && !schedule.parts[1].drums);
    QCOMPARE(schedule.parts[1].program, 34);
  }

  void otherTicksAQuarter() {
    Part part = examples::bassPart();
    part.notes = {{96, 48, 40, 80}};
    Score score = examples::scoreOfParts({part}, 1);
    score.ticksPerQuarter = 96;
    QCOMPARE(text(playbackScheduleOf(score, 1920)), QString("480:0/40/80 720:0/40/0"));
  }

  void noMoreThanSixteenParts() {
    Part part = examples::bassPart();
    part.notes = {{0, 10, 40, 80}};
    const Score score = examples::scoreOfParts(std::vector<Part>(20, part), 1);
    const PlaybackSchedule schedule = playbackScheduleOf(score, 1920);
    QCOMPARE(schedule.parts.size(), std::size_t(kMostPlayedParts));
    QCOMPARE(schedule.events.size(), std::size_t(2 * kMostPlayedParts));
  }
};

LOOPWRIGHT_TEST(TestPlaybackSchedule, void)
#include "test_playback_schedule.moc"
