// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "engine/base/random.h"
#include "engine/music/quantizer.h"
#include "engine/music/roll_notes.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

Part part(int channel, int program, std::vector<Note> notes) {
  Part made;
  made.channel = channel;
  made.program = program;
  made.notes = std::move(notes);
  return made;
}

/// 96 ticks a quarter: 24 ticks a step, 4 ticks a fine cell.
Score scoreWith(std::vector<Note> drums, std::vector<Note> bass) {
  Score score;
  score.ticksPerQuarter = 96;
  score.parts = {part(9, 0, std::move(drums)), part(1, 33, std::move(bass))};
  return score;
}

/// The cells of a column as text, '#' an onset, '=' held, '.' silent.
QString line(const Pianoroll &roll, int column, int steps = 16) {
  QString text;
  for (int step = 0; step < steps; ++step)
    text += roll.onset.at(step, column) ? '#' : roll.sounding.at(step, column) ? '=' : '.';
  return text;
}

using FineCells = std::set<std::pair<long, int>>; ///< (fine step, pitch)

/// Details 1.1 word by word with sets of fine cells: the sounding bass plane before the lowest-note rule.
FineCells fineBass(const std::vector<Note> &notes, int ticksPerQuarter) {
  FineCells cells;
  for (const Note &note : notes) {
    const double on = 24.0 * static_cast<double>(note.onset) / ticksPerQuarter;
    const double off = 24.0 * static_cast<double>(note.end()) / ticksPerQuarter;
    for (long fine = std::lrint(on); fine < static_cast<long>(std::floor(off)); ++fine)
      cells.emplace(fine, note.pitch);
  }
  return cells;
}

} // namespace

class TestQuantizer : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void bassCells_data() {
    QTest::addColumn<QString>("layout");
    QTest::addColumn<bool>("nearest");
    QTest::addColumn<int>("onset");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char *name, bool nearest, int onset, int end, const char *cells) {
      QTest::newRow(name) << "loop57" << nearest << onset << end << cells;
    };
    row("floor: one step", false, 24, 48, ".#..............");
    row("floor: an end a fine cell late spills over", false, 24, 52, ".#=.............");
    row("floor: an end less than a fine cell late does not", false, 24, 51, ".#..............");
    row("floor: a late onset stays in its step", false, 44, 96, ".#==............");
    row("floor: an onset rounds to the next fine cell", false, 47, 96, "..#=............");
    row("floor: half a fine cell early belongs to the next step", false, 46, 96, "..#=............");
    row("floor: shorter than a fine cell does not sound", false, 24, 27, "................");
    row("floor: zero length does not sound", false, 24, 24, "................");
    row("nearest: just before", true, 14, 40, ".#..............");
    row("nearest: just after", true, 34, 60, ".#=.............");
    row("nearest: short notes last a step", true, 24, 25, ".#..............");
    row("nearest: zero length lasts a step", true, 24, 24, ".#..............");
  }
  void bassCells() {
    QFETCH(QString, layout);
    QFETCH(bool, nearest);
    QFETCH(int, onset);
    QFETCH(int, end);
    QuantizerOptions options;
    options.grid = nearest ? Grid::nearest : Grid::floor;
    const Score score = scoreWith({{360, 4, 36, 100}}, {{onset, end - onset, 30, 90}});
    const Quantization result = quantize(score, *PitchLayout::named(layout.toStdString()), options);
    QCOMPARE(result.problem, SongProblem::none);
    QCOMPARE(result.song.bars, 1);
    QTEST(line(result.song.roll, 9 + 6), "cells");
  }

  void drumsAreSingleCells() {
    const Score score =
        scoreWith({{0, 500, 35, 1}, {44, 1, 38, 127}, {47, 0, 40, 1}, {48, 10, 56, 90}}, {{0, 384, 30, 90}});
    const Quantization floor = quantize(score, *PitchLayout::named("loop57"));
    QCOMPARE(line(floor.song.roll, kKickColumn), QString("#..............."));
    QCOMPARE(line(floor.song.roll, kSnareColumn), QString(".##............."));
    const Quantization nearest = quantize(score, *PitchLayout::named("loop57"), {Grid::nearest});
    QCOMPARE(line(nearest.song.roll, kSnareColumn), QString("..#............."));
    QCOMPARE(nearest.song.roll.sounding.count(0, 16, 0, 9), 2);
  }

  void lowestNoteAfterTheCrop() {
    // Pitch 23 is below the layout and must not hide pitch 30.
    const Score score =
        scoreWith({{0, 4, 36, 100}}, {{0, 192, 23, 90}, {0, 192, 30, 90}, {48, 48, 28, 90}, {48, 24, 40, 90}});
    const Quantization result = quantize(score, *PitchLayout::named("loop57h"));
    const Pianoroll &roll = result.song.roll;
    QCOMPARE(line(roll, 9 + 6), QString("#=..#===........"));
    QCOMPARE(line(roll, 9 + 4), QString("..#=............"));
    QCOMPARE(line(roll, 9 + 16), QString("................"));
    QCOMPARE(line(roll, 57), QString("#.#.#..........."));
  }

  void repeatedNotesStayApartInTheOnsets() {
    const Score score = scoreWith({{0, 4, 36, 100}}, {{0, 48, 30, 90}, {48, 48, 30, 90}});
    const Quantization result = quantize(score, *PitchLayout::named("loop57"));
    QCOMPARE(line(result.song.roll, 9 + 6), QString("#=#=............"));
  }

  void overlapsOfOnePitch() {
    // Three velocities that add up to 256 vanished in the reference.
    const Score score = scoreWith({{0, 4, 36, 100}}, {{0, 240, 30, 127}, {48, 48, 30, 127}, {72, 24, 30, 2}});
    QCOMPARE(line(quantize(score, *PitchLayout::named("loop57")).song.roll, 9 + 6), QString("#=##======......"));
    // On the nearest grid the next onset of a pitch cuts.
    QCOMPARE(line(quantize(score, *PitchLayout::named("loop57"), {Grid::nearest}).song.roll, 9 + 6),
             QString("#=##............"));
  }

  void partsAreTheFirstOfTheirKind() {
    Score score;
    score.ticksPerQuarter = 96;
    score.parts = {part(0, 0, {{0, 96, 60, 90}}),  part(9, 0, {}),
                   part(9, 0, {{0, 10, 36, 90}}),  part(9, 33, {{0, 10, 38, 90}}),
                   part(2, 39, {{0, 96, 30, 90}}), part(3, 32, {{0, 96, 40, 90}})};
    QuantizerOptions first;
    first.parts = PartsRule::first;
    const Quantization result = quantize(score, *PitchLayout::named("loop57"), first);
    QCOMPARE(result.problem, SongProblem::none);
    QCOMPARE(result.song.programs, (std::map<Role, int>{{Role::drums, 0}, {Role::bass, 39}})); // of the first parts
    QCOMPARE(result.song.roll.sounding.count(0, 16, 0, 9), 1);
    QCOMPARE(line(result.song.roll, 9 + 6), QString("#===............"));
    // Together, the second drum part's hit is there too.
    QCOMPARE(quantize(score, *PitchLayout::named("loop57")).song.roll.sounding.count(0, 16, 0, 9), 2);
  }

  void problems_data() {
    QTest::addColumn<int>("problem");
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("drumChannel");
    QTest::addColumn<int>("bassProgram");
    QTest::addColumn<qlonglong>("lastOnset");
    QTest::newRow("none") << static_cast<int>(SongProblem::none) << 4 << 9 << 33 << 0LL;
    QTest::newRow("meter") << static_cast<int>(SongProblem::otherMeter) << 3 << 9 << 33 << 0LL;
    QTest::newRow("drums") << static_cast<int>(SongProblem::noDrums) << 4 << 8 << 33 << 0LL;
    QTest::newRow("bass") << static_cast<int>(SongProblem::noBass) << 4 << 9 << 40 << 0LL;
    QTest::newRow("longest") << static_cast<int>(SongProblem::none) << 4 << 9 << 33 << 4096LL * 384 - 24;
    QTest::newRow("long") << static_cast<int>(SongProblem::tooLong) << 4 << 9 << 33 << 4096LL * 384;
    QTest::newRow("absurdly long") << static_cast<int>(SongProblem::tooLong) << 4 << 9 << 33 << (1LL << 50);
  }
  void problems() {
    QFETCH(int, numerator);
    QFETCH(int, drumChannel);
    QFETCH(int, bassProgram);
    QFETCH(qlonglong, lastOnset);
    Score score = scoreWith({{0, 4, 36, 90}, {lastOnset, 4, 36, 90}}, {{0, 96, 30, 90}});
    score.parts[0].channel = drumChannel;
    score.parts[1].program = bassProgram;
    score.meter.changes = {{0, numerator, 4}, {384, numerator, 4}};
    QuantizerOptions first;
    first.parts = PartsRule::first; // together, a low line is a bass
    const Quantization result = quantize(score, *PitchLayout::named("loop57"), first);
    QTEST(static_cast<int>(result.problem), "problem");
    QVERIFY(describe(result.problem)[0] != '\0');
  }

  void gridBeginsAtTheFirstMeter() {
    Score score = scoreWith({{0, 4, 36, 90}, {40, 10, 38, 90}, {48, 4, 42, 90}}, {{0, 96, 30, 90}});
    score.meter.changes = {{48, 4, 4}};
    QuantizerOptions first;
    first.parts = PartsRule::first;
    const Quantization result = quantize(score, *PitchLayout::named("loop57"), first);
    QVERIFY(result.song.meterStated);
    QCOMPARE(line(result.song.roll, kKickColumn), QString("................")); // over before the first beat
    QCOMPARE(line(result.song.roll, kSnareColumn), QString("#..............."));
    QCOMPARE(line(result.song.roll, kClosedHatColumn), QString("#..............."));
    QCOMPARE(line(result.song.roll, 9 + 6), QString("#=.............."));
  }

  void tempoIsThatOfTheFirstNote() {
    Score score = scoreWith({{384, 4, 36, 90}}, {{480, 96, 30, 90}});
    score.tempo.changes = {{0, 400000}, {384, 600000}, {480, 300000}};
    QCOMPARE(quantize(score, *PitchLayout::named("loop57")).song.tempo, 100.0);
  }

  void floorAgreesWithFineCells_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("ticks");
    for (const char *layout : {"loop57", "loop57h", "loop93"})
      for (const int ticks : {96, 480, 120, 1024, 1, 7})
        QTest::addRow("%s, %d ticks", layout, ticks) << layout << ticks;
  }
  void floorAgreesWithFineCells() {
    QFETCH(QString, name);
    QFETCH(int, ticks);
    const PitchLayout layout = *PitchLayout::named(name.toStdString());
    const TrackLayout &track = *layout.track(Role::bass);
    for (std::uint64_t item = 0; item < 40; ++item) {
      RandomStream random(6, "quantizer", 0, static_cast<std::uint64_t>(ticks), item);
      const auto below = [&random](int bound) {
        return static_cast<int>(random.below(static_cast<std::uint64_t>(bound)));
      };
      Score score = scoreWith({{0, 1, 36, 90}}, {});
      score.ticksPerQuarter = ticks;
      std::vector<Note> &notes = score.parts[1].notes;
      for (int i = 0; i < 60; ++i)
        notes.push_back({below(16 * ticks), below(2 * ticks + 1), 20 + below(60), 1 + below(127)});
      std::sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) {
        return a.onset != b.onset ? a.onset < b.onset : a.pitch < b.pitch;
      });
      const Pianoroll roll = quantize(score, layout).song.roll;

      std::map<int, int> lowest; // step -> pitch
      for (const auto &[fine, pitch] : fineBass(notes, ticks)) {
        if (pitch < track.lowestPitch || pitch >= track.lowestPitch + track.columns)
          continue;
        const auto place = lowest.emplace(static_cast<int>(fine / 6), pitch);
        place.first->second = std::min(place.first->second, pitch);
      }
      for (int step = 0; step < roll.steps(); ++step) {
        int sounding = 0;
        for (int column = track.firstColumn; column < track.endColumn(); ++column) {
          const bool is = roll.sounding.at(step, column);
          sounding += is ? 1 : 0;
          QVERIFY(is || !roll.onset.at(step, column));
          if (is)
            QCOMPARE(track.lowestPitch + column - track.firstColumn, lowest.count(step) != 0 ? lowest[step] : -1);
        }
        QCOMPARE(sounding, static_cast<int>(lowest.count(step)));
      }
      // What the roll holds, its notes can say.
      QVERIFY(
          rollOf({{Role::drums, notesOf(roll, layout, layout.tracks[0])}, {Role::bass, notesOf(roll, layout, track)}},
                 layout, roll.steps()) == roll);
    }
  }
};

LOOPWRIGHT_TEST(TestQuantizer, void)
#include "test_quantizer.moc"
