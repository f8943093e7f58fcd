// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <chrono>
#include <memory>
#include <vector>

#include "app/document/edits.h"
#include "app/project/project.h"
#include "engine/base/random.h"

using namespace loopwright;

namespace {

ProjectContent oneLoop() {
  ProjectContent content;
  content.loops.append({QStringLiteral("Loop"), emptyLoop(), std::nullopt});
  return content;
}

void edit(LoopDocument *document, int onset = 0) {
  document->commit(QStringLiteral("Add"), addNote(document->content(), 0, {onset, 120, 40, 80}).content);
}

/// Another program that edits, see edit_until_killed.cpp.
class Editor {
public:
  explicit Editor(int seed, int edits = 0, const QString &file = {}) {
    QStringList arguments = {QString::number(seed), QString::number(edits)};
    if (!file.isEmpty())
      arguments << file;
    m_process.start(QStringLiteral(LOOPWRIGHT_EDIT_UNTIL_KILLED), arguments);
    m_process.waitForStarted();
  }
  ~Editor() { kill(); }

  void kill() {
    if (m_process.state() == QProcess::NotRunning)
      return;
    m_process.kill();
    m_process.waitForFinished();
  }
  /// Time and hash of each edit so far.
  QList<std::pair<qint64, QString>> edits() {
    m_process.waitForReadyRead(0);
    m_output += m_process.readAllStandardOutput();
    QList<std::pair<qint64, QString>> edits;
    for (const QByteArray &line : m_output.left(m_output.lastIndexOf('\n') + 1).split('\n'))
      if (const auto words = line.split(' '); words.size() == 2)
        edits.append({words[0].toLongLong(), QString::fromLatin1(words[1])});
    return edits;
  }

private:
  QProcess m_process;
  QByteArray m_output;
};

qint64 now() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

} // namespace

class TestProject : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_folder;
  QString file(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
  QStringList journalFiles() const {
    return QDir(m_folder->filePath(QStringLiteral("state/loopwright/journals"))).entryList(QDir::Files);
  }
  int journals() const { return static_cast<int>(journalFiles().filter(QRegularExpression("\\.lwp$")).size()); }

private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(QStringLiteral("state")).toUtf8());
  }

  void modifiedFollowsTheUndoStack() {
    Project project(oneLoop());
    QSignalSpy spy(&project, &Project::modifiedChanged);
    QVERIFY(!project.modified());
    QCOMPARE(project.name(), QStringLiteral("Untitled"));
    edit(project.current());
    QVERIFY(project.modified());
    QTRY_COMPARE(spy.size(), 1);
    project.current()->undoStack().undo();
    QVERIFY(!project.modified());
    QTRY_COMPARE(spy.size(), 2);
    project.setView(QJsonObject{{QStringLiteral("zoom"), 2}});
    QVERIFY(!project.modified());
    project.current()->setName(QStringLiteral("Other"));
    QVERIFY(project.modified());
  }

  void savesAndOpens() {
    Project project(oneLoop());
    QVERIFY(!project.save());
    LoopDocument *second = project.addDocument({QStringLiteral("Second"), emptyLoop(4), std::nullopt});
    edit(second);
    project.setCurrent(second);
    QSignalSpy paths(&project, &Project::pathChanged);
    QVERIFY(project.saveAs(file("song.lwp").toStdString()));
    QCOMPARE(paths.size(), 1);
    QVERIFY(!project.modified());
    QCOMPARE(project.name(), QStringLiteral("song"));
    edit(second, 480);
    QVERIFY(project.save());
    const auto opened = Project::open(file("song.lwp").toStdString());
    QVERIFY(opened);
    QCOMPARE((*opened)->documents().size(), 2);
    QCOMPARE((*opened)->current()->name(), QStringLiteral("Second"));
    QCOMPARE((*opened)->current()->content().hash(), second->content().hash());
    QVERIFY(!(*opened)->modified());
  }

  void documentsComeAndGo() {
    Project project(oneLoop());
    LoopDocument *first = project.current();
    project.removeDocument(first); // the last one stays
    QCOMPARE(project.documents().size(), 1);
    LoopDocument *second = project.addDocument({QStringLiteral("Second"), emptyLoop(4), std::nullopt});
    QSignalSpy current(&project, &Project::currentChanged);
    QSignalSpy documents(&project, &Project::documentsChanged);
    project.removeDocument(first);
    QCOMPARE(project.current(), second);
    QCOMPARE(current.size(), 1);
    QCOMPARE(documents.size(), 1);
    QVERIFY(project.modified());
    GenerationRecipe recipe;
    recipe.seed = 7;
    project.setRecipe(second, recipe);
    QCOMPARE(project.recipe(second)->seed, std::uint64_t(7));
    QVERIFY(!project.recipe(first));
  }

  void aFileThatAnotherProgramChangedIsNotReplaced() {
    const auto path = file("shared.lwp").toStdString();
    Project project(oneLoop());
    QVERIFY(project.saveAs(path));
    Project other(oneLoop());
    edit(other.current());
    QVERIFY(other.saveAs(path));
    edit(project.current(), 960);
    const auto saved = project.save();
    QVERIFY(!saved);
    QVERIFY2(saved.error().message().find("another program") != std::string::npos, saved.error().message().c_str());
    QVERIFY(project.modified());
    QVERIFY(project.saveAs(path)); // when it is meant
    QVERIFY(project.save());
  }

  void aFailedSaveKeepsFileAndChanges() {
    Project project(oneLoop());
    QVERIFY(project.saveAs(file("song.lwp").toStdString()));
    edit(project.current());
    QVERIFY(!project.saveAs("/proc/song.lwp"));
    QVERIFY(project.modified());
    QCOMPARE(project.name(), QStringLiteral("song"));
    QCOMPARE(ProjectContent::read(file("song.lwp").toStdString())->loops[0].content.hash(), emptyLoop().hash());
  }

  void anOrderlyEndLeavesNoJournal() {
    {
      Project project(oneLoop());
      QVERIFY(journalFiles().isEmpty());
      edit(project.current());
      QTRY_COMPARE(journals(), 1);
      QVERIFY2(Project::recoverable().isEmpty(), "a project that is open is offered for recovery");
      project.current()->undoStack().undo();
      QTRY_COMPARE(journals(), 0);
      project.current()->undoStack().redo();
      QTRY_COMPARE(journals(), 1);
      QVERIFY(project.saveAs(file("song.lwp").toStdString()));
      QTRY_COMPARE(journals(), 0);
      edit(project.current(), 480);
      QTRY_COMPARE(journals(), 1);
    }
    QVERIFY2(journalFiles().isEmpty(), qPrintable(journalFiles().join(' ')));
  }

  void twoNeverSavedProjectsComeBack() {
    Editor a(1, 20);
    Editor b(2, 30);
    QTRY_COMPARE(a.edits().size(), 20);
    QTRY_COMPARE(b.edits().size(), 30);
    QTest::qWait(1000); // what the journal promises
    a.kill();
    b.kill();
    QList<Project::Recovery> all = Project::recoverable();
    QCOMPARE(all.size(), 2);
    if (all[0].name != QStringLiteral("Loop 1"))
      all.swapItemsAt(0, 1);
    QVERIFY(all[0].file.empty() && !all[0].saved.isEmpty());
    QCOMPARE(all[1].name, QStringLiteral("Loop 2"));
    auto first = Project::recover(all[0]);
    QVERIFY(first);
    QCOMPARE((*first)->current()->content().hash(), a.edits().last().second);
    QVERIFY((*first)->modified());
    QVERIFY2(!Project::recover(all[0]), "two windows have one journal");
    QCOMPARE(Project::recoverable().size(), 1);
    auto second = Project::recover(all[1]);
    QVERIFY(second);
    QCOMPARE((*second)->current()->content().hash(), b.edits().last().second);
    QVERIFY((*first)->saveAs(file("a.lwp").toStdString()));
    QTRY_COMPARE(journals(), 1);
  }

  void openTakesTheNewerJournal() {
    const QString path = file("song.lwp");
    Editor editor(3, 10, path);
    QTRY_COMPARE(editor.edits().size(), 10);
    QTest::qWait(1000);
    editor.kill();
    QCOMPARE(Project::recoverable().size(), 1);
    QCOMPARE(QString::fromStdString(Project::recoverable()[0].file.string()), path);
    {
      const auto opened = Project::open(path.toStdString());
      QVERIFY(opened);
      QCOMPARE((*opened)->current()->content().hash(), editor.edits().last().second);
      QVERIFY((*opened)->modified());
      QVERIFY((*opened)->save());
    }
    QVERIFY(Project::recoverable().isEmpty());
  }

  void discards() {
    Editor editor(4, 5);
    QTRY_COMPARE(editor.edits().size(), 5);
    QTRY_COMPARE(journals(), 1);
    editor.kill();
    const auto all = Project::recoverable();
    QCOMPARE(all.size(), 1);
    Project::discard(all[0]);
    QVERIFY(Project::recoverable().isEmpty());
    QVERIFY2(journalFiles().isEmpty(), qPrintable(journalFiles().join(' ')));
  }

  void aDamagedJournalHarmsNobody() {
    Editor editor(5, 5);
    QTRY_COMPARE(editor.edits().size(), 5);
    QTRY_COMPARE(journals(), 1);
    editor.kill();
    const auto all = Project::recoverable();
    QCOMPARE(all.size(), 1);
    QFile journal(QString::fromStdString(all[0].journal.string()));
    QVERIFY(journal.resize(300));
    QVERIFY(!Project::recover(all[0]));
    QVERIFY(Project::recoverable().isEmpty());
    QCOMPARE(journals(), 1); // it is not ours to throw away
  }

  void aJournalThatCannotBeWrittenIsTold() {
    QFile blocker(file("state"));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Project project(oneLoop());
    QSignalSpy problems(&project, &Project::journalProblem);
    edit(project.current());
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(!problems[0][0].toString().isEmpty());
    edit(project.current(), 480);
    QCoreApplication::processEvents();
    QCOMPARE(problems.size(), 1);
    blocker.remove();
    edit(project.current(), 960);
    QTRY_COMPARE(journals(), 1);
  }

  void aJournalIsWrittenAgainOnceItCan() {
    Project project(oneLoop());
    QSignalSpy problems(&project, &Project::journalProblem);
    edit(project.current());
    QTRY_COMPARE(journals(), 1);
    const QString folder = file("state/loopwright/journals");
    QVERIFY(QDir(folder).removeRecursively());
    QFile blocker(folder);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    edit(project.current(), 480);
    QTRY_COMPARE(problems.size(), 1);
    edit(project.current(), 960);
    blocker.remove();
    QVERIFY(QDir().mkpath(folder));
    QTRY_COMPARE(journals(), 1); // without another edit
    QCOMPARE(problems.size(), 1);
  }

  void aKillLosesAtMostASecond() {
    RandomStream random(1, "kill");
    int recovered = 0;
    for (int kill = 0; kill < 30; kill += 3) {
      std::vector<std::unique_ptr<Editor>> editors;
      for (int i = kill; i < kill + 3; ++i)
        editors.push_back(std::make_unique<Editor>(i, 0, i % 3 == 0 ? file("killed.lwp") : QString()));
      for (const auto &editor : editors)
        QTRY_VERIFY(!editor->edits().isEmpty());
      std::vector<qint64> killed;
      for (const auto &editor : editors) {
        QTest::qWait(static_cast<int>(random.below(600)));
        killed.push_back(now());
        editor->kill();
      }
      const auto all = Project::recoverable();
      for (std::size_t i = 0; i < editors.size(); ++i) {
        const auto edits = editors[i]->edits();
        qint64 firstLost = edits.first().first;
        const QString name = QStringLiteral("Loop %1").arg(kill + static_cast<int>(i));
        for (const Project::Recovery &recovery : all) {
          if (recovery.name != name)
            continue;
          const auto project = Project::recover(recovery);
          QVERIFY2(project, project ? "" : project.error().message().c_str());
          const QString hash = (*project)->current()->content().hash();
          const auto found =
              std::find_if(edits.begin(), edits.end(), [&hash](const auto &entry) { return entry.second == hash; });
          QVERIFY2(found != edits.end(), "what came back never was");
          firstLost = found + 1 == edits.end() ? killed[i] : (found + 1)->first;
          ++recovered;
        }
        QVERIFY2(killed[i] - firstLost <= 1000,
                 qPrintable(QStringLiteral("%1 ms are lost").arg(killed[i] - firstLost)));
      }
    }
    QVERIFY2(recovered > 15, qPrintable(QString::number(recovered)));
  }
};

QTEST_GUILESS_MAIN(TestProject)
#include "test_project.moc"
