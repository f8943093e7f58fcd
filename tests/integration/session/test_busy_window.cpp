// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTemporaryDir>

#include "app/session/starter_loops.h"
#include "app/training/training_runs.h"
#include "engine/learning/interface/module_loader.h"
#include "tests/integration/session/train_hands.h"
#include "tests/integration/sound/sound_servers.h"
#include "ui/train/corpus_choice.h"

using namespace loopwright;
using namespace loopwright::examples;
using namespace loopwright::ui;

namespace {

constexpr int kSoon = 60000; // ms
constexpr int kTurns = 120;
constexpr qint64 kLongestGap = 50, kMedianGap = 16; // ms

/// How long the event loop was away, and what was done when it was away longest.
class Watchdog {
public:
  Watchdog() {
    m_pulse.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_pulse, &QTimer::timeout, [this] {
      const auto gap = m_clock.nsecsElapsed() / 1000;
      m_clock.start();
      if (gaps.isEmpty() || gap > m_longest) {
        m_longest = gap;
        during = doing;
      }
      gaps << gap;
    });
    m_clock.start();
    m_pulse.start(4);
  }
  double milliseconds(double share) {
    std::sort(gaps.begin(), gaps.end());
    return double(gaps[qsizetype(double(gaps.size() - 1) * share)]) / 1000;
  }
  QList<qint64> gaps; ///< microseconds
  QString doing, during;

private:
  QTimer m_pulse;
  QElapsedTimer m_clock;
  qint64 m_longest = 0;
};

} // namespace

class TestBusyWindow : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// The window while it plays through a server, draws loops, imports a folder and a training runs, and a user edits.
  void theEventLoopComesBackSoon() {
    JackServer server(48000, 256, JackServer::Clock::real);
    QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
    const QTemporaryDir home;
    useFoldersIn(home.path());
    const std::filesystem::path made = tiny::makeCorpus(home.filePath("music").toStdString(), "loop57", 8);
    QVERIFY(QDir().mkpath(CorpusFacts::folder()));
    QVERIFY(QFile::copy(QString::fromStdString(made.string()), CorpusFacts::folder() + "/small.lwc"));
    for (std::uint64_t song = 1; song <= 100; ++song) {
      const std::filesystem::path first = home.filePath("songs/%1.mid").arg(song).toStdString();
      example::writeSong(first, example::song(song, 14, 5));
      for (int copy = 1; copy < 12; ++copy)
        QVERIFY(
            QFile::copy(QString::fromStdString(first.string()), home.filePath("songs/%1-%2.mid").arg(song).arg(copy)));
    }

    Settings settings;
    OutputSetup output;
    output.driver = "jack";
    settings.setOutput(output);
    MainWindow window(settings);
    window.openProject(std::make_unique<Project>(starterProject()));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.finishStart();
    RandomUser user(window, 3);
    user.hands().key("Ctrl+G");
    QTRY_COMPARE_WITH_TIMEOUT(user.hands().tray().candidates().size(), 8, kSoon);
    QCOMPARE(window.transport().driver(), "jack");

    TrainHands train(window);
    QVERIFY(train.fill("vqvae", {{"batch_size", "64"}}, 100000));
    QString folder;
    Watchdog watchdog;
    watchdog.doing = "start a training";
    folder = train.start();
    TrainingRuns runs; // looks at it from outside
    const auto steps = [&] { return runs.events(folder).size(); };
    QTRY_VERIFY_WITH_TIMEOUT(runs.run(folder).has_value() && steps() > 3, kSoon);
    watchdog.doing = "start an import";
    train.click("train.new.button");
    auto *corpora = window.train()->findChild<CorpusChoice *>();
    corpora->importFolder(home.filePath("songs"));
    const auto importing = [&] { return train.child<QPushButton>("train.cancel_import").isVisibleTo(corpora); };
    QVERIFY(importing());
    watchdog.doing = "go to compose";
    window.places().setCurrent(0);
    user.hands().key("Space");
    QTRY_VERIFY(window.transport().playing());

    int drawn = 0, whileImporting = 0;
    connect(window.compose().generate(), &GeneratePanel::candidateArrived, this, [&] { ++drawn; });
    for (int turn = 0; turn < kTurns || importing() || drawn < 24; ++turn) {
      QVERIFY2(turn < 20 * kTurns, "the import or the drawing of loops does not end");
      whileImporting += importing() ? 1 : 0;
      watchdog.doing = QStringLiteral("turn %1").arg(turn);
      if (turn % 30 == 5) {
        user.hands().key("Ctrl+G");
      } else if (turn % 10 == 8) {
        user.accept();
      } else if (turn % 40 == 35) {
        window.places().setCurrent(1);
      } else {
        window.places().setCurrent(0);
        user.edit();
      }
      // The next thing is done when the music has gone on a little.
      const Tick before = window.transport().position();
      QTRY_VERIFY(std::abs(window.transport().position() - before) >= 60);
    }
    const double median = watchdog.milliseconds(.5), longest = watchdog.milliseconds(1);
    qInfo("%lld gaps of the event loop: median %.1f ms, 99%% %.1f ms, 99.9%% %.1f ms, longest %.1f ms (%s); %d turns "
          "while it imported, %d loops drawn",
          static_cast<long long>(watchdog.gaps.size()), median, watchdog.milliseconds(.99), watchdog.milliseconds(.999),
          longest, qPrintable(watchdog.during), whileImporting, drawn);
    QVERIFY(whileImporting > 10);
    QCOMPARE(runs.run(folder)->state, TrainingRun::State::running);
    runs.stopNow(folder);
    QVERIFY(median < kMedianGap);
    QVERIFY(longest <= kLongestGap);
  }
};

int main(int argc, char **argv) {
  learning::preferSleepingThreads();
  QApplication application(argc, argv);
  TestBusyWindow test;
  return QTest::qExec(&test, argc, argv);
}

#include "test_busy_window.moc"
