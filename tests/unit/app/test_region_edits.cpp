// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>

#include "app/document/region_edits.h"
#include "engine/base/random.h"
#include "tests/suite.h"
#include "tests/unit/app/content_rules.h"

using namespace loopwright;
using namespace loopwright::test;

namespace {

constexpr Tick kStep = 120;

const PitchLayout &layout() {
  static const PitchLayout named = *PitchLayout::named("loop57h");
  return named;
}

/// The steps [first, end) of a track's columns.
BitPlane steps(Role role, int first, int end, int bars = 2) {
  BitPlane region(bars * 16, layout().columns());
  const TrackLayout &track = *layout().track(role);
  for (int step = first; step < end; ++step)
    for (int column = track.firstColumn; column < track.endColumn(); ++column)
      region.set(step, column);
  return region;
}

Pianoroll rollOfBass(const std::vector<Note> &bass) { return rollOf(loopOf(bass, {}), layout()); }

/// A loop of notes off the grid and of all lengths, and of sounds that no column stands for.
LoopContent anyLoop(RandomStream &random) {
  const auto below = [&random](std::uint64_t count) { return static_cast<int>(random.below(count)); };
  std::vector<Note> bass, drums;
  for (int i = 0; i < 12; ++i)
    bass.push_back({below(32 * kStep - 70), 30 + below(700), 22 + below(52), 1 + below(127)});
  for (int i = 0; i < 24; ++i)
    drums.push_back({below(32 * kStep - 70), 10 + below(200), 35 + below(25), 1 + below(127)});
  LoopContent loop = loopOf(bass, drums);
  for (int track = 0; track < loop.tracks.size(); ++track)
    settleNotes(loop, track);
  return loop;
}

/// What a decoder may have given: any cells, onsets as they follow.
Pianoroll anyRoll(RandomStream &random) {
  Pianoroll roll(32, layout().columns());
  for (int i = 0; i < 250; ++i)
    roll.sounding.set(static_cast<int>(random.below(32)),
                      static_cast<int>(random.below(static_cast<std::uint64_t>(layout().columns()))));
  deriveOnsets(roll, layout());
  return roll;
}

} // namespace

class TestRegionEdits : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void drumsByTheirCells() {
    // A kick early by a hair belongs to the step that it is heard on; a cowbell is no business of the model.
    const LoopContent loop =
        loopOf({}, {{0, 60, 36, 99}, {4 * kStep - 20, 60, 36, 98}, {5 * kStep, 60, 56, 97}, {8 * kStep, 60, 38, 96}});
    const Pianoroll drawn = rollOf(loopOf({}, {{6 * kStep, 60, 42, 1}, {8 * kStep, 60, 42, 1}}), layout());
    const LoopContent next = replaceRegion(loop, drawn, steps(Role::drums, 4, 8), layout());
    QCOMPARE(told(next, 1), QStringList({"0+60 36/99", "600+60 56/97", "720+120 42/98", "960+60 38/96"}));
    QVERIFY(next.tracks[1].notes[2].generated);
    QCOMPARE(next.tracks[1].notes[0], loop.tracks[1].notes[0]);
    QCOMPARE(next.tracks[1].notes[3], loop.tracks[1].notes[3]);
  }

  void notesAcrossTheEdges() {
    const LoopContent loop = loopOf({{10, 11 * kStep, 40, 77}}, {});
    const auto changed = [&](const std::vector<Note> &drawn) {
      return told(replaceRegion(loop, rollOfBass(drawn), steps(Role::bass, 4, 8), layout()), 0);
    };
    // Cut where nothing is drawn, held on where the same note is held, a new note where one begins.
    QCOMPARE(changed({}), QStringList({"10+470 40/77", "960+370 40/77"}));
    QCOMPARE(changed({{0, 12 * kStep, 40, 1}}), QStringList({"10+1320 40/77"}));
    QCOMPARE(changed({{4 * kStep, 8 * kStep, 40, 1}}), QStringList({"10+470 40/77", "480+850 40/77"}));
    QCOMPARE(changed({{0, 6 * kStep, 40, 1}}), QStringList({"10+710 40/77", "960+370 40/77"}));
    QCOMPARE(changed({{5 * kStep, kStep, 45, 1}}), QStringList({"10+470 40/77", "600+120 45/77", "960+370 40/77"}));
  }

  void neighboursStayNoteForNote() {
    // Notes that end and begin at the edges, drawn on in both directions.
    const LoopContent loop = loopOf({{0, 4 * kStep, 40, 70}, {8 * kStep, kStep, 40, 71}}, {});
    const LoopContent next =
        replaceRegion(loop, rollOfBass({{0, 12 * kStep, 40, 1}}), steps(Role::bass, 4, 8), layout());
    QCOMPARE(told(next, 0), QStringList({"0+480 40/70", "480+480 40/71", "960+120 40/71"}));
    QCOMPARE(next.tracks[0].notes[0], loop.tracks[0].notes[0]);
    QCOMPARE(next.tracks[0].notes[2], loop.tracks[0].notes[1]);
  }

  void anyRegionOfAnyLoop() {
    RandomStream random(5, "regions");
    for (int round = 0; round < 300; ++round) {
      const LoopContent loop = anyLoop(random);
      const Pianoroll drawn = anyRoll(random), before = rollOf(loop, layout());
      BitPlane region(32, layout().columns());
      for (const TrackLayout &track : layout().tracks)
        for (int code = 0; code < 8; ++code)
          if (track.hasNotes() && random.below(3) == 0)
            for (int step = 4 * code; step < 4 * code + 4; ++step)
              for (int column = track.firstColumn; column < track.endColumn(); ++column)
                region.set(step, column);
      const LoopContent next = replaceRegion(loop, drawn, region, layout());
      QCOMPARE(brokenRule(next), QString());
      const Pianoroll after = rollOf(next, layout());
      const int columns = layout().track(Role::bass)->endColumn();
      for (int step = 0; step < 32; ++step)
        for (int column = 0; column < columns; ++column)
          QCOMPARE(after.sounding.at(step, column),
                   region.at(step, column) ? drawn.sounding.at(step, column) : before.sounding.at(step, column));
      // Whoever has no cell in the region is the same to the last tick.
      for (int track = 0; track < loop.tracks.size(); ++track)
        for (const DocumentNote &note : loop.tracks[track].notes) {
          LoopContent alone = loop;
          for (DocumentTrack &each : alone.tracks)
            each.notes.clear();
          alone.tracks[track].notes = {note};
          const Pianoroll cells = rollOf(alone, layout());
          bool inside = false;
          for (int step = 0; step < 32; ++step)
            for (int column = 0; column < columns; ++column)
              inside = inside || (cells.sounding.at(step, column) && region.at(step, column));
          // A hit may be cut short by the next one of its drum.
          const auto same = [&note, drums = loop.tracks[track].isDrums()](DocumentNote kept) {
            if (drums && kept.note.duration < note.note.duration)
              kept.note.duration = note.note.duration;
            return kept == note;
          };
          const QList<DocumentNote> &now = next.tracks[track].notes;
          QVERIFY(inside || std::any_of(now.begin(), now.end(), same));
        }
    }
  }

  void nothingOfNothing() {
    RandomStream random(6, "regions");
    const LoopContent loop = anyLoop(random);
    QCOMPARE(replaceRegion(loop, anyRoll(random), BitPlane(32, layout().columns()), layout()), loop);
    const LoopContent emptied =
        replaceRegion(emptyLoop(2), anyRoll(random), BitPlane(32, layout().columns()), layout());
    QCOMPARE(emptied, emptyLoop(2));
  }
};

LOOPWRIGHT_TEST(TestRegionEdits, void)
#include "test_region_edits.moc"
