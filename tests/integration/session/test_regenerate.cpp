// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "app/session/starter_loops.h"
#include "engine/learning/interface/module_loader.h"
#include "tests/integration/session/window_hands.h"

using namespace loopwright;
using namespace loopwright::examples;
using namespace loopwright::ui;

namespace {

constexpr int kSoon = 60000; // ms: the processors may be busy with other tests

/// The notes alone: pitches, times and velocities of all tracks.
QList<QList<DocumentNote>> notesOf(const LoopContent &content) {
  QList<QList<DocumentNote>> all;
  for (const DocumentTrack &track : content.tracks) {
    all.append(track.notes);
    for (DocumentNote &note : all.last())
      note.id = 0; // names of this document
  }
  return all;
}

} // namespace

/// Ctrl+R as a musician meets it: the starter's model draws the loop anew while it plays.
class TestRegenerate : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theModelDrawsTheLoopAnew() {
    const QTemporaryDir home;
    useFoldersIn(home.path());
    StartedWindow window(starterProject());
    WindowHands hands(window);
    LoopDocument &document = hands.document();
    const LoopContent before = document.content();
    auto *seed = window.compose().generate()->findChild<QSpinBox *>(QStringLiteral("generate.seed"));
    QVERIFY(seed);
    seed->setValue(7);
    window.transport().play();
    hands.key("Ctrl+A"); // it is the loop that is drawn, whatever is selected
    hands.key("Ctrl+R");
    QTRY_COMPARE_WITH_TIMEOUT(document.undoStack().index(), 1, kSoon);
    const LoopContent drawn = document.content();
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Regenerate the loop"));
    QVERIFY(window.transport().playing());
    QVERIFY(hands.tray().candidates().isEmpty());

    // It is another loop in all its tracks, and nothing but its notes is another.
    QCOMPARE(drawn.tracks.size(), before.tracks.size());
    for (qsizetype track = 0; track < drawn.tracks.size(); ++track) {
      QVERIFY(notesOf(drawn)[track] != notesOf(before)[track]);
      QVERIFY(drawn.tracks[track].notes.size() >= 8);
      QCOMPARE(drawn.tracks[track].name, before.tracks[track].name);
      QCOMPARE(drawn.tracks[track].program, before.tracks[track].program);
      for (const DocumentNote &note : drawn.tracks[track].notes)
        QVERIFY(note.generated);
    }
    QCOMPARE(drawn.bars, before.bars);
    QCOMPARE(drawn.microsecondsPerQuarter, before.microsecondsPerQuarter);

    // How it was made goes with it.
    const std::optional<GenerationRecipe> recipe = document.recipe();
    QVERIFY(recipe);
    QCOMPARE(recipe->seed, std::uint64_t(7));
    QCOMPARE(recipe->bundle, QStringLiteral("starter"));
    QCOMPARE(recipe->bundleHash.size(), 64);
    hands.key("Ctrl+Z");
    QCOMPARE(document.content().hash(), before.hash());
    QVERIFY(!document.recipe());
    hands.key("Ctrl+Shift+Z");
    QCOMPARE(document.content().hash(), drawn.hash());
    QVERIFY(*document.recipe() == *recipe);

    // And makes it again, note for note.
    window.compose().generate()->makeAgain(*recipe);
    QTRY_COMPARE_WITH_TIMEOUT(hands.tray().candidates().size(), 1, kSoon);
    QCOMPARE(notesOf(hands.tray().candidates().first().content), notesOf(drawn));

    // Once more is another loop.
    hands.key("Ctrl+R");
    QTRY_COMPARE_WITH_TIMEOUT(document.undoStack().index(), 2, kSoon);
    QVERIFY(notesOf(document.content()) != notesOf(drawn));
  }
};

int main(int argc, char **argv) {
  learning::preferSleepingThreads();
  QApplication application(argc, argv);
  TestRegenerate test;
  return QTest::qExec(&test, argc, argv);
}

#include "test_regenerate.moc"
