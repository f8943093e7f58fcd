// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>

#include "app/document/loop_edits.h"
#include "app/session/starter_loops.h"
#include "tests/gui/codes/strip_hands.h"
#include "tests/gui/views_of.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::examples;
using namespace loopwright::ui;

namespace {

BitPlane cellsOfRoll(const LoopContent &content, int track, const DocumentNote &note, const PitchLayout &layout) {
  LoopContent alone = content;
  for (DocumentTrack &each : alone.tracks)
    each.notes.clear();
  alone.tracks[track].notes = {note};
  return rollOf(alone, layout).sounding;
}

BitPlane both(BitPlane a, const BitPlane &b) {
  for (std::size_t word = 0; word < a.words().size(); ++word)
    a.words()[word] &= b.words()[word];
  return a;
}

/// Whether beside the cells the loop sounds as it did, and whoever has none of them is there to the last tick; drums
/// and bass, ids left aside.
bool staysBeside(const CodeCells &cells, const CodedLoop &coded, const LoopContent &before, const LoopContent &after) {
  const PitchLayout layout = *PitchLayout::named("loop57");
  const BitPlane region = regionOf(cells, coded.streams, *PitchLayout::named("loop57h"), before.bars);
  BitPlane inside(region.rows(), layout.columns()), beside(region.rows(), layout.columns());
  for (int step = 0; step < region.rows(); ++step)
    for (int column = 0; column < layout.columns(); ++column)
      (region.at(step, column) ? inside : beside).set(step, column);
  bool stays = both(rollOf(before, layout).sounding, beside) == both(rollOf(after, layout).sounding, beside);
  for (int track = 0; track < before.tracks.size(); ++track)
    for (const DocumentNote &note : before.tracks[track].notes) {
      const QList<DocumentNote> &now = after.tracks[track].notes;
      stays = stays && (both(cellsOfRoll(before, track, note, layout), inside).count() > 0 ||
                        std::any_of(now.begin(), now.end(), [&note](const DocumentNote &other) {
                          return other.note == note.note && other.generated == note.generated;
                        }));
    }
  return stays;
}

/// A step of each stream at which two ranges of one step differ in all streams.
int otherStep(const LoopCodes &codes, int step) {
  for (int other = step + 1; other < static_cast<int>(codes[0].size()); ++other)
    if (std::all_of(codes.begin(), codes.end(), [&](const std::vector<int> &row) {
          return row[static_cast<std::size_t>(other)] != row[static_cast<std::size_t>(step)];
        }))
      return other;
  return -1;
}

int codeAt(const LoopCodes &codes, const CodeCell &cell) {
  return codes[static_cast<std::size_t>(cell.stream)][static_cast<std::size_t>(cell.step)];
}

} // namespace

/// The strip under the roll, in the real window and with the starter's model.
class TestCodeStrip : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_home;
  std::unique_ptr<StartedWindow> m_window;

  LoopDocument &document() { return *m_window->workspace().document(); }
  int steps() { return document().undoStack().index(); }

  struct LockedBefore {
    CodedLoop coded;
    CodeCells cells;
    LoopContent content;
  };
  /// The first eight steps of two streams, by key.
  LockedBefore lockSome(StripHands &hands) {
    const CodedLoop coded = hands.coded();
    hands.strip.setFocus();
    hands.strip.select({0, 2, 0, 8}, {0, 0});
    hands.key("L");
    return {coded, CodeRange{0, 2, 0, 8}.cells(), document().content()};
  }
  /// Nothing changed but what was not locked, and that did.
  void locksStay(const StripHands &hands, const LockedBefore &before) {
    CodeCells others = before.coded.all().cells();
    for (const CodeCell &cell : before.cells)
      others.erase(cell);
    QVERIFY(staysBeside(others, before.coded, before.content, document().content()));
    QVERIFY(!staysBeside(before.cells, before.coded, before.content, document().content()));
    QVERIFY(hands.strip.coder().locked() == before.cells);
  }

private Q_SLOTS:
  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    useFoldersIn(m_home->path());
    m_window = std::make_unique<StartedWindow>(starterProject());
    const CodeStrip *strip = composeOf(*m_window).codes();
    QTRY_VERIFY_WITH_TIMEOUT(strip->coder().isCurrent(), kSoon);
  }
  void cleanup() {
    m_window.reset();
    m_home.reset();
  }

  void liesOnTheRollsTime() {
    StripHands hands(*m_window);
    const CodedLoop &loop = hands.coded();
    QCOMPARE(loop.streams.size(), std::size_t(3));
    QCOMPARE(loop.steps(), 32);
    const RollGeometry &roll = composeOf(*m_window).roll()->view().geometry();
    const auto isAligned = [&] {
      for (const int step : {0, 7, 31}) {
        const QRectF cell = hands.strip.rectOf({1, step});
        const int canvasX = composeOf(*m_window).roll()->findChild<RollCanvas *>()->mapTo(m_window.get(), QPoint()).x();
        const int stripX = hands.strip.mapTo(m_window.get(), QPoint()).x();
        if (std::abs(cell.left() + stripX - (roll.xOf(step * 480) + canvasX)) > 0.5 + 1e-9 ||
            std::abs(cell.right() + stripX - (roll.xOf((step + 1) * 480) + canvasX)) > 0.5 + 1e-9)
          return false;
      }
      return true;
    };
    QVERIFY(isAligned());
    // The wheel over the strip zooms and scrolls the roll.
    const double before = roll.pixelsPerTick();
    const auto wheel = [&](Qt::KeyboardModifiers modifiers) {
      const QPointF at = hands.strip.rectOf({1, 8}).center();
      QWheelEvent turn(at, hands.strip.mapToGlobal(at), {}, QPoint(0, modifiers ? 240 : -240), Qt::NoButton, modifiers,
                       Qt::NoScrollPhase, false);
      QApplication::sendEvent(&hands.strip, &turn);
    };
    wheel(Qt::ControlModifier);
    QVERIFY(roll.pixelsPerTick() > 1.5 * before);
    const double scrolled = roll.scrollX();
    wheel({});
    QVERIFY(roll.scrollX() > scrolled);
    QVERIFY(isAligned());
    QVERIFY(hands.strip.cellAt(hands.strip.rectOf({2, 9}).center()) == (CodeCell{2, 9}));
    QVERIFY(!hands.strip.cellAt({20, 20}));
  }

  void selectsWithTheMouse() {
    StripHands hands(*m_window);
    hands.drag({0, 4}, {1, 7});
    QVERIFY(hands.strip.selection() == (CodeRange{0, 2, 4, 8}));
    hands.press({2, 10}, Qt::ShiftModifier); // from the anchor
    hands.release({2, 10}, Qt::ShiftModifier);
    QVERIFY(hands.strip.selection() == (CodeRange{0, 3, 4, 11}));
    hands.click({1, 5}); // within: that cell alone
    QVERIFY(hands.strip.selection() == (CodeRange{1, 2, 5, 6}));
    QTest::mouseClick(&hands.strip, Qt::LeftButton, {}, QPoint(20, 20));
    QVERIFY(hands.strip.selection().empty());
    QCOMPARE(steps(), 0);
  }

  void selectsWithTheKeyboard() {
    StripHands hands(*m_window);
    hands.strip.setFocus();
    hands.key("Right");
    hands.key("Down");
    QVERIFY(hands.strip.selection() == (CodeRange{1, 2, 1, 2}));
    hands.key("Shift+Right");
    hands.key("Shift+Ctrl+Right");
    hands.key("Shift+Down");
    QVERIFY(hands.strip.selection() == (CodeRange{1, 3, 1, 7}));
    hands.key("End");
    QVERIFY(hands.strip.selection() == (CodeRange{2, 3, 31, 32}));
    hands.key("Ctrl+A");
    QVERIFY(hands.strip.selection() == (CodeRange{0, 3, 0, 32}));
    hands.key("Esc");
    QVERIFY(hands.strip.selection().empty());
    QVERIFY(composeOf(*m_window).roll()->selection().empty()); // the keys were the strip's
    QCOMPARE(steps(), 0);
  }

  void draggingSwaps() {
    StripHands hands(*m_window);
    const LoopContent before = document().content();
    const LoopCodes codes = hands.codes();
    const CodedLoop coded = hands.coded();
    const int other = otherStep(codes, 1);
    QVERIFY(other > 1);
    hands.drag({0, 1}, {2, 1});
    hands.press({1, 1});
    hands.moveTo({1, other});
    QVERIFY(hands.strip.dragging());
    QCOMPARE(document().content().hash(), before.hash()); // nothing yet
    hands.release({1, other});
    QTRY_COMPARE_WITH_TIMEOUT(steps(), 1, kSoon);
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Swap codes"));
    QVERIFY(hands.ready());
    QVERIFY(hands.codes() == withSwapped(codes, {0, 3, 1, 2}, other - 1, {}));
    QVERIFY(document().content().hash() != before.hash());
    QVERIFY(hands.strip.selection() == (CodeRange{0, 3, other, other + 1}));
    const CodeCells changed = changedCells(codes, hands.codes());
    QCOMPARE(changed.size(), std::size_t(6));
    QVERIFY(staysBeside(changed, coded, before, document().content()));
    // What undo brings back has the codes that it had, at once.
    hands.key("Ctrl+Z");
    QCOMPARE(document().content().hash(), before.hash());
    QVERIFY(hands.ready());
    QVERIFY(hands.codes() == codes);
    hands.key("Ctrl+Shift+Z");
    QVERIFY(hands.codes() == withSwapped(codes, {0, 3, 1, 2}, other - 1, {}));
  }

  void draggingWithControlCopies() {
    StripHands hands(*m_window);
    const LoopCodes codes = hands.codes();
    const int other = otherStep(codes, 1);
    hands.click({0, 1});
    hands.drag({0, 1}, {0, other}, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(steps(), 1, kSoon);
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Copy codes"));
    LoopCodes expected = codes;
    expected[0][static_cast<std::size_t>(other)] = codes[0][1];
    QVERIFY(hands.codes() == expected);
  }

  void escapeEndsADrag() {
    StripHands hands(*m_window);
    const LoopCodes codes = hands.codes();
    hands.click({0, 1});
    hands.press({0, 1});
    hands.moveTo({0, 9});
    QVERIFY(hands.strip.dragging());
    hands.key("Esc");
    QVERIFY(!hands.strip.dragging());
    hands.release({0, 9});
    QVERIFY(hands.ready() && hands.codes() == codes);
    QVERIFY(hands.strip.selection() == (CodeRange{0, 1, 1, 2}));
    QCOMPARE(steps(), 0);
  }

  void copiesPastesAndSwapsWithKeys() {
    StripHands hands(*m_window);
    const LoopCodes codes = hands.codes();
    const int other = otherStep(codes, 1);
    hands.strip.setFocus();
    hands.strip.select({0, 2, 1, 2}, {0, 1});
    hands.key("Ctrl+C");
    hands.strip.select({2, 3, other, other + 1}, {2, other});
    hands.key("Ctrl+V"); // codes go to the streams that they are from
    QTRY_COMPARE_WITH_TIMEOUT(steps(), 1, kSoon);
    LoopCodes expected = codes;
    for (const std::size_t stream : {0U, 1U})
      expected[stream][static_cast<std::size_t>(other)] = codes[stream][1];
    QVERIFY(hands.codes() == expected);
    hands.key("Ctrl+Z");
    hands.strip.select({0, 1, other, other + 1}, {0, other});
    hands.key("Ctrl+Shift+V");
    QTRY_COMPARE_WITH_TIMEOUT(steps(), 1, kSoon);
    QVERIFY(hands.codes() == withSwapped(codes, {0, 2, 1, 2}, other - 1, {}));
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Swap codes"));
  }

  void locks() {
    StripHands hands(*m_window);
    const LoopContent before = document().content();
    const LoopCodes codes = hands.codes();
    hands.strip.setFocus();
    hands.strip.select({0, 1, 0, 2}, {0, 0});
    hands.key("L");
    QCOMPARE(steps(), 1);
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Lock codes"));
    QVERIFY(hands.strip.coder().locked() == CodeCells({{0, 0}, {0, 1}}));
    QVERIFY(hands.ready()); // no note is another
    hands.key("L");
    QVERIFY(hands.strip.coder().locked().empty());
    hands.key("Ctrl+Z");
    hands.strip.select({0, 1, 0, 4}, {0, 0});
    hands.key("L"); // not all of it is locked: all of it will be
    QCOMPARE(hands.strip.coder().locked().size(), std::size_t(4));
    hands.key("Ctrl+Z");
    QCOMPARE(hands.strip.coder().locked().size(), std::size_t(2));
    // Codes that go over locked ones leave them.
    const int other = otherStep(codes, 1);
    hands.strip.select({0, 3, other, other + 1}, {0, other});
    hands.key("Ctrl+C");
    hands.strip.select({0, 3, 1, 2}, {0, 1});
    hands.key("Ctrl+V");
    QTRY_COMPARE_WITH_TIMEOUT(steps(), 2, kSoon);
    QCOMPARE(codeAt(hands.codes(), {0, 1}), codeAt(codes, {0, 1}));
    QCOMPARE(codeAt(hands.codes(), {2, 1}), codeAt(codes, {2, other}));
    hands.key("Ctrl+Z");
    hands.key("Ctrl+Z");
    QCOMPARE(document().content().hash(), before.hash());
    QVERIFY(hands.strip.coder().locked().empty());
  }

  /// R and Ctrl+R in the strip: only what is selected and not locked comes anew.
  void regenerates() {
    StripHands hands(*m_window);
    const LoopContent before = document().content();
    const CodedLoop coded = hands.coded();
    hands.strip.setFocus();
    hands.strip.select({1, 2, 4, 6}, {1, 4});
    hands.key("L");
    auto *seed = composeOf(*m_window).generate()->findChild<QSpinBox *>(QStringLiteral("generate.seed"));
    seed->setValue(7);
    hands.strip.select({0, 2, 2, 12}, {0, 2});
    QSet<QString> others;
    for (const char *key : {"R", "Ctrl+R", "R", "R"}) {
      const int index = steps();
      hands.key(key);
      QTRY_VERIFY_WITH_TIMEOUT(hands.ready(), kSoon);
      QVERIFY(steps() <= index + 1);
      CodeCells inside = CodeRange{0, 2, 2, 12}.cells();
      for (const CodeCell &cell : hands.strip.coder().locked())
        inside.erase(cell);
      QCOMPARE(inside.size(), std::size_t(18));
      for (const CodeCell &cell : changedCells(coded.codes, hands.codes()))
        QVERIFY(inside.count(cell) == 1);
      QVERIFY(staysBeside(inside, coded, before, document().content()));
      others.insert(document().content().hash());
    }
    QVERIFY2(others.size() >= 2, qPrintable(QString::number(others.size())));
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Regenerate codes"));
    QVERIFY(composeOf(*m_window).tray()->candidates().isEmpty());
  }

  /// Ctrl+R in the roll, the whole loop: what is locked stays note for note.
  void regeneratingLeavesLocksAlone() {
    StripHands hands(*m_window);
    WindowHands roll(*m_window);
    const LockedBefore locked = lockSome(hands);
    roll.key("Ctrl+R");
    QTRY_COMPARE_WITH_TIMEOUT(steps(), 2, kSoon);
    locksStay(hands, locked);
  }

  /// A candidate that was sampled before something was locked leaves it alone.
  void acceptingLeavesLocksAlone() {
    StripHands hands(*m_window);
    WindowHands window(*m_window);
    window.key("Ctrl+G");
    QTRY_COMPARE_WITH_TIMEOUT(window.tray().candidates().size(), 8, kSoon);
    const LockedBefore locked = lockSome(hands);
    const int from = steps();
    window.key("Alt+3");
    window.key("Ctrl+Return");
    QCOMPARE(steps(), from + 1);
    locksStay(hands, locked);
  }

  void followsTheNotes() {
    StripHands hands(*m_window);
    const LoopCodes codes = hands.codes();
    LoopContent next = document().content();
    const int drums = next.trackOf(Role::drums);
    for (int step = 0; step < 16; ++step)
      next.tracks[drums].notes.append({0, {step * 120, 60, 38, 100}, false});
    settleNotes(next, drums);
    document().commit(QStringLiteral("A roll of the snare"), next);
    QVERIFY(!hands.strip.coder().isCurrent());
    QVERIFY(hands.strip.accessibleDescription().startsWith(QStringLiteral("Out of date")));
    hands.strip.setFocus();
    hands.strip.select({0, 1, 20, 21}, {0, 20});
    hands.key("R"); // waits for codes that are true
    QCOMPARE(steps(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(hands.ready(), kSoon);
    QCOMPARE(steps(), 1);
    const CodeCells changed = changedCells(codes, hands.codes());
    QVERIFY(changed.count({0, 1}) == 1);
    QVERIFY(changed.count({2, 20}) == 0);
    document().undoStack().undo();
    QVERIFY(hands.ready() && hands.codes() == codes); // known from before
  }

  void saysWhyThereAreNone() {
    CodeStrip &strip = *composeOf(*m_window).codes();
    const int high = strip.height();
    document().commit(QStringLiteral("Shorter"), withBars(document().content(), 4));
    QVERIFY(!strip.coder().coded());
    QVERIFY2(strip.accessibleDescription().contains(QStringLiteral("8 bars")),
             qPrintable(strip.accessibleDescription()));
    QTRY_VERIFY(strip.height() < high);
    strip.setFocus();
    for (const char *key : {"Ctrl+A", "R", "L", "Ctrl+V", "Right"})
      StripHands(*m_window).key(key);
    QCOMPARE(steps(), 1);
    document().undoStack().undo();
    QVERIFY(strip.coder().isCurrent());
    QTRY_COMPARE(strip.height(), high);
  }

  void isShownAndHidden() {
    CodeStrip &strip = *composeOf(*m_window).codes();
    QVERIFY(strip.isVisible());
    const QByteArray shown = composeOf(*m_window).layoutState();
    WindowHands(*m_window).key("F5");
    QVERIFY(!strip.isVisible());
    const QByteArray hidden = composeOf(*m_window).layoutState();
    composeOf(*m_window).restoreLayout(shown);
    QVERIFY(strip.isVisible());
    composeOf(*m_window).restoreLayout(hidden);
    QVERIFY(!strip.isVisible());
    composeOf(*m_window).restoreLayout(shown.left(shown.size() - 1)); // settings that know nothing of it
    QVERIFY(strip.isVisible());
    // In the lowest window the roll has the room, until there is more or the user asks.
    const QSize size = m_window->size();
    m_window->resize(m_window->minimumSize());
    QTRY_VERIFY(!strip.isVisible());
    m_window->resize(size);
    QTRY_VERIFY(strip.isVisible());
    m_window->resize(m_window->minimumSize());
    QTRY_VERIFY(!strip.isVisible());
    WindowHands(*m_window).key("F5");
    QVERIFY(strip.isVisible());
    const RollCanvas &canvas = *composeOf(*m_window).roll()->findChild<RollCanvas *>();
    QTRY_VERIFY(canvas.mapTo(m_window.get(), canvas.rect().bottomLeft()).y() <
                strip.mapTo(m_window.get(), QPoint()).y());
  }

  void tellsCellsToAScreenReader() {
    StripHands hands(*m_window);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&hands.strip);
    QVERIFY(list && list->role() == QAccessible::List);
    QCOMPARE(list->childCount(), 96);
    for (int i = 0; i < list->childCount(); ++i) {
      QAccessibleInterface *cell = list->child(i);
      QVERIFY(cell && !cell->text(QAccessible::Name).isEmpty());
      QCOMPARE(list->indexOfChild(cell), i);
    }
    hands.strip.setFocus();
    hands.strip.select({2, 3, 9, 10}, {2, 9});
    hands.key("L");
    const QString told = list->focusChild()->text(QAccessible::Name);
    const int code = codeAt(hands.codes(), {2, 9});
    QVERIFY2(told.startsWith(QStringLiteral("Bass, bar 3, step 2 of 4, code %1, ").arg(code)), qPrintable(told));
    QVERIFY(told.endsWith(QStringLiteral("locked")));
    QVERIFY(list->focusChild()->state().selected && list->focusChild()->state().focused);
    const QPoint middle = hands.strip.mapToGlobal(hands.strip.rectOf({1, 3}).center()).toPoint();
    QCOMPARE(list->indexOfChild(list->childAt(middle.x(), middle.y())), 32 + 3);
    QHelpEvent help(QEvent::ToolTip, hands.strip.rectOf({2, 9}).center().toPoint(), middle);
    QApplication::sendEvent(&hands.strip, &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("code %1").arg(code)), qPrintable(QToolTip::text()));
  }

  /// However wide the window is: cells whose widths differ by a pixel all tell their codes, or none does.
  void numbersAreInAllCellsOrInNone() {
    StripHands hands(*m_window);
    const auto numberedCells = [&] {
      const QImage image = hands.strip.grab().toImage();
      const double scale = image.devicePixelRatio();
      int numbered = 0;
      for (const CodeCell &cell : CodeRange{0, 3, 1, 32}.cells()) { // the playhead lies in the first
        const QColor fill = Theme::instance().codeColor(codeAt(hands.codes(), cell));
        const QRectF middle = hands.strip.rectOf(cell).adjusted(4, 4, -3, -4);
        const QRect pixels = QRectF(middle.topLeft() * scale, middle.size() * scale).toRect();
        bool told = false;
        for (int y = pixels.top(); y <= pixels.bottom(); ++y)
          for (int x = pixels.left(); x <= pixels.right(); ++x)
            told = told || contrast(image.pixelColor(x, y), fill) > 2;
        numbered += told ? 1 : 0;
      }
      return numbered;
    };
    QSet<int> seen;
    for (int width = 1200; width <= 1500; width += 11) {
      m_window->resize(width, 900);
      QTRY_COMPARE_WITH_TIMEOUT(m_window->width(), width, kSoon);
      QApplication::processEvents();
      seen.insert(numberedCells());
    }
    QVERIFY(seen.contains(3 * 31));
    QCOMPARE(seen - QSet<int>({0, 3 * 31}), QSet<int>());
  }

  void colorsAreReadable() {
    for (const Scheme scheme : {Scheme::dark, Scheme::light}) {
      Theme::instance().setScheme(scheme);
      for (int code = 0; code < 1024; ++code) {
        const QColor color = Theme::instance().codeColor(code);
        QVERIFY2(contrast(Theme::instance().colors().text, color) >= 4.5, qPrintable(QString::number(code)));
        QCOMPARE(Theme::instance().codeColor(code), color);
      }
    }
  }
};

LOOPWRIGHT_TEST(TestCodeStrip, examples::LearningApplication)

#include "test_code_strip.moc"
