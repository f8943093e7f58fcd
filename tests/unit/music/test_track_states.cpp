// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/base/random.h"
#include "engine/music/track_states.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

const PitchLayout &stateLayout() {
  static const PitchLayout layout = *PitchLayout::named("tracks4");
  return layout;
}

void sound(Pianoroll &roll, int column, int firstStep, int endStep) {
  for (int step = firstStep; step < endStep; ++step)
    roll.sounding.set(step, column);
  roll.onset.set(firstStep, column);
}

/// One voice a track: notes of any length, repeated notes, rests; drum hits of one step.
Pianoroll randomFourTracks(int steps, RandomStream &random) {
  Pianoroll roll(steps, stateLayout().columns());
  for (const TrackLayout &track : stateLayout().tracks)
    for (int step = 0, pitch = 60; step < steps;) {
      const int length = track.isDrums() ? 1 : 1 + static_cast<int>(random.below(7));
      if (random.below(3) > 0)
        pitch = static_cast<int>(random.below(128));
      if (random.below(4) > 0)
        sound(roll, track.firstColumn + pitch, step, std::min(step + length, steps));
      step += length;
    }
  return roll;
}

std::vector<int> statesOfTrack(const TrackStates &states, int track) {
  std::vector<int> row;
  for (int step = 0; step < states.steps; ++step)
    row.push_back(states.at(track, step));
  return row;
}

} // namespace

class TestTrackStates : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void whichLayoutsHaveStates() {
    for (const PitchLayout &layout : PitchLayout::all())
      QCOMPARE(layout.offers(Encoding::states), layout.name == "tracks4");
  }

  void holdSilenceAndRepeats() {
    constexpr int S = kSilentState, H = kHoldState;
    Pianoroll roll(8, stateLayout().columns());
    sound(roll, 36, 1, 2); // drums: two hits of a sound in a row, a rest, another
    sound(roll, 36, 2, 3);
    sound(roll, 42, 4, 5);
    sound(roll, 128 + 40, 0, 3); // bass: held, struck again, another pitch
    sound(roll, 128 + 40, 3, 5);
    sound(roll, 128 + 43, 5, 8);
    roll.sounding.set(0, 256 + 60); // guitar: held from before the window, then silent
    roll.sounding.set(1, 256 + 60);
    const TrackStates states = statesOf(roll, stateLayout(), 0, 8);
    QCOMPARE(states.tracks, 4);
    QCOMPARE(statesOfTrack(states, 0), (std::vector<int>{S, 36, 36, S, 42, S, H, H}));
    QCOMPARE(statesOfTrack(states, 1), (std::vector<int>{40, H, H, 40, H, 43, H, H}));
    QCOMPARE(statesOfTrack(states, 2), (std::vector<int>{60, H, S, H, H, H, H, H}));
    QCOMPARE(statesOfTrack(states, 3), (std::vector<int>{S, H, H, H, H, H, H, H}));
    // A window that begins later begins anew.
    QCOMPARE(statesOfTrack(statesOf(roll, stateLayout(), 4, 8), 1), (std::vector<int>{40, 43, H, H}));
  }

  void lowestPitchCounts() {
    Pianoroll roll(3, stateLayout().columns());
    sound(roll, 128 + 70, 0, 3);
    sound(roll, 128 + 50, 1, 2);
    QCOMPARE(statesOfTrack(statesOf(roll, stateLayout(), 0, 3), 1), (std::vector<int>{70, 50, 70}));
  }

  void roundTrip() {
    for (std::uint64_t item = 0; item < 300; ++item) {
      RandomStream random(3, "states", 0, 0, item);
      const Pianoroll roll = randomFourTracks(16 * (1 + static_cast<int>(random.below(16))), random);
      const TrackStates states = statesOf(roll, stateLayout(), 0, roll.steps());
      QVERIFY2(rollOf(states, stateLayout()) == roll, qPrintable(QString::number(item)));
      // The part of a window: notes that are held into it begin there.
      const int first = static_cast<int>(random.below(static_cast<std::uint64_t>(roll.steps())));
      const TrackStates part = statesOf(roll, stateLayout(), first, roll.steps());
      QVERIFY(rollOf(part, stateLayout()).sounding == roll.sounding.slice(first, roll.steps()));
      QVERIFY(statesOf(rollOf(part, stateLayout()), stateLayout(), 0, part.steps) == part);
    }
  }

  /// Whatever a model says is a roll: a hold at the beginning is silence, a held drum hit lasts a step.
  void anyStatesAreARoll() {
    for (std::uint64_t item = 0; item < 100; ++item) {
      RandomStream random(4, "states", 0, 0, item);
      TrackStates states(4, 32);
      for (std::uint8_t &state : states.states)
        state = static_cast<std::uint8_t>(random.below(2) == 0 ? 126 + random.below(130) : random.below(128));
      const Pianoroll roll = rollOf(states, stateLayout());
      for (const TrackLayout &track : stateLayout().tracks)
        for (int step = 0; step < 32; ++step) {
          const int sounding = roll.sounding.count(step, step + 1, track.firstColumn, track.endColumn());
          const int state = states.at(track.firstColumn / 128, step);
          QVERIFY(sounding <= 1);
          QCOMPARE(roll.onset.count(step, step + 1, track.firstColumn, track.endColumn()), state < 128 ? 1 : 0);
          if (state == kSilentState || (state >= kHoldState && (step == 0 || track.isDrums())))
            QCOMPARE(sounding, 0);
          if (state >= kHoldState && step > 0 && track.isPitched())
            QCOMPARE(sounding, roll.sounding.count(step - 1, step, track.firstColumn, track.endColumn()));
        }
      QVERIFY(rollOf(statesOf(roll, stateLayout(), 0, 32), stateLayout()) == roll);
    }
  }

  void transposition() {
    for (std::uint64_t item = 0; item < 50; ++item) {
      RandomStream random(5, "states", 0, 0, item);
      const Pianoroll roll = randomFourTracks(64, random);
      const TrackStates plain = statesOf(roll, stateLayout(), 0, 64);
      for (int semitones = -5; semitones <= 6; ++semitones) {
        const TrackStates moved = statesOf(roll, stateLayout(), 0, 64, semitones);
        for (int track = 0; track < 4; ++track)
          for (int step = 0; step < 64; ++step) {
            int expected = plain.at(track, step);
            if (track > 0 && expected < 128) {
              expected += semitones;
              expected += expected < 0 ? 12 : expected > 127 ? -12 : 0;
            }
            QCOMPARE(int(moved.at(track, step)), expected);
          }
      }
    }
  }
};

LOOPWRIGHT_TEST(TestTrackStates, void)
#include "test_track_states.moc"
