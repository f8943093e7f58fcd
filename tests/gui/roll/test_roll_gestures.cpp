// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <functional>

#include "app/document/drum_lanes.h"
#include "engine/figure/pianoroll_picture.h"
#include "tests/gui/roll/roll_bench.h"

namespace loopwright::ui {
namespace {

using Act = std::function<void(RollBench &)>;
constexpr auto kShift = Qt::ShiftModifier;
constexpr auto kCtrl = Qt::ControlModifier;
constexpr auto kAlt = Qt::AltModifier;

void tool(RollBench &bench, Tool which) {
  RollOptions options = bench.view().options();
  options.tool = which;
  bench.view().setOptions(options);
}

/// The right edge of note 1 (480–960, pitch 40), a pixel inside.
QPointF edge(RollBench &bench, Tick tick, int side) { return bench.pitch(40, tick) + QPointF(side, 0); }

/// After a gesture: lines of difference(), the selection's size or ids, how many undo steps.
struct Expected {
  QStringList delta;
  NoteSet selection;
  int steps = 1;
};

} // namespace

class TestRollGestures : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void gesture_data();
  void gesture();
  void escapeEndsADrag();
  void otherChangesEndADrag();
  void previewIsNotYetTheDocument();
  void wheelOverANoteIsOneStep();
  void wheelScrollsAndZooms();
  void middleDragPans();
  void rulerMovesThePlayhead();
  void keysAreHeardHarderToTheRight();
  void cursorsSayWhatAPressDoes();
  void contextMenuOpensWithTheSelectTool();
  void contextMenuEditsTheNotes();
  void altBypassesTheGrid_data();
  void altBypassesTheGrid();
  void movedNotesAreHeard();
  void followYieldsToTheUser();
  void followCanBeTurnedOff();
  void secondTrackIsEditedWhenChosen();
  void extraDrumsGetLanes();
  void lanesAreThoseOfPictures();
  void randomGesturesUndoToTheStart();
};

void TestRollGestures::gesture_data() {
  QTest::addColumn<Tool>("with");
  QTest::addColumn<Act>("act");
  QTest::addColumn<Expected>("expected");
  const auto row = [](const char *name, Tool with, Act act, Expected expected) {
    QTest::newRow(name) << with << std::move(act) << std::move(expected);
  };

  // Drawing.
  row("a click draws a note", Tool::draw, [](RollBench &b) { b.click(b.pitch(47, 130)); },
      {{"+B 120:240 47 v80"}, {9}, 1});
  row("dragging right sets its length", Tool::draw, [](RollBench &b) { b.drag(b.pitch(47, 130), b.pitch(47, 845)); },
      {{"+B 120:720 47 v80"}, {9}, 1});
  row("Alt draws off the grid", Tool::draw, [](RollBench &b) { b.drag(b.pitch(47, 133), b.pitch(47, 900), kAlt); },
      {{QStringLiteral("+B %1:%2 47 v80")}, {9}, 1});
  row("a new note ends where the next begins", Tool::draw, [](RollBench &b) { b.click(b.pitch(40, 370)); },
      {{"+B 360:120 40 v80"}, {9}, 1});
  row("a click draws a hit", Tool::draw, [](RollBench &b) { b.click(b.drum(51, 1210)); },
      {{"+D 1200:120 51 v100"}, {}, 1});
  row("a click takes a hit away", Tool::draw, [](RollBench &b) { b.click(b.drum(38, 500)); },
      {{"-D 480:120 38 v100"}, {}, 1});
  row("a drag paints hits", Tool::draw, [](RollBench &b) { b.drag(b.drum(46, 1930), b.drum(46, 2390)); },
      {{"+D 1920:120 46 v100", "+D 2040:120 46 v100", "+D 2160:120 46 v100", "+D 2280:120 46 v100"}, {}, 1});
  row("a drag from a hit takes hits away", Tool::draw, [](RollBench &b) { b.drag(b.drum(42, 10), b.drum(42, 300)); },
      {{"-D 0:120 42 v60", "-D 240:120 42 v60"}, {}, 1});
  row("the right button erases", Tool::draw, [](RollBench &b) { b.click(b.pitch(40, 600), Qt::RightButton); },
      {{"-B 480:480 40 v80"}, {}, 1});
  row("dragging the right button sweeps", Tool::draw,
      [](RollBench &b) { b.drag(b.pitch(40, 600), b.pitch(43, 1000), {}, Qt::RightButton); },
      {{"-B 480:480 40 v80", "-B 960:240 43 v90"}, {}, 1});
  row("the right button on nothing", Tool::draw, [](RollBench &b) { b.click(b.pitch(50, 600), Qt::RightButton); },
      {{}, {}, 0});

  // Moving.
  row("a click selects", Tool::draw, [](RollBench &b) { b.click(b.pitch(43, 1080)); }, {{}, {2}, 0});
  row("a drag moves in both axes", Tool::draw, [](RollBench &b) { b.drag(b.pitch(43, 1080), b.pitch(45, 1325)); },
      {{"-B 960:240 43 v90", "+B 1200:240 45 v90"}, {2}, 1});
  row("straight up does not move in time", Tool::select,
      [](RollBench &b) { b.drag(b.pitch(43, 1080), b.pitch(48, 1090)); },
      {{"-B 960:240 43 v90", "+B 960:240 48 v90"}, {2}, 1});
  row("a drag moves the selection", Tool::select,
      [](RollBench &b) {
        b.view().setSelection({1, 2});
        b.drag(b.pitch(40, 700), b.pitch(39, 820));
      },
      {{"-B 480:480 40 v80", "-B 960:240 43 v90", "+B 600:480 39 v80", "+B 1080:240 42 v90"}, {1, 2}, 1});
  row("the selection stays in the loop", Tool::select,
      [](RollBench &b) {
        b.view().setSelection({1, 2});
        b.drag(b.pitch(40, 700), b.pitch(40, -2000));
      },
      {{"-B 480:480 40 v80", "-B 960:240 43 v90", "+B 0:480 40 v80", "+B 480:240 43 v90"}, {1, 2}, 1});
  row("a hit moves between lanes", Tool::select, [](RollBench &b) { b.drag(b.drum(38, 540), b.drum(46, 660)); },
      {{"-D 480:120 38 v100", "+D 600:120 46 v100"}, {7}, 1});
  row("Shift drags a copy", Tool::draw, [](RollBench &b) { b.drag(b.pitch(43, 1080), b.pitch(43, 1560), kShift); },
      {{"+B 1440:240 43 v90"}, {9}, 1});
  row("Shift drags a copy of a hit", Tool::draw,
      [](RollBench &b) { b.drag(b.drum(36, 1000), b.drum(36, 1480), kShift); }, {{"+D 1440:120 36 v100"}, {9}, 1});
  row("back to where it was is no step", Tool::select,
      [](RollBench &b) {
        b.press(b.pitch(43, 1080));
        b.move(b.pitch(48, 1500));
        b.move(b.pitch(43, 1080));
        b.release(b.pitch(43, 1080));
      },
      {{}, {2}, 0});

  // Resizing.
  row("the right edge", Tool::draw, [](RollBench &b) { b.drag(edge(b, 960, -2), edge(b, 1080, -2)); },
      {{"-B 480:480 40 v80", "+B 480:600 40 v80"}, {1}, 1});
  row("the left edge", Tool::draw, [](RollBench &b) { b.drag(edge(b, 480, 2), edge(b, 360, 2)); },
      {{"-B 480:480 40 v80", "+B 360:600 40 v80"}, {1}, 1});
  row("not shorter than the grid", Tool::draw, [](RollBench &b) { b.drag(edge(b, 960, -2), edge(b, 100, -2)); },
      {{"-B 480:480 40 v80", "+B 480:120 40 v80"}, {1}, 1});
  row("the selection is resized", Tool::select,
      [](RollBench &b) {
        b.view().setSelection({1, 2});
        b.drag(edge(b, 960, -2), edge(b, 1080, -2));
      },
      {{"-B 480:480 40 v80", "-B 960:240 43 v90", "+B 480:600 40 v80", "+B 960:360 43 v90"}, {1, 2}, 1});
  row("Shift scales the group", Tool::select,
      [](RollBench &b) { // 480–1200 to 480–1920
        b.view().setSelection({1, 2});
        const QPointF right = b.pitch(43, 1200) - QPointF(2, 0);
        b.drag(right, b.pitch(43, 1920) - QPointF(2, 0), kShift);
      },
      {{"-B 480:480 40 v80", "-B 960:240 43 v90", "+B 480:960 40 v80", "+B 1440:480 43 v90"}, {1, 2}, 1});

  // Selecting.
  row("a box", Tool::select, [](RollBench &b) { b.drag(b.pitch(47, 400), b.pitch(38, 1100)); }, {{}, {1, 2}, 0});
  row("Ctrl draws a box with any tool", Tool::draw,
      [](RollBench &b) { b.drag(b.pitch(47, 400), b.pitch(38, 1100), kCtrl); }, {{}, {1, 2}, 0});
  row("Shift adds a box", Tool::select,
      [](RollBench &b) {
        b.view().setSelection({3});
        b.drag(b.pitch(47, 400), b.pitch(38, 700), kShift);
      },
      {{}, {1, 3}, 0});
  row("Alt removes a box", Tool::erase,
      [](RollBench &b) {
        b.view().setSelection({1, 2, 3});
        b.drag(b.pitch(47, 400), b.pitch(38, 700), kCtrl | kAlt);
      },
      {{}, {2, 3}, 0});
  row("a box over both panes", Tool::select, [](RollBench &b) { b.drag(b.pitch(37, 1930), b.drum(36, 900)); },
      {{}, {3, 8}, 0});
  row("a click on nothing selects nothing", Tool::select,
      [](RollBench &b) {
        b.view().setSelection({1, 2});
        b.click(b.pitch(50, 2400));
      },
      {{}, {}, 0});
  row("Ctrl and a click turns a note over", Tool::draw,
      [](RollBench &b) {
        b.view().setSelection({1});
        b.click(b.pitch(43, 1080), Qt::LeftButton, kCtrl);
      },
      {{}, {1, 2}, 0});
  row("a key selects its row", Tool::select, [](RollBench &b) { b.click(b.key(40, 0.5)); }, {{}, {1}, 0});
  row("a lane's head selects its row", Tool::select, [](RollBench &b) { b.click(b.laneName(42)); }, {{}, {5, 6}, 0});
  row("Shift adds a row", Tool::select,
      [](RollBench &b) {
        b.click(b.laneName(42));
        b.click(b.laneName(36), Qt::LeftButton, kShift);
      },
      {{}, {4, 5, 6, 8}, 0});
  row("Ctrl on the ruler selects a range", Tool::draw, [](RollBench &b) { b.drag(b.ruler(480), b.ruler(960), kCtrl); },
      {{}, {1, 7}, 0});

  // Erasing.
  row("the erase tool", Tool::erase, [](RollBench &b) { b.click(b.pitch(40, 600)); }, {{"-B 480:480 40 v80"}, {}, 1});
  row("the erase tool sweeps over drums", Tool::erase, [](RollBench &b) { b.drag(b.drum(42, 10), b.drum(42, 330)); },
      {{"-D 0:120 42 v60", "-D 240:120 42 v60"}, {}, 1});

  // Velocity.
  row("the velocity tool", Tool::velocity,
      [](RollBench &b) { b.drag(b.pitch(40, 700), b.pitch(40, 700) - QPointF(0, 12)); },
      {{"-B 480:480 40 v80", "+B 480:480 40 v92"}, {1}, 1});
  row("the velocity tool on a selection", Tool::velocity,
      [](RollBench &b) {
        b.view().setSelection({1, 2});
        b.drag(b.pitch(40, 700), b.pitch(40, 700) + QPointF(0, 10));
      },
      {{"-B 480:480 40 v80", "-B 960:240 43 v90", "+B 480:480 40 v70", "+B 960:240 43 v80"}, {1, 2}, 1});
  row("a bar of the velocity lane", Tool::draw, [](RollBench &b) { b.click(b.velocity(482, 40)); },
      {{"-B 480:480 40 v80", "+B 480:480 40 v40"}, {}, 1});
  row("scribbling over the velocity lane", Tool::draw,
      [](RollBench &b) { b.drag(b.velocity(400, 100), b.velocity(1100, 100)); },
      {{"-B 480:480 40 v80", "-B 960:240 43 v90", "+B 480:480 40 v100", "+B 960:240 43 v100"}, {}, 1});
  row("scribbling changes only what is selected", Tool::draw,
      [](RollBench &b) {
        b.view().setSelection({2});
        b.drag(b.velocity(400, 100), b.velocity(1100, 100));
      },
      {{"-B 960:240 43 v90", "+B 960:240 43 v100"}, {2}, 1});
  row("the lane's head turns to the drums", Tool::draw,
      [](RollBench &b) {
        b.click({60, b.geometry().velocity().center().y()});
        b.click(b.velocity(962, 50));
      },
      {{"-D 960:120 36 v100", "+D 960:120 36 v50"}, {}, 1});
  row("Alt changes only the pressed bar", Tool::draw,
      [](RollBench &b) { b.drag(b.velocity(482, 80), b.velocity(1100, 64), kAlt); },
      {{"-B 480:480 40 v80", "+B 480:480 40 v64"}, {}, 1});
}

void TestRollGestures::gesture() {
  QFETCH(const Tool, with);
  QFETCH(const Act, act);
  QFETCH(const Expected, expected);
  RollBench bench;
  tool(bench, with);
  const LoopContent before = bench.document.content();
  act(bench);
  QStringList delta = difference(before, bench.document.content());
  if (!expected.delta.isEmpty() && expected.delta[0].contains(QLatin1Char('%'))) {
    // Off the grid the pixel decides.
    const Note drawn = bench.view().note(9)->note;
    QVERIFY(drawn.onset % 120 != 0);
    QCOMPARE(delta, QStringList(expected.delta[0].arg(drawn.onset).arg(drawn.duration)));
  } else {
    QCOMPARE(delta, expected.delta);
  }
  QCOMPARE(bench.roll.selection(), expected.selection);
  QCOMPARE(bench.steps(), expected.steps);
  QCOMPARE(bench.view().content(), bench.document.content());
  if (expected.steps == 0)
    return;
  QVERIFY(!bench.document.undoStack().undoText().isEmpty());
  bench.document.undoStack().undo();
  QCOMPARE(bench.document.content().hash(), before.hash());
}

void TestRollGestures::escapeEndsADrag() {
  RollBench bench;
  const LoopContent before = bench.document.content();
  for (const Tool which : {Tool::draw, Tool::select, Tool::erase, Tool::velocity}) {
    tool(bench, which);
    bench.press(bench.pitch(43, 1080));
    bench.move(bench.pitch(50, 1800));
    bench.type("Escape");
    QVERIFY(!bench.canvas().dragging());
    bench.release(bench.pitch(50, 1800));
    QCOMPARE(bench.document.content(), before);
    QCOMPARE(bench.view().content(), before);
    QCOMPARE(bench.steps(), 0);
  }
}

void TestRollGestures::otherChangesEndADrag() {
  RollBench bench;
  bench.roll.setSelection({1});
  bench.type("Right");
  const LoopContent before = bench.document.content();
  bench.press(bench.pitch(43, 1080));
  bench.move(bench.pitch(50, 1800));
  bench.type("Ctrl+Z");
  QVERIFY(!bench.canvas().dragging());
  bench.release(bench.pitch(50, 1800));
  QCOMPARE(bench.steps(), 0);
  QCOMPARE(difference(before, bench.document.content()), QStringList({"-B 600:480 40 v80", "+B 480:480 40 v80"}));
  // What a drag remembers may be gone.
  bench.roll.setSelection({2});
  bench.press(bench.pitch(36, 2000), Qt::LeftButton, kCtrl);
  LoopContent without = bench.document.content();
  without.tracks[0].notes.clear();
  bench.document.commit(QStringLiteral("Clear"), without);
  QVERIFY(bench.roll.selection().empty());
  bench.roll.setSelection({2, 99});
  QVERIFY(bench.roll.selection().empty());
  bench.click(bench.velocity(480, 50));
  QCOMPARE(bench.steps(), 1);
}

void TestRollGestures::previewIsNotYetTheDocument() {
  RollBench bench;
  const LoopContent before = bench.document.content();
  bench.press(bench.pitch(43, 1080));
  bench.move(bench.pitch(45, 1320));
  QCOMPARE(bench.document.content(), before);
  QCOMPARE(difference(before, bench.view().content()), QStringList({"-B 960:240 43 v90", "+B 1200:240 45 v90"}));
  bench.release(bench.pitch(45, 1320));
  QCOMPARE(bench.document.content(), bench.view().content());
}

void TestRollGestures::wheelOverANoteIsOneStep() {
  RollBench bench;
  const LoopContent before = bench.document.content();
  bench.wheel(bench.pitch(40, 700), 3);
  bench.wheel(bench.pitch(40, 700), -1);
  QCOMPARE(difference(before, bench.document.content()), QStringList({"-B 480:480 40 v80", "+B 480:480 40 v82"}));
  QCOMPARE(bench.steps(), 1);
  bench.document.undoStack().undo();
  bench.view().setSelection({1, 2});
  bench.wheel(bench.pitch(40, 700), 2, kAlt);
  QCOMPARE(difference(before, bench.document.content()), QStringList({"-B 480:480 40 v80", "+B 480:480 40 v82"}));
  bench.document.undoStack().undo();
  bench.wheel(bench.velocity(480, 60), 2);
  QCOMPARE(difference(before, bench.document.content()),
           QStringList({"-B 480:480 40 v80", "-B 960:240 43 v90", "+B 480:480 40 v82", "+B 960:240 43 v92"}));
  QCOMPARE(bench.steps(), 1);
}

void TestRollGestures::wheelScrollsAndZooms() {
  RollBench bench;
  const QPointF free = bench.pitch(46, 2900);
  const int before = bench.geometry().scrollPitch();
  bench.wheel(free, -1);
  QVERIFY(bench.geometry().scrollPitch() > before);
  bench.wheel(free, 3, kCtrl);
  QVERIFY(!bench.geometry().showsWholeLoop());
  QVERIFY(std::abs(bench.geometry().xOf(2900) - free.x()) < 1.5);
  const double x = bench.geometry().scrollX();
  bench.wheel(free, -1, kShift);
  QVERIFY(bench.geometry().scrollX() > x);
  const int height = bench.geometry().rowHeight();
  bench.wheel(free, 1, kCtrl | kAlt);
  QVERIFY(bench.geometry().rowHeight() > height);
  bench.type("Ctrl+0");
  QVERIFY(bench.geometry().showsWholeLoop());
  QCOMPARE(bench.steps(), 0);
}

void TestRollGestures::middleDragPans() {
  RollBench bench;
  bench.wheel(bench.ruler(1000), 6, kCtrl);
  const double x = bench.geometry().scrollX();
  const QPointF from = bench.geometry().pitched().center();
  bench.drag(from, from - QPointF(80, 20), {}, Qt::MiddleButton);
  QCOMPARE(bench.geometry().scrollX(), x + 80);
  QCOMPARE(bench.steps(), 0);
}

void TestRollGestures::rulerMovesThePlayhead() {
  RollBench bench;
  bench.click(bench.ruler(965));
  QTRY_COMPARE(bench.transport.position(), Tick(960));
  bench.drag(bench.ruler(0), bench.ruler(1925));
  QTRY_COMPARE(bench.transport.position(), Tick(1920));
  QCOMPARE(bench.steps(), 0);
}

void TestRollGestures::keysAreHeardHarderToTheRight() {
  RollBench bench;
  QList<std::pair<int, int>> heard;
  connect(&bench.view(), &RollView::auditioned, this, [&heard](int, int pitch, int velocity) {
    heard.append({pitch, velocity});
  });
  bench.click(bench.key(40, 0.1));
  bench.click(bench.key(41, 0.9));
  bench.click(bench.laneName(51, 0.5));
  QCOMPARE(heard.size(), 3);
  QCOMPARE(heard[0].first, 40);
  QCOMPARE(heard[1].first, 41);
  QCOMPARE(heard[2].first, 51);
  QVERIFY(heard[0].second < 20 && heard[1].second > 105);
  heard.clear();
  bench.drag(bench.key(40, 0.5), bench.key(43, 0.5));
  QVERIFY(heard.size() >= 3); // sliding over keys plays them
  heard.clear();
  bench.click(bench.pitch(48, 1210)); // and so does a new note
  QCOMPARE(heard.size(), 1);
  QCOMPARE(heard[0].first, 48);
}

void TestRollGestures::cursorsSayWhatAPressDoes() {
  RollBench bench;
  const auto shape = [&bench](QPointF at) {
    bench.move(at, Qt::NoButton);
    return bench.canvas().cursor().shape();
  };
  QCOMPARE(shape(edge(bench, 960, -2)), Qt::SizeHorCursor);
  QCOMPARE(shape(edge(bench, 480, 2)), Qt::SizeHorCursor);
  QCOMPARE(shape(bench.pitch(40, 720)), Qt::OpenHandCursor);
  QCOMPARE(shape(bench.pitch(50, 720)), Qt::CrossCursor);
  tool(bench, Tool::velocity);
  QCOMPARE(shape(bench.pitch(40, 720)), Qt::SizeVerCursor);
}

void TestRollGestures::contextMenuOpensWithTheSelectTool() {
  RollBench bench;
  QSignalSpy menus(&bench.canvas(), &RollCanvas::menuRequested);
  disconnect(&bench.canvas(), &RollCanvas::menuRequested, &bench.roll, nullptr); // a menu would wait for the user
  const auto rightClick = [&bench](QPointF at) {
    bench.press(at, Qt::RightButton);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at.toPoint(), bench.canvas().mapToGlobal(at.toPoint()));
    QApplication::sendEvent(&bench.canvas(), &event);
    bench.release(at, Qt::RightButton);
  };
  rightClick(bench.pitch(50, 720));
  QCOMPARE(menus.size(), 0);
  tool(bench, Tool::select);
  rightClick(bench.pitch(40, 720));
  QCOMPARE(menus.size(), 1);
  QCOMPARE(bench.roll.selection(), NoteSet({1})); // what was clicked on
  QCOMPARE(bench.steps(), 0);
  tool(bench, Tool::draw);
  bench.type("Shift+F10");
  bench.type("Menu");
  QCOMPARE(menus.size(), 3);
}

/// The real menu, by keys: its Delete takes the note away in one step.
void TestRollGestures::contextMenuEditsTheNotes() {
  RollBench bench;
  const LoopContent before = bench.document.content();
  tool(bench, Tool::select);
  QStringList names;
  QTimer::singleShot(0, &bench.roll, [&] {
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (menu == nullptr)
      return;
    for (const QAction *action : menu->actions())
      names << action->objectName();
    menu->setActiveAction(menu->actions().at(names.indexOf(QStringLiteral("roll.delete"))));
    QTest::keyClick(menu, Qt::Key_Return);
  });
  bench.roll.setSelection({2});
  bench.type("Shift+F10");
  for (const char *name : {"roll.cut", "roll.copy", "roll.paste", "roll.duplicate", "roll.quantise", "roll.semitoneUp",
                           "roll.longer", "roll.setVelocity", "roll.selectAll", "roll.regenerate"})
    QVERIFY2(names.contains(QLatin1String(name)), name);
  QCOMPARE(difference(before, bench.document.content()), QStringList({"-B 960:240 43 v90"}));
  QCOMPARE(bench.steps(), 1);
}

void TestRollGestures::altBypassesTheGrid_data() {
  QTest::addColumn<Act>("act");
  QTest::addColumn<bool>("onset"); // what goes off the grid: the onset or the end
  QTest::newRow("move") << Act([](RollBench &b) { b.drag(b.pitch(43, 1080), b.pitch(43, 1135), kAlt); }) << true;
  QTest::newRow("left edge") << Act([](RollBench &b) {
    const QPointF left = b.pitch(43, 960) + QPointF(2, 0);
    b.drag(left, left - QPointF(11, 0), kAlt);
  }) << true;
  QTest::newRow("right edge") << Act([](RollBench &b) {
    const QPointF right = b.pitch(43, 1200) - QPointF(2, 0);
    b.drag(right, right + QPointF(11, 0), kAlt);
  }) << false;
}

void TestRollGestures::altBypassesTheGrid() {
  QFETCH(const Act, act);
  QFETCH(const bool, onset);
  RollBench bench;
  act(bench);
  const Note &note = bench.view().note(2)->note;
  QVERIFY(note != Note({960, 240, 43, 90}));
  QCOMPARE(note.pitch, 43);
  QVERIFY((onset ? note.onset : note.end()) % 120 != 0);
  QCOMPARE(bench.steps(), 1);
}

void TestRollGestures::movedNotesAreHeard() {
  RollBench bench;
  QList<int> heard;
  connect(&bench.view(), &RollView::auditioned, this, [&heard](int, int pitch, int) { heard.append(pitch); });
  bench.press(bench.pitch(43, 1080));
  for (const int pitch : {44, 45, 45})
    bench.move(bench.pitch(pitch, 1080));
  bench.release(bench.pitch(45, 1080));
  QCOMPARE(heard, QList<int>({43, 44, 45}));
}

void TestRollGestures::followCanBeTurnedOff() {
  LoopContent content = smallLoop();
  content.bars = 16;
  RollBench bench(content);
  bench.wheel(bench.ruler(0), 10, kCtrl);
  bench.view().changeGeometry([](RollGeometry &geometry) { geometry.setScrollX(0); });
  auto *follow = bench.roll.findChild<QToolButton *>(QStringLiteral("roll.follow.button"));
  QVERIFY(follow->isChecked());
  QTest::mouseClick(follow, Qt::LeftButton);
  QVERIFY(!bench.view().options().follow);
  bench.transport.play();
  bench.transport.locate(15360);
  QSignalSpy moves(&bench.transport, &Transport::moved);
  QTRY_VERIFY(moves.size() > 10);
  QCOMPARE(bench.geometry().scrollX(), 0.0);
  QTest::mouseClick(follow, Qt::LeftButton);
  QTRY_VERIFY(bench.geometry().scrollX() > 0);
  bench.transport.stop();
}

void TestRollGestures::followYieldsToTheUser() {
  LoopContent content = smallLoop();
  content.bars = 16;
  RollBench bench(content);
  bench.wheel(bench.ruler(0), 10, kCtrl);
  bench.view().changeGeometry([](RollGeometry &geometry) { geometry.setScrollX(0); });
  bench.transport.play();
  QTRY_VERIFY(bench.transport.playing());
  bench.transport.locate(15360); // out of sight
  QTRY_VERIFY(bench.geometry().ruler().contains(bench.ruler(bench.transport.position())));
  bench.wheel(bench.ruler(bench.transport.position()), 100, kShift);
  QCOMPARE(bench.geometry().scrollX(), 0.0);
  bench.transport.locate(7680); // two seconds out of sight
  QSignalSpy moves(&bench.transport, &Transport::moved);
  QElapsedTimer time;
  time.start();
  while (!time.hasExpired(2000)) {
    QVERIFY(moves.wait(1000));
    QCOMPARE(bench.geometry().scrollX(), 0.0); // the user has scrolled: it stays
  }
  QVERIFY(moves.size() > 30);
  QVERIFY(!bench.geometry().ruler().contains(bench.ruler(bench.transport.position())));
  bench.transport.stop();
  bench.transport.play();
  bench.transport.locate(15360);
  QTRY_VERIFY(bench.geometry().scrollX() > 0);
  bench.transport.stop();
  QCOMPARE(bench.steps(), 0);
}

void TestRollGestures::secondTrackIsEditedWhenChosen() {
  LoopContent content = smallLoop();
  content.tracks.append(trackOf(TrackKind::pitched, QStringLiteral("Strings"), {{0, 960, 48, 60}}, content.nextId));
  RollBench bench(content);
  auto *choice = bench.roll.findChild<QComboBox *>(QStringLiteral("roll.trackChoice"));
  QVERIFY(choice->isVisible());
  choice->setFocus();
  QTest::keyClick(choice, Qt::Key_Down);
  QCOMPARE(bench.steps(), 0); // an arrow in a box transposes nothing
  QCOMPARE(bench.view().pitchedTrack(), 2);
  bench.view().fit();
  bench.drag(bench.pitch(48, 300), bench.pitch(50, 300));
  QCOMPARE(difference(content, bench.document.content()), QStringList({"-B 0:960 48 v60", "+B 0:960 50 v60"}));
}

void TestRollGestures::extraDrumsGetLanes() {
  LoopContent content = smallLoop();
  RollBench bench(content);
  QCOMPARE(bench.view().lanes().size(), 9);
  content.tracks[1].notes.append({content.nextId++, {1440, 120, 56, 90}, false});
  settleNotes(content, 1);
  bench.document.commit(QStringLiteral("Cowbell"), content);
  QCOMPARE(bench.view().lanes().size(), 10);
  QCOMPARE(bench.view().lanes()[0].name, QStringLiteral("Cowbell"));
  bench.click(bench.drum(56, 2410));
  QCOMPARE(difference(content, bench.document.content()), QStringList({"+D 2400:120 56 v100"}));
}

void TestRollGestures::lanesAreThoseOfPictures() {
  const DrumLanes lanes;
  const std::vector<std::string> names = figure::drumLaneNames();
  QCOMPARE(lanes.size(), static_cast<int>(names.size()));
  for (int lane = 0; lane < lanes.size(); ++lane) {
    QCOMPARE(lanes[lane].name.toStdString(), names[static_cast<std::size_t>(lane)]);
    if (lane > 0) // one up on the screen is one up for edits
      QCOMPARE(drumPitchMoved(lanes[lane].pitch, 1), lanes[lane - 1].pitch);
  }
}

void TestRollGestures::randomGesturesUndoToTheStart() {
  RollBench bench;
  const QString start = bench.document.content().hash();
  std::uint32_t state = 7;
  const auto random = [&state](int below) {
    state = state * 1664525u + 1013904223u;
    return static_cast<int>((state >> 16) % static_cast<std::uint32_t>(below));
  };
  int tries = 0;
  while (bench.steps() < 200 && ++tries < 5000) {
    tool(bench, static_cast<Tool>(random(4)));
    const auto point = [&] {
      const QRectF area = bench.geometry().time();
      return QPointF(area.left() + random(static_cast<int>(area.width())),
                     RollGeometry::kRulerHeight + random(static_cast<int>(area.height()) - RollGeometry::kRulerHeight));
    };
    const int before = bench.steps();
    const Qt::KeyboardModifiers held =
        std::array<Qt::KeyboardModifiers, 4>{{{}, kShift, kCtrl, kAlt}}[static_cast<std::size_t>(random(4))];
    switch (random(5)) {
    case 0:
      bench.click(point(), Qt::LeftButton, held);
      break;
    case 1:
      bench.type(std::array{"Ctrl+D", "Up", "Shift+Left", "Q", "Right", "Ctrl+A"}[static_cast<std::size_t>(random(6))]);
      break;
    default:
      bench.drag(point(), point(), held, random(6) == 0 ? Qt::RightButton : Qt::LeftButton);
    }
    QVERIFY(bench.steps() - before <= 1);
    QCOMPARE(bench.view().content(), bench.document.content());
  }
  const int steps = bench.steps();
  QCOMPARE(steps, 200);
  const QString end = bench.document.content().hash();
  for (int i = 0; i < steps; ++i)
    bench.type("Ctrl+Z");
  QCOMPARE(bench.document.content().hash(), start);
  QCOMPARE(bench.steps(), 0);
  for (int i = 0; i < steps; ++i)
    bench.type(i % 2 == 0 ? "Ctrl+Y" : "Ctrl+Shift+Z");
  QCOMPARE(bench.document.content().hash(), end);
}

} // namespace loopwright::ui

QTEST_MAIN(loopwright::ui::TestRollGestures)
#include "test_roll_gestures.moc"
