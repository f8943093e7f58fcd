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
#include "app/project/project_file.h"
#include "engine/base/random.h"
#include "tests/suite.h"
#include "tests/unit/app/save_and_wait.h"

using namespace loopwright;
using namespace loopwright::examples;

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
  /// Whether a journal holds a loop like this.
  bool journaled(const QString &hash) const {
    for (const std::filesystem::path &journal : JournalLock::journals())
      if (const auto kept = readProjectFile(journal); kept && kept->content.loops[0].content.hash() == hash)
        return true;
    return false;
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
    project.current()->rename(QStringLiteral("Rename"), QStringLiteral("Other"));
    QVERIFY(project.modified());
    project.current()->undoStack().undo();
    QVERIFY(!project.modified());
  }

  void savesAndOpens() {
    Project project(oneLoop());
    QVERIFY(saved(project).contains("no file"));
    LoopDocument *second = project.addDocument({QStringLiteral("Second"), emptyLoop(4), std::nullopt});
    edit(second);
    project.setCurrent(second);
    QSignalSpy paths(&project, &Project::pathChanged);
    QCOMPARE(saved(project, file("song.lwp")), QString());
    QCOMPARE(paths.size(), 1);
    QVERIFY(!project.modified());
    QCOMPARE(project.name(), QStringLiteral("song"));
    edit(second, 480);
    QCOMPARE(saved(project), QString());
    const auto again = opened(file("song.lwp").toStdString());
    QVERIFY(again);
    QCOMPARE(again->documents().size(), 2);
    QCOMPARE(again->current()->name(), QStringLiteral("Second"));
    QCOMPARE(again->current()->content().hash(), second->content().hash());
    QVERIFY(!again->modified());
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
  }

  /// With the notes that a model made goes how they were made: back, again, and into the file.
  void undoBringsTheRecipeBack() {
    GenerationRecipe first, second;
    first.seed = 7;
    second.seed = 8;
    second.conditions = {{{"jazz", 0.3}, {"rock", 0.7}}, 90.5, std::nullopt, 2, true};
    ProjectContent content = oneLoop();
    content.loops.first().recipe = first;
    Project project(content);
    LoopDocument &loop = *project.current();
    const LoopContent notes = addNote(loop.content(), 0, {480, 240, 40, 90}).content;
    QVERIFY(loop.commitMade(QStringLiteral("Accept"), notes, second));
    QVERIFY(!loop.commitMade(QStringLiteral("Accept"), notes, second)); // it is that already
    edit(&loop, 960);
    QVERIFY(*loop.recipe() == second); // an edit does not change what it was made from
    QCOMPARE(saved(project, file("made.lwp")), QString());
    loop.undoStack().undo();
    QVERIFY(*loop.recipe() == second);
    loop.undoStack().undo();
    QVERIFY(*loop.recipe() == first);
    QCOMPARE(saved(project, file("unmade.lwp")), QString());
    loop.undoStack().redo();
    QVERIFY(*loop.recipe() == second);
    // The same notes made in another way are a step too.
    QVERIFY(loop.commitMade(QStringLiteral("Accept"), notes, first));
    loop.undoStack().undo();
    QVERIFY(*loop.recipe() == second);
    QVERIFY(*ProjectContent::read(file("made.lwp").toStdString())->loops[0].recipe == second);
    QVERIFY(*ProjectContent::read(file("unmade.lwp").toStdString())->loops[0].recipe == first);
  }

  void aFileThatAnotherProgramChangedIsNotReplaced() {
    const QString path = file("shared.lwp");
    Project project(oneLoop());
    QCOMPARE(saved(project, path), QString());
    Project other(oneLoop());
    edit(other.current());
    QCOMPARE(saved(other, path), QString());
    edit(project.current(), 960);
    const QString problem = saved(project);
    QVERIFY2(problem.contains("another program"), qPrintable(problem));
    QVERIFY(project.modified());
    QCOMPARE(saved(project, path), QString()); // when it is meant
    QCOMPARE(saved(project), QString());
  }

  void aFailedSaveKeepsFileAndChanges() {
    Project project(oneLoop());
    QCOMPARE(saved(project, file("song.lwp")), QString());
    edit(project.current());
    QVERIFY(saved(project, "/proc/song.lwp").contains("/proc/song.lwp"));
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
      QCOMPARE(saved(project, file("song.lwp")), QString());
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
    QTRY_VERIFY(journaled(a.edits().last().second) && journaled(b.edits().last().second));
    a.kill();
    b.kill();
    QList<Project::Recovery> all = Project::recoverable();
    QCOMPARE(all.size(), 2);
    if (all[0].name != QStringLiteral("Loop 1"))
      all.swapItemsAt(0, 1);
    QVERIFY(all[0].file.empty() && !all[0].saved.isEmpty());
    QCOMPARE(all[1].name, QStringLiteral("Loop 2"));
    const auto first = opened(all[0]);
    QVERIFY(first);
    QCOMPARE(first->current()->content().hash(), a.edits().last().second);
    QVERIFY(first->modified());
    QVERIFY2(!opened(all[0]), "two windows have one journal");
    QCOMPARE(Project::recoverable().size(), 1);
    const auto second = opened(all[1]);
    QVERIFY(second);
    QCOMPARE(second->current()->content().hash(), b.edits().last().second);
    QCOMPARE(saved(*first, file("a.lwp")), QString());
    QTRY_COMPARE(journals(), 1);
  }

  void openTakesTheNewerJournal() {
    const QString path = file("song.lwp");
    Editor editor(3, 10, path);
    QTRY_COMPARE(editor.edits().size(), 10);
    QTRY_VERIFY(journaled(editor.edits().last().second));
    editor.kill();
    QCOMPARE(Project::recoverable().size(), 1);
    QCOMPARE(QString::fromStdString(Project::recoverable()[0].file.string()), path);
    {
      const auto again = opened(path.toStdString());
      QVERIFY(again);
      QCOMPARE(again->current()->content().hash(), editor.edits().last().second);
      QVERIFY(again->modified());
      QCOMPARE(saved(*again), QString());
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

  /// It is told of until the user throws it away.
  void aDamagedJournalIsTold() {
    Editor editor(5, 5);
    QTRY_COMPARE(editor.edits().size(), 5);
    QTRY_COMPARE(journals(), 1);
    editor.kill();
    QList<Project::Recovery> all = Project::recoverable();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].problem, QString());
    const QString path = QString::fromStdString(all[0].journal.string());
    QFile journal(path);
    QVERIFY(journal.resize(300));
    QVERIFY(!opened(all[0]));
    all = Project::recoverable();
    QCOMPARE(all.size(), 1);
    QVERIFY2(all[0].problem.contains(path), qPrintable(all[0].problem));
    QVERIFY(!all[0].name.isEmpty() && !all[0].saved.isEmpty());
    Project::discard(all[0]);
    QVERIFY(Project::recoverable().isEmpty());
    QVERIFY2(journalFiles().isEmpty(), qPrintable(journalFiles().join(' ')));
  }

  /// What is edited while a file is written is a change of its own; what is asked for is done once more, after it.
  void editsGoOnWhileItSaves() {
    Project project(oneLoop());
    edit(project.current());
    QSignalSpy done(&project, &Project::saved);
    project.saveAs(file("song.lwp").toStdString());
    QVERIFY(project.saving());
    edit(project.current(), 480);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(!project.saving() && project.modified());
    const auto first = ProjectContent::read(file("song.lwp").toStdString());
    QCOMPARE(first->loops[0].content.tracks[0].notes.size(), 1);
    project.current()->undoStack().undo();
    QVERIFY2(!project.modified(), "this is what was saved");
    project.current()->undoStack().redo();
    project.save();
    edit(project.current(), 960);
    project.save();
    edit(project.current(), 1440);
    project.save();
    QTRY_VERIFY(!project.saving());
    QCOMPARE(done.size(), 3); // three were asked for: one that ran and one for all that came after
    QVERIFY(!project.modified());
    QCOMPARE(ProjectContent::read(file("song.lwp").toStdString())->loops[0].content.hash(),
             project.current()->content().hash());
  }

  void anEndWaitsForTheFile() {
    {
      Project project(oneLoop());
      edit(project.current());
      project.saveAs(file("song.lwp").toStdString());
    }
    QCOMPARE(ProjectContent::read(file("song.lwp").toStdString())->loops[0].content.tracks[0].notes.size(), 1);
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
          const auto project = opened(recovery);
          QVERIFY2(project, qPrintable(recovery.problem));
          const QString hash = project->current()->content().hash();
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

LOOPWRIGHT_TEST(TestProject, QCoreApplication)
#include "test_project.moc"
