// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>

#include "app/session/starter_loops.h"
#include "app/training/training_runs.h"
#include "engine/learning/loader/module_loader.h"
#include "tests/gui/views_of.h"
#include "tests/integration/session/train_hands.h"
#include "tests/integration/session/watchdog.h"
#include "tests/integration/sound/sound_servers.h"
#include "tests/integration/sound/sound_surroundings.h"
#include "tests/suite.h"
#include "ui/train/corpus_choice.h"

using namespace loopwright;
using namespace loopwright::examples;
using namespace loopwright::ui;

namespace {

constexpr int kTurns = 120;
constexpr double kLongestGap = 50, kMedianGap = 16; // ms

} // namespace

class TestBusyWindow : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// The window while it plays through a server, samples loops, imports a folder and a training runs, and a user edits.
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
      for (int copy = 1; copy < 30; ++copy)
        QVERIFY(
            QFile::copy(QString::fromStdString(first.string()), home.filePath("songs/%1-%2.mid").arg(song).arg(copy)));
    }

    StartedWindow window(starterProject(), jack());
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
    std::optional<TrainingRuns> runs;                                                 // looks at it from outside
    QTRY_VERIFY_WITH_TIMEOUT((runs.emplace(), runs->run(folder).has_value()), kSoon); // when it is noted
    const auto steps = [&] { return runs->events(folder).size(); };
    QTRY_VERIFY_WITH_TIMEOUT(steps() > 3, kSoon);
    watchdog.doing = "start an import";
    train.click("train.new.button");
    auto *corpora = ui::trainOf(window).findChild<CorpusChoice *>();
    corpora->importFolder(home.filePath("songs"));
    const auto importing = [&] { return train.child<QPushButton>("train.cancel_import").isVisibleTo(corpora); };
    QVERIFY(importing());
    watchdog.doing = "go to compose";
    window.places().setCurrent("compose");
    user.hands().key("Space");
    QTRY_VERIFY(window.transport().playing());

    int sampled = 0, whileImporting = 0;
    connect(&window.generation(), &GenerationSession::candidateArrived, this, [&] { ++sampled; });
    for (int turn = 0; turn < kTurns || importing() || sampled < 24; ++turn) {
      QVERIFY2(turn < 20 * kTurns, "the import or the sampling of loops does not end");
      whileImporting += importing() ? 1 : 0;
      if (turn % 30 == 5) {
        watchdog.doing = "sample loops";
        user.hands().key("Ctrl+G");
      } else if (turn % 10 == 8) {
        watchdog.doing = "accept a loop";
        user.accept();
      } else if (turn % 40 == 35) {
        watchdog.doing = "look at the training";
        window.places().setCurrent("train");
      } else {
        watchdog.doing = window.places().current() == "train" ? "come back to compose" : "edit";
        window.places().setCurrent("compose");
        user.edit();
      }
      // The next thing is done when the music has gone on a little.
      const Tick before = window.transport().position();
      QTRY_VERIFY(std::abs(window.transport().position() - before) >= 60);
    }
    const auto gaps = watchdog.sorted();
    const double median = gaps[gaps.size() / 2].wall;
    qInfo("%lld gaps of the event loop: median %.1f ms, 99%% %.1f ms, longest %.1f ms; %d turns while it imported, %d "
          "loops sampled",
          static_cast<long long>(gaps.size()), median, gaps[gaps.size() / 100].wall, gaps[0].wall, whileImporting,
          sampled);
    for (const Watchdog::Gap &gap : gaps.mid(0, 8))
      qInfo("  %.1f ms, %.1f ms of them computing: %s", gap.wall, gap.computed, qPrintable(gap.doing));
    QVERIFY(whileImporting > 0); // they did meet
    QCOMPARE(runs->run(folder)->state, TrainingRun::State::running);
    runs->stopNow(folder);
    QVERIFY(median < kMedianGap);
    QVERIFY(gaps[0].wall <= kLongestGap);
  }
};

LOOPWRIGHT_TEST(TestBusyWindow, examples::LearningApplication)

#include "test_busy_window.moc"
