// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/audio/player.h"
#include "tests/suite.h"
#include "tests/unit/audio/example_scores.h"

using namespace loopwright;

/// The player without a device: time goes on all the same.
class TestPlayer : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void saysAtOnceWhatItWasTold() {
    Player player;
    QCOMPARE(player.driver(), std::string("none"));
    player.setSchedule(playbackScheduleOf(examples::rock(), 8 * examples::kBarTicks));
    QVERIFY(!player.state().playing);
    player.play();
    QVERIFY(player.state().playing);
    player.locate(4000);
    QVERIFY(player.state().playing);
    QVERIFY(player.state().tick >= 4000);
    QTRY_VERIFY(player.state().tick > 4100);
    player.pause();
    QVERIFY(!player.state().playing);
    QVERIFY(player.state().tick > 4000);
    player.stop();
    QCOMPARE(player.state().tick, Tick(0));
    const std::int64_t last = player.setSchedule(playbackScheduleOf(examples::busy(), 8 * examples::kBarTicks));
    QTRY_COMPARE(player.state().schedule, last); // all before it is obeyed
    QCOMPARE(player.state().tick, Tick(0));
    QVERIFY(!player.state().playing);
  }

  void moreCommandsThanTheQueueHolds() {
    Player player;
    const PlaybackSchedule schedule = playbackScheduleOf(examples::rock(), 8 * examples::kBarTicks);
    std::int64_t last = 0;
    for (int i = 0; i < 3000; ++i)
      last = player.setSchedule(schedule);
    QCOMPARE(last, std::int64_t(3000));
    QTRY_COMPARE(player.state().schedule, last);
  }

  void passesAreCounted() {
    Player player;
    player.setSchedule(playbackScheduleOf(examples::scoreOfParts({examples::bassPart()}, 1, 50000), 1920));
    player.play();
    QTRY_VERIFY(player.state().pass >= 3); // 0.2 s each
    player.stop();
    QTRY_COMPARE(player.state().pass, std::int64_t(0));
  }

  void schedulesOfNonsensePlay() {
    Player player;
    PlaybackSchedule schedule;
    schedule.parts = std::vector<SynthChannel>(40);
    schedule.loopTicks = -3;
    schedule.microsecondsPerQuarter = 0;
    schedule.ticksPerBeat = 0;
    schedule.beatsPerBar = 0;
    schedule.events = {{99, 0, 40, 80}, {0, 39, 40, 80}, {0, 0, 200, 80},
                       {-9, 0, 40, 80}, {1, 0, 40, 0},   {0, 0, 40, 90}};
    player.setSchedule(schedule);
    player.setMetronome(true);
    player.setMix(99, {});
    player.setMix(-1, {});
    player.play();
    QTRY_VERIFY(player.state().pass > 100);
    player.locate(1 << 30);
    player.audition({false, 999}, 999, 999, 1e9);
    QTRY_VERIFY(player.state().pass > 100);
  }
};

LOOPWRIGHT_TEST(TestPlayer, QCoreApplication)
#include "test_player.moc"
