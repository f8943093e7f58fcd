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
    const Arrangements four = arrangementsOf(score, fourTracks(), PartsRule::first);
    QCOMPARE(four.problem, SongProblem::none);
    std::vector<Parts> expected;
    for (const int drums : {1, 5})
      for (const int bass : {2, 6})
        for (const int guitar : {0, 4, 9})
          expected.push_back({{drums}, {bass}, {guitar}, {3, 8}});
    QCOMPARE(four.all.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
      QCOMPARE(four.all[i].parts, expected[i]);

    const Arrangements loop = arrangementsOf(score, *PitchLayout::named("loop57h"), PartsRule::first);
    QCOMPARE(loop.all.size(), std::size_t{1});
    QCOMPARE(loop.all[0].parts, (Parts{{1}, {2}, {}}));

    // Together all drums are one part.
    QCOMPARE(arrangementsOf(score, fourTracks()).all.size(), expected.size() / 2);
    QCOMPARE(arrangementsOf(score, *PitchLayout::named("loop57h")).all[0].parts, (Parts{{1, 5}, {2}, {}}));
  }

  /// Who plays what: by the parts' tracks, channels, programs and names.
  void musicians() {
    const auto named = [](int track, int channel, int program, const char *name,
                          std::vector<Note> notes = {{0, 480, 60, 90}}) {
      Part part = scorePart(channel, program, std::move(notes));
      part.track = track;
      part.name = name;
      return part;
    };
    const auto partsOf = [](std::vector<Part> parts) {
      Score score;
      score.parts = std::move(parts);
      Parts found;
      for (const Musician &musician : musiciansOf(score))
        found.push_back(musician.parts);
      return found;
    };
    // A sound that changes, and strings of a guitar on channels of their own, are one musician.
    QCOMPARE(partsOf({named(0, 9, 0, "Drums"), named(1, 3, 4, "Keys"), named(1, 3, 16, "Keys")}), (Parts{{0}, {1, 2}}));
    QCOMPARE(partsOf({named(0, 9, 0, "Drums"), named(1, 0, 25, "Guitar"), named(1, 1, 25, "Guitar")}),
             (Parts{{0}, {1, 2}}));
    // One track for all has the musicians on channels.
    QCOMPARE(partsOf({named(0, 0, 25, ""), named(0, 1, 25, ""), named(0, 9, 0, "")}), (Parts{{0}, {1}, {2}}));
    // Two tracks of one instrument are two musicians; drums of three tracks are one.
    QCOMPARE(partsOf({named(1, 0, 25, "L"), named(2, 0, 25, "R"), named(3, 9, 0, "Kick"), named(4, 9, 0, "Snare"),
                      named(5, 9, 0, "Hat")}),
             (Parts{{0}, {1}, {2, 3, 4}}));

    // Drums by name; a steel drum is none.
    Score score;
    score.parts = {named(0, 0, 0, "Drum Rack"), named(1, 1, 114, "Steel Drums"), named(2, 2, 33, "Bass")};
    QVERIFY(musiciansOf(score)[0].drums && musiciansOf(score)[0].guessed);
    QVERIFY(!musiciansOf(score)[1].drums);
    score.parts.push_back(named(3, 9, 0, "Perc")); // the file says of something that it is drums: nothing is guessed
    QVERIFY(!musiciansOf(score)[0].drums);

    // Drums by pitches: kick, snare and hat, some together; not a bass that goes through the same pitches.
    std::vector<Note> beat, line;
    for (int i = 0; i < 16; ++i) {
      beat.push_back({i * 240, 60, i % 4 == 0 ? 36 : i % 4 == 2 ? 38 : 42, 90});
      if (i % 4 == 0)
        beat.push_back({i * 240, 60, 42, 90});
      line.push_back({i * 240, 240, i % 4 == 0 ? 36 : i % 4 == 2 ? 38 : 42, 90});
    }
    score.parts = {named(0, 0, 0, "clip", beat)};
    QVERIFY(musiciansOf(score)[0].drums && musiciansOf(score)[0].guessed);
    score.parts = {named(0, 0, 0, "clip", line)};
    QVERIFY(!musiciansOf(score)[0].drums);
  }

  /// A bass by program, else by name, else the lowest line.
  void whoIsTheBass() {
    const auto bassOf = [](std::vector<Part> parts) {
      Score score;
      score.parts = std::move(parts);
      score.parts.push_back(scorePart(9, 0));
      for (std::size_t i = 0; i < score.parts.size(); ++i)
        score.parts[i].track = static_cast<int>(i);
      const Arrangements found = arrangementsOf(score, *PitchLayout::named("loop57h"));
      return found.all.empty() ? -1 : found.all.front().parts[1].front();
    };
    const auto line = [](int program, int pitch, const char *name) {
      Part part = scorePart(0, program, {});
      part.name = name;
      for (int i = 0; i < 16; ++i)
        part.notes.push_back({i * 480, 480, pitch + i % 3, 90});
      return part;
    };
    QCOMPARE(bassOf({line(0, 60, "Bass"), line(33, 45, "x")}), 1);
    QCOMPARE(bassOf({line(0, 40, "Left"), line(87, 44, "Synth Bass")}), 1);
    QCOMPARE(bassOf({line(0, 60, "Right"), line(0, 40, "Left")}), 1);
    QCOMPARE(bassOf({line(0, 60, "Right"), line(0, 72, "Left")}), -1); // nothing low
    Part chords = line(0, 40, "Left");
    for (int i = 0; i < 16; ++i)
      chords.notes.insert(chords.notes.begin() + 2 * i + 1, {i * 480, 480, 47, 90});
    QCOMPARE(bassOf({line(0, 60, "Right"), chords}), -1); // no line
  }

  void neverTooMany() {
    Score score;
    score.parts.push_back(scorePart(9, 0));
    score.parts.push_back(scorePart(1, 33));
    for (int i = 0; i < 5000; ++i)
      score.parts.push_back(scorePart(i % 9, i % 32));
    for (int i = 0; i < 3000; ++i)
      score.parts.push_back(scorePart(9, 0));
    for (std::size_t i = 0; i < score.parts.size(); ++i)
      score.parts[i].track = static_cast<int>(i);
    for (const PartsRule rule : {PartsRule::first, PartsRule::together}) {
      const Arrangements all = arrangementsOf(score, fourTracks(), rule);
      QCOMPARE(static_cast<int>(all.all.size()), kMostArrangements);
      QCOMPARE(all.all.back().parts[2], std::vector<int>{2 + kMostArrangements - 1});
    }
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
