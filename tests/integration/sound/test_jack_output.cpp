// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/audio/player.h"
#include "engine/audio/sound_font.h"
#include "tests/integration/sound/jack_recorder.h"
#include "tests/integration/sound/sound_servers.h"
#include "tests/integration/sound/sound_surroundings.h"
#include "tests/suite.h"
#include "tests/unit/audio/example_scores.h"

using namespace loopwright;
using namespace loopwright::examples;

namespace {

constexpr int kPeriod = 256;

float largestStep(const std::vector<float> &samples) {
  float largest = 0;
  for (std::size_t i = 1; i < samples.size(); ++i)
    largest = std::max(largest, std::abs(samples[i] - samples[i - 1]));
  return largest;
}

} // namespace

class TestJackOutput : public QObject {
  Q_OBJECT
private Q_SLOTS:
  /// Three passes, as another program hears them: each onset within 64 frames after its due frame and a latency that
  /// is the same whole number of periods for all.
  void onsets() {
    JackServer server(48000, kPeriod);
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    Player player;
    player.open(jack());
    QCOMPARE(player.driver(), std::string("jack"));
    QCOMPARE(player.notice(), std::string());
    QCOMPARE(player.sampleRate(), 48000);
    const PlaybackSchedule schedule = playbackScheduleOf(claves(217391), 2 * kBarTicks);
    player.setSchedule(schedule);
    JackRecorder recorder;
    QVERIFY(recorder.listenTo("Loopwright"));
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(player.state().pass >= 3, 20000);
    player.stop();

    const std::vector<float> heard = recorder.samples();
    std::int64_t latency = -1;
    std::int64_t frame = 0;
    for (int pass = 0; pass < 3; ++pass)
      for (const PlaybackEvent &event : schedule.events) {
        if (event.velocity == 0)
          continue;
        const std::int64_t due = dueFrame(schedule, pass, event.tick, 48000);
        // The one before has died away when the next is due.
        frame = std::max(frame, latency < 0 ? 0 : latency + due - kPeriod);
        while (frame < static_cast<std::int64_t>(heard.size()) && heard[static_cast<std::size_t>(frame)] == 0.0F)
          ++frame;
        if (latency < 0)
          latency = (frame - 1) / kPeriod * kPeriod;
        const std::int64_t late = frame - due - latency;
        QVERIFY2(late >= 1 && late <= 64, qPrintable(QString("pass %1: %2 frames").arg(pass).arg(late)));
      }
    qInfo("%d xruns", recorder.xruns());
  }

  void theServersRateWins() {
    JackServer server(44100, kPeriod);
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    Player player;
    player.open(jack());
    QCOMPARE(player.driver(), std::string("jack"));
    QCOMPARE(player.sampleRate(), 44100);
    JackRecorder recorder;
    QVERIFY(recorder.listenTo("Loopwright"));
    player.testTone();
    QTRY_VERIFY_WITH_TIMEOUT(recorder.samples().size() > 60000, 10000);
    const std::vector<float> heard = recorder.samples();
    int crossings = 0;
    for (std::size_t i = 1; i < heard.size(); ++i)
      crossings += heard[i - 1] < 0 && heard[i] >= 0 ? 1 : 0;
    QVERIFY2(std::abs(crossings - 439) <= 1, qPrintable(QString::number(crossings)));
  }

  void autoFindsIt() {
    JackServer server;
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    const QTemporaryDir nothing;
    qputenv("XDG_RUNTIME_DIR", nothing.path().toLocal8Bit());
    Player player;
    player.open({});
    QCOMPARE(player.driver(), std::string("jack"));
  }

  void aServerThatEndsLeavesTheClockRunning() {
    JackServer server;
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    Player player;
    player.open(jack());
    player.setSchedule(playbackScheduleOf(rock(), 8 * kBarTicks));
    player.play();
    QTRY_VERIFY(player.state().tick > 480);
    server.end();
    QTRY_VERIFY_WITH_TIMEOUT((player.state(), player.driver() == "none"), 10000);
    QVERIFY(!player.notice().empty());
    const PlayerState state = player.state();
    QVERIFY(state.playing);
    QTRY_VERIFY(player.state().tick > state.tick);
  }

  /// A held organ note goes on, and nothing clicks: no sample is further from the one before than they are anyway.
  void anotherSoundFontWhilePlaying() {
    JackServer server;
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    Player player;
    player.open(jack());
    Part organ = bassPart(16);
    organ.notes = {{0, 8 * kBarTicks, 60, 100}};
    player.setSchedule(playbackScheduleOf(scoreOfParts({organ}, 8), 8 * kBarTicks));
    player.play();
    QTRY_VERIFY(player.state().tick > 480);
    JackRecorder recorder;
    QVERIFY(recorder.listenTo("Loopwright"));
    const auto playOn = [&](Tick ticks) {
      const Tick before = player.state().tick;
      QTRY_VERIFY(player.state().tick > before + ticks);
    };
    playOn(960);
    const std::vector<float> steady = recorder.samples();
    const QTemporaryDir folder;
    const QString other = folder.filePath("other.sf2");
    QVERIFY(QFile::copy(QString::fromStdString(findSoundFont()->string()), other));
    OutputSetup setup = jack();
    for (const QString &soundFont : {other, QString()}) {
      const std::size_t before = recorder.samples().size();
      setup.soundFont = soundFont.toStdString();
      player.open(setup);
      QCOMPARE(player.notice(), std::string());
      playOn(960);
      const std::vector<float> heard = recorder.samples();
      QVERIFY(peakOf({heard.end() - 4800, heard.end()}) > 0.02F);
      const float step = largestStep({heard.begin() + static_cast<std::ptrdiff_t>(before), heard.end()});
      qInfo("largest step %.4f, %.4f where nothing changes", double(step), double(largestStep(steady)));
      QVERIFY(step < 2.5F * largestStep(steady)); // for a moment both sound
    }
  }
};

LOOPWRIGHT_TEST(TestJackOutput, QCoreApplication)
#include "test_jack_output.moc"
