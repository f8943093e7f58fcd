// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "tests/gui/roll/roll_bench.h"
#include "tests/suite.h"

namespace loopwright::ui {
namespace {

using Act = std::function<void(RollBench &)>;

/// After a gesture: lines of difference(), the selection's size or ids, how many undo steps.
struct Expected {
  QStringList delta;
  NoteSet selection;
  int steps = 1;
};

} // namespace

/// Each gesture: what it does to the notes, what is selected afterwards, how many steps it is.
class TestRollGestures : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void gesture_data();
  void gesture();
  void altBypassesTheGrid_data();
  void altBypassesTheGrid();
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

} // namespace loopwright::ui

LOOPWRIGHT_TEST(loopwright::ui::TestRollGestures, QApplication)
#include "test_roll_gestures.moc"
