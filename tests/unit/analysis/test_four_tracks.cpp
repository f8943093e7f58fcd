// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/analysis/controls.h"
#include "engine/analysis/loop_metrics.h"
#include "engine/analysis/novelty.h"
#include "engine/analysis/reconstruction_metrics.h"
#include "engine/base/random.h"
#include "engine/music/track_states.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

const PitchLayout &fourTracks() {
  static const PitchLayout layout = *PitchLayout::named("tracks4");
  return layout;
}

void addNote(Pianoroll &roll, int column, int firstStep, int endStep) {
  for (int step = firstStep; step < endStep; ++step)
    roll.sounding.set(step, column);
  roll.onset.set(firstStep, column);
}

/// Two bars of four tracks; loops share bars, so that many are about as near.
Pianoroll loopOf(std::uint64_t seed, int bars = 2) {
  RandomStream stream(seed, "loop");
  Pianoroll roll(16 * bars, fourTracks().columns());
  const int key = static_cast<int>(stream.below(9));
  for (int bar = 0; bar < bars; ++bar) {
    RandomStream motif(stream.below(4), "motif");
    for (const TrackLayout &track : fourTracks().tracks)
      for (int step = 0; step < 16; step += 2)
        if (motif.uniform() < .7) {
          const auto pitch = static_cast<int>(motif.below(8));
          const int column = track.firstColumn + (track.isDrums() ? 35 : 50 + key) + pitch;
          addNote(roll, column, bar * 16 + step, bar * 16 + step + (track.isDrums() ? 1 : 2));
        }
  }
  return roll;
}

/// Pitched cells `semitones` higher, bars beginning `bars` later; -1 for `track`: all of them.
Pianoroll movedBy(const Pianoroll &roll, int semitones, int bars, int only = -1) {
  Pianoroll result(roll.steps(), roll.columns());
  for (int step = 0; step < roll.steps(); ++step)
    for (int column = 0; column < roll.columns(); ++column) {
      const int source = (step + 16 * bars) % roll.steps();
      const int target = column < 128 || (only >= 0 && column / 128 != only) ? column : column + semitones;
      if (roll.sounding.at(source, column))
        result.sounding.set(step, target);
      if (roll.onset.at(source, column))
        result.onset.set(step, target);
    }
  return result;
}

/// The definition, word for word.
double byDefinition(const Pianoroll &a, const Pianoroll &b) {
  int best = 0;
  for (int rotation = 0; rotation < a.steps() / 16; ++rotation)
    for (int shift = -127; shift <= 127; ++shift) {
      int common = 0;
      for (int step = 0; step < a.steps(); ++step)
        for (int column = 0; column < 512; ++column) {
          if (!a.sounding.at(step, column))
            continue;
          const int target = column < 128 ? column : column + shift;
          if (target / 128 == column / 128 && b.sounding.at((step + 16 * rotation) % a.steps(), target))
            ++common;
        }
      best = std::max(best, common);
    }
  const int joined = a.sounding.count() + b.sounding.count() - best;
  return joined > 0 ? 1 - best / static_cast<double>(joined) : 0;
}

bool tracksEqual(const Pianoroll &a, const Pianoroll &b, int firstColumn, int endColumn) {
  for (int step = 0; step < a.steps(); ++step)
    for (int column = firstColumn; column < endColumn; ++column)
      if (a.sounding.at(step, column) != b.sounding.at(step, column) ||
          a.onset.at(step, column) != b.onset.at(step, column))
        return false;
  return true;
}

} // namespace

/// Layout tracks4 in what measures loops.
class TestFourTracks : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void nearestAgreesWithTheDefinition() {
    std::vector<Pianoroll> training;
    for (std::uint64_t seed = 0; seed < 12; ++seed)
      training.push_back(loopOf(seed));
    const NearestLoops nearest(training, fourTracks());
    for (std::uint64_t seed = 100; seed < 104; ++seed) {
      const Pianoroll query = loopOf(seed);
      Neighbour expected;
      expected.distance = 2;
      for (std::size_t i = 0; i < training.size(); ++i)
        if (const double distance = byDefinition(query, training[i]); distance < expected.distance)
          expected = {distance, i};
      const Neighbour found = nearest.nearest(query);
      QCOMPARE(found.distance, expected.distance);
      QCOMPARE(found.index, expected.index);
    }
  }

  /// The key of all pitched tracks together does not count, nor where the loop begins; one track alone in another key
  /// does.
  void keyAndFirstBarDoNotCount() {
    const Pianoroll loop = loopOf(3, 16);
    const NearestLoops nearest({loop}, fourTracks());
    for (int semitones = -5; semitones <= 6; ++semitones)
      QCOMPARE(nearest.nearest(movedBy(loop, semitones, semitones + 5)).distance, 0.0);
    for (int track = 1; track < 4; ++track)
      QVERIFY(nearest.nearest(movedBy(loop, 3, 0, track)).distance > 0.05);
  }

  void controls() {
    std::vector<Pianoroll> training;
    for (std::uint64_t seed = 0; seed < 10; ++seed)
      training.push_back(loopOf(seed, 8));
    const auto make = [&training](Control control) { return makeControl(control, training, {}, fourTracks(), 10, 1); };
    const std::vector<std::size_t> sources = controlSources(Control::swapped, 10, 0, 10, 1);
    const std::vector<Pianoroll> swaps = make(Control::swapped);
    for (std::size_t i = 0; i < swaps.size(); ++i) {
      QVERIFY(tracksEqual(swaps[i], training[sources[i]], 0, 128));
      QVERIFY(!tracksEqual(swaps[i], training[sources[i]], 128, 512));
      QVERIFY(std::any_of(training.begin(), training.end(),
                          [&](const Pianoroll &loop) { return tracksEqual(swaps[i], loop, 128, 512); }));
    }
    int cells = 0, noise = 0;
    for (const Pianoroll &loop : training)
      cells += loop.sounding.count();
    for (const Pianoroll &loop : make(Control::noise)) {
      noise += loop.sounding.count();
      QVERIFY(statesOf(loop, fourTracks(), 0, loop.steps()).tracks == 4);
    }
    QVERIFY(std::abs(noise - cells) < cells / 10);
    const std::vector<std::size_t> shuffledOf = controlSources(Control::shuffledBars, 10, 0, 10, 1);
    const std::vector<Pianoroll> shuffled = make(Control::shuffledBars);
    for (std::size_t i = 0; i < shuffled.size(); ++i)
      QCOMPARE(shuffled[i].sounding.count(), training[shuffledOf[i]].sounding.count());
  }

  /// Bass numbers are of the bass alone, drum numbers of the components that the pitches belong to.
  void metrics() {
    Pianoroll roll(32, fourTracks().columns());
    addNote(roll, 36, 0, 1);
    addNote(roll, 49, 4, 5);
    addNote(roll, 128 + 40, 16, 20);
    addNote(roll, 256 + 60, 0, 8);
    addNote(roll, 256 + 60, 8, 10);
    addNote(roll, 384 + 70, 0, 4);
    const LoopMetrics metrics = measureLoop(roll, fourTracks());
    QVERIFY(metrics.kickOnOne && !metrics.kickAndCrashOnOne && !metrics.bassOnOne && !metrics.bassInEveryHalf);
    QCOMPARE(metrics.doubleBass, 0.0);
    QCOMPARE(metrics.halfBarsWithBass, 0.25);
    QCOMPARE(metrics.drumCells, 2);
    QCOMPARE(metrics.bassCells, 18);
    QCOMPARE(metrics.onsets, 6);
    QCOMPARE(metrics.uniquePitchesOfLoop, 5);
    QCOMPARE(metrics.hammingDistance, 20.0 / (16 * 512));
    addNote(roll, 57, 0, 1); // a crash beside the kick, as a raw output may have it
    QVERIFY(measureLoop(roll, fourTracks()).kickAndCrashOnOne);
  }

  void reconstruction() {
    Pianoroll original(16, fourTracks().columns());
    addNote(original, 35, 0, 1);       // kick
    addNote(original, 40, 4, 5);       // snare
    addNote(original, 44, 8, 9);       // hats
    addNote(original, 56, 9, 10);      // another sound
    addNote(original, 128 + 40, 0, 4); // bass
    addNote(original, 256 + 60, 0, 2); // guitar
    addNote(original, 384 + 60, 0, 3); // strings
    const auto scores = scoreReconstruction({original}, {Pianoroll(16, 512)}, fourTracks());
    QVERIFY(scores.has_value());
    const std::pair<CellGroup, std::int64_t> missed[] = {{CellGroup::all, 13}, {CellGroup::bass, 4},
                                                         {CellGroup::kick, 1}, {CellGroup::snare, 1},
                                                         {CellGroup::hats, 1}, {CellGroup::otherDrums, 1}};
    for (const auto &[group, cells] : missed)
      QCOMPARE(scores->of(group).falseNegatives, cells);
    QCOMPARE(scores->of(CellGroup::all).cells, 16 * 512);
    QCOMPARE(scores->of(CellGroup::bass).cells, 16 * 128);
  }
};

LOOPWRIGHT_TEST(TestFourTracks, void)
#include "test_four_tracks.moc"
