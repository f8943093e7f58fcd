// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/audio/frame_clock.h"
#include "engine/audio/synth_events.h"
#include "tests/suite.h"
#include "tests/unit/audio/example_scores.h"

using namespace loopwright;

class TestFrameClock : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void oneTempo_data() {
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("tempo");
    QTest::addColumn<qlonglong>("tick");
    QTest::addColumn<qlonglong>("frame");
    QTest::newRow("zero") << 44100 << 500000 << 0LL << 0LL;
    QTest::newRow("a quarter") << 44100 << 500000 << 480LL << 22050LL;
    QTest::newRow("rounded down") << 44100 << 500000 << 1LL << 46LL;     // 45.94
    QTest::newRow("half goes up") << 8000 << 500000 << 3LL << 25LL;      // 25.0
    QTest::newRow("odd tempo") << 48000 << 517241 << 3840LL << 198621LL; // 198620.54
    QTest::newRow("far away") << 96000 << 16777215 << 1000000000LL << 3355443000000LL;
  }
  void oneTempo() {
    QFETCH(int, rate);
    QFETCH(int, tempo);
    QFETCH(qlonglong, tick);
    QFETCH(qlonglong, frame);
    TempoMap map;
    map.changes = {{0, tempo}};
    QCOMPARE(static_cast<qlonglong>(FrameClock(map, 480, rate).frameOf(tick)), frame);
  }

  void noTempoIs120() { QCOMPARE(FrameClock(TempoMap(), 96, 44100).frameOf(192), std::int64_t(44100)); }

  void tempoMapAddsUp() {
    TempoMap map;
    map.changes = {{480, 250000}, {960, 1000000}};
    const FrameClock clock(map, 480, 44100);
    QCOMPARE(clock.frameOf(480), std::int64_t(22050));
    QCOMPARE(clock.frameOf(720), std::int64_t(22050 + 5513)); // 5512.5
    QCOMPARE(clock.frameOf(960), std::int64_t(33075));
    QCOMPARE(clock.frameOf(1440), std::int64_t(33075 + 44100));
  }

  void eventsEndBeforeTheNextStart() {
    Part bass = examples::bassPart();
    bass.notes = {{0, 960, 40, 80}, {480, 480, 40, 90}, {960, 0, 40, 70}, {7600, 480, 41, 80}, {7680, 480, 42, 80}};
    Score score = examples::scoreOfParts({bass}, 4);
    const SynthEvents made = synthEventsOf(score, FrameClock(score.tempo, 480, 44100), 7680);
    QCOMPARE(made.events.size(), std::size_t(8));
    const std::vector<std::pair<std::int64_t, int>> expected = {{0, 80},     {22050, 0}, {22050, 90},  {44100, 0},
                                                                {44100, 70}, {44101, 0}, {349125, 80}, {352800, 0}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
      QCOMPARE(made.events[i].frame, expected[i].first);
      QCOMPARE(made.events[i].velocity, expected[i].second);
    }
  }

  void manyPartsShareChannels() {
    Score score;
    for (int i = 0; i < 3000; ++i) {
      Part part;
      part.channel = i % 16;
      part.program = i % 128;
      part.notes = {{0, 10, 60, 64}};
      score.parts.push_back(part);
    }
    const SynthEvents made = synthEventsOf(score, FrameClock(score.tempo, 480, 44100), 480);
    QVERIFY(made.channels.size() <= 256);
    for (const SynthEvent &event : made.events)
      QVERIFY(event.channel >= 0 && event.channel < static_cast<int>(made.channels.size()));
  }
};

LOOPWRIGHT_TEST(TestFrameClock, void)
#include "test_frame_clock.moc"
