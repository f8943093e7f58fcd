// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/audio/playback_schedule.h"
#include "tests/suite.h"
#include "tests/unit/audio/example_scores.h"
#include "tests/unit/audio/live_core.h"

using namespace loopwright;
using examples::LiveCore;
using Kind = PlayerCommand::Kind;

namespace {

PlaybackSchedule oneLongNote(int microsecondsPerQuarter = 500000) {
  Part bass = examples::bassPart();
  bass.notes = {{0, 1920, 40, 100}};
  return playbackScheduleOf(examples::scoreOfParts({bass}, 1, microsecondsPerQuarter), 1920);
}

} // namespace

class TestPlayerCore : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void onsets_data() {
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("tempo");
    QTest::newRow("48 kHz") << 48000 << 256 << 500000;
    QTest::newRow("44.1 kHz, odd tempo, odd period") << 44100 << 441 << 517241;
    QTest::newRow("long period") << 48000 << 2048 << 468750;
    QTest::newRow("short period") << 48000 << 32 << 612345;
  }
  /// Heard within 64 frames after they are due, over three passes.
  void onsets() {
    QFETCH(int, rate);
    QFETCH(int, period);
    QFETCH(int, tempo);
    LiveCore live(rate, period);
    const PlaybackSchedule schedule = playbackScheduleOf(examples::claves(tempo), 2 * examples::kBarTicks);
    live.use(schedule);
    live.render(period);
    live.forget();
    live.send(Kind::play);
    live.render(dueFrame(schedule, 3, 0, rate) + rate);
    int heard = 0;
    for (int pass = 0; pass < 3; ++pass)
      for (const PlaybackEvent &event : schedule.events) {
        if (event.velocity == 0)
          continue;
        const auto due = static_cast<std::size_t>(dueFrame(schedule, pass, event.tick, rate));
        QVERIFY2(live.peak(due < 512 ? 0 : due - 512, due) == 0, "the one before has died away");
        // This sample rises from its first frame on.
        std::size_t onset = due;
        while (onset < live.left.size() && live.left[onset] == 0.0F)
          ++onset;
        QVERIFY2(onset <= due + 64, qPrintable(QString("%1 frames late").arg(onset - due)));
        ++heard;
      }
    QCOMPARE(heard, 18);
  }

  /// Each of a thousand passes' notes begins and ends at exactly its frame.
  void noDrift() {
    constexpr int kRate = 44100;
    LiveCore live(kRate, 1, false);
    Part bass = examples::bassPart();
    bass.notes = {{7, 100, 40, 80}, {333, 60, 41, 80}, {1900, 20, 42, 80}};
    const PlaybackSchedule schedule = playbackScheduleOf(examples::scoreOfParts({bass}, 1, 517241), 1920);
    live.use(schedule);
    live.send(Kind::play);
    std::vector<float> sink(1 << 20);
    std::int64_t frame = 0;
    const auto renderTo = [&](std::int64_t end) {
      if (end > frame)
        live.core.render(sink.data(), sink.data(), static_cast<int>(end - frame));
      frame = std::max(frame, end);
    };
    for (std::int64_t pass = 0; pass < 1000; ++pass)
      for (const PlaybackEvent &event : schedule.events) {
        const std::int64_t due = dueFrame(schedule, pass, event.tick, kRate);
        renderTo(due);
        QCOMPARE(live.core.sounding().velocity(0, event.pitch), event.velocity > 0 ? 0 : 80);
        renderTo(due + 1);
        QCOMPARE(live.core.sounding().velocity(0, event.pitch), static_cast<int>(event.velocity));
      }
    QCOMPARE(live.core.report().pass, std::int64_t(1000)); // the last end is the next pass's beginning
  }

  void pauseEndsNotesAndKeepsThePlace() {
    LiveCore live;
    live.use(oneLongNote());
    live.send(Kind::play);
    live.render(24000);
    QCOMPARE(live.core.sounding().count(), 1);
    const Tick tick = live.core.report().tick;
    live.send(Kind::pause);
    live.render(48000);
    QCOMPARE(live.core.sounding().count(), 0);
    QVERIFY(!live.core.report().playing);
    QCOMPARE(live.core.report().tick, tick);
    QCOMPARE(live.core.synth()->voices(), 0);
    live.send(Kind::play);
    live.render(256);
    QCOMPARE(live.core.report().tick, tick + 5); // 256 frames are 5.12 ticks
    QCOMPARE(live.core.sounding().count(), 0);   // the middle of a note is no onset
  }

  void stopGoesToTheBeginning() {
    LiveCore live;
    live.use(oneLongNote());
    live.send(Kind::play);
    live.render(24000);
    live.send(Kind::stop);
    live.render(256);
    QCOMPARE(live.core.report().tick, Tick(0));
    QVERIFY(!live.core.report().playing);
    QCOMPARE(live.core.sounding().count(), 0);
  }

  void locateWhilePlaying() {
    LiveCore live;
    Part bass = examples::bassPart();
    bass.notes = {{0, 480, 40, 100}, {960, 480, 43, 100}};
    live.use(playbackScheduleOf(examples::scoreOfParts({bass}, 1), 1920));
    live.send(Kind::play);
    live.render(4096);
    live.locate(960);
    live.render(256);
    QCOMPARE(live.core.sounding().velocity(0, 40), 0);
    QCOMPARE(live.core.sounding().velocity(0, 43), 100);
    QCOMPARE(live.core.report().pass, std::int64_t(0));
  }

  void withoutLoopingItStopsAtTheEnd() {
    LiveCore live;
    live.use(oneLongNote());
    live.send(Kind::setLooping, false);
    live.send(Kind::play);
    live.render(96000 - 512);
    QVERIFY(live.core.report().playing);
    live.render(1024);
    QVERIFY(!live.core.report().playing);
    QCOMPARE(live.core.report().tick, Tick(0));
    QCOMPARE(live.core.sounding().count(), 0);
  }

  void panicIsSilence() {
    LiveCore live;
    live.use(playbackScheduleOf(examples::busy(), 8 * examples::kBarTicks));
    live.send(Kind::play);
    live.send(Kind::testTone);
    live.audition({false, 34}, 45, 10);
    live.render(30000);
    live.send(Kind::pause);
    live.send(Kind::panic);
    live.render(256);
    live.forget();
    live.render(4096);
    QCOMPARE(live.core.synth()->voices(), 0);
    QVERIFY(live.peak() < 1e-4F);
  }

  void panicWhilePlayingGoesOn() {
    LiveCore live;
    live.use(playbackScheduleOf(examples::busy(), 8 * examples::kBarTicks));
    live.send(Kind::play);
    live.render(30000);
    live.send(Kind::panic);
    live.render(48000);
    QVERIFY(live.core.report().playing);
    QVERIFY(live.core.synth()->voices() > 0);
  }

  void auditionEnds_data() {
    QTest::addColumn<bool>("drums");
    QTest::newRow("bass") << false;
    QTest::newRow("drum") << true;
  }
  void auditionEnds() {
    QFETCH(bool, drums);
    LiveCore live;
    live.audition({drums, drums ? 0 : 34}, drums ? 38 : 40, 0.5);
    live.render(12000);
    QVERIFY(live.peak() > 0.01F);
    live.render(3 * 48000);
    QCOMPARE(live.core.synth()->voices(), 0);
    live.forget();
    live.render(4096);
    QVERIFY(live.peak() < 1e-4F);
  }

  void manyAuditionsEnd() {
    LiveCore live;
    for (int i = 0; i < 100; ++i) {
      live.audition({i % 3 == 0, i}, 30 + i % 50, 0.05 + 0.01 * (i % 7));
      live.render(256);
    }
    QVERIFY(live.core.synth()->voices() > 0);
    live.render(16 * 48000);
    QCOMPARE(live.core.synth()->voices(), 0);
  }

  void auditionLeavesTheLoopAlone() {
    LiveCore live;
    live.use(oneLongNote());
    live.send(Kind::play);
    live.render(4096);
    live.audition({false, 34}, 40, 0.1);
    live.render(24000);
    QCOMPARE(live.core.sounding().velocity(0, 40), 100);
    live.forget();
    live.render(4096);
    QVERIFY(live.peak() > 0.01F);
  }

  void testToneIs440HertzForASecond() {
    LiveCore live(48000, 256, false);
    live.send(Kind::testTone);
    live.render(2 * 48000);
    int crossings = 0;
    for (std::size_t i = 1; i < live.left.size(); ++i)
      crossings += live.left[i - 1] < 0 && live.left[i] >= 0 ? 1 : 0;
    QVERIFY2(crossings >= 438 && crossings <= 440, qPrintable(QString::number(crossings)));
    QVERIFY(live.peak() > 0.2F && live.peak() <= 0.25F);
    QCOMPARE(live.peak(48000), 0.0F);
    QVERIFY(live.left == live.right);
  }

  void metronomeClicksOnBeats() {
    LiveCore live(48000, 256, false);
    PlaybackSchedule schedule = oneLongNote();
    live.use(schedule);
    live.send(Kind::setMetronome, true);
    live.send(Kind::play);
    live.render(2 * 96000);
    for (int beat = 0; beat < 8; ++beat) {
      const auto due = static_cast<std::size_t>(beat * 24000);
      const float click = live.peak(due, due + 2000);
      QVERIFY(beat % 4 == 0 ? click > 0.3F : click > 0.15F && click < 0.25F);
      QCOMPARE(live.peak(due + 2000, due + 24000), 0.0F);
    }
    live.send(Kind::setMetronome, false);
    live.render(48000);
    live.forget();
    live.render(96000);
    QCOMPARE(live.peak(), 0.0F);
  }

  void mix() {
    const auto loudness = [](const PartMix &mix) {
      LiveCore live;
      live.use(oneLongNote());
      PlayerCommand command;
      command.kind = Kind::setMix;
      command.part = 0;
      command.mix = mix;
      live.send(std::move(command));
      live.send(Kind::play);
      live.render(24000);
      double left = 0;
      double right = 0;
      for (std::size_t i = 0; i < live.left.size(); ++i) {
        left += static_cast<double>(live.left[i] * live.left[i]);
        right += static_cast<double>(live.right[i] * live.right[i]);
      }
      return std::pair(std::sqrt(left), std::sqrt(right));
    };
    const auto [left, right] = loudness({});
    QVERIFY(left > 1);
    const auto [halfLeft, halfRight] = loudness({0.5F, 0, true});
    QVERIFY(std::abs(halfLeft / left - 0.5) < 0.02);
    QVERIFY(std::abs(halfRight / right - 0.5) < 0.02);
    QVERIFY(std::abs(loudness({1.5F, 0, true}).first / left - 1.5) < 0.05);
    QVERIFY(loudness({1, 0, false}).first < 1e-4 * left);
    QVERIFY(loudness({0, 0, true}).first < 1e-4 * left);
    QVERIFY(loudness({1, -1, true}).second < 0.01 * left);
    QVERIFY(loudness({1, 1, true}).first < 0.01 * right);
  }

  void nothingClips() {
    LiveCore live;
    PlayerCommand command;
    command.kind = Kind::setLevels;
    command.gain = 8;
    live.send(std::move(command));
    live.use(playbackScheduleOf(examples::busy(), 8 * examples::kBarTicks));
    live.send(Kind::play);
    live.render(96000);
    QVERIFY(live.peak() > 0.9F);
    QVERIFY(live.peak() <= 1.0F);
    QVERIFY(live.core.takePeaks().first > 1.0F); // the meter says that it was too loud
    QCOMPARE(live.core.takePeaks().first, 0.0F);
  }
};

LOOPWRIGHT_TEST(TestPlayerCore, void)
#include "test_player_core.moc"
