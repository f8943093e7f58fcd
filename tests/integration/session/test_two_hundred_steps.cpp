// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/session/starter_loops.h"
#include "engine/learning/loader/module_loader.h"
#include "tests/integration/session/window_hands.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::examples;
using namespace loopwright::ui;

namespace {

constexpr int kSteps = 200;

} // namespace

class TestTwoHundredSteps : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// Edits by every gesture, candidates accepted, loops regenerated; all taken back, all done again. The menu names
  /// each.
  void allTheWayBackAndForth() {
    const QTemporaryDir home;
    useFoldersIn(home.path());
    StartedWindow window(starterProject());
    RandomUser user(window, 1);
    WindowHands &hands = user.hands();
    LoopDocument &document = hands.document();
    const QUndoStack &steps = document.undoStack();
    const QAction *undo = nullptr;
    const QAction *redo = nullptr;
    for (const CatalogEntry &entry : window.catalog()) {
      undo = entry.action->objectName() == "roll.undo" ? entry.action : undo;
      redo = entry.action->objectName() == "roll.redo" ? entry.action : redo;
    }

    hands.key("Ctrl+G");
    QTRY_COMPARE_WITH_TIMEOUT(hands.tray().candidates().size(), 8, kSoon);
    const QString start = document.content().hash();
    QMap<QString, int> names;
    int turns = 0;
    while (steps.index() < kSteps) {
      const int before = steps.index();
      switch (++turns % 12) {
      case 3:
        user.accept();
        break;
      case 9:
        hands.key("Ctrl+R");
        QTRY_COMPARE_WITH_TIMEOUT(steps.index(), before + 1, kSoon);
        break;
      default:
        user.edit();
      }
      QVERIFY(steps.index() <= before + 2); // a drag from one note to another may begin with a note of its own
      QVERIFY(!steps.undoText().isEmpty());
      QCOMPARE(undo->text(), "Undo " + steps.undoText());
      if (steps.index() > before)
        ++names[steps.undoText().section(' ', 0, 0)];
      QVERIFY2(turns < 10 * kSteps, "almost nothing that a user does is a step");
    }
    const int count = steps.index();
    const QString end = document.content().hash();
    qInfo() << turns << "turns," << count << "steps:" << names;
    QVERIFY(names["Accept"] > 5 && names["Regenerate"] > 10 && names.size() > 6);
    QVERIFY(start != end);

    QStringList undone;
    for (int i = count; i > 0; --i) {
      undone.prepend(undo->text().section(' ', 1));
      hands.key("Ctrl+Z");
      QCOMPARE(steps.index(), i - 1);
    }
    QCOMPARE(document.content().hash(), start);
    QVERIFY(!undo->isEnabled());
    for (int i = 0; i < count; ++i) {
      QCOMPARE(redo->text().section(' ', 1), undone[i]);
      hands.key("Ctrl+Shift+Z");
      QCOMPARE(steps.index(), i + 1);
    }
    QCOMPARE(document.content().hash(), end);
    QVERIFY(!redo->isEnabled());
  }
};

LOOPWRIGHT_TEST(TestTwoHundredSteps, examples::LearningApplication)

#include "test_two_hundred_steps.moc"
