// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/generation/candidate.h"
#include "app/session/starter_loops.h"
#include "tests/gui/views_of.h"
#include "tests/suite.h"
#include "ui/commands/command_palette.h"
#include "ui/commands/shortcut_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

using namespace loopwright;
using namespace loopwright::ui;

namespace {

QAction *command(const MainWindow &window, const QString &name) {
  for (const CatalogEntry &entry : window.catalog())
    if (entry.action->objectName() == name)
      return entry.action;
  return nullptr;
}

/// Interactive objects below this one that a screen reader could not name.
void collectNameless(QAccessibleInterface *object, const QString &path, QStringList &nameless) {
  if (!object || !object->isValid() || object->state().invisible)
    return;
  const QString name = object->text(QAccessible::Name);
  const QString here = path + '/' + (object->object() ? object->object()->metaObject()->className() : "item");
  switch (object->role()) {
  case QAccessible::Button:
  case QAccessible::CheckBox:
  case QAccessible::RadioButton:
  case QAccessible::ComboBox:
  case QAccessible::EditableText:
  case QAccessible::SpinBox:
  case QAccessible::Slider:
  case QAccessible::List:
  case QAccessible::Tree:
  case QAccessible::Table:
  case QAccessible::ButtonMenu:
  case QAccessible::PageTab:
    // The field inside a spin box or combo box speaks with its owner's name.
    if (name.isEmpty() && !(object->parent() && (object->parent()->role() == QAccessible::SpinBox ||
                                                 object->parent()->role() == QAccessible::ComboBox)))
      nameless << here;
    break;
  default:
    break;
  }
  for (int i = 0; i < object->childCount(); ++i)
    collectNameless(object->child(i), here, nameless);
}

Candidate candidateOf(const LoopContent &content) {
  Candidate candidate;
  candidate.id = newCandidateId();
  candidate.content = content;
  candidate.recipe.seed = 7;
  return candidate;
}

} // namespace

/// The real window, with the silent clock, in folders of its own.
class TestShellWindow : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_home;
  std::unique_ptr<Settings> m_settings;
  std::unique_ptr<MainWindow> m_window;

  LoopDocument &document() { return *m_window->workspace().document(); }
  RollEditor &roll() { return *composeOf(*m_window).roll(); }

private Q_SLOTS:
  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
      qputenv(variable, m_home->filePath(variable).toUtf8());
    qputenv("LOOPWRIGHT_LEARNING", "/nowhere/loopwright-learning.so");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    m_settings = std::make_unique<Settings>();
    OutputSetup silent;
    silent.driver = "none";
    m_settings->setOutput(silent);
    Theme::instance().setScheme(Scheme::dark);
    m_window = std::make_unique<MainWindow>(*m_settings, allPlaces());
    m_window->openProject(std::make_unique<Project>(starterProject()), true);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->finishStart();
  }
  void cleanup() { m_window.reset(); }

  void firstRunShowsAStarterAndSpacePlaysIt() {
    QVERIFY(document().content().tracks.first().notes.size() > 8);
    QVERIFY(m_window->notices().sentence("welcome").contains("Space"));
    QVERIFY(!m_window->transport().playing());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(m_window->transport().playing());
    QTRY_VERIFY(m_window->transport().position() > 0);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!m_window->transport().playing());
  }

  void spaceDoesNotPressTheFocusedButtonAndEnterDoes() {
    auto *button = m_window->findChild<QToolButton *>();
    for (auto *candidate : m_window->findChildren<QToolButton *>())
      if (candidate->defaultAction() && candidate->defaultAction()->objectName() == "play.metronome")
        button = candidate;
    QCOMPARE(button->defaultAction()->objectName(), "play.metronome");
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!m_window->transport().metronome());
    QTRY_VERIFY(m_window->transport().playing());
    QTest::keyClick(button, Qt::Key_Return);
    QVERIFY(m_window->transport().metronome());
    QVERIFY(m_window->transport().playing());
  }

  void enterStopsAndRewindsInTheRoll() {
    composeOf(*m_window).setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(m_window->transport().position() > 0);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_window->transport().playing());
    QCOMPARE(m_window->transport().position(), Tick(0));
  }

  void thePaletteFindsAndRunsQuantise() {
    LoopContent shifted = document().content();
    shifted.tracks.first().notes.first().note.onset += 7;
    document().commit("Shift", shifted);
    NoteSet all;
    for (const DocumentNote &note : document().content().tracks.first().notes)
      all.insert(note.id);
    roll().setSelection(all);
    command(*m_window, "help.commands")->trigger();
    auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette);
    QVERIFY(QTest::qWaitForWindowActive(palette));
    QTest::keyClicks(palette->findChild<QLineEdit *>(), "quant");
    QCOMPARE(palette->chosen()->objectName(), "roll.quantise");
    const int steps = document().undoStack().count();
    QCOMPARE(roll().selection(), all);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(document().undoStack().count(), steps + 1);
    QCOMPARE(document().content().tracks.first().notes.first().note.onset % 120, Tick(0));
  }

  void everyCommandOfThePaletteCanBeFound() {
    for (const CatalogEntry &entry : m_window->catalog()) {
      if (!entry.action->isEnabled() || !entry.action->isVisible())
        continue;
      CommandPalette palette(m_window->catalog(), m_window.get());
      palette.setAttribute(Qt::WA_DeleteOnClose, false);
      palette.findChild<QLineEdit *>()->setText(entry.menu + ' ' + entry.text);
      QVERIFY2(palette.chosen() == entry.action, qPrintable(entry.menu + " › " + entry.text));
    }
  }

  void theSheetListsEveryCommandWithItsKey() {
    const QString sheet = ShortcutSheet::html(m_window->catalog());
    QVERIFY(m_window->catalog().size() > 60);
    for (const CatalogEntry &entry : m_window->catalog()) {
      QVERIFY2(sheet.contains(entry.text.toHtmlEscaped()), qPrintable(entry.text));
      for (const QKeySequence &key : entry.action->shortcuts())
        QVERIFY2(sheet.contains(key.toString(QKeySequence::NativeText).toHtmlEscaped()), qPrintable(entry.text));
    }
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Question);
    QTRY_VERIFY(m_window->findChild<ShortcutSheet *>());
  }

  void noKeyMeansTwoThings() {
    const auto clashes = keyClashes(*m_window);
    QStringList told;
    for (const KeyClash &clash : clashes)
      told << QStringLiteral("%1: %2 and %3")
                  .arg(clash.key.toString(), clash.one->objectName(), clash.other->objectName());
    QVERIFY2(clashes.isEmpty(), qPrintable(told.join('\n')));
  }

  /// What a view makes is what the window has: nothing is made only to lose its key or to be hidden.
  void noActionIsMadeForNothing() {
    Transport transport;
    Generator generator;
    QMainWindow alone;
    GenerationSession session(generator);
    auto *view = new ComposeView(transport, session);
    alone.setCentralWidget(view);
    auto *play = new PlayActions(transport, &alone);
    TrainingRuns runs;
    TrainView train(runs);
    for (const MenuActions &menu : view->generate()->menuActions() + view->tray()->menuActions())
      for (QAction *action : menu.actions)
        if (action)
          alone.addAction(action);
    alone.addAction(play->play);
    int compared = 0;
    for (QAction *made : actionsOf(alone) + actionsOf(train)) {
      if (!made->objectName().contains('.')) // Qt's own, in fields
        continue;
      QVERIFY2(made->isVisible(), qPrintable(made->objectName()));
      int found = 0;
      for (const QAction *used : actionsOf(*m_window))
        if (used->objectName() == made->objectName()) {
          ++found;
          ++compared;
          QVERIFY2(used->isVisible(), qPrintable(used->objectName()));
          QVERIFY2(used->shortcuts() == made->shortcuts(), qPrintable(used->objectName()));
        }
      QVERIFY2(found == 1, qPrintable(made->objectName()));
    }
    QVERIFY2(compared > 100, qPrintable(QString::number(compared)));
    for (const QAction *action : actionsOf(*m_window))
      if (!action->isSeparator() && !action->shortcut().isEmpty())
        QVERIFY2(action->isVisible() && !action->objectName().isEmpty(), qPrintable(action->text()));
  }

  /// Ctrl+G is one command, wherever the focus is.
  void oneKeyGenerates_data() {
    QTest::addColumn<QString>("focus");
    QTest::newRow("roll") << "roll";
    QTest::newRow("library") << "library";
    QTest::newRow("panel") << "panel";
    QTest::newRow("tray") << "tray";
    QTest::newRow("train") << "train";
  }
  void oneKeyGenerates() {
    QFETCH(const QString, focus);
    ComposeView &view = composeOf(*m_window);
    QAction *generate = command(*m_window, "generate.new");
    QCOMPARE(generate->shortcuts(), QList<QKeySequence>{Qt::CTRL | Qt::Key_G});
    QSignalSpy triggered(generate, &QAction::triggered);
    if (focus == "roll")
      view.setFocus();
    else if (focus == "library")
      view.library()->loops()->setFocus();
    else if (focus == "panel")
      view.generate()->findChild<QSpinBox *>("generate.number")->setFocus();
    else if (focus == "tray")
      view.tray()->setFocus();
    else
      m_window->places().setCurrent("train");
    QTest::keyClick(m_window->focusWidget(), Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(triggered.size(), 1);
    QTRY_VERIFY(!m_window->notices().sentence("generate").isEmpty()); // there is no learning module here
  }

  void everyActionHasAName() {
    for (const CatalogEntry &entry : m_window->catalog())
      if (!entry.menu.contains("Recent"))
        QVERIFY2(!entry.action->objectName().isEmpty(), qPrintable(entry.menu + " › " + entry.text));
  }

  void aKeyThatIsTakenIsRefused() {
    KeysPage page(*m_settings, m_window->catalog());
    QVERIFY(!page.setKey("play.panic", Qt::CTRL | Qt::Key_L));
    QCOMPARE(command(*m_window, "play.panic")->shortcut(), QKeySequence(Qt::Key_F12));
    QVERIFY(page.setKey("play.panic", Qt::CTRL | Qt::Key_F12));
    QCOMPARE(command(*m_window, "play.panic")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F12));
    QCOMPARE(m_settings->keys("play.panic")->first(), QKeySequence(Qt::CTRL | Qt::Key_F12));
  }

  void nothingInteractiveIsNameless() {
    QStringList nameless;
    for (const char *place : {"compose", "train"}) {
      m_window->places().setCurrent(place);
      QApplication::processEvents();
      collectNameless(QAccessible::queryAccessibleInterface(m_window.get()), {}, nameless);
    }
    SettingsDialog *settings = m_window->showSettings();
    for (const auto page :
         {SettingsDialog::soundPage, SettingsDialog::drumsPage, SettingsDialog::lookPage, SettingsDialog::keysPage}) {
      settings->showPage(page);
      QApplication::processEvents();
      collectNameless(QAccessible::queryAccessibleInterface(settings), {}, nameless);
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
  }

  void acceptingIsOneStepThatKeepsTheTempo() {
    const QString before = document().content().hash();
    const int tempo = document().content().microsecondsPerQuarter;
    LoopContent other = starterLoops().at(3).content;
    other.microsecondsPerQuarter = tempo + 1000;
    composeOf(*m_window).tray()->add(candidateOf(starterLoops().at(2).content));
    composeOf(*m_window).tray()->add(candidateOf(other));
    composeOf(*m_window).tray()->play(1);
    QTRY_COMPARE(m_window->transport().previewId().has_value(), true);
    const int steps = document().undoStack().count();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(document().undoStack().count(), steps + 1);
    QCOMPARE(document().undoStack().undoText(), "Accept candidate 2");
    QCOMPARE(document().content().microsecondsPerQuarter, tempo);
    QVERIFY(document().content().hash() != before);
    QVERIFY(!m_window->transport().previewId());
    QCOMPARE(document().recipe()->seed, std::uint64_t(7));
    command(*m_window, "roll.undo")->trigger();
    QCOMPARE(document().content().hash(), before);
    QVERIFY(!document().recipe());
    command(*m_window, "roll.redo")->trigger();
    QCOMPARE(document().recipe()->seed, std::uint64_t(7));
    command(*m_window, "roll.undo")->trigger();
  }

  void damagedFilesAreASentenceAndNothingIsLost_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no MIDI") << "a.mid" << QByteArray("This is not music.");
    QTest::newRow("cut off") << "b.mid" << QByteArray("MThd\0\0\0\6\0\1\0\1\1\xe0MTrk\0\0\0\x40\0\x90\x30", 25);
    QTest::newRow("no project") << "c.lwp" << QByteArray("SQLite format 3 or not");
    QTest::newRow("missing MIDI") << "missing.mid" << QByteArray();
    QTest::newRow("missing project") << "missing.lwp" << QByteArray();
  }
  void damagedFilesAreASentenceAndNothingIsLost() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString path = m_home->filePath(name);
    if (!bytes.isEmpty()) {
      QFile file(path);
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(bytes);
    }
    const QString before = document().content().hash();
    const auto loops = m_window->workspace().project()->documents().size();
    m_window->files().open(path);
    QTRY_VERIFY(!m_window->notices().sentence("file").isEmpty());
    QVERIFY2(m_window->notices().sentence("file").contains(name), qPrintable(m_window->notices().sentence("file")));
    QCOMPARE(document().content().hash(), before);
    QCOMPARE(m_window->workspace().project()->documents().size(), loops);
    QVERIFY(m_settings->recentFiles().isEmpty());
  }

  void withoutTheLearningModuleItSaysSoAndWorks() {
    m_window->generation().generate();
    QTRY_VERIFY(!m_window->notices().sentence("generate").isEmpty());
    LoopContent next = document().content();
    next.tracks.first().notes.removeFirst();
    QVERIFY(document().commit("Remove", next));
  }

  void aRemovedLoopCanComeBack() {
    const auto loops = m_window->workspace().project()->documents().size();
    const QString name = document().name();
    command(*m_window, "loop.remove")->trigger();
    QCOMPARE(m_window->workspace().project()->documents().size(), loops - 1);
    QVERIFY(m_window->notices().sentence("removed").contains(name));
    for (auto *button : m_window->notices().findChildren<QPushButton *>())
      if (button->text() == "Undo")
        button->click();
    QCOMPARE(m_window->workspace().project()->documents().size(), loops);
    QCOMPARE(document().name(), name);
  }

  void theTempoFieldIsOneStep() {
    QDoubleSpinBox *tempo = nullptr;
    for (auto *field : m_window->findChildren<QDoubleSpinBox *>())
      if (field->accessibleName().startsWith("Tempo"))
        tempo = field;
    QVERIFY(tempo);
    const int steps = document().undoStack().count();
    tempo->setFocus();
    tempo->selectAll();
    QTest::keyClicks(tempo, "90");
    QTest::keyClick(tempo, Qt::Key_Return);
    QCOMPARE(document().content().microsecondsPerQuarter, 666667);
    QCOMPARE(document().undoStack().count(), steps + 1);
  }

  void theTitleNamesProjectAndChange() {
    QVERIFY(m_window->windowTitle().contains("Loopwright"));
    QVERIFY(!m_window->isWindowModified());
    document().rename("Rename", "Other");
    QTRY_VERIFY(m_window->isWindowModified());
  }

  void theRollKeepsItsShare() {
    m_window->resize(1440, 900);
    QApplication::processEvents();
    const double share = double(roll().width()) / m_window->width();
    QVERIFY2(share >= 2 / 3. - .005, qPrintable(QString::number(share)));
    for (QAction *fold : composeOf(*m_window).foldActions())
      fold->trigger();
    QApplication::processEvents();
    QCOMPARE(roll().width(), composeOf(*m_window).width());
    QCOMPARE(roll().height(), composeOf(*m_window).height());
  }

  void theLibraryFoldsWhereItIsNarrow() {
    QAction *library = command(*m_window, "view.library");
    m_window->resize(m_window->minimumSize());
    QTRY_VERIFY(!library->isChecked());
    QTRY_VERIFY(roll().width() >= .6 * m_window->width());
    m_window->resize(1440, 900);
    QTRY_VERIFY(library->isChecked());
    m_window->resize(m_window->minimumSize());
    QTRY_VERIFY(!library->isChecked());
    library->trigger(); // whoever wants it has it
    m_window->resize(m_window->minimumSize() + QSize(8, 8));
    QApplication::processEvents();
    QVERIFY(library->isChecked());
  }

  void theWindowIsBuiltAgainAsItWas() {
    composeOf(*m_window).foldActions().first()->trigger();
    m_window->transport().setMasterVolume(.5F);
    for (LoopDocument *loop : m_window->workspace().project()->documents())
      loop->undoStack().clear();
    m_window->close();
    Settings again;
    MainWindow window(again, allPlaces());
    QVERIFY(!composeOf(window).foldActions().first()->isChecked());
    QCOMPARE(window.transport().masterVolume(), .5F);
  }

  /// How long the event loop is away while a user works. Numbers, for people to compare; only a gross stall fails.
  void theEventLoopComesBackSoon() {
    QList<qint64> gaps;
    QElapsedTimer clock;
    QTimer pulse;
    pulse.setTimerType(Qt::PreciseTimer);
    connect(&pulse, &QTimer::timeout, this, [&] { gaps << clock.restart(); });
    QTRY_VERIFY(!m_window->transport().openingOutput());
    composeOf(*m_window).setFocus();
    QWidget *focus = m_window->focusWidget();
    QTest::keyClick(focus, Qt::Key_Space);
    QTRY_VERIFY(m_window->transport().position() > 0);
    const auto listen = [this] { // to an eighth of the music
      const Tick before = m_window->transport().position();
      return QTest::qWaitFor([&] { return std::abs(m_window->transport().position() - before) >= 240; });
    };
    clock.start();
    pulse.start(4);
    for (int round = 0; round < 6; ++round) {
      QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
      QTest::keyClick(focus, Qt::Key_Right);
      QTest::keyClick(focus, Qt::Key_Up);
      QVERIFY(listen());
      QTest::keyClick(focus, Qt::Key_Z, Qt::ControlModifier);
      QTest::keyClick(focus, Qt::Key_PageDown, Qt::ControlModifier);
      QVERIFY(listen());
    }
    pulse.stop();
    std::sort(gaps.begin(), gaps.end());
    QVERIFY(gaps.size() > 20);
    qInfo("gaps of the event loop: median %lld ms, 99%% %lld ms, longest %lld ms", gaps[gaps.size() / 2],
          gaps[gaps.size() * 99 / 100], gaps.last());
    QVERIFY(gaps[gaps.size() / 2] < 16);
  }
};

LOOPWRIGHT_TEST(TestShellWindow, QApplication)
#include "test_shell_window.moc"
