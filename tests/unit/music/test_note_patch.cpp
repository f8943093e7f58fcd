// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>

#include "engine/music/note_patch.h"
#include "engine/music/roll_patch.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

constexpr Tick kStep = 120;

const PitchLayout &layout() {
  static const PitchLayout named = *PitchLayout::named("loop57h");
  return named;
}

/// Two bars: a bass that is held over the bar line, a melody, drums in two parts.
Score song() {
  Score score;
  score.length = 32 * kStep;
  score.parts.resize(4);
  score.parts[0].program = 33;
  score.parts[0].notes = {{3, 4 * kStep, 40, 70}, {12 * kStep, 8 * kStep, 43, 71}, {28 * kStep, 60, 20, 72}};
  score.parts[1].channel = 1;
  score.parts[1].program = 73;
  score.parts[1].notes = {{20 * kStep, kStep, 80, 73}};
  for (const int part : {2, 3}) {
    score.parts[static_cast<std::size_t>(part)].channel = 9;
    score.parts[static_cast<std::size_t>(part)].notes = {{7, 30, 36, 90}, {20 * kStep + 5, 30, 38, 91}};
  }
  return score;
}

Pianoroll drawn() {
  return rollOf({{Role::drums, {{24 * kStep, kStep, 36, 1}}},
                 {Role::bass, {{12 * kStep, 12 * kStep, 43, 1}, {26 * kStep, kStep, 50, 1}}}},
                layout(), 32);
}

} // namespace

class TestNotePatch : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// The second bar anew: the held note is held as drawn, what lies before and what nobody reads stays.
  void onlyTheRegionChanges() {
    const Score before = song();
    const Arrangement arrangement = arrangementsOf(before, layout()).all.front();
    const BitPlane second = regionOf(layout(), 2, 1, 2, {Role::drums, Role::bass});
    const Score after = patchedScore(before, arrangement, drawn(), second, layout());
    QVERIFY(after.parts[0].notes == (std::vector<Note>{{3, 4 * kStep, 40, 70},
                                                       {12 * kStep, 12 * kStep, 43, 71},
                                                       {26 * kStep, kStep, 50, 71},
                                                       {28 * kStep, 60, 20, 72}}));
    QVERIFY(after.parts[1].notes == before.parts[1].notes);
    QVERIFY(after.parts[2].notes == (std::vector<Note>{{7, 30, 36, 90}, {24 * kStep, kStep, 36, 90}}));
    QVERIFY(after.parts[3].notes == (std::vector<Note>{{7, 30, 36, 90}}));
  }

  /// A note that ends late, off the grid, makes way for a drawn one of its pitch.
  void aDrawnNoteEndsOneThatWasThere() {
    Score before = song();
    before.parts[0].notes = {{8 * kStep, 8 * kStep + 50, 43, 71}};
    const Arrangement arrangement = arrangementsOf(before, layout()).all.front();
    const Pianoroll other = rollOf({{Role::bass, {{16 * kStep, 2 * kStep, 43, 1}}}}, layout(), 32);
    const Score after = patchedScore(before, arrangement, other, regionOf(layout(), 2, 1, 2, {Role::bass}), layout());
    QVERIFY(after.parts[0].notes ==
            (std::vector<Note>{{8 * kStep, 8 * kStep, 43, 71}, {16 * kStep, 2 * kStep, 43, 71}}));
    QVERIFY(after.parts[2].notes == before.parts[2].notes);
  }

  /// What is drawn where it was stays as it was played; new notes are as loud as the part, on its own sounds.
  void newNotesArePlayedLikeTheOthers() {
    const TrackLayout &drums = *layout().track(Role::drums);
    const std::vector<Note> hits = {{5, 30, 35, 61},          {8 * kStep, 30, 35, 63},  {16 * kStep - 9, 40, 35, 66},
                                    {4 * kStep, 30, 40, 101}, {20 * kStep, 30, 40, 99}, {24 * kStep, 30, 57, 30}};
    const Pianoroll beat = rollOf({{Role::drums,
                                    {{16 * kStep, kStep, 36, 1},
                                     {20 * kStep, kStep, 36, 1},
                                     {28 * kStep, kStep, 38, 1},
                                     {30 * kStep, kStep, 42, 1}}}},
                                  layout(), 32);
    const BitPlane second = regionOf(layout(), 2, 1, 2, {Role::drums});
    std::vector<Note> after;
    for (const PatchedNote &patched : patchedNotes(hits, beat, second, layout(), drums))
      after.push_back(patched.note);
    std::sort(after.begin(), after.end(), [](const Note &a, const Note &b) { return a.onset < b.onset; });
    QVERIFY(after == (std::vector<Note>{{5, 30, 35, 61},
                                        {4 * kStep, 30, 40, 101},
                                        {8 * kStep, 30, 35, 63},
                                        {16 * kStep - 9, 40, 35, 66},
                                        {20 * kStep, kStep, 35, 63},
                                        {28 * kStep, kStep, 40, 101},
                                        {30 * kStep, kStep, 42, 66}}));
    const TrackLayout &bass = *layout().track(Role::bass);
    const std::vector<Note> line = {
        {0, kStep, 30, 50}, {16 * kStep + 7, 4 * kStep - 20, 40, 55}, {24 * kStep, 60, 45, 58}};
    const Pianoroll other =
        rollOf({{Role::bass, {{16 * kStep, 4 * kStep, 40, 1}, {24 * kStep, 4 * kStep, 47, 1}}}}, layout(), 32);
    after.clear();
    for (const PatchedNote &patched :
         patchedNotes(line, other, regionOf(layout(), 2, 1, 2, {Role::bass}), layout(), bass))
      after.push_back(patched.note);
    std::sort(after.begin(), after.end(), [](const Note &a, const Note &b) { return a.onset < b.onset; });
    QVERIFY(after == (std::vector<Note>{line[0], line[1], {24 * kStep, 4 * kStep, 47, 55}}));
  }

  void piecesNameTheirNote() {
    const TrackLayout &bass = *layout().track(Role::bass);
    BitPlane middle(32, layout().columns());
    for (int step = 14; step < 16; ++step)
      for (int column = bass.firstColumn; column < bass.endColumn(); ++column)
        middle.set(step, column);
    const std::vector<PatchedNote> patched = patchedNotes({{0, kStep, 30, 1}, {12 * kStep, 8 * kStep, 43, 71}},
                                                          Pianoroll(32, layout().columns()), middle, layout(), bass);
    QCOMPARE(patched.size(), std::size_t{3});
    QVERIFY(patched[0].whole && patched[0].source == 0);
    QVERIFY(!patched[1].whole && patched[1].source == 1 && patched[1].note == (Note{12 * kStep, 2 * kStep, 43, 71}));
    QVERIFY(!patched[2].whole && patched[2].source == 1 && patched[2].note == (Note{16 * kStep, 4 * kStep, 43, 71}));
  }
};

LOOPWRIGHT_TEST(TestNotePatch, void)
#include "test_note_patch.moc"
