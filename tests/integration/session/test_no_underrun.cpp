// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <sched.h>
#include <thread>

#include "engine/audio/player.h"
#include "engine/base/priority.h"
#include "tests/integration/sound/jack_recorder.h"
#include "tests/integration/sound/sound_servers.h"
#include "tests/integration/sound/sound_surroundings.h"
#include "tests/integration/training_runs/learning_place.h"
#include "tests/suite.h"
#include "tests/unit/audio/example_scores.h"

using namespace loopwright;
using namespace loopwright::examples;
using State = TrainingRun::State;

namespace {

constexpr int kSeconds = 12;

/// Two threads that compute in floating point over more memory than the caches hold, as a map of thousands of points
/// does, at the priority of the thread that samples loops.
class BackgroundLoad {
public:
  BackgroundLoad() {
    for (int i = 0; i < 2; ++i)
      m_threads.emplace_back([this] { run(); });
  }
  ~BackgroundLoad() {
    m_ending = true;
    for (std::thread &thread : m_threads)
      thread.join();
  }

private:
  void run() {
    lowerThreadPriority(priority::kAwaited);
    std::vector<float> points(5000 * 512, .5F);
    float sum = 0;
    for (std::size_t i = 0; !m_ending; i = (i + 1) % 4999) {
      for (std::size_t k = 0; k < 512; ++k) {
        const float difference = points[i * 512 + k] - points[(i + 1) * 512 + k];
        sum += difference * difference;
      }
      points[i * 512] = 1 / (1 + sum);
    }
  }
  std::atomic<bool> m_ending{false};
  std::vector<std::thread> m_threads;
};

bool realtimeIsGranted() {
  bool granted = false;
  std::thread([&granted] {
    sched_param priority{};
    priority.sched_priority = 10;
    granted = ::pthread_setschedparam(::pthread_self(), SCHED_RR, &priority) == 0;
  }).join();
  return granted;
}

} // namespace

class TestNoUnderrun : public QObject {
  Q_OBJECT

  tiny::LearningPlace m_place;

private Q_SLOTS:
  /// A held organ note, through a server as it runs on a musician's machine, while both cores work on a training and on
  /// a map: the server, with JACK's own default period, misses none and the sound has no hole. Where the system grants
  /// no real-time priority, the server's periods have to be longer.
  void whileATrainingAndAMapAreComputed() {
    QVERIFY2(tiny::LearningPlace::hasModule(), "the learning module is not built");
    const int period = realtimeIsGranted() ? 1024 : 2048;
    JackServer server(48000, period, JackServer::Clock::real);
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    Player player;
    player.open(jack());
    QCOMPARE(player.driver(), std::string("jack"));
    Part organ = bassPart(16);
    organ.notes = {{0, 8 * kBarTicks, 60, 100}};
    player.setSchedule(playbackScheduleOf(scoreOfParts({organ}, 8), 8 * kBarTicks));
    player.play();

    TrainingRuns runs;
    auto request = m_place.codec("load", 100000);
    request.settings = {{"epochs", "100000"}, {"batch_size", "64"}};
    QVERIFY(runs.start(request));
    const auto steps = [&] { return runs.events(m_place.path("load")).size(); };
    QTRY_VERIFY_WITH_TIMEOUT(steps() > 3, kSoon);
    const BackgroundLoad load;
    const auto before = steps();

    JackRecorder recorder;
    QVERIFY(recorder.listenTo("Loopwright"));
    const int xrunsBefore = recorder.xruns();
    QTRY_VERIFY_WITH_TIMEOUT((player.state(), recorder.samples().size() > std::size_t(kSeconds) * 48000), kSoon);
    const int xruns = recorder.xruns() - xrunsBefore;
    QCOMPARE(runs.run(m_place.path("load"))->state, State::running);
    QVERIFY2(steps() > before, "the training stood still");
    runs.stopNow(m_place.path("load"));

    int gap = 0, longest = 0;
    for (const float sample : recorder.samples()) {
      gap = std::abs(sample) < 1e-5F ? gap + 1 : 0;
      longest = std::max(longest, gap);
    }
    qInfo("periods of %d frames: %d xruns in %d s, longest hole %d frames", period, xruns, kSeconds, longest);
    QCOMPARE(xruns, 0);
    QVERIFY2(longest < 64, qPrintable(QString::number(longest))); // the wave itself goes through zero
  }
};

LOOPWRIGHT_TEST(TestNoUnderrun, QCoreApplication)
#include "test_no_underrun.moc"
