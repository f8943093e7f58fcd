// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/document/edits.h"
#include "app/document/loop_edits.h"
#include "tests/suite.h"
#include "tests/unit/app/content_rules.h"

using namespace loopwright;
using namespace loopwright::test;

namespace {

/// A note (bass of this pitch, drum of 36) on the one of each bar; ids 1 … bars are the bass, then the drums.
LoopContent oneABar(int bars, int pitch, int velocity) {
  std::vector<Note> bass;
  std::vector<Note> drums;
  for (int bar = 0; bar < bars; ++bar) {
    bass.push_back({bar * 1920, 240, pitch + bar, velocity});
    drums.push_back({bar * 1920, 120, 36, velocity});
  }
  return loopOf(bass, drums, bars);
}

QList<int> velocities(const LoopContent &content, int track) {
  QList<int> all;
  for (const DocumentNote &note : content.tracks[track].notes)
    all.append(note.note.velocity);
  return all;
}

} // namespace

/// A candidate in the place of what is selected.
class TestPassage : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void whatASelectionStandsFor() {
    const LoopContent loop = oneABar(4, 30, 80);
    QVERIFY(isWhole(loop, passageOf(loop, {})));
    QVERIFY(isWhole(loop, passageOf(loop, {2}))); // the note at hand
    QVERIFY(isWhole(loop, passageOf(loop, allNotes(loop))));
    const CellMask some = passageOf(loop, {2, 3});
    QVERIFY(!isWhole(loop, some));
    QVERIFY(some.tracks == std::set<int>({0}) && some.bars == std::set<int>({1, 2}));
  }

  void onlyThePassageChanges() {
    const LoopContent loop = oneABar(4, 30, 80);
    const LoopContent candidate = oneABar(4, 40, 60);
    const LoopContent next = withCandidate(loop, candidate, passageOf(loop, {2, 3}));
    QCOMPARE(velocities(next, 0), QList<int>({80, 80, 80, 80})); // as loud as the part is
    QCOMPARE(next.tracks[0].notes[1].note.pitch, 41);
    QCOMPARE(next.tracks[1], loop.tracks[1]);
    QCOMPARE(next.tracks[0].notes[0], loop.tracks[0].notes[0]);
    QCOMPARE(brokenRule(next), QString());
  }

  /// The part keeps its level and its drum sounds; what the candidate has in the same place stays as it was played.
  void aPartKeepsItsManner() {
    LoopContent loop = loopOf({{0, 240, 30, 50}, {1920, 240, 31, 60}, {2 * 1920 + 9, 233, 32, 70}},
                              {{0, 120, 35, 90}, {1920, 120, 35, 90}, {960, 120, 40, 40}}, 4);
    LoopContent candidate = loopOf({{0, 240, 40, 80}, {2 * 1920, 240, 32, 80}, {3 * 1920, 240, 41, 90}},
                                   {{2 * 1920, 120, 36, 100}, {3 * 1920, 120, 38, 100}, {3 * 1920, 120, 42, 100}}, 4);
    const LoopContent next = withCandidate(loop, candidate, {{0, 1}, {2, 3}});
    QCOMPARE(told(next, 0), QStringList({"0+240 30/50", "1920+240 31/60", "3849+233 32/70", "5760+240 41/70"}));
    QCOMPARE(told(next, 1), QStringList({"0+120 35/90", "960+120 40/40", "1920+120 35/90", "3840+120 35/90",
                                         "5760+120 40/40", "5760+120 42/90"}));
    QCOMPARE(brokenRule(next), QString());
    const LoopContent longer = asLongAs(withBars(loop, 6), candidate);
    QCOMPARE(longer.bars, 6);
    QCOMPARE(longer.tracks[0].notes.size(), 4); // goes round
  }

  void aShortCandidateGoesRoundInALongLoop() {
    const LoopContent loop = oneABar(6, 30, 80);
    const LoopContent next = withCandidate(loop, oneABar(2, 40, 60), passageOf(loop, {4, 5, 6}));
    QCOMPARE(next.bars, 6);
    QCOMPARE(next.tracks[0].notes[2].note.pitch, 32);
    QCOMPARE(next.tracks[0].notes[3].note.pitch, 41); // bar 4 is the candidate's second
    QCOMPARE(next.tracks[0].notes[4].note.pitch, 40);
    QCOMPARE(brokenRule(next), QString());
  }

  void aWholeLoopTakesLengthAndMeter() {
    LoopContent loop = oneABar(6, 30, 80);
    loop.beatsPerBar = 3;
    loop.microsecondsPerQuarter = 400000;
    const LoopContent candidate = oneABar(4, 40, 80);
    for (const NoteSet &selection : {NoteSet{}, NoteSet{1, 2}}) { // there is no passage of another meter
      const LoopContent next = withCandidate(loop, candidate, passageOf(loop, selection));
      QCOMPARE(next.bars, 4);
      QCOMPARE(next.beatsPerBar, 4);
      QCOMPARE(next.microsecondsPerQuarter, 400000);
      QCOMPARE(told(next, 0), told(candidate, 0));
      QCOMPARE(told(next, 1), told(candidate, 1));
      QCOMPARE(brokenRule(next), QString());
    }
  }
};

LOOPWRIGHT_TEST(TestPassage, void)
#include "test_passage.moc"
