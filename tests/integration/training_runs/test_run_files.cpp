// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <chrono>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

#include "app/training/run_folder.h"
#include "app/training/run_list_file.h"
#include "app/training/training_runs.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

const std::thread::id kWindow = std::this_thread::get_id();
std::atomic<int> g_syncs{0};
std::atomic<int> g_syncsOfWindow{0};

} // namespace

/// In place of the system's: a disk that takes its time.
extern "C" int fsync(int descriptor) {
  ++g_syncs;
  if (std::this_thread::get_id() == kWindow)
    ++g_syncsOfWindow;
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

/// What is noted of trainings that the window begins and ends, on a slow disk.
class TestRunFiles : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

  /// It will not go far: there is no corpus.
  learning::TrainingRequest request(const char *out) const {
    learning::TrainingRequest request;
    request.model = "vqvae";
    request.corpus = path("none.lwc").toStdString();
    request.out = path(out).toStdString();
    return request;
  }

private Q_SLOTS:
  void init() {
    qputenv("XDG_STATE_HOME", path("state").toUtf8());
    g_syncs = g_syncsOfWindow = 0;
  }

  void theWindowWaitsForNoDisk() {
    TrainingRuns runs;
    const auto started = runs.start(request("run"));
    QVERIFY2(started, started ? "" : started.error().message().c_str());
    QVERIFY(runs.run(path("run")));
    QVERIFY(!run_list_file::read().contains(path("run"))); // the disk is not that fast
    QTRY_VERIFY(run_list_file::read().contains(path("run")));
    const auto session = RunSession::read(path("run"));
    QVERIFY(session && session->process > 0);
    runs.stop(path("run"));
    QTRY_COMPARE_WITH_TIMEOUT(runs.run(path("run"))->state, TrainingRun::State::failed, 30000); // a busy machine
    runs.forget(path("run"));
    QVERIFY(!runs.run(path("run")));
    QTRY_VERIFY(!run_list_file::read().contains(path("run")));
    QVERIFY(g_syncs >= 3);
    QCOMPARE(g_syncsOfWindow.load(), 0);
  }

  void allIsWrittenBeforeTheEnd() {
    {
      TrainingRuns runs;
      QVERIFY(runs.start(request("one")));
      QVERIFY(runs.start(request("other")));
    }
    QCOMPARE(run_list_file::read().mid(0, 2), QStringList({path("other"), path("one")}));
    QVERIFY(RunSession::read(path("one")) && RunSession::read(path("other")));
  }

  void whatCannotBeWrittenIsSaid() {
    qputenv("XDG_STATE_HOME", "/proc/nowhere");
    TrainingRuns runs;
    QSignalSpy problems(&runs, &TrainingRuns::problem);
    QVERIFY(runs.start(request("unlisted")));
    QVERIFY(problems.wait());
    QVERIFY2(problems[0][0].toString().contains(QStringLiteral("/proc/nowhere")),
             qPrintable(problems[0][0].toString()));
    QVERIFY(runs.run(path("unlisted"))); // it runs all the same
  }
};

LOOPWRIGHT_TEST(TestRunFiles, QCoreApplication)
#include "test_run_files.moc"
