// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/document/edits.h"
#include "app/project/project_source.h"
#include "app/session/starter_loops.h"
#include "tests/integration/session/window_hands.h"
#include "tests/suite.h"
#include "ui/shell/recovery_dialog.h"

using namespace loopwright;
using namespace loopwright::examples;
using namespace loopwright::ui;

namespace {

/// So large that writing it takes longer than a blink.
ProjectContent largeProject() {
  ProjectContent content = emptyProject();
  LoopContent dense = emptyLoop(8);
  const int drums = dense.trackOf(Role::drums);
  for (int i = 0; i < 2000; ++i)
    dense.tracks[drums].notes.append({dense.nextId++, {i / 8 * 60, 30, 36 + i % 8, 100}, false});
  settleNotes(dense, drums);
  for (int i = 0; i < 150; ++i)
    content.loops.append({QStringLiteral("Dense %1").arg(i), dense, std::nullopt});
  return content;
}

/// How long the event loop was away at most while it lives.
class Watch {
public:
  Watch() {
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = std::max(m_longest, m_clock.restart()); });
    m_clock.start();
    m_timer.start(4);
  }
  qint64 longest() const { return std::max(m_longest, m_clock.elapsed()); }

private:
  QTimer m_timer;
  QElapsedTimer m_clock;
  qint64 m_longest = 0;
};

} // namespace

/// Opening, saving, closing and recovery in the real window.
class TestShellFiles : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_home;
  std::unique_ptr<Settings> m_settings;
  std::unique_ptr<MainWindow> m_window;

  QString file(const QString &name) const { return m_home->filePath(name); }
  Project &project() { return *m_window->workspace().project(); }
  QAction *command(const QString &name) {
    for (const CatalogEntry &entry : m_window->catalog())
      if (entry.action->objectName() == name)
        return entry.action;
    return nullptr;
  }
  void edit() {
    LoopDocument &document = *m_window->workspace().document();
    const Note note{static_cast<Tick>(document.undoStack().count()) * 120, 60, 90, 80};
    QVERIFY(document.commit("Add", addNote(document.content(), 0, note).content));
  }
  /// Does this with the dialog of the kind that comes up next.
  template <class Dialog, class Answer>
  void onNext(Answer answer) {
    auto *wait = new QTimer(this);
    connect(wait, &QTimer::timeout, this, [wait, answer] {
      auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
      if (!dialog || !dialog->isActiveWindow() || !dialog->focusWidget())
        return;
      wait->deleteLater();
      answer(*dialog);
    });
    wait->start(5);
  }
  void openWindow(ProjectContent content = starterProject()) {
    m_window = std::make_unique<MainWindow>(*m_settings, allPlaces());
    m_window->openProject(std::make_unique<Project>(std::move(content)));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->finishStart();
  }
  void saveAs(const QString &path) {
    QSignalSpy saved(&project(), &Project::saved);
    project().saveAs(path.toStdString());
    QVERIFY(saved.wait());
    QCOMPARE(saved[0][0].toString(), QString());
  }
  /// A journal of a program that was killed, with this in it.
  QString leaveJournal(const QByteArray &bytes) {
    const QString folder = qEnvironmentVariable("XDG_STATE_HOME") + "/loopwright/journals";
    QDir().mkpath(folder);
    QFile journal(folder + "/left.lwp");
    if (!journal.open(QIODevice::WriteOnly) || journal.write(bytes) != bytes.size())
      qFatal("no journal can be written");
    return journal.fileName();
  }

private Q_SLOTS:
  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    useFoldersIn(m_home->path());
    qputenv("LOOPWRIGHT_LEARNING", "/nowhere/loopwright-learning.so");
    m_settings = std::make_unique<Settings>();
    m_settings->setOutput(silence());
    m_settings->setLastFolder(m_home->path());
  }
  void cleanup() { m_window.reset(); }

  void closingAsksWhatIsNotSaved_data() {
    QTest::addColumn<QString>("press"); // a button, or a key
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("saves");
    QTest::newRow("save") << "Save" << true << true;
    QTest::newRow("Enter is Save") << "Return" << true << true;
    QTest::newRow("discard") << "Don't save" << true << false;
    QTest::newRow("stay") << "Cancel" << false << false;
    QTest::newRow("Escape is to stay") << "Esc" << false << false;
  }
  void closingAsksWhatIsNotSaved() {
    QFETCH(QString, press);
    QFETCH(bool, closes);
    QFETCH(bool, saves);
    openWindow();
    saveAs(file("song.lwp"));
    const QString before = stateOf(project());
    edit();
    const QString after = stateOf(project());
    onNext<QMessageBox>([press](QMessageBox &box) {
      for (QAbstractButton *button : box.buttons())
        if (button->text().remove('&') == press)
          return QTest::mouseClick(button, Qt::LeftButton);
      QTest::keyClick(box.focusWidget(), press == "Esc" ? Qt::Key_Escape : Qt::Key_Return);
    });
    QCOMPARE(m_window->close(), closes);
    QCOMPARE(m_window->isVisible(), !closes);
    QCOMPARE(stateOf(Project(*ProjectContent::read(file("song.lwp").toStdString()))), saves ? after : before);
    QCOMPARE(project().modified(), !saves);
  }

  void aNeverSavedProjectIsAskedForItsName() {
    openWindow();
    edit();
    const QString after = stateOf(project());
    onNext<QMessageBox>([this](QMessageBox &box) {
      onNext<QFileDialog>([](QFileDialog &dialog) {
        auto *name = dialog.findChild<QLineEdit *>("fileNameEdit");
        name->selectAll();
        QTest::keyClicks(name, "mine");
        QTest::keyClick(name, Qt::Key_Return);
      });
      QTest::keyClick(box.focusWidget(), Qt::Key_Return);
    });
    QVERIFY(m_window->close());
    QCOMPARE(stateOf(Project(*ProjectContent::read(file("mine.lwp").toStdString()))), after);
    QCOMPARE(m_settings->recentFiles().value(0), file("mine.lwp"));
  }

  void whoDoesNotNameItStays() {
    openWindow();
    edit();
    onNext<QMessageBox>([this](QMessageBox &box) {
      onNext<QFileDialog>([](QFileDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
      QTest::keyClick(box.focusWidget(), Qt::Key_Return);
    });
    QVERIFY(!m_window->close());
    QVERIFY(project().modified());
  }

  void aSaveThatFailsKeepsTheWindowOpenAndSaysWhy() {
    openWindow();
    saveAs(file("song.lwp"));
    QVERIFY(QFile::remove(file("song.lwp")));
    QVERIFY(QDir().mkdir(file("song.lwp"))); // what cannot be replaced, by root neither
    edit();
    onNext<QMessageBox>([](QMessageBox &box) { QTest::keyClick(box.focusWidget(), Qt::Key_Return); });
    QVERIFY(!m_window->close());
    QVERIFY2(m_window->notices().sentence("file").contains("song.lwp"),
             qPrintable(m_window->notices().sentence("file")));
    QVERIFY(project().modified());
  }

  /// The window goes on while the disk works; a close waits for it.
  void savingDoesNotStallTheWindow() {
    openWindow(largeProject());
    edit();
    QSignalSpy saved(&project(), &Project::saved);
    QElapsedTimer time;
    time.start();
    const Watch watch;
    project().saveAs(file("large.lwp").toStdString());
    QVERIFY(saved.wait(60000));
    qInfo("%lld ms to save, at most %lld without the event loop", time.elapsed(), watch.longest());
    QVERIFY(time.elapsed() > 100);
    QVERIFY2(watch.longest() < std::max<qint64>(50, time.elapsed() / 4), qPrintable(QString::number(watch.longest())));

    edit();
    const QString state = stateOf(project());
    command("file.save")->trigger();
    QVERIFY(project().saving());
    QVERIFY(m_window->close());
    QCOMPARE(saved.size(), 2);
    QCOMPARE(stateOf(Project(*ProjectContent::read(file("large.lwp").toStdString()))), state);
  }

  void openingDoesNotStallTheWindowAndSaysThatItTakesLong() {
    QVERIFY(largeProject().write(file("large.lwp").toStdString()));
    openWindow();
    QSignalSpy ended(&m_window->files(), &FileActions::openEnded);
    QElapsedTimer time;
    time.start();
    const Watch watch;
    m_window->files().open(file("large.lwp"));
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty() || !m_window->notices().sentence("open").isEmpty(), 60000);
    if (ended.isEmpty()) {
      QVERIFY(m_window->notices().sentence("open").contains("large"));
      QVERIFY(ended.wait(60000));
    }
    qInfo("%lld ms to open, at most %lld without the event loop", time.elapsed(), watch.longest());
    QCOMPARE(project().documents().size(), 151);
    QVERIFY(m_window->notices().sentence("open").isEmpty());
  }

  /// The last one that was asked for.
  void ofTwoThatAreOpenedOneIsOpen() {
    QVERIFY(largeProject().write(file("large.lwp").toStdString()));
    QVERIFY(emptyProject().write(file("small.lwp").toStdString()));
    openWindow();
    QSignalSpy ended(&m_window->files(), &FileActions::openEnded);
    m_window->files().open(file("large.lwp"));
    m_window->files().open(file("small.lwp"));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 60000);
    QCOMPARE(project().name(), "small");
    QCOMPARE(project().documents().size(), emptyProject().loops.size());
  }

  void whatIsDroppedOnTheWindowIsOpened() {
    QVERIFY(emptyProject().write(file("dropped.lwp").toStdString()));
    const auto loops = starterLoops();
    QVERIFY(saveMidi(file("dropped.mid").toStdString(), loops[2].content));
    openWindow();
    const auto before = project().documents().size();
    const auto drop = [this](const QString &name) {
      QMimeData mime;
      mime.setUrls({QUrl::fromLocalFile(file(name))});
      const QPoint at = m_window->rect().center();
      QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
      enter.setAccepted(false);
      QApplication::sendEvent(m_window.get(), &enter);
      if (!enter.isAccepted())
        return false;
      QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
      QApplication::sendEvent(m_window.get(), &event);
      return event.isAccepted();
    };
    QVERIFY(!drop("picture.png"));
    QVERIFY(drop("dropped.mid"));
    QTRY_COMPARE(project().documents().size(), before + 1);
    QCOMPARE(project().current()->name(), "dropped");
    QCOMPARE(project().current()->content().tracks.size(), loops[2].content.tracks.size());
    saveAs(file("own.lwp"));
    QVERIFY(drop("dropped.lwp"));
    QTRY_COMPARE(project().name(), "dropped");
    QCOMPARE(project().documents().size(), 1);
  }

  /// A damaged one is told of, cannot be opened, and goes when the user throws it away, not before.
  void aDamagedJournalIsListed() {
    const QString journal = leaveJournal("SQLite format 3 no more");
    openWindow();
    const auto dialog = [this] { return m_window->findChild<RecoveryDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    const auto button = [&](const QString &text) {
      for (auto *candidate : dialog()->findChildren<QPushButton *>())
        if (candidate->text().remove('&') == text)
          return candidate;
      return static_cast<QPushButton *>(nullptr);
    };
    auto *list = dialog()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains("damaged"));
    bool told = false;
    for (const auto *label : dialog()->findChildren<QLabel *>())
      told |= label->text().contains("left.lwp");
    QVERIFY(told);
    QVERIFY(!button("Recover")->isEnabled());

    // Enter in the question does what its default button says: nothing.
    onNext<QMessageBox>([](QMessageBox &box) { QTest::keyClick(box.focusWidget(), Qt::Key_Return); });
    QTest::mouseClick(button("Delete…"), Qt::LeftButton);
    QVERIFY(QFile::exists(journal));
    QTest::mouseClick(button("Later"), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QVERIFY(QFile::exists(journal));

    command("file.recover")->trigger();
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    onNext<QMessageBox>([](QMessageBox &box) { QTest::mouseClick(box.button(QMessageBox::Discard), Qt::LeftButton); });
    QTest::mouseClick(button("Delete…"), Qt::LeftButton);
    QVERIFY(!QFile::exists(journal));
    QTRY_VERIFY(!dialog());
    command("file.recover")->trigger();
    QTRY_VERIFY(m_window->notices().sentence("file").contains("Nothing to recover"));
  }

  void nothingIsRecoveredOverUnsavedWork() {
    ProjectContent content = emptyProject();
    content.loops[0].name = "Left behind";
    QVERIFY(content.write(leaveJournal("").toStdString()));
    openWindow();
    edit();
    const QString state = stateOf(project());
    const auto dialog = [this] { return m_window->findChild<RecoveryDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    bool asked = false;
    onNext<QMessageBox>([&asked](QMessageBox &box) {
      asked = true;
      QTest::keyClick(box.focusWidget(), Qt::Key_Escape);
    });
    QTest::keyClick(dialog()->findChild<QListWidget *>(), Qt::Key_Return);
    QTRY_VERIFY(asked);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(stateOf(project()), state);
    QCOMPARE(Project::recoverable().size(), 1); // it waits for another time
  }
};

LOOPWRIGHT_TEST(TestShellFiles, QApplication)
#include "test_shell_files.moc"
