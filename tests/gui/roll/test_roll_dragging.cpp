// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

#include "tests/gui/roll/roll_bench.h"
#include "tests/suite.h"

namespace loopwright::ui {

/// A drag from press to release: what it shows, what ends it, what is heard, which menus and cursors come.
class TestRollDragging : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void escapeEndsADrag();
  void otherChangesEndADrag();
  void previewIsNotYetTheDocument();
  void keysAreHeardHarderToTheRight();
  void movedNotesAreHeard();
  void cursorsSayWhatAPressDoes();
  void contextMenuOpensWithTheSelectTool();
  void contextMenuEditsTheNotes();
  void randomGesturesUndoToTheStart();
};

void TestRollDragging::escapeEndsADrag() {
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

void TestRollDragging::otherChangesEndADrag() {
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

void TestRollDragging::previewIsNotYetTheDocument() {
  RollBench bench;
  const LoopContent before = bench.document.content();
  bench.press(bench.pitch(43, 1080));
  bench.move(bench.pitch(45, 1320));
  QCOMPARE(bench.document.content(), before);
  QCOMPARE(difference(before, bench.view().content()), QStringList({"-B 960:240 43 v90", "+B 1200:240 45 v90"}));
  bench.release(bench.pitch(45, 1320));
  QCOMPARE(bench.document.content(), bench.view().content());
}

void TestRollDragging::keysAreHeardHarderToTheRight() {
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

void TestRollDragging::movedNotesAreHeard() {
  RollBench bench;
  QList<int> heard;
  connect(&bench.view(), &RollView::auditioned, this, [&heard](int, int pitch, int) { heard.append(pitch); });
  bench.press(bench.pitch(43, 1080));
  for (const int pitch : {44, 45, 45})
    bench.move(bench.pitch(pitch, 1080));
  bench.release(bench.pitch(45, 1080));
  QCOMPARE(heard, QList<int>({43, 44, 45}));
}

void TestRollDragging::cursorsSayWhatAPressDoes() {
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

void TestRollDragging::contextMenuOpensWithTheSelectTool() {
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
void TestRollDragging::contextMenuEditsTheNotes() {
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

void TestRollDragging::randomGesturesUndoToTheStart() {
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

LOOPWRIGHT_TEST(loopwright::ui::TestRollDragging, QApplication)
#include "test_roll_dragging.moc"
