// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "engine/audio/loop_timeline.h"
#include "engine/audio/playback_schedule.h"
#include "engine/base/random.h"
#include "tests/suite.h"

using namespace loopwright;

class TestLoopTimeline : public QObject {
  Q_OBJECT
private Q_SLOTS:
  /// Against tests/golden/due_frames.py.
  void dueFrames() {
    QFile file(LOOPWRIGHT_SOURCE_DIR "/tests/golden/data/due_frames.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(rows.size() > 200);
    for (const QJsonValue &value : rows) {
      const QJsonArray row = value.toArray();
      PlaybackSchedule schedule;
      schedule.loopTicks = row[0].toInteger();
      schedule.microsecondsPerQuarter = row[1].toInt();
      QCOMPARE(static_cast<qlonglong>(dueFrame(schedule, row[3].toInteger(), row[4].toInteger(), row[2].toInt())),
               row[5].toInteger());
    }
  }

  /// passAt and tickAt name the last pass and tick whose frame has come.
  void placesAreInverse() {
    RandomStream random(5, "places");
    for (int i = 0; i < 2000; ++i) {
      const LoopTimeline timeline{static_cast<Tick>(random.below(20000)) + 1,
                                  static_cast<int>(random.below(2000000)) + 10000, i % 2 == 0 ? 44100 : 96000};
      const auto frame = static_cast<std::int64_t>(random.below(1000000000));
      const std::int64_t pass = timeline.passAt(frame);
      QVERIFY(timeline.frameOf(pass, 0) <= frame);
      QVERIFY(timeline.frameOf(pass + 1, 0) > frame);
      const Tick tick = timeline.tickAt(frame);
      QVERIFY(tick >= 0 && tick < timeline.loopTicks);
      QVERIFY(timeline.frameOf(pass, tick) <= frame);
      QVERIFY(tick + 1 == timeline.loopTicks || timeline.frameOf(pass, tick + 1) > frame);
    }
  }

  void samePlaceKeepsThePhase() {
    RandomStream random(6, "places");
    for (int i = 0; i < 2000; ++i) {
      const LoopTimeline before{15360, static_cast<int>(random.below(2000000)) + 100000, 48000};
      const LoopTimeline after{15360, static_cast<int>(random.below(2000000)) + 100000, i % 2 == 0 ? 44100 : 48000};
      const auto frame = static_cast<std::int64_t>(random.below(1000000000));
      const std::int64_t moved = after.samePlaceAs(before, frame);
      const auto phase = [](const LoopTimeline &timeline, std::int64_t at) {
        return std::fmod(static_cast<double>(at) * timeline.ticksPerFrame(), static_cast<double>(timeline.loopTicks));
      };
      // Half a frame of rounding, in ticks.
      const double apart = std::abs(phase(after, moved) - phase(before, frame));
      const double around = static_cast<double>(after.loopTicks) - apart;
      QVERIFY2(std::min(apart, around) <= 0.5001 * after.ticksPerFrame() + 1e-6, qPrintable(QString::number(apart)));
    }
  }

  void aShorterLoopComesRound() {
    const LoopTimeline eight{15360, 500000, 48000};
    const LoopTimeline four{7680, 500000, 48000};
    QCOMPARE(four.samePlaceAs(eight, eight.frameOf(3, 10000)), four.frameOf(0, 10000 - 7680));
    QCOMPARE(eight.samePlaceAs(four, four.frameOf(3, 5000)), eight.frameOf(0, 5000));
  }

  /// Bars 2 and 3 of four: what lies in them goes on where it is, what lies outside comes round.
  void aPartOfALoopHasItsTicks() {
    const LoopTimeline whole{7680, 500000, 48000};
    const LoopTimeline part{3840, 500000, 44100, 1920};
    QCOMPARE(part.samePlaceAs(whole, whole.frameOf(2, 5000)), part.frameOf(0, 5000 - 1920));
    QCOMPARE(part.samePlaceAs(whole, whole.frameOf(2, 1919)), part.frameOf(0, 3839));
    QCOMPARE(part.samePlaceAs(whole, whole.frameOf(2, 7000)), part.frameOf(0, 7000 - 1920 - 3840));
    QCOMPARE(whole.samePlaceAs(part, part.frameOf(5, 700)), whole.frameOf(0, 2620));
    const LoopTimeline other{1920, 500000, 48000, 5760};
    QCOMPARE(other.samePlaceAs(part, part.frameOf(1, 700)), other.frameOf(0, 700));
  }
};

LOOPWRIGHT_TEST(TestLoopTimeline, void)
#include "test_loop_timeline.moc"
