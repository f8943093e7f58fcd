// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/music/quantizer.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

Part scorePart(int channel, int program, std::vector<Note> notes = {{0, 480, 60, 90}}) {
  Part made;
  made.channel = channel;
  made.program = program;
  made.notes = std::move(notes);
  return made;
}

const PitchLayout &fourTracks() {
  static const PitchLayout layout = *PitchLayout::named("tracks4");
  return layout;
}

using Parts = std::vector<std::vector<int>>;

/// The pitches of a track, step by step; -1 for silence, and 1,000 more where a note goes on.
std::vector<int> stepPitches(const Pianoroll &roll, const TrackLayout &track, int steps) {
  std::vector<int> pitches;
  for (int step = 0; step < steps; ++step) {
    pitches.push_back(-1);
    for (int column = track.columns - 1; column >= 0; --column)
      if (roll.sounding.at(step, track.firstColumn + column))
        pitches.back() = track.lowestPitch + column + (roll.onset.at(step, track.firstColumn + column) ? 0 : 1000);
  }
  return pitches;
}

} // namespace

class TestArrangement : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void crossProduct() {
    Score score;
    score.parts = {scorePart(0, 25), scorePart(9, 0),  scorePart(1, 33),    scorePart(2, 48),
                   scorePart(3, 0),  scorePart(9, 16), scorePart(4, 39),    scorePart(5, 31, {}),
                   scorePart(6, 40), scorePart(7, 31), scorePart(8, 32, {})};
    const Arrangements four = arrangementsOf(score, fourTracks());
    QCOMPARE(four.problem, SongProblem::none);
    std::vector<Parts> expected;
    for (const int drums : {1, 5})
      for (const int bass : {2, 6})
        for (const int guitar : {0, 4, 9})
          expected.push_back({{drums}, {bass}, {guitar}, {3, 8}});
    QCOMPARE(four.all.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
      QCOMPARE(four.all[i].parts, expected[i]);

    const Arrangements loop = arrangementsOf(score, *PitchLayout::named("loop57h"));
    QCOMPARE(loop.all.size(), std::size_t{1});
    QCOMPARE(loop.all[0].parts, (Parts{{1}, {2}, {}}));
  }

  void neverTooMany() {
    Score score;
    score.parts.push_back(scorePart(9, 0));
    score.parts.push_back(scorePart(1, 33));
    for (int i = 0; i < 5000; ++i)
      score.parts.push_back(scorePart(i % 9, i % 32));
    for (int i = 0; i < 3000; ++i)
      score.parts.push_back(scorePart(9, 0));
    const Arrangements all = arrangementsOf(score, fourTracks());
    QCOMPARE(static_cast<int>(all.all.size()), kMostArrangements);
    QCOMPARE(all.all.back().parts, (Parts{{0}, {1}, {2 + kMostArrangements - 1}, {}}));
  }

  void problems() {
    const auto problemOf = [](std::vector<Part> parts) {
      Score score;
      score.parts = std::move(parts);
      const Arrangements found = arrangementsOf(score, fourTracks());
      if ((found.problem == SongProblem::none) == found.all.empty() ||
          quantize(score, fourTracks()).problem != found.problem)
        QTest::qFail("a problem and arrangements", __FILE__, __LINE__);
      return found.problem;
    };
    const Part drums = scorePart(9, 0), bass = scorePart(0, 32), guitar = scorePart(1, 31), strings = scorePart(2, 40);
    QCOMPARE(problemOf({drums, bass, guitar}), SongProblem::none); // strings may be missing
    QCOMPARE(problemOf({drums, bass, guitar, strings}), SongProblem::none);
    QCOMPARE(problemOf({bass, guitar, strings}), SongProblem::noDrums);
    QCOMPARE(problemOf({drums, guitar, strings}), SongProblem::noBass);
    QCOMPARE(problemOf({drums, bass, strings}), SongProblem::noChords);
    QCOMPARE(problemOf({drums, bass, scorePart(1, 31, {}), strings}), SongProblem::noChords);
    QCOMPARE(problemOf({}), SongProblem::noDrums);
    QCOMPARE(std::string(describe(SongProblem::noChords)), std::string("no guitar or piano part"));
  }

  /// Parts that play the strings together are joined before the lowest note of each step is kept; a note that another
  /// part strikes again on its pitch goes on until its own end.
  void stringsAreMerged() {
    Score score;
    score.parts = {scorePart(9, 0, {{0, 9999, 35, 90}, {0, 10, 49, 90}, {240, 10, 0, 90}, {360, 10, 127, 90}}),
                   scorePart(0, 33, {{0, 240, 0, 90}, {240, 240, 127, 90}}),
                   scorePart(1, 4, {{0, 480, 60, 90}, {0, 240, 64, 90}}), scorePart(2, 48, {{0, 960, 70, 90}}),
                   scorePart(3, 56, {{120, 120, 65, 90}, {360, 120, 70, 90}})};
    for (const Grid grid : {Grid::floor, Grid::nearest}) {
      const Quantization result = quantize(score, fourTracks(), {grid});
      QCOMPARE(result.problem, SongProblem::none);
      QCOMPARE(result.song.bars, 1);
      const Pianoroll &roll = result.song.roll;
      QCOMPARE(stepPitches(roll, fourTracks().tracks[0], 5), (std::vector<int>{35, -1, 0, 127, -1}));
      QCOMPARE(stepPitches(roll, fourTracks().tracks[1], 5), (std::vector<int>{0, 1000, 127, 1127, -1}));
      QCOMPARE(stepPitches(roll, fourTracks().tracks[2], 5), (std::vector<int>{60, 1060, 1060, 1060, -1}));
      QCOMPARE(stepPitches(roll, fourTracks().tracks[3], 9),
               (std::vector<int>{70, 65, 70, 70, 1070, 1070, 1070, 1070, -1}));
    }
  }

  void eachArrangementPlaysItsParts() {
    Score score;
    score.parts = {scorePart(9, 0, {{0, 10, 36, 90}}), scorePart(0, 33, {{0, 120, 30, 90}}),
                   scorePart(1, 0, {{0, 120, 60, 90}}), scorePart(2, 24, {{0, 120, 72, 90}, {1920, 120, 72, 90}})};
    const Arrangements all = arrangementsOf(score, fourTracks());
    QCOMPARE(all.all.size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i) {
      const Quantization result = quantize(score, fourTracks(), all.all[i], Stretch{});
      QCOMPARE(result.song.bars, i == 0 ? 1 : 2);
      QCOMPARE(stepPitches(result.song.roll, fourTracks().tracks[2], 1), std::vector<int>{i == 0 ? 60 : 72});
      QCOMPARE(result.song.programs.at(Role::drums), 0);
      QCOMPARE(result.song.programs.at(Role::bass), 33);
      QCOMPARE(result.song.programs.at(Role::chords), i == 0 ? 0 : 24);
    }
    QVERIFY(quantize(score, fourTracks()).song.roll == quantize(score, fourTracks(), all.all[0], Stretch{}).song.roll);
  }
};

LOOPWRIGHT_TEST(TestArrangement, void)
#include "test_arrangement.moc"
