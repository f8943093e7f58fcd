// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/base/random.h"
#include "engine/music/roll_notes.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

void markBassOnset(Pianoroll &roll, const PitchLayout &layout, int step) {
  if (const TrackLayout *track = layout.onsetsOf(Role::bass)) {
    roll.sounding.set(step, track->firstColumn);
    roll.onset.set(step, track->firstColumn);
  }
}

/// A roll that keeps Pianoroll's invariants: scattered drums, a single bass voice with held and repeated notes.
Pianoroll randomRoll(const PitchLayout &layout, int steps, RandomStream &random) {
  Pianoroll roll(steps, layout.columns());
  const TrackLayout &drums = *layout.track(Role::drums);
  const TrackLayout &bass = *layout.track(Role::bass);
  int sounding = -1;
  for (int step = 0; step < steps; ++step) {
    for (int column = 0; column < drums.columns; ++column) {
      if (random.below(5) == 0) {
        roll.sounding.set(step, drums.firstColumn + column);
        roll.onset.set(step, drums.firstColumn + column);
      }
    }
    const auto action = random.below(4);
    bool starts = false;
    if (action == 0) {
      sounding = -1;
    } else if (action == 1) {
      sounding = bass.firstColumn + static_cast<int>(random.below(static_cast<std::uint64_t>(bass.columns)));
      starts = true;
    } else if (action == 2) {
      starts = sounding >= 0; // the same pitch again
    }
    if (sounding >= 0)
      roll.sounding.set(step, sounding);
    if (starts) {
      roll.onset.set(step, sounding);
      markBassOnset(roll, layout, step);
    }
  }
  return roll;
}

void layoutRows() {
  QTest::addColumn<QString>("name");
  for (const PitchLayout &layout : PitchLayout::all())
    if (layout.has(Role::bass) && layout.hasDrumComponents())
      QTest::newRow(layout.name.c_str()) << QString::fromStdString(layout.name);
}

} // namespace

class TestRollNotes : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void rollToNotesToRollIsIdentity_data() { layoutRows(); }
  void rollToNotesToRollIsIdentity() {
    QFETCH(QString, name);
    const PitchLayout layout = *PitchLayout::named(name.toStdString());
    for (std::uint64_t item = 0; item < 500; ++item) {
      RandomStream random(2, "rolls", 0, 0, item);
      const Pianoroll roll = randomRoll(layout, 16 * (1 + static_cast<int>(random.below(16))), random);
      const auto drums = notesOf(roll, layout, *layout.track(Role::drums));
      const auto bass = notesOf(roll, layout, *layout.track(Role::bass));
      QVERIFY2(rollOf({{Role::drums, drums}, {Role::bass, bass}}, layout, roll.steps()) == roll,
               qPrintable(QString::number(item)));
      const Score score = scoreOf(roll, layout);
      QCOMPARE(score.parts.size(), std::size_t{2});
      QVERIFY(score.parts[0].isDrums() && score.parts[0].notes == drums);
      QVERIFY(score.parts[1].isBass() && score.parts[1].notes == bass);
      QCOMPARE(score.length, Tick{roll.steps()} * 120);
    }
  }

  /// Four tracks: a part each, on a channel and program of its own; drum pitches as they are, the kick where racks have
  /// it.
  void fourTracksAsParts() {
    const PitchLayout layout = *PitchLayout::named("tracks4");
    Pianoroll roll(16, layout.columns());
    const auto hit = [&roll](int step, int column) {
      roll.sounding.set(step, column);
      roll.onset.set(step, column);
    };
    hit(0, 35);
    hit(4, 36);
    hit(8, 81);
    hit(0, 128 + 33);
    hit(2, 256 + 64);
    roll.sounding.set(3, 256 + 64);
    hit(4, 256 + 64);
    hit(15, 384 + 127);
    const Score score = scoreOf(roll, layout);
    QCOMPARE(score.parts.size(), std::size_t{4});
    const auto partIs = [&score](std::size_t part, const char *name, int channel, int program,
                                 const std::vector<Note> &notes) {
      return score.parts[part].name == name && score.parts[part].channel == channel &&
             score.parts[part].program == program && score.parts[part].notes == notes;
    };
    QVERIFY(partIs(0, "drums", 9, 0, {{0, 120, 36, 100}, {480, 120, 36, 100}, {960, 120, 81, 100}}));
    QVERIFY(partIs(1, "bass", 0, 34, {{0, 120, 33, 80}}));
    QVERIFY(partIs(2, "guitar", 1, 25, {{240, 240, 64, 80}, {480, 120, 64, 80}}));
    QVERIFY(partIs(3, "strings", 2, 48, {{1800, 120, 127, 80}}));
  }

  /// Every track of one voice keeps its lowest pitch, drums too; a pitch under which another ends starts there.
  void lowestOfEachTrackStays() {
    const PitchLayout layout = *PitchLayout::named("tracks4");
    for (std::uint64_t item = 0; item < 100; ++item) {
      RandomStream random(8, "lowest of four", 0, 0, item);
      Pianoroll roll(64, layout.columns());
      for (int i = 0; i < 1500; ++i)
        roll.sounding.set(static_cast<int>(random.below(64)), static_cast<int>(random.below(512)));
      deriveOnsets(roll, layout);
      const Pianoroll before = roll;
      keepOneVoice(roll, layout);
      for (const TrackLayout &track : layout.tracks)
        for (int step = 0; step < roll.steps(); ++step) {
          int lowest = -1;
          for (int column = track.endColumn() - 1; column >= track.firstColumn; --column)
            if (before.sounding.at(step, column))
              lowest = column;
          for (int column = track.firstColumn; column < track.endColumn(); ++column) {
            QCOMPARE(roll.sounding.at(step, column), column == lowest);
            const bool starts = column == lowest && (track.isDrums() || before.onset.at(step, column) || step == 0 ||
                                                     !roll.sounding.at(step - 1, column));
            QCOMPARE(roll.onset.at(step, column), starts);
          }
        }
    }
  }

  void chordsSurvive_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("loop57") << "loop57"; // a column of bass onsets cannot tell the voices of a chord apart
    QTest::newRow("loop93") << "loop93";
  }
  void chordsSurvive() {
    QFETCH(QString, name);
    const PitchLayout layout = *PitchLayout::named(name.toStdString());
    const TrackLayout &bass = *layout.track(Role::bass);
    for (std::uint64_t item = 0; item < 200; ++item) {
      RandomStream random(3, "chords", 0, 0, item);
      Pianoroll roll(64, layout.columns());
      for (int column = bass.firstColumn; column < bass.endColumn(); ++column) {
        for (int step = 0; step < roll.steps(); ++step) {
          if (random.below(3) == 0)
            continue;
          roll.sounding.set(step, column);
          if (step == 0 || !roll.sounding.at(step - 1, column) || random.below(3) == 0)
            roll.onset.set(step, column);
        }
      }
      QVERIFY(rollOf({{Role::bass, notesOf(roll, layout, bass)}}, layout, 64) == roll);
    }
  }

  void notesSayWhatTheRollSays() {
    const PitchLayout layout = *PitchLayout::named("loop57h");
    Pianoroll roll(16, layout.columns());
    roll.sounding.set(0, kKickColumn);
    roll.sounding.set(4, kSnareColumn);
    for (int step = 2; step < 8; ++step)
      roll.sounding.set(step, 9 + 4); // pitch 28
    roll.sounding.set(5, 57);
    const auto drums = notesOf(roll, layout, layout.tracks[0]);
    QVERIFY((drums == std::vector<Note>{{0, 120, 36, 100}, {480, 120, 38, 100}}));
    const auto bass = notesOf(roll, layout, layout.tracks[1]);
    QVERIFY((bass == std::vector<Note>{{240, 360, 28, 80}, {600, 360, 28, 80}}));
    QVERIFY(notesOf(roll, layout, layout.tracks[2]).empty());
  }

  void whatDoesNotFitIsLeftOut() {
    const PitchLayout layout = *PitchLayout::named("loop57");
    const std::vector<Note> drums = {{0, 10, 35, 90}, {-120, 10, 38, 90}, {1920, 10, 38, 90}, {0, 10, 56, 90}};
    const std::vector<Note> bass = {{1800, 480, 24, 90}, {0, 480, 23, 90}, {0, 480, 72, 90}, {1920, 120, 30, 90}};
    const Pianoroll roll = rollOf({{Role::drums, drums}, {Role::bass, bass}}, layout, 16);
    QCOMPARE(roll.sounding.count(), 2);
    QVERIFY(roll.onset.at(0, kKickColumn));
    QVERIFY(roll.onset.at(15, 9));
  }

  void derivedOnsetsAreThoseOfTheRoll() {
    // With a column of bass onsets the sounding plane says all; without it repeated notes merge.
    const PitchLayout layout = *PitchLayout::named("loop57h");
    for (std::uint64_t item = 0; item < 200; ++item) {
      RandomStream random(4, "derive", 0, 0, item);
      const Pianoroll roll = randomRoll(layout, 128, random);
      Pianoroll derived;
      derived.sounding = roll.sounding;
      derived.onset = BitPlane(roll.steps(), roll.columns());
      deriveOnsets(derived, layout);
      QVERIFY(derived == roll);
    }
    const PitchLayout plain = *PitchLayout::named("loop57");
    Pianoroll merged(4, plain.columns());
    for (const int step : {0, 1, 3})
      merged.sounding.set(step, 20);
    deriveOnsets(merged, plain);
    QVERIFY(merged.onset.at(0, 20) && !merged.onset.at(1, 20) && merged.onset.at(3, 20));
  }

  void lowestBassStays_data() { layoutRows(); }
  void lowestBassStays() {
    QFETCH(QString, name);
    const PitchLayout layout = *PitchLayout::named(name.toStdString());
    const TrackLayout &bass = *layout.track(Role::bass);
    for (std::uint64_t item = 0; item < 200; ++item) {
      RandomStream random(5, "lowest", 0, 0, item);
      Pianoroll roll(64, layout.columns());
      for (int i = 0; i < 150; ++i)
        roll.sounding.set(static_cast<int>(random.below(64)),
                          static_cast<int>(random.below(static_cast<std::uint64_t>(bass.endColumn()))));
      deriveOnsets(roll, layout);
      const Pianoroll before = roll;
      keepOneVoice(roll, layout);
      for (int step = 0; step < roll.steps(); ++step) {
        bool found = false;
        bool starts = false;
        for (int column = 0; column < bass.endColumn(); ++column) {
          const bool drum = column < bass.firstColumn;
          const bool expected = before.sounding.at(step, column) && (drum || !found);
          found = found || (expected && !drum);
          starts = starts || (!drum && roll.onset.at(step, column));
          QCOMPARE(roll.sounding.at(step, column), expected);
        }
        if (const TrackLayout *track = layout.onsetsOf(Role::bass)) {
          QCOMPARE(roll.sounding.at(step, track->firstColumn), starts);
          QCOMPARE(roll.onset.at(step, track->firstColumn), starts);
        }
      }
      // The result is a roll that its notes can say.
      const auto drums = notesOf(roll, layout, layout.tracks[0]);
      QVERIFY(rollOf({{Role::drums, drums}, {Role::bass, notesOf(roll, layout, bass)}}, layout, 64) == roll);
    }
  }
};

LOOPWRIGHT_TEST(TestRollNotes, void)
#include "test_roll_notes.moc"
