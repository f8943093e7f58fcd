// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <functional>

#include "app/document/edits.h"
#include "app/document/loop_document.h"
#include "app/document/loop_edits.h"
#include "engine/base/random.h"
#include "tests/suite.h"
#include "tests/unit/app/content_rules.h"

using namespace loopwright;
using namespace loopwright::test;

namespace {

using EditFunction = std::function<Edit(const LoopContent &)>;

/// Two bars; bass 1 (E1, beat 1), 2 (G1, beat 2, off the grid by 10), 3 (E1, beat 3); drums 4 kick, 5 snare, 6 cowbell.
LoopContent loopToEdit() {
  return loopOf({{0, 240, 28, 80}, {490, 240, 31, 80}, {960, 480, 28, 80}},
                {{0, 120, 36, 100}, {480, 120, 38, 100}, {960, 120, 56, 100}});
}

/// Any edit of the roll with random arguments.
LoopContent randomEdit(const LoopContent &content, RandomStream &random) {
  NoteSet some;
  for (const NoteId id : allNotes(content))
    if (random.below(4) == 0)
      some.insert(id);
  const GridValue grids[] = {{1, false}, {4, false}, {8, true}, {16, false}, {32, false}};
  const GridValue grid = grids[random.below(5)];
  const auto number = [&random](int least, int most) {
    return least + static_cast<int>(random.below(static_cast<std::uint64_t>(most - least + 1)));
  };
  const int track = number(0, 1);
  const Note note{number(-200, 16000), number(-10, 2000), number(track == 1 ? 35 : 20, track == 1 ? 52 : 80),
                  number(-5, 140)};
  switch (random.below(19)) {
  case 0:
    return eraseNotes(content, some.size() > 6 ? NoteSet{*some.begin()} : some);
  case 1:
    return toggleHit(content, 1, note).content;
  case 2:
    return duplicateAfter(content, some, grid).content;
  case 3:
    return moveNotes(content, some, number(-2000, 2000), number(-20, 20)).content;
  case 4:
    return moveCopies(content, some, number(-2000, 2000), number(-20, 20)).content;
  case 5:
    return transposeNotes(content, some, number(-30, 30)).content;
  case 6:
    return resizeRight(content, some, number(-2000, 2000), grid.ticks()).content;
  case 7:
    return resizeLeft(content, some, number(-2000, 2000)).content;
  case 8:
    return scaleNotes(content, some, rangeOf(content, some).first, rangeOf(content, some).end, number(-100, 20000))
        .content;
  case 9:
    return quantiseNotes(content, some, grid, Quantise(number(0, 1))).content;
  case 10:
    return setVelocity(content, some, number(-5, 200)).content;
  case 11:
    return addVelocity(content, some, number(-200, 200)).content;
  case 12:
    return scaleVelocity(content, some, random.uniform() * 3).content;
  case 13:
    return withTempo(content, number(1, 5000000));
  case 14:
    return withBars(content, number(-1, 20));
  case 15:
    return withProgram(content, track, number(-3, 140));
  case 16: {
    CellMask mask = cellsOf(content, some);
    return replaceCells(content, duplicateAfter(loopToEdit(), allNotes(loopToEdit()), {1, false}).content, mask);
  }
  default:
    return addNote(content, track, note).content;
  }
}

} // namespace

class TestEdits : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void edits_data() {
    QTest::addColumn<EditFunction>("edit");
    QTest::addColumn<QStringList>("bass");
    QTest::addColumn<QStringList>("drums");
    QTest::addColumn<QList<int>>("selected");
    const QStringList bass = {"0+240 28/80", "490+240 31/80", "960+480 28/80"};
    const QStringList drums = {"0+120 36/100", "480+120 38/100", "960+120 56/100"};
    const auto row = [](const char *name, const EditFunction &edit, const QStringList &bassAfter,
                        const QStringList &drumsAfter, const QList<int> &selected) {
      QTest::newRow(name) << edit << bassAfter << drumsAfter << selected;
    };
    const auto with = [](auto function, auto... arguments) {
      return [=](const LoopContent &content) { return function(content, arguments...); };
    };
    const NoteSet all = {1, 2, 3, 4, 5, 6};

    row("add", with(addNote, 0, Note{1920, 120, 40, 90}), bass + QStringList{"1920+120 40/90"}, drums, {7});
    row("add over another", with(addNote, 0, Note{1200, 120, 28, 90}),
        {"0+240 28/80", "490+240 31/80", "960+240 28/80", "1200+120 28/90"}, drums, {7});
    row("add behind the end", with(addNote, 0, Note{3840, 120, 28, 90}), bass, drums, {});
    row("hit", with(toggleHit, 1, Note{120, 120, 36, 100}), bass,
        {"0+120 36/100", "120+120 36/100", "480+120 38/100", "960+120 56/100"}, {7});
    row("hit again takes it away", with(toggleHit, 1, Note{0, 120, 35, 100}), bass, drums.mid(1), {});
    row("a lane takes all its sounds", with(toggleHit, 1, Note{480, 120, 40, 100}), bass, {drums[0], drums[2]}, {});
    row("a sound of no lane is one of its own", with(toggleHit, 1, Note{960, 120, 54, 100}), bass,
        {drums[0], drums[1], "960+120 54/100", drums[2]}, {7});
    row("duplicate after, to the grid", with(duplicateAfter, NoteSet{1, 2}, GridValue{4, false}),
        {"0+240 28/80", "490+240 31/80", "960+240 28/80", "1450+240 31/80"}, drums, {7, 8});
    row("duplicate after the loop", with(duplicateAfter, all, GridValue{1, false}),
        bass + QStringList{"1920+240 28/80", "2410+240 31/80", "2880+480 28/80"},
        drums + QStringList{"1920+120 36/100", "2400+120 38/100", "2880+120 56/100"}, {7, 8, 9, 10, 11, 12});

    row("move", with(moveNotes, NoteSet{2}, 110, 2, std::nullopt), {bass[0], "600+240 33/80", bass[2]}, drums, {2});
    row("move stops at the beginning", with(moveNotes, NoteSet{2, 3}, -2000, 0, std::nullopt),
        {"0+240 28/80", "0+240 31/80", "470+480 28/80"}, drums, {2, 3});
    row("move stops at the end", with(moveNotes, NoteSet{1, 3}, 9999, 0, std::nullopt),
        {"490+240 31/80", "2400+240 28/80", "3360+480 28/80"}, drums, {1, 3});
    row("move stops at the lowest pitch", with(moveNotes, NoteSet{1, 2}, 0, -50, std::nullopt),
        {"0+240 0/80", "490+240 3/80", bass[2]}, drums, {1, 2});
    row("move onto another", with(moveNotes, NoteSet{3}, -840, 0, std::nullopt),
        {"0+120 28/80", "120+480 28/80", "490+240 31/80"}, drums, {3});
    row("hits move by lanes", with(moveNotes, NoteSet{4, 5}, 0, 2, std::nullopt), bass,
        {"0+120 42/100", "480+120 46/100", drums[2]}, {4, 5});
    row("hits stay in the lanes", with(moveNotes, NoteSet{4, 5}, 0, 50, std::nullopt), bass,
        {"0+120 49/100", "480+120 51/100", drums[2]}, {4, 5});
    row("a sound of no lane moves in time only", with(moveNotes, NoteSet{6}, 120, 3, std::nullopt), bass,
        {drums[0], drums[1], "1080+120 56/100"}, {6});
    row("copies", with(moveCopies, NoteSet{1, 4}, 1920, 1, std::nullopt), bass + QStringList{"1920+240 29/80"},
        drums + QStringList{"1920+120 38/100"}, {7, 8});
    const Scale aMinor{9, Mode::minor};
    row("moved in a key", with(moveNotes, NoteSet{1, 4}, 0, 2, aMinor), {"0+240 29/80", bass[1], bass[2]},
        {"0+120 42/100", drums[1], drums[2]}, {1, 4});
    row("moved in time alone", with(moveNotes, NoteSet{2}, 110, 0, Scale{8, Mode::minorPentatonic}),
        {bass[0], "600+240 31/80", bass[2]}, drums, {2});
    row("copies in a key", with(moveCopies, NoteSet{1}, 1920, 2, aMinor), bass + QStringList{"1920+240 29/80"}, drums,
        {7});
    row("copies in place replace", with(moveCopies, NoteSet{1}, 0, 0, std::nullopt), bass, drums, {7});
    row("semitone", with(transposeNotes, NoteSet{1, 4}, 1), {"0+240 29/80", bass[1], bass[2]}, drums, {1, 4});
    row("octave", with(transposeNotes, NoteSet{1, 2}, -24), {"0+240 4/80", "490+240 7/80", bass[2]}, drums, {1, 2});
    row("octaves that fit", with(transposeNotes, NoteSet{1, 2}, -36), {"0+240 4/80", "490+240 7/80", bass[2]}, drums,
        {1, 2});

    row("longer", with(resizeRight, NoteSet{2}, 120, 30), {bass[0], "490+360 31/80", bass[2]}, drums, {2});
    row("shorter, to the shortest", with(resizeRight, NoteSet{1, 2}, -400, 30), {"0+30 28/80", "490+30 31/80", bass[2]},
        drums, {1, 2});
    row("longer to the loop's end", with(resizeRight, NoteSet{2}, 9999, 30), {bass[0], "490+3350 31/80", bass[2]},
        drums, {2});
    row("longer over the next", with(resizeRight, NoteSet{1}, 960, 30), {"0+1200 28/80", bass[1], "1200+240 28/80"},
        drums, {1});
    row("from the left", with(resizeLeft, NoteSet{2}, -90, 30), {bass[0], "400+330 31/80", bass[2]}, drums, {2});
    row("from the left, to the shortest", with(resizeLeft, NoteSet{2}, 500, 30), {bass[0], "700+30 31/80", bass[2]},
        drums, {2});
    row("from the left, to the beginning", with(resizeLeft, NoteSet{2}, -999, 30), {bass[0], "0+730 31/80", bass[2]},
        drums, {2});
    row("scale", with(scaleNotes, NoteSet{1, 2, 3}, 0, 1440, 2880), {"0+480 28/80", "980+480 31/80", "1920+960 28/80"},
        drums, {1, 2, 3});
    row("scale to the loop's end", with(scaleNotes, NoteSet{1, 2, 3}, 0, 1440, 99999),
        {"0+640 28/80", "1307+640 31/80", "2560+1280 28/80"}, drums, {1, 2, 3});
    row("scale from the right", with(scaleNotes, NoteSet{2, 3}, 1440, 490, 965),
        {bass[0], "965+120 31/80", "1200+240 28/80"}, drums, {2, 3});
    row("quantise", with(quantiseNotes, all, GridValue{16, false}, Quantise::onsets),
        {bass[0], "480+240 31/80", bass[2]}, drums, {1, 2, 3, 4, 5, 6});
    row("quantise ends", with(quantiseNotes, NoteSet{2}, GridValue{4, false}, Quantise::onsetsAndEnds),
        {bass[0], "480+480 31/80", bass[2]}, drums, {2});
    row("quantise to triplets", with(quantiseNotes, NoteSet{2}, GridValue{8, true}, Quantise::onsetsAndEnds),
        {bass[0], "480+320 31/80", bass[2]}, drums, {2});

    row("velocity", with(setVelocity, NoteSet{1, 4}, 64), {"0+240 28/64", bass[1], bass[2]},
        QStringList{"0+120 36/64", drums[1], drums[2]}, {1, 4});
    row("louder", with(addVelocity, NoteSet{1, 4}, 40), {"0+240 28/120", bass[1], bass[2]},
        QStringList{"0+120 36/127", drums[1], drums[2]}, {1, 4});
    row("softer", with(addVelocity, NoteSet{1}, -100), {"0+240 28/1", bass[1], bass[2]}, drums, {1});
    row("scaled velocity", with(scaleVelocity, NoteSet{1}, 0.5), {"0+240 28/40", bass[1], bass[2]}, drums, {1});
  }
  void edits() {
    QFETCH(EditFunction, edit);
    QFETCH(QStringList, bass);
    QFETCH(QStringList, drums);
    QFETCH(QList<int>, selected);
    const LoopContent before = loopToEdit();
    const Edit result = edit(before);
    QCOMPARE(told(result.content, 0), bass);
    QCOMPARE(told(result.content, 1), drums);
    QList<int> ids;
    for (const NoteId id : result.notes)
      ids.append(static_cast<int>(id));
    QCOMPARE(ids, selected);
    QCOMPARE(brokenRule(result.content), QString());
    QVERIFY(before == loopToEdit());
  }

  void gridLines_data() {
    QTest::addColumn<int>("beats");
    QTest::addColumn<int>("division");
    QTest::addColumn<bool>("triplet");
    QTest::addColumn<int>("tick");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("nearest");
    const auto row = [](const char *name, int beats, int division, bool triplet, int tick, int before, int after,
                        int nearest) {
      QTest::newRow(name) << beats << division << triplet << tick << before << after << nearest;
    };
    row("on a line", 4, 16, false, 240, 240, 360, 240);
    row("half way", 4, 16, false, 300, 240, 360, 360);
    row("triplet", 4, 8, true, 330, 320, 480, 320);
    row("a whole note in 3/4 ends at the bar", 3, 1, false, 1000, 0, 1440, 1440);
    row("before the loop", 4, 4, false, -1, -480, 0, 0);
  }
  void gridLines() {
    QFETCH(int, beats);
    QFETCH(int, division);
    QFETCH(bool, triplet);
    QFETCH(int, tick);
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(int, nearest);
    LoopContent content = emptyLoop(2);
    content.beatsPerBar = beats;
    const GridValue grid{division, triplet};
    QCOMPARE(gridLineAtOrBefore(content, tick, grid), Tick(before));
    QCOMPARE(gridLineAfter(content, tick, grid), Tick(after));
    QCOMPARE(nearestGridLine(content, tick, grid), Tick(nearest));
  }

  void fewerBarsCutNotes() {
    const LoopContent content = addNote(loopToEdit(), 0, {1800, 480, 40, 80}).content;
    const LoopContent shorter = withBars(content, 1);
    QCOMPARE(shorter.length(), Tick(1920));
    QCOMPARE(told(shorter, 0).last(), QStringLiteral("1800+120 40/80"));
    QCOMPARE(withBars(content, 99).bars, kMostBars);
  }

  void editedNotesAreNoLongerGenerated() {
    LoopContent content = loopToEdit();
    for (DocumentNote &note : content.tracks[0].notes)
      note.generated = true;
    const LoopContent moved = moveNotes(content, {1}, 0, 1).content;
    QCOMPARE(moved.tracks[0].notes[0].generated, false);
    QCOMPARE(moved.tracks[0].notes[1].generated, true);
    QCOMPARE(moveNotes(content, {1}, 0, 0).content.tracks[0].notes[0].generated, true);
  }

  void maskedCellsOnlyAreReplaced() {
    LoopContent content = emptyLoop(4);
    content = addNote(content, 0, {0, 2400, 40, 70}).content;    // 1: bar 0 into bar 1
    content = addNote(content, 0, {2880, 1920, 41, 71}).content; // 2: bar 1 into bar 2
    content = addNote(content, 0, {1920, 5760, 42, 72}).content; // 3: bars 1 to 3
    content = addNote(content, 1, {1800, 240, 36, 73}).content;  // 4: a hit that rings into bar 1
    content = addNote(content, 1, {2000, 120, 36, 74}).content;  // 5: a hit in bar 1
    content.microsecondsPerQuarter = 400000;
    LoopContent other = emptyLoop(4);
    other = addNote(other, 0, {1800, 240, 50, 99}).content;
    other = addNote(other, 0, {3800, 240, 51, 99}).content;
    other = addNote(other, 1, {3800, 240, 38, 99}).content;
    const LoopContent next = replaceCells(content, other, {{0, 1}, {1}});
    QCOMPARE(told(next, 0),
             QStringList({"0+1920 40/70", "1920+120 50/99", "3800+40 51/99", "3840+960 41/71", "3840+3840 42/72"}));
    QCOMPARE(told(next, 1), QStringList({"1800+120 36/73", "3800+40 38/99"}));
    QCOMPARE(next.tracks[0].notes[0].id, NoteId(1));
    QCOMPARE(next.tracks[0].notes[3].id, NoteId(2));
    QCOMPARE(next.tracks[0].notes[4].id, NoteId(3));
    QCOMPARE(next.microsecondsPerQuarter, 400000);
    QCOMPARE(brokenRule(next), QString());

    QVERIFY(replaceCells(content, other, {{0, 1}, {}}) == content);
    QVERIFY(replaceCells(content, other, {{}, {1}}) == content);
    QCOMPARE(replaceCells(content, other, {{1}, {0, 1, 2, 3}}).tracks[0], content.tracks[0]);
    const LoopContent all = replaceCells(content, other, allCells(content));
    QCOMPARE(told(all, 0), told(other, 0));
    QCOMPARE(told(all, 1), told(other, 1));
    const CellMask cells = cellsOf(content, {2, 4});
    QVERIFY(cells.tracks == std::set<int>({0, 1}) && cells.bars == std::set<int>({0, 1}));
  }

  void a200EditsUndoAndRedo() {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
      RandomStream random(seed, "edits");
      LoopDocument document(loopToEdit(), QStringLiteral("Loop"));
      QStringList hashes = {document.content().hash()};
      while (hashes.size() <= 200) {
        const LoopContent next = randomEdit(document.content(), random);
        QCOMPARE(brokenRule(next), QString());
        if (document.commit(QStringLiteral("Edit %1").arg(hashes.size()), next))
          hashes << document.content().hash();
      }
      QCOMPARE(document.undoStack().count(), 200);
      for (int i = 199; i >= 0; --i) {
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Edit %1").arg(i + 1));
        document.undoStack().undo();
        QCOMPARE(document.content().hash(), hashes[i]);
      }
      QVERIFY(document.content() == loopToEdit());
      for (int i = 1; i <= 200; ++i) {
        document.undoStack().redo();
        QCOMPARE(document.content().hash(), hashes[i]);
      }
    }
  }

  void editsOfOneKeyAreOneStep() {
    LoopDocument document(loopToEdit(), QStringLiteral("Loop"));
    const auto louder = [&document](int amount, const QString &key) {
      return document.commit(QStringLiteral("Velocity"), addVelocity(document.content(), {1}, amount).content, key);
    };
    QVERIFY(louder(1, QStringLiteral("wheel")) && louder(1, QStringLiteral("wheel")));
    QCOMPARE(document.undoStack().count(), 1);
    document.endMerge();
    QVERIFY(louder(1, QStringLiteral("wheel")));
    QCOMPARE(document.undoStack().count(), 2);
    QVERIFY(louder(1, {}));
    QCOMPARE(document.undoStack().count(), 3);
    document.undoStack().undo();
    document.undoStack().undo();
    document.undoStack().undo();
    QVERIFY(document.content() == loopToEdit());
    QVERIFY(!louder(0, {}));

    QVERIFY(louder(1, QStringLiteral("back")) && louder(-1, QStringLiteral("back")));
    QCOMPARE(document.undoStack().count(), 0); // and the redo branch is gone
  }

  void anIdNamesOneNoteForEver() {
    LoopDocument document(loopToEdit(), QStringLiteral("Loop"));
    const Edit first = addNote(document.content(), 0, {1920, 120, 40, 80});
    document.commit(QStringLiteral("Add"), first.content);
    document.undoStack().undo();
    const Edit second = addNote(document.content(), 0, {2400, 120, 41, 80});
    QVERIFY(first.notes != second.notes);
  }
};

LOOPWRIGHT_TEST(TestEdits, void)
#include "test_edits.moc"
