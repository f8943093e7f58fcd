// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QToolButton>

#include "app/document/drum_lanes.h"
#include "engine/figure/pianoroll_picture.h"
#include "tests/gui/roll/roll_bench.h"
#include "tests/suite.h"

namespace loopwright::ui {

/// What moves the view, the playhead and what is shown, and the wheel over notes.
class TestRollScrolling : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void wheelOverANoteIsOneStep();
  void wheelScrollsAndZooms();
  void middleDragPans();
  void rulerMovesThePlayhead();
  void thePlayheadIsSeenWhereItPlays();
  void theBarsThatGoRoundAreSeen();
  void followYieldsToTheUser();
  void followCanBeTurnedOff();
  void secondTrackIsEditedWhenChosen();
  void extraDrumsGetLanes();
  void lanesAreThoseOfPictures();
};

void TestRollScrolling::wheelOverANoteIsOneStep() {
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

void TestRollScrolling::wheelScrollsAndZooms() {
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

void TestRollScrolling::middleDragPans() {
  RollBench bench;
  bench.wheel(bench.ruler(1000), 6, kCtrl);
  const double x = bench.geometry().scrollX();
  const QPointF from = bench.geometry().pitched().center();
  bench.drag(from, from - QPointF(80, 20), {}, Qt::MiddleButton);
  QCOMPARE(bench.geometry().scrollX(), x + 80);
  QCOMPARE(bench.steps(), 0);
}

void TestRollScrolling::rulerMovesThePlayhead() {
  RollBench bench;
  bench.click(bench.ruler(965));
  QTRY_COMPARE(bench.transport.position(), Tick(960));
  bench.drag(bench.ruler(0), bench.ruler(1925));
  QTRY_COMPARE(bench.transport.position(), Tick(1920));
  QCOMPARE(bench.steps(), 0);
}

/// A line at its place, through all panes, and nowhere else.
void TestRollScrolling::thePlayheadIsSeenWhereItPlays() {
  RollBench bench;
  const QImage before = bench.canvas().grab().toImage(); // it stands at 0
  const auto lineIsAt = [&](Tick tick) {
    const QImage picture = bench.canvas().grab().toImage();
    for (const QRectF &pane : {bench.geometry().pitched(), bench.geometry().drums(), bench.geometry().velocity()}) {
      const int y = static_cast<int>(pane.bottom()) - 2;
      int seen = 0;
      for (int x = static_cast<int>(bench.geometry().xOf(0)) + 8; x < picture.width(); ++x) {
        if (picture.pixel(x, y) == before.pixel(x, y))
          continue;
        ++seen;
        if (std::abs(x + 0.5 - bench.geometry().xOf(tick)) > 2)
          return false;
      }
      if (seen == 0)
        return false;
    }
    return true;
  };
  for (const Tick tick : {Tick(1440), Tick(3000)}) {
    bench.transport.locate(tick);
    QVERIFY(lineIsAt(tick));
    QVERIFY(!lineIsAt(tick + 240));
  }
  bench.transport.locate(1500);
  bench.transport.play();
  QTRY_VERIFY(bench.transport.position() > 1600);
  bench.transport.pause();
  QVERIFY(lineIsAt(bench.transport.position()));
}

/// A clasp over them on the ruler; it goes when all bars go round again.
void TestRollScrolling::theBarsThatGoRoundAreSeen() {
  LoopContent content = smallLoop();
  content.bars = 8;
  RollBench bench(content);
  const QColor accent = Theme::instance().colors().accent;
  const auto clasped = [&](int bar) {
    const QPointF middle = bench.ruler(bar * 1920 + 960);
    return bench.canvas().grab().toImage().pixelColor(int(middle.x()), 1) == accent;
  };
  const QImage before = bench.canvas().grab().toImage();
  bench.transport.setLoopBars(BarSpan{2, 4});
  bench.transport.locate(2 * 1920);
  for (int bar = 0; bar < 8; ++bar)
    QCOMPARE(clasped(bar), bar == 2 || bar == 3);
  bench.transport.setLoopBars(std::nullopt);
  bench.transport.locate(0);
  QCOMPARE(bench.canvas().grab().toImage(), before);
  QCOMPARE(bench.steps(), 0);
}

void TestRollScrolling::followYieldsToTheUser() {
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

void TestRollScrolling::followCanBeTurnedOff() {
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

void TestRollScrolling::secondTrackIsEditedWhenChosen() {
  LoopContent content = smallLoop();
  content.tracks.append(trackOf(Role::strings, QStringLiteral("Strings"), {{0, 960, 48, 60}}, content.nextId));
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

void TestRollScrolling::extraDrumsGetLanes() {
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

void TestRollScrolling::lanesAreThoseOfPictures() {
  const DrumLanes lanes;
  const std::vector<std::string> names = figure::drumLaneNames();
  QCOMPARE(lanes.size(), static_cast<int>(names.size()));
  for (int lane = 0; lane < lanes.size(); ++lane) {
    QCOMPARE(lanes[lane].name.toStdString(), names[static_cast<std::size_t>(lane)]);
    if (lane > 0) // one up on the screen is one up for edits
      QCOMPARE(drumPitchMoved(lanes[lane].pitch, 1), lanes[lane - 1].pitch);
  }
}

} // namespace loopwright::ui

LOOPWRIGHT_TEST(loopwright::ui::TestRollScrolling, QApplication)
#include "test_roll_scrolling.moc"
