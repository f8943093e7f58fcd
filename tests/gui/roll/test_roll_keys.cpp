// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include "engine/midi/smf.h"
#include "tests/gui/roll/roll_bench.h"
#include "tests/suite.h"

namespace loopwright::ui {

class TestRollKeys : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void key_data();
  void key();
  void toolsAndGrids();
  void nextAndPrevious();
  void muteAndSolo();
  void quantise();
  void setVelocity_data();
  void setVelocity();
  void cutCopyPaste();
  void pasteOfAnotherProgramSaysWhatIsMissing();
  void regenerates();
  void windowKeysAreLeftAlone();
  void lettersInATextFieldAreLetters();
  void undoNamesItsStep();
  void actionsAreComplete();
  void notesCanBeRead();
  void everythingHasAName();
  void noteNamesHaveOneConvention();
};

void TestRollKeys::key_data() {
  QTest::addColumn<QString>("keys");
  QTest::addColumn<NoteSet>("selected");
  QTest::addColumn<QStringList>("delta");
  QTest::addColumn<int>("steps");
  const auto row = [](const char *name, const char *keys, const NoteSet &selected, const QStringList &delta,
                      int steps) { QTest::newRow(name) << QString::fromLatin1(keys) << selected << delta << steps; };
  row("delete", "Delete", {1}, {"-B 480:480 40 v80"}, 1);
  row("backspace", "Backspace", {1, 4}, {"-B 480:480 40 v80", "-D 0:120 36 v100"}, 1);
  row("delete nothing", "Delete", {}, {}, 0);
  row("later", "Right", {1}, {"-B 480:480 40 v80", "+B 600:480 40 v80"}, 1);
  row("earlier", "Left", {1}, {"-B 480:480 40 v80", "+B 360:480 40 v80"}, 1);
  row("a bar later", "Ctrl+Right", {1}, {"-B 480:480 40 v80", "+B 2400:480 40 v80"}, 1);
  row("a bar earlier", "Ctrl+Left", {3}, {"-B 1920:480 36 v70", "+B 0:480 36 v70"}, 1);
  row("longer", "Shift+Right", {1}, {"-B 480:480 40 v80", "+B 480:600 40 v80"}, 1);
  row("shorter", "Shift+Left", {1}, {"-B 480:480 40 v80", "+B 480:360 40 v80"}, 1);
  row("a semitone up", "Up", {1}, {"-B 480:480 40 v80", "+B 480:480 41 v80"}, 1);
  row("a semitone down", "Down", {1}, {"-B 480:480 40 v80", "+B 480:480 39 v80"}, 1);
  row("an octave up", "Shift+Up", {1}, {"-B 480:480 40 v80", "+B 480:480 52 v80"}, 1);
  row("an octave down", "Ctrl+Down", {1}, {"-B 480:480 40 v80", "+B 480:480 28 v80"}, 1);
  row("an octave up, the other key", "Ctrl+Up", {1}, {"-B 480:480 40 v80", "+B 480:480 52 v80"}, 1);
  row("an octave down, the other key", "Shift+Down", {1}, {"-B 480:480 40 v80", "+B 480:480 28 v80"}, 1);
  row("a lane down", "Down", {7}, {"-D 480:120 38 v100", "+D 480:120 36 v100"}, 1);
  row("a lane up", "Up", {7}, {"-D 480:120 38 v100", "+D 480:120 42 v100"}, 1);
  row("duplicate", "Ctrl+D", {2}, {"+B 1200:240 43 v90"}, 1);
  row("select all", "Ctrl+A", {}, {}, 0);
  row("select nothing", "Ctrl+Shift+A", {1}, {}, 0);
  row("escape", "Escape", {1}, {}, 0);
  row("quantise what is on the grid", "Q", {1}, {}, 0);
}

void TestRollKeys::key() {
  QFETCH(const QString, keys);
  QFETCH(const NoteSet, selected);
  QFETCH(const QStringList, delta);
  QFETCH(const int, steps);
  RollBench bench;
  bench.roll.setSelection(selected);
  const LoopContent before = bench.document.content();
  bench.type(keys.toLatin1().constData());
  QCOMPARE(difference(before, bench.document.content()), delta);
  QCOMPARE(bench.steps(), steps);
  if (keys == QStringLiteral("Ctrl+A"))
    QCOMPARE(bench.roll.selection().size(), std::size_t(8));
  if (keys == QStringLiteral("Ctrl+Shift+A") || keys == QStringLiteral("Escape"))
    QVERIFY(bench.roll.selection().empty());
  bench.type("Ctrl+Z");
  QCOMPARE(bench.document.content().hash(), before.hash());
}

void TestRollKeys::toolsAndGrids() {
  RollBench bench;
  const std::vector<std::pair<const char *, Tool>> tools = {
      {"2", Tool::select},       {"3", Tool::erase},       {"4", Tool::velocity},  {"1", Tool::draw},
      {"Shift+S", Tool::select}, {"Shift+E", Tool::erase}, {"Shift+D", Tool::draw}};
  for (const auto &[keys, tool] : tools) {
    bench.type(keys);
    QCOMPARE(bench.view().options().tool, tool);
  }
  Tick ticks = 1920;
  for (const char *keys : {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6"}) {
    bench.type(keys);
    QCOMPARE(bench.view().options().grid.ticks(), ticks);
    ticks /= 2;
  }
  bench.type("Ctrl+4");
  bench.roll.setSelection({1});
  const LoopContent before = bench.document.content();
  bench.type("Right");
  QCOMPARE(difference(before, bench.document.content()), QStringList({"-B 480:480 40 v80", "+B 720:480 40 v80"}));
  QCOMPARE(bench.steps(), 1);
}

void TestRollKeys::nextAndPrevious() {
  RollBench bench;
  bench.type("]");
  QCOMPARE(bench.roll.selection(), NoteSet({5})); // of the hits at 0 the upper one
  bench.type("]");
  QCOMPARE(bench.roll.selection(), NoteSet({4}));
  bench.type("[");
  QCOMPARE(bench.roll.selection(), NoteSet({5}));
  bench.type("Escape");
  bench.type("Right"); // nothing is selected: the arrows go on from the last note
  QCOMPARE(bench.roll.selection(), NoteSet({4}));
  bench.type("Escape");
  bench.type("Left");
  QCOMPARE(bench.roll.selection(), NoteSet({5}));
  QCOMPARE(bench.steps(), 0);
}

void TestRollKeys::quantise() {
  LoopContent content = smallLoop();
  content.tracks[0].notes[0].note.onset = 487;
  content.tracks[1].notes[2].note.onset = 233;
  RollBench bench(content);
  bench.roll.setSelection({1});
  bench.type("Q");
  QCOMPARE(difference(content, bench.document.content()), QStringList({"-B 487:480 40 v80", "+B 480:480 40 v80"}));
  QCOMPARE(bench.roll.selection(), NoteSet({1}));
  QCOMPARE(bench.steps(), 1);
  bench.type("Ctrl+Z");
  QCOMPARE(bench.document.content().hash(), content.hash());
  bench.type("Escape");
  bench.type("Q"); // all of it
  QCOMPARE(difference(content, bench.document.content()),
           QStringList({"-B 487:480 40 v80", "-D 233:120 42 v60", "+B 480:480 40 v80", "+D 240:120 42 v60"}));
  QCOMPARE(bench.steps(), 1);
}

void TestRollKeys::setVelocity_data() {
  QTest::addColumn<int>("downs");
  QTest::addColumn<QString>("number");
  QTest::addColumn<QStringList>("delta");
  QTest::newRow("set") << 0 << QStringLiteral("55")
                       << QStringList({"-B 480:480 40 v80", "-B 960:240 43 v90", "-D 480:120 38 v100",
                                       "+B 480:480 40 v55", "+B 960:240 43 v55", "+D 480:120 38 v55"});
  QTest::newRow("add") << 1 << QStringLiteral("-20")
                       << QStringList({"-B 480:480 40 v80", "-B 960:240 43 v90", "-D 480:120 38 v100",
                                       "+B 480:480 40 v60", "+B 960:240 43 v70", "+D 480:120 38 v80"});
  QTest::newRow("scale") << 2 << QStringLiteral("50")
                         << QStringList({"-B 480:480 40 v80", "-B 960:240 43 v90", "-D 480:120 38 v100",
                                         "+B 480:480 40 v40", "+B 960:240 43 v45", "+D 480:120 38 v50"});
}

/// All that is selected, in one step, in both panes.
void TestRollKeys::setVelocity() {
  QFETCH(const int, downs);
  QFETCH(const QString, number);
  QFETCH(const QStringList, delta);
  RollBench bench;
  const LoopContent before = bench.document.content();
  bench.type("Shift+V"); // of nothing: no question
  bench.roll.setSelection({1, 2, 7});
  bool asked = false;
  QTimer::singleShot(0, &bench.roll, [&] {
    auto *dialog = bench.roll.findChild<QDialog *>(QStringLiteral("roll.velocityDialog"));
    asked = dialog != nullptr;
    if (!asked)
      return;
    dialog->activateWindow();
    if (!QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); })) // or its keys would go to the roll
      return;
    auto *how = dialog->findChild<QComboBox *>();
    for (int i = 0; i < downs; ++i)
      QTest::keyClick(how, Qt::Key_Down);
    auto *field = dialog->findChild<QSpinBox *>();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, number);
    QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("roll.velocityDialog.accept")), Qt::Key_Space);
  });
  bench.type("Shift+V");
  QVERIFY(asked);
  QCOMPARE(difference(before, bench.document.content()), delta);
  QCOMPARE(bench.roll.selection(), NoteSet({1, 2, 7}));
  QCOMPARE(bench.steps(), 1);
  bench.roll.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&bench.roll));
  bench.type("Ctrl+Z");
  QCOMPARE(bench.document.content().hash(), before.hash());
}

void TestRollKeys::muteAndSolo() {
  RollBench bench;
  bench.type("M");
  QVERIFY(bench.transport.muted(0));
  bench.click(bench.drum(36, 1000)); // the drums are worked in now
  bench.type("N");
  QVERIFY(bench.transport.soloed(1));
  QVERIFY(!bench.transport.soloed(0));
  auto *mute = bench.roll.findChild<QToolButton *>(QStringLiteral("roll.pitched.mute"));
  QVERIFY(mute->isChecked());
  QTest::mouseClick(mute, Qt::LeftButton);
  QVERIFY(!bench.transport.muted(0));
}

void TestRollKeys::cutCopyPaste() {
  RollBench bench;
  const LoopContent before = bench.document.content();
  bench.roll.setSelection({2, 8});
  bench.type("Ctrl+C");
  QCOMPARE(bench.steps(), 0);
  bench.transport.locate(2400);
  QTRY_COMPARE(bench.transport.position(), Tick(2400));
  bench.type("Ctrl+V");
  QCOMPARE(difference(before, bench.document.content()), QStringList({"+B 2400:240 43 v90", "+D 2400:120 36 v100"}));
  QCOMPARE(bench.steps(), 1);
  QCOMPARE(bench.roll.selection().size(), std::size_t(2)); // the pasted ones
  bench.type("Ctrl+X");
  QCOMPARE(bench.document.content().hash(), before.hash());
  QCOMPARE(bench.steps(), 2);
  QGuiApplication::clipboard()->setText(QStringLiteral("no notes"));
  bench.type("Ctrl+V");
  QCOMPARE(bench.steps(), 2);
}

void TestRollKeys::pasteOfAnotherProgramSaysWhatIsMissing() {
  Score score;
  for (const auto &[name, channel, pitch] : {std::tuple("Bass", 0, 33), std::tuple("Piano", 1, 60)}) {
    Part part;
    part.name = name;
    part.channel = channel;
    part.notes = {{0, 240, pitch, 64}};
    score.parts.push_back(part);
  }
  score.length = 480;
  auto *data = new QMimeData;
  data->setData(QStringLiteral("audio/midi"), QByteArray::fromStdString(midi::writeSmf(score)));
  QGuiApplication::clipboard()->setMimeData(data);
  RollBench bench;
  QSignalSpy told(&bench.roll, &RollEditor::told);
  const LoopContent before = bench.document.content();
  bench.type("Ctrl+V");
  QCOMPARE(difference(before, bench.document.content()), QStringList({"+B 0:240 33 v64"}));
  QCOMPARE(bench.steps(), 1);
  QCOMPARE(told.size(), 1);
  QVERIFY2(told[0][0].toString().contains(QStringLiteral("Piano")), qPrintable(told[0][0].toString()));
}

void TestRollKeys::regenerates() {
  RollBench bench;
  QSignalSpy regenerate(&bench.roll, &RollEditor::regenerateRequested);
  bench.type("Ctrl+R");
  QCOMPARE(regenerate.size(), 1);
}

void TestRollKeys::windowKeysAreLeftAlone() {
  QWidget window;
  QVBoxLayout layout(&window);
  Transport transport;
  LoopDocument document(smallLoop(), QStringLiteral("Test"));
  RollEditor roll(transport);
  roll.setDocument(&document);
  layout.addWidget(&roll);
  QList<QKeySequence> heard;
  for (const char *keys : {"Space", "Home", "Return", "Ctrl+L", "F11", "Alt+1"}) {
    auto *action = new QAction(&window);
    action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
    connect(action, &QAction::triggered, this, [&heard, action] { heard.append(action->shortcut()); });
    window.addAction(action);
  }
  window.resize(1000, 700);
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  window.activateWindow();
  roll.setFocus();
  for (QAction *action : window.actions()) {
    const QKeyCombination key = action->shortcut()[0];
    QTest::keyClick(QApplication::focusWidget(), key.key(), key.keyboardModifiers());
    QVERIFY2(!heard.isEmpty() && heard.last() == action->shortcut(), qPrintable(action->shortcut().toString()));
  }
  QCOMPARE(document.undoStack().index(), 0);
}

void TestRollKeys::lettersInATextFieldAreLetters() {
  QWidget window;
  QVBoxLayout layout(&window);
  Transport transport;
  LoopDocument document(smallLoop(), QStringLiteral("Test"));
  RollEditor roll(transport);
  QLineEdit field;
  roll.setDocument(&document);
  layout.addWidget(&roll);
  layout.addWidget(&field);
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  window.activateWindow();
  field.setFocus();
  QTest::keyClicks(&field, QStringLiteral("qgvmn1234"));
  QCOMPARE(field.text(), QStringLiteral("qgvmn1234"));
  QVERIFY(roll.findChild<RollCanvas *>()->view().options().tool == Tool::draw);
}

void TestRollKeys::undoNamesItsStep() {
  RollBench bench;
  auto *undo = bench.roll.findChild<QAction *>(QStringLiteral("roll.undo"));
  QVERIFY(!undo->isEnabled());
  bench.roll.setSelection({1, 2});
  bench.type("Right");
  QVERIFY(undo->isEnabled());
  QCOMPARE(undo->text(), QStringLiteral("Undo Move 2 Notes"));
  bench.type("Ctrl+Z");
  QCOMPARE(bench.roll.findChild<QAction *>(QStringLiteral("roll.redo"))->text(), QStringLiteral("Redo Move 2 Notes"));
}

void TestRollKeys::actionsAreComplete() {
  RollBench bench;
  QSet<QString> keys;
  QSet<QString> names;
  for (const MenuActions &menu : bench.roll.menuActions()) {
    QVERIFY(!menu.menu.isEmpty());
    for (const QAction *action : menu.actions) {
      if (!action)
        continue;
      QVERIFY2(!action->text().isEmpty() && action->objectName().startsWith(QStringLiteral("roll.")),
               qPrintable(action->objectName()));
      QVERIFY(!names.contains(action->objectName()));
      names.insert(action->objectName());
      for (const QKeySequence &key : action->shortcuts()) {
        QVERIFY2(!key.isEmpty() && !keys.contains(key.toString()), qPrintable(action->objectName()));
        keys.insert(key.toString());
      }
    }
  }
  QVERIFY(keys.size() > 40);
}

void TestRollKeys::notesCanBeRead() {
  RollBench bench;
  QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&bench.canvas());
  QVERIFY(list);
  QCOMPARE(list->role(), QAccessible::List);
  QStringList read;
  for (int i = 0; i < 8; ++i) {
    QAccessibleInterface *note = list->child(i);
    QCOMPARE(note->role(), QAccessible::ListItem);
    QCOMPARE(list->indexOfChild(note), i);
    QCOMPARE(note->parent(), list);
    read.append(note->text(QAccessible::Name));
  }
  QCOMPARE(read[0], QStringLiteral("Drums Closed hi-hat, bar 1 beat 1"));
  QCOMPARE(read[2], QStringLiteral("Drums Closed hi-hat, bar 1 beat 1 and 1/2"));
  QVERIFY(read.contains(QStringLiteral("Bass E2, bar 1 beat 2, quarter")));
  QVERIFY(read.contains(QStringLiteral("Bass G2, bar 1 beat 3, eighth")));
  QVERIFY(read.contains(QStringLiteral("Bass C2, bar 2 beat 1, quarter")));
  QVERIFY(!list->focusChild() || list->focusChild() == list);
  bench.type("]");
  bench.type("]");
  bench.type("]");
  bench.type("]");
  QAccessibleInterface *focused = list->focusChild();
  QVERIFY(focused);
  QCOMPARE(focused->text(QAccessible::Name), QStringLiteral("Bass E2, bar 1 beat 2, quarter"));
  QVERIFY(focused->state().focused && focused->state().selected);
  QVERIFY(bench.canvas().rect().contains(
      QRect(bench.canvas().mapFromGlobal(focused->rect().topLeft()), focused->rect().size())));
  bench.type("Delete");
  QVERIFY(!focused->isValid());
}

void TestRollKeys::everythingHasAName() {
  LoopContent content = smallLoop();
  content.tracks.append(trackOf(Role::strings, QStringLiteral("Strings"), {{0, 960, 48, 60}}, content.nextId));
  RollBench bench(content);
  const std::function<void(QAccessibleInterface *)> walk = [&walk](QAccessibleInterface *interface) {
    for (int i = 0; i < interface->childCount(); ++i) {
      QAccessibleInterface *child = interface->child(i);
      QVERIFY(child);
      if (child->state().focusable && !child->state().invisible)
        QVERIFY2(!child->text(QAccessible::Name).isEmpty(),
                 child->object() ? qPrintable(child->object()->objectName()) : "?");
      walk(child);
    }
  };
  walk(QAccessible::queryAccessibleInterface(&bench.roll));
}

void TestRollKeys::noteNamesHaveOneConvention() {
  QCOMPARE(pitchName(60), QStringLiteral("C4"));
  QCOMPARE(pitchName(40), QStringLiteral("E2"));
  QCOMPARE(pitchName(0), QStringLiteral("C-1"));
  QCOMPARE(pitchName(46), QStringLiteral("A♯2"));
  QCOMPARE(pitchName(46, true), QStringLiteral("B♭2"));
  QCOMPARE(scaleName({10, Mode::major}), QStringLiteral("B♭ major"));
  QCOMPARE(scaleName({3, Mode::minor}), QStringLiteral("E♭ minor"));
  QCOMPARE(scaleName({6, Mode::major}), QStringLiteral("F♯ major"));
  QCOMPARE(scaleName({1, Mode::minor}), QStringLiteral("C♯ minor"));
  QCOMPARE(scaleName({7, Mode::dorian}), QStringLiteral("G dorian"));
  QVERIFY(Scale({7, Mode::dorian}).hasFlats());
  QVERIFY(!Scale({7, Mode::mixolydian}).hasFlats());
  setMiddleCOctave(3);
  QCOMPARE(pitchName(60), QStringLiteral("C3"));
  setMiddleCOctave(4);
  QCOMPARE(durationName(240), QStringLiteral("eighth"));
  QCOMPARE(durationName(720), QStringLiteral("dotted quarter"));
  QCOMPARE(durationName(160), QStringLiteral("eighth triplet")); // two thirds of an eighth
  QCOMPARE(durationName(600), QStringLiteral("5 sixteenths"));
  QCOMPARE(durationName(47), QStringLiteral("47 ticks"));
}

} // namespace loopwright::ui

LOOPWRIGHT_TEST(loopwright::ui::TestRollKeys, QApplication)
#include "test_roll_keys.moc"
