// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>

#include "app/project/project_file.h"
#include "app/project/project_source.h"
#include "app/session/starter_loops.h"
#include "tests/integration/session/window_hands.h"
#include "tests/suite.h"
#include "ui/shell/recovery_dialog.h"

using namespace loopwright;
using namespace loopwright::examples;
using namespace loopwright::ui;

namespace {

qint64 now() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

/// The studio as a process of its own, at work, see edit_window_until_killed.cpp.
class Session {
public:
  struct Change {
    qint64 time;
    QString state;
    QString step;
  };

  explicit Session(int seed, int changes = 0, const QString &file = {}) {
    QStringList arguments = {QString::number(seed), QString::number(changes)};
    if (!file.isEmpty())
      arguments << file;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(LOOPWRIGHT_EDIT_WINDOW_UNTIL_KILLED), arguments);
    m_process.waitForStarted();
  }
  ~Session() { kill(); }

  void kill() {
    if (m_process.state() == QProcess::NotRunning)
      return;
    m_process.kill();
    m_process.waitForFinished();
  }
  bool alive() const { return m_process.state() == QProcess::Running; }
  QList<Change> changes() {
    m_process.waitForReadyRead(0);
    m_output += m_process.readAllStandardOutput();
    QList<Change> changes;
    for (const QByteArray &line : m_output.left(m_output.lastIndexOf('\n') + 1).split('\n'))
      if (const auto words = QString::fromUtf8(line).split(' '); words.size() > 1)
        changes.append({words[0].toLongLong(), words[1], words.mid(2).join(' ')});
    return changes;
  }

private:
  QProcess m_process;
  QByteArray m_output;
};

/// Whether a journal holds this state by now.
bool journaled(const QString &state) {
  for (const std::filesystem::path &journal : JournalLock::journals())
    if (const auto kept = readProjectFile(journal); kept && stateOf(Project(kept->content)) == state)
      return true;
  return false;
}

} // namespace

class TestWindowKilled : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    useFoldersIn(m_home->path());
  }

  /// Thirty sessions, killed at any moment: what is missing afterwards is not older than a second.
  void aKillLosesAtMostASecond() {
    RandomStream random(1, "kill");
    int recovered = 0;
    QStringList steps;
    qint64 longest = 0;
    for (int kill = 0; kill < 30; kill += 2) {
      m_home = std::make_unique<QTemporaryDir>();
      useFoldersIn(m_home->path());
      const std::unique_ptr<Session> sessions[] = {
          std::make_unique<Session>(kill),
          std::make_unique<Session>(kill + 1, 0, kill % 4 == 0 ? m_home->filePath("killed.lwp") : QString())};
      for (const auto &session : sessions)
        QTRY_VERIFY_WITH_TIMEOUT(!session->changes().isEmpty(), kSoon);
      qint64 killed[2];
      for (int i = 0; i < 2; ++i) {
        QTest::qWait(static_cast<int>(random.below(1200))); // the moment is the point
        QVERIFY(sessions[i]->alive());
        killed[i] = now();
        sessions[i]->kill();
      }
      const auto all = Project::recoverable();
      for (int i = 0; i < 2; ++i) {
        const auto changes = sessions[i]->changes();
        for (const auto &change : changes)
          steps << change.step;
        qint64 firstLost = changes.first().time;
        for (const Project::Recovery &recovery : all) {
          QCOMPARE(recovery.problem, QString());
          if (!recovery.name.startsWith(QStringLiteral("Session %1 ").arg(kill + i)))
            continue;
          auto source = Project::read(recovery);
          QVERIFY2(source, source ? "" : source.error().message().c_str());
          const QString state = stateOf(Project(std::move(*source)));
          const auto found = std::find_if(changes.rbegin(), changes.rend(),
                                          [&state](const auto &change) { return change.state == state; });
          // What was done when the kill came may be in the journal before it is in the log.
          firstLost = found == changes.rend() || found == changes.rbegin() ? killed[i] : (found - 1)->time;
          QVERIFY2(found != changes.rend() || killed[i] - changes.last().time < 1000, "what came back never was");
          ++recovered;
        }
        longest = std::max(longest, killed[i] - firstLost);
      }
      QVERIFY2(longest <= 1000, qPrintable(QStringLiteral("%1 ms are lost").arg(longest)));
    }
    qInfo("%d of 30 sessions left a journal, %lld changes, %lld of them by a model; at most %lld ms were lost",
          recovered, static_cast<long long>(steps.size()), static_cast<long long>(steps.filter("Regenerate").size()),
          static_cast<long long>(longest));
    QVERIFY2(recovered > 15, qPrintable(QString::number(recovered)));
    QVERIFY(!steps.filter("Accept candidate").isEmpty());
  }

  /// Both are offered; the one that is chosen comes back, then the other.
  void twoNeverSavedProjectsAreOffered() {
    Session a(101, 25), b(102, 30);
    QTRY_VERIFY_WITH_TIMEOUT(a.changes().size() >= 25, kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(b.changes().size() >= 30, kSoon);
    // A model may still be sampling a loop for the last of them.
    QTRY_VERIFY_WITH_TIMEOUT(journaled(a.changes().last().state) && journaled(b.changes().last().state), kSoon);
    a.kill();
    b.kill();
    const QString left[] = {a.changes().last().state, b.changes().last().state};

    StartedWindow window(starterProject());
    const auto dialog = [&window] { return window.findChild<RecoveryDialog *>(); };
    const auto choose = [&](const QString &name) {
      auto *list = dialog()->findChild<QListWidget *>();
      const auto found = list->findItems(name, Qt::MatchStartsWith);
      if (found.size() != 1)
        return false;
      QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found[0]).center());
      for (auto *button : dialog()->findChildren<QPushButton *>())
        if (button->text() == "Recover")
          QTest::mouseClick(button, Qt::LeftButton);
      return true;
    };
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(dialog()->findChild<QListWidget *>()->count(), 2);
    QVERIFY(choose("Session 102 "));
    QTRY_COMPARE(stateOf(*window.workspace().project()), left[1]);
    QVERIFY(window.isWindowModified());
    QTRY_VERIFY(!dialog());

    // The other one is still there to be asked for.
    const QString file = m_home->filePath("second.lwp");
    window.workspace().project()->saveAs(file.toStdString());
    QTRY_VERIFY(!window.isWindowModified());
    for (const CatalogEntry &entry : window.catalog())
      if (entry.action->objectName() == "file.recover")
        entry.action->trigger();
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(dialog()->findChild<QListWidget *>()->count(), 1);
    QVERIFY(choose("Session 101 "));
    QTRY_COMPARE(stateOf(*window.workspace().project()), left[0]);
  }
};

LOOPWRIGHT_TEST(TestWindowKilled, QApplication)
#include "test_window_killed.moc"
