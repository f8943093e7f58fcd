// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <atomic>
#include <cstring>
#include <thread>

#include "engine/audio/player.h"
#include "tests/integration/sound/jack_recorder.h"
#include "tests/integration/sound/sound_servers.h"
#include "tests/suite.h"
#include "tests/unit/audio/example_scores.h"

using namespace loopwright;
using namespace loopwright::examples;

namespace {

OutputSetup outputTo(const char *driver) {
  OutputSetup setup;
  setup.driver = driver;
  return setup;
}

/// A recording of what the server's sink plays, while it lives.
class Recording {
public:
  explicit Recording(const PulseServer &server) {
    server.record(m_recorder);
    m_recorder.waitForStarted() ? void() : qFatal("the recorder does not start");
  }
  ~Recording() {
    m_recorder.kill();
    m_recorder.waitForFinished();
  }
  Recording(const Recording &) = delete;
  Recording &operator=(const Recording &) = delete;

  /// What has been recorded since the last call: the left channel.
  std::vector<float> heard() {
    m_recorder.waitForReadyRead(100);
    const QByteArray bytes = m_recorder.readAllStandardOutput();
    std::vector<float> samples(static_cast<std::size_t>(bytes.size()) / 8);
    for (std::size_t i = 0; i < samples.size(); ++i)
      std::memcpy(&samples[i], bytes.constData() + 8 * i, sizeof(float));
    return samples;
  }
  float peak() {
    float peak = 0;
    for (const float sample : heard())
      peak = std::max(peak, std::abs(sample));
    return peak;
  }

private:
  QProcess m_recorder;
};

/// Keeps all cores at work while it lives, as a training does.
class BusyMachine {
public:
  BusyMachine() {
    for (unsigned i = 0; i < std::thread::hardware_concurrency(); ++i)
      m_threads.emplace_back([this] {
        while (!m_ending)
          m_work = m_work * 1664525 + 1013904223;
      });
  }
  ~BusyMachine() {
    m_ending = true;
    for (std::thread &thread : m_threads)
      thread.join();
  }

private:
  std::atomic<bool> m_ending{false};
  std::atomic<unsigned> m_work{1};
  std::vector<std::thread> m_threads;
};

} // namespace

class TestPulseOutput : public QObject {
  Q_OBJECT

  std::unique_ptr<PulseServer> m_server;

private Q_SLOTS:
  void init() {
    m_server = std::make_unique<PulseServer>();
    QVERIFY2(m_server->problem().isEmpty(), qPrintable(m_server->problem()));
  }
  void cleanup() { m_server.reset(); }

  void soundArrives() {
    Recording recorder(*m_server);
    Player player;
    player.open(outputTo("pulseaudio"));
    QCOMPARE(player.driver(), std::string("pulseaudio"));
    QCOMPARE(player.notice(), std::string());
    player.setSchedule(playbackScheduleOf(busy(), 8 * kBarTicks));
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT((player.state(), recorder.peak() > 0.05F), 10000);
    player.stop();
    player.panic();
    QTRY_VERIFY_WITH_TIMEOUT((player.state(), recorder.peak() < 1e-3F), 10000);
  }

  /// An organ's held note goes on while all cores are at work.
  void goesOnOnABusyMachine() {
    Recording recorder(*m_server);
    Player player;
    player.open(outputTo("pulseaudio"));
    Part organ = bassPart(16);
    organ.notes = {{0, 8 * kBarTicks, 60, 100}};
    player.setSchedule(playbackScheduleOf(scoreOfParts({organ}, 8), 8 * kBarTicks));
    player.play();
    QTRY_VERIFY((player.state(), recorder.peak() > 0.01F));
    const BusyMachine busy;
    std::vector<float> heard;
    QElapsedTimer time;
    time.start();
    while (!time.hasExpired(6000)) {
      player.state();
      const std::vector<float> more = recorder.heard();
      heard.insert(heard.end(), more.begin(), more.end());
    }
    QVERIFY(heard.size() > 4 * 48000);
    int gap = 0;
    int longest = 0;
    std::size_t silent = 0;
    for (const float sample : heard) {
      gap = std::abs(sample) < 1e-4F ? gap + 1 : 0;
      longest = std::max(longest, gap);
      silent += gap > 48 ? 1 : 0; // the wave itself goes through zero
    }
    qInfo("longest gap %d ms", longest / 48);
    // The server has no priority of its own where a test runs; a machine that does much else besides may hold it up.
    QVERIFY2(silent < heard.size() / 4, qPrintable(QString("%1 of %2 frames").arg(silent).arg(heard.size())));
  }

  void autoFindsIt() {
    Player player;
    player.open({});
    QCOMPARE(player.driver(), std::string("pulseaudio"));
  }

  /// JACK, PulseAudio, nothing and back, while it plays on in its phase.
  void driversChangeWhilePlaying() {
    JackServer jackServer;
    QVERIFY2(jackServer.problem().isEmpty(), qPrintable(jackServer.problem()));
    Recording pulseRecorder(*m_server);
    JackRecorder jackRecorder;
    Player player;
    player.setSchedule(playbackScheduleOf(busy(), 8 * kBarTicks));
    player.play();
    const auto ticks = [&player] {
      const PlayerState state = player.state();
      return state.playing ? state.pass * 8 * kBarTicks + state.tick : -1;
    };
    QTRY_VERIFY(ticks() > 100);
    constexpr double kTicksPerSecond = 1200; // 400 ms a quarter
    for (const char *driver : {"jack", "pulseaudio", "none", "jack"}) {
      const Tick before = ticks();
      QElapsedTimer time;
      time.start();
      player.open(outputTo(driver));
      QCOMPARE(player.driver(), std::string(driver));
      QCOMPARE(player.notice(), std::string());
      const Tick after = ticks();
      const double elapsed = static_cast<double>(time.elapsed()) / 1000 + 0.1;
      QVERIFY2(after > before - 120, "the phase goes on");
      QVERIFY2(static_cast<double>(after - before) < elapsed * kTicksPerSecond, "and does not jump");
      QTRY_VERIFY(ticks() > after + 480);
      if (player.driver() == "jack") {
        QVERIFY(jackRecorder.listenTo("Loopwright"));
        QTRY_VERIFY((player.state(), [&] {
          for (const float sample : jackRecorder.samples())
            if (std::abs(sample) > 0.05F)
              return true;
          return false;
        }()));
      }
      if (player.driver() == "pulseaudio")
        QTRY_VERIFY((player.state(), pulseRecorder.peak() > 0.05F));
    }
  }

  void aServerThatDiesLeavesTheClockRunning() {
    Player player;
    player.open(outputTo("pulseaudio"));
    player.setSchedule(playbackScheduleOf(rock(), 8 * kBarTicks));
    player.play();
    QTRY_VERIFY(player.state().tick > 480);
    m_server->kill();
    QTRY_VERIFY_WITH_TIMEOUT((player.state(), player.driver() == "none"), 10000);
    QVERIFY(!player.notice().empty());
    QVERIFY(player.state().playing);
  }

  /// While a server that hangs is opened, everything goes on; sound comes when it answers.
  void openingKeepsNobodyWaiting() {
    PulseServer server;
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    server.freeze();
    Player player;
    player.setSchedule(playbackScheduleOf(rock(), 8 * kBarTicks));
    player.play();
    QElapsedTimer time;
    time.start();
    player.beginOpen(outputTo("pulseaudio"));
    qint64 longest = time.elapsed();
    QTRY_VERIFY(([&] {
      time.start();
      const Tick tick = player.state().tick;
      longest = std::max(longest, time.elapsed());
      return tick > 960;
    }()));
    QVERIFY(player.opening());
    QCOMPARE(player.driver(), std::string("none"));
    QVERIFY2(longest < 100, qPrintable(QString("%1 ms").arg(longest)));
    server.thaw();
    QTRY_VERIFY_WITH_TIMEOUT((player.state(), !player.opening()), 10000);
    QCOMPARE(player.driver(), std::string("pulseaudio"));
    QCOMPARE(player.notice(), std::string());
  }

  /// Nobody waits for it, and sound comes back with it.
  void aServerThatHangs() {
    Player player;
    player.open(outputTo("pulseaudio"));
    player.setSchedule(playbackScheduleOf(rock(), 8 * kBarTicks));
    player.play();
    QTRY_VERIFY(player.state().tick > 480);
    m_server->freeze();
    qint64 longest = 0;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                               QElapsedTimer time;
                               time.start();
                               player.state();
                               longest = std::max(longest, time.elapsed());
                               return player.driver() == "none";
                             }()),
                             10000);
    QVERIFY2(longest < 500, qPrintable(QString("%1 ms").arg(longest)));
    const PlayerState state = player.state();
    QVERIFY(state.playing);
    QTRY_VERIFY(player.state().tick > state.tick);
    m_server->thaw();
    player.open(outputTo("pulseaudio"));
    QCOMPARE(player.driver(), std::string("pulseaudio"));
    QVERIFY(player.notice().empty());
    const Tick tick = player.state().tick;
    QTRY_VERIFY(player.state().tick > tick + 100);
  }
};

LOOPWRIGHT_TEST(TestPulseOutput, QCoreApplication)
#include "test_pulse_output.moc"
