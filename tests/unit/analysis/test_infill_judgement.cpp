// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <set>

#include "engine/analysis/infill_judgement.h"
#include "engine/base/random.h"
#include "engine/music/roll_patch.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_rolls.h"

using namespace loopwright;

namespace {

/// Loops of random cells, each of its own.
Pianoroll randomLoop(const char *name, std::uint64_t item) {
  RandomStream random(1, name, 0, 0, item);
  Pianoroll roll(128, 57);
  for (int step = 0; step < 128; ++step) {
    for (int drum = 0; drum < 9; ++drum)
      if (random.uniform() < 0.15)
        roll.sounding.set(step, drum);
    if (random.uniform() < 0.5)
      roll.sounding.set(step, 9 + static_cast<int>(random.below(48)));
  }
  return roll;
}

std::vector<Pianoroll> loopsNamed(const char *name, std::uint64_t count) {
  std::vector<Pianoroll> loops;
  for (std::uint64_t i = 0; i < count; ++i)
    loops.push_back(randomLoop(name, i));
  return loops;
}

/// Random holes filled with what `fillOf` gives for a loop and the number of a candidate.
std::vector<FilledLoop>
filled(const std::function<Pianoroll(const Pianoroll &, std::uint64_t, std::uint64_t)> &fillOf) {
  std::vector<FilledLoop> loops;
  for (std::uint64_t i = 0; i < 40; ++i) {
    FilledLoop loop{randomLoop("originals", i), randomHole(8, 1, i), {}};
    const BitPlane region = regionOf(golden::layout(), 8, loop.hole.firstBar, loop.hole.endBar, loop.hole.roles());
    for (std::uint64_t candidate = 0; candidate < 3; ++candidate)
      loop.fills.push_back(patched(loop.original, fillOf(loop.original, i, candidate), region, golden::layout()));
    loops.push_back(std::move(loop));
  }
  return loops;
}

} // namespace

class TestInfillJudgement : public QObject {
  Q_OBJECT

  const std::vector<Pianoroll> m_training = loopsNamed("training", 20);
  InfillJudgement judge(const std::vector<FilledLoop> &loops) {
    return judgeInfills(loops, m_training, golden::layout(), 1);
  }

private Q_SLOTS:
  void holes() {
    std::set<int> lengths, tracks;
    for (std::uint64_t i = 0; i < 200; ++i) {
      const Hole hole = randomHole(8, 3, i);
      QVERIFY(hole.firstBar >= 0 && hole.firstBar < hole.endBar && hole.endBar <= 8);
      QVERIFY(hole.drums || hole.bass);
      lengths.insert(hole.endBar - hole.firstBar);
      tracks.insert((hole.drums ? 1 : 0) + (hole.bass ? 2 : 0));
    }
    QCOMPARE(lengths, (std::set<int>{1, 2, 3, 4}));
    QCOMPARE(tracks, (std::set<int>{1, 2, 3}));
    QCOMPARE(randomHole(2, 1, 5).endBar - randomHole(2, 1, 5).firstBar, 1);
  }

  void theOriginalItself() {
    const InfillJudgement found = judge(filled([](const Pianoroll &original, auto, auto) { return original; }));
    QCOMPARE(found.loops, std::size_t{40});
    QCOMPARE(found.changedOutside, 0);
    QCOMPARE(found.betweenFills, 0.0);
    QVERIFY(found.betweenLoops > 0.7);
    QCOMPARE(found.likeness, 1.0);
    QVERIFY(found.likenessOfRandom < 0.3 && found.likenessOfBefore < 0.3);
    QVERIFY(std::abs(found.nearer - 1) < 1e-9 && std::abs(found.atLeastAsNear - 1) < 1e-9);
    QVERIFY(std::abs(found.pitchClasses - 1) < 1e-9 && std::abs(found.nearerPitchClasses - 1) < 1e-9);
    QVERIFY(std::abs(found.cells - found.cellsOfOriginals) < 1e-9);
    QVERIFY(found.borderArea <= 0.5 + 1e-9); // nothing tells equal rows apart
  }

  void otherLoops() {
    const InfillJudgement found = judge(filled([](const Pianoroll &, std::uint64_t item, std::uint64_t candidate) {
      return randomLoop("others", 3 * item + candidate);
    }));
    QCOMPARE(found.changedOutside, 0);
    QVERIFY(found.betweenFills > 0.7 && found.likeness < 0.3);
    QVERIFY(found.nearer < 0.6);
    QVERIFY(found.borderArea > 0.3 && found.borderArea < 0.7); // random beside random is like random beside random
  }

  void silence() {
    const InfillJudgement found = judge(filled([](const Pianoroll &, auto, auto) { return Pianoroll(128, 57); }));
    QCOMPARE(found.cells, 0.0);
    QCOMPARE(found.likeness, 0.0);
    QCOMPARE(found.nearer, 0.0);
    QVERIFY(found.borderArea > 0.95); // everyone hears it
  }

  /// Nothing is liker to what was removed than the bar before where that is the same bar.
  void whereBarsRepeat() {
    std::vector<FilledLoop> loops = filled([](const Pianoroll &original, auto, auto) { return original; });
    for (FilledLoop &loop : loops) {
      for (int step = 16; step < 128; ++step)
        for (int column = 0; column < 57; ++column)
          loop.original.sounding.set(step, column, loop.original.sounding.at(step % 16, column));
      loop.fills.assign(3, loop.original);
    }
    const InfillJudgement found = judge(loops);
    QVERIFY(std::abs(found.likeness - 1) < 1e-9 && std::abs(found.likenessOfBefore - 1) < 1e-9);
    QCOMPARE(found.nearer, 0.0);
    QVERIFY(std::abs(found.atLeastAsNear - 1) < 1e-9);
  }

  void changesOutside() {
    std::vector<FilledLoop> loops = filled([](const Pianoroll &original, auto, auto) { return original; });
    FilledLoop &loop = loops.front();
    const int outside = loop.hole.firstBar > 0 ? 0 : 127;
    for (int column : {0, 20})
      loop.fills[1].sounding.set(outside, column, !loop.original.sounding.at(outside, column));
    QCOMPARE(judge(loops).changedOutside, 2);
  }
};

LOOPWRIGHT_TEST(TestInfillJudgement, void)
#include "test_infill_judgement.moc"
