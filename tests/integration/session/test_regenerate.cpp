// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "app/session/starter_loops.h"
#include "engine/learning/loader/module_loader.h"
#include "tests/gui/views_of.h"
#include "tests/integration/session/window_hands.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::examples;
using namespace loopwright::ui;

namespace {

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

/// Ctrl+R as a musician meets it: the starter's model regenerates the loop while it plays.
class TestRegenerate : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theModelRegeneratesTheLoop() {
    const QTemporaryDir home;
    useFoldersIn(home.path());
    StartedWindow window(starterProject());
    WindowHands hands(window);
    LoopDocument &document = hands.document();
    const LoopContent before = document.content();
    auto *seed = ui::composeOf(window).generate()->findChild<QSpinBox *>(QStringLiteral("generate.seed"));
    QVERIFY(seed);
    seed->setValue(7);
    window.transport().play();
    hands.key("Ctrl+A"); // it is the loop that is sampled, whatever is selected
    hands.key("Ctrl+R");
    QTRY_COMPARE_WITH_TIMEOUT(document.undoStack().index(), 1, kSoon);
    const LoopContent sampled = document.content();
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Regenerate the loop"));
    QVERIFY(window.transport().playing());
    QVERIFY(hands.tray().candidates().isEmpty());

    // It is another loop in all its tracks, and nothing but its notes is another.
    QCOMPARE(sampled.tracks.size(), before.tracks.size());
    for (qsizetype track = 0; track < sampled.tracks.size(); ++track) {
      QVERIFY(notesOf(sampled)[track] != notesOf(before)[track]);
      QVERIFY(sampled.tracks[track].notes.size() >= 8);
      QCOMPARE(sampled.tracks[track].name, before.tracks[track].name);
      QCOMPARE(sampled.tracks[track].program, before.tracks[track].program);
      for (const DocumentNote &note : sampled.tracks[track].notes)
        QVERIFY(note.generated);
    }
    QCOMPARE(sampled.bars, before.bars);
    QCOMPARE(sampled.microsecondsPerQuarter, before.microsecondsPerQuarter);

    // How it was made goes with it.
    const std::optional<GenerationRecipe> recipe = document.recipe();
    QVERIFY(recipe);
    QCOMPARE(recipe->seed, std::uint64_t(7));
    QCOMPARE(recipe->bundle, std::string("starter"));
    QCOMPARE(recipe->bundleHash.size(), std::size_t(64));
    hands.key("Ctrl+Z");
    QCOMPARE(document.content().hash(), before.hash());
    QVERIFY(!document.recipe());
    hands.key("Ctrl+Shift+Z");
    QCOMPARE(document.content().hash(), sampled.hash());
    QVERIFY(*document.recipe() == *recipe);

    // And makes it again, note for note.
    window.generation().makeAgain(*recipe);
    QTRY_COMPARE_WITH_TIMEOUT(hands.tray().candidates().size(), 1, kSoon);
    QCOMPARE(notesOf(hands.tray().candidates().first().content), notesOf(sampled));

    // Once more is another loop.
    hands.key("Ctrl+R");
    QTRY_COMPARE_WITH_TIMEOUT(document.undoStack().index(), 2, kSoon);
    QVERIFY(notesOf(document.content()) != notesOf(sampled));
  }

  /// Ctrl+Shift+R moves bar 5 nearer to bar 1, in one step, and says how near.
  void tightens() {
    const QTemporaryDir home;
    useFoldersIn(home.path());
    StartedWindow window(starterProject());
    WindowHands hands(window);
    LoopDocument &document = hands.document();
    const int bass = document.content().trackOf(Role::bass);
    // Two notes that bar 1 has not.
    LoopContent loose = document.content();
    for (const int step : {3, 11})
      loose.tracks[bass].notes.append({0, Note{4 * loose.ticksPerBar() + step * 120, 120, 45, 80}, false});
    settleNotes(loose, bass);
    document.commit(QStringLiteral("Two more"), loose);
    hands.key("Ctrl+Shift+R");
    QTRY_COMPARE_WITH_TIMEOUT(document.undoStack().index(), 2, kSoon);
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Tighten bar 5"));
    const QString told = window.notices().sentence("tighten");
    const QRegularExpressionMatch shares =
        QRegularExpression(QStringLiteral("([0-9.]+) % .* now ([0-9.]+) %")).match(told);
    QVERIFY2(shares.hasMatch() && shares.captured(2).toDouble() < shares.captured(1).toDouble(), qPrintable(told));
    CellMask fifth = allCells(loose);
    fifth.bars = {4};
    QCOMPARE(replaceCells(document.content(), loose, fifth).hash(), loose.hash());
    hands.key("Ctrl+Z");
    QCOMPARE(document.content().hash(), loose.hash());
  }

  /// Bars 3 and 4 of the bass, regenerated to fit the rest, which stays note for note; cards of the same.
  void aSelectionIsRegenerated() {
    const QTemporaryDir home;
    useFoldersIn(home.path());
    StartedWindow window(starterProject());
    WindowHands hands(window);
    LoopDocument &document = hands.document();
    const LoopContent before = document.content();
    const int bass = before.trackOf(Role::bass);
    const RollGeometry &roll = hands.geometry();
    const auto isInside = [&](int track, const DocumentNote &note) {
      const auto bar = note.note.onset / before.ticksPerBar();
      return track == bass && (bar == 2 || bar == 3);
    };
    const auto outside = [&](const LoopContent &content) {
      QList<QList<DocumentNote>> all = notesOf(content);
      for (int track = 0; track < all.size(); ++track)
        all[track].removeIf([&](const DocumentNote &note) { return isInside(track, note); });
      return all;
    };
    hands.key("2"); // the select tool
    hands.drag({roll.xOf(2 * before.ticksPerBar()) + 1, roll.pitched().top() + 1},
               {roll.xOf(4 * before.ticksPerBar()) - 2, roll.pitched().bottom() - 2});
    const NoteSet selected = ui::composeOf(window).roll()->selection();
    QVERIFY(selected.size() > 1);
    for (const DocumentNote &note : before.tracks[bass].notes)
      QCOMPARE(selected.count(note.id) > 0, isInside(bass, note));
    auto *seed = ui::composeOf(window).generate()->findChild<QSpinBox *>(QStringLiteral("generate.seed"));
    auto *target = ui::composeOf(window).generate()->findChild<QLabel *>(QStringLiteral("generate.target"));
    QVERIFY(target->isVisible());
    QTRY_VERIFY2_WITH_TIMEOUT(target->text().contains(QStringLiteral("3–4 of Bass, to fit")), // once the model is there
                              qPrintable(target->text()), kSoon);
    seed->setValue(7);
    hands.key("Ctrl+R");
    QTRY_COMPARE_WITH_TIMEOUT(document.undoStack().index(), 1, kSoon);
    const LoopContent sampled = document.content();
    QCOMPARE(outside(sampled), outside(before));
    QVERIFY(!ui::composeOf(window).roll()->selection().empty()); // what is new, for another try
    for (const DocumentNote &note : sampled.tracks[bass].notes)
      QCOMPARE(ui::composeOf(window).roll()->selection().count(note.id) > 0, isInside(bass, note));
    QSet<QString> others = {sampled.hash()};
    for (int i = 2; i <= 5; ++i) {
      hands.key("Ctrl+R");
      QTRY_COMPARE_WITH_TIMEOUT(document.undoStack().index(), i, kSoon);
      QCOMPARE(outside(document.content()), outside(before));
      others.insert(document.content().hash());
    }
    others.remove(before.hash());
    QVERIFY2(others.size() >= 2, qPrintable(QString::number(others.size())));

    // Cards: whole loops with the same passage regenerated; how well each fits is known.
    hands.key("Ctrl+G");
    QTRY_COMPARE_WITH_TIMEOUT(hands.tray().candidates().size(), 8, kSoon);
    for (const Candidate &candidate : hands.tray().candidates()) {
      QCOMPARE(outside(candidate.content), outside(before));
      QCOMPARE(candidate.recipe.passage, std::string("3,4 bass"));
      QCOMPARE(candidate.metrics.count("fit"), std::size_t(1));
    }
    for (int i = 0; i < 5; ++i)
      hands.key("Ctrl+Z");
    QCOMPARE(document.content().hash(), before.hash());
  }
};

LOOPWRIGHT_TEST(TestRegenerate, examples::LearningApplication)

#include "test_regenerate.moc"
