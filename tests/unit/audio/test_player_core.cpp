// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/audio/playback_schedule.h"
#include "tests/unit/audio/example_scores.h"
#include "tests/unit/audio/live_core.h"

using namespace loopwright;
using examples::LiveCore;
using Kind = PlayerCommand::Kind;

class TestPlayerCore : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void plays() {
    LiveCore live;
    live.use(playbackScheduleOf(examples::rock(), 8 * examples::kBarTicks));
    live.render(4800);
    QCOMPARE(live.peak(), 0.0F);
    live.send(Kind::play);
    live.render(48000);
    QVERIFY(live.peak() > 0.05F);
    live.send(Kind::pause);
    live.render(256);
    QCOMPARE(live.core.sounding().count(), 0);
    live.render(48000);
    live.forget();
    live.render(48000);
    QVERIFY(live.peak() < 0.02F);
  }
};

QTEST_APPLESS_MAIN(TestPlayerCore)
#include "test_player_core.moc"
