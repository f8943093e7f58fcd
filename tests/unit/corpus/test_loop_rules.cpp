// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <tuple>

#include "engine/corpus/window_extractor.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

/// Eight bars of loop93 that meet every rule: bar 1 and bar 5 are equal, kick, crash and bass on step 1.
Pianoroll goodLoop() {
  Pianoroll roll(128, 93);
  for (int bar = 0; bar < 8; ++bar) {
    roll.sounding.set(bar * 16, kKickColumn);
    roll.sounding.set(bar * 16, kCrashColumn);
    for (int step = 0; step < 16; ++step) {
      roll.sounding.set(bar * 16 + step, kClosedHatColumn);
      roll.sounding.set(bar * 16 + step, 9 + 12);
    }
  }
  return roll;
}

} // namespace

class TestLoopRules : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void silence_data() {
    QTest::addColumn<QString>("layout");
    QTest::addColumn<int>("track");
    QTest::addColumn<int>("firstStep");
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("kept");
    for (const char *layout : {"loop57", "loop57h", "loop93", "tracks4"})
      for (int track = 0; track < (std::string(layout) == "tracks4" ? 4 : 2); ++track)
        for (const auto &[first, steps, kept] : {std::tuple{0, 16, true},
                                                 {0, 17, false},
                                                 {5, 16, true},
                                                 {5, 17, false},
                                                 {112, 16, true},
                                                 {111, 17, false},
                                                 {0, 128, false}})
          QTest::addRow("%s, track %d, %d steps from %d", layout, track, steps, first)
              << layout << track << first << steps << kept;
  }
  /// At most a bar of silence at a stretch, wherever it begins, in each track.
  void silence() {
    QFETCH(QString, layout);
    QFETCH(int, track);
    QFETCH(int, firstStep);
    QFETCH(int, steps);
    const PitchLayout columns = *PitchLayout::named(layout.toStdString());
    const TrackLayout &silent = columns.tracks[static_cast<std::size_t>(track)];
    Pianoroll roll(160, columns.columns()); // a bar before the window and one behind it, silent
    for (const TrackLayout &each : columns.tracks)
      for (int step = 0; step < 128; ++step)
        if (each.hasNotes() && (&each != &silent || step < firstStep || step >= firstStep + steps))
          roll.sounding.set(16 + step, each.firstColumn + step % each.columns);
    QTEST(meets(RuleSet::named("musae")->rules.front(), roll, columns, 1, 8), "kept");
  }

  /// A track that the song has not at all may be exempt; one that only rests in the window may not.
  void silenceOfAbsentTracks() {
    const PitchLayout layout = *PitchLayout::named("tracks4");
    Pianoroll roll(64, layout.columns());
    for (int track = 0; track < 3; ++track)
      for (int step = 0; step < 64; ++step)
        roll.sounding.set(step, layout.tracks[static_cast<std::size_t>(track)].firstColumn + 40);
    const LoopRule strict = RuleSet::named("musae")->rules.front();
    const LoopRule played = RuleSet::named("musae-played")->rules.front();
    QVERIFY(!meets(strict, roll, layout, 0, 2) && meets(played, roll, layout, 0, 2));
    roll.sounding.set(63, layout.tracks[3].firstColumn + 70);
    QVERIFY(!meets(strict, roll, layout, 0, 2) && !meets(played, roll, layout, 0, 2));
  }

  void sets_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("set");
    QTest::addColumn<bool>("kept");
    const char *sets[] = {"all", "cells", "relaxed", "loops-2021", "loops-2021-desk"};
    struct Row {
      const char *change;
      bool kept[5];
    };
    // Bars 1 and 5 of loop93 have 1,488 cells: .0015 of them are 2.2 cells, .01 are 14.9.
    const Row rows[] = {
        {"nothing", {true, true, true, true, true}},
        {"no kick", {true, true, false, false, false}},
        {"no crash", {true, true, true, false, true}},
        {"no bass on one", {true, true, false, false, false}},
        {"2 cells of bar 5", {true, true, true, true, true}},
        {"3 cells of bar 5", {true, true, true, false, false}},
        {"14 cells of bar 5", {true, true, true, false, false}},
        {"15 cells of bar 5", {true, true, false, false, false}},
        {"31 drum cells", {true, false, false, false, false}},
        {"31 bass cells", {true, false, false, true, true}},
        {"32 bass cells", {true, true, true, true, true}},
    };
    for (const Row &row : rows)
      for (int set = 0; set < 5; ++set)
        QTest::addRow("%s, %s", row.change, sets[set]) << row.change << sets[set] << row.kept[set];
  }

  void sets() {
    QFETCH(QString, change);
    QFETCH(QString, set);
    QFETCH(bool, kept);
    Pianoroll roll = goodLoop();
    if (change == "no kick")
      for (const int bar : {0, 4})
        roll.sounding.set(bar * 16, kKickColumn, false);
    else if (change == "no crash")
      for (const int bar : {0, 4})
        roll.sounding.set(bar * 16, kCrashColumn, false);
    else if (change == "no bass on one")
      for (const int bar : {0, 4})
        roll.sounding.set(bar * 16, 21, false);
    else if (change.endsWith("of bar 5"))
      for (int cell = 0; cell < change.section(' ', 0, 0).toInt(); ++cell)
        roll.sounding.set(4 * 16 + cell, 40);
    else if (change == "31 drum cells") {
      for (int step = 0; step < 128; ++step)
        for (int column = 0; column < 9; ++column)
          roll.sounding.set(step, column, false);
      for (int step = 16; step < 16 + 31; ++step)
        roll.sounding.set(step, kSnareColumn);
    } else if (change.endsWith("bass cells")) {
      const int wanted = change.section(' ', 0, 0).toInt();
      // Kept in pairs so that bars 1 and 5 stay equal; an odd one stands in bar 2.
      for (int step = 0; step < 128; ++step)
        roll.sounding.set(step, 21, false);
      for (int step = 0; step < wanted / 2; ++step)
        for (const int bar : {0, 4})
          if (step < 16)
            roll.sounding.set(bar * 16 + step, 21);
      if (wanted % 2 != 0)
        roll.sounding.set(16, 21);
    }
    const PitchLayout layout = *PitchLayout::named("loop93");
    const CutWindows windows = cutWindows(roll, layout, 8, 1, *RuleSet::named(set.toStdString()));
    QCOMPARE(windows.cut, 1);
    QCOMPARE(windows.firstBars.size(), std::size_t(kept ? 1 : 0));
    const bool rejected = std::any_of(windows.rejectedByRule.begin(), windows.rejectedByRule.end(),
                                      [](std::int64_t count) { return count > 0; });
    QCOMPARE(rejected, !kept);
  }

  void windowsOfASong_data() {
    QTest::addColumn<int>("songBars");
    QTest::addColumn<int>("bars");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("windows");
    QTest::newRow("exactly one") << 8 << 8 << 1 << 1;
    QTest::newRow("too short") << 7 << 8 << 1 << 0;
    QTest::newRow("every bar") << 20 << 8 << 1 << 13;
    QTest::newRow("stride 8") << 20 << 8 << 8 << 2;
    QTest::newRow("four bars") << 20 << 4 << 3 << 6;
  }

  void windowsOfASong() {
    QFETCH(int, songBars);
    QFETCH(int, bars);
    QFETCH(int, stride);
    QFETCH(int, windows);
    const PitchLayout layout = *PitchLayout::named("loop57");
    const CutWindows cut = cutWindows(Pianoroll(songBars * 16, 57), layout, bars, stride, *RuleSet::named("all"));
    QCOMPARE(cut.cut, windows);
    QCOMPARE(int(cut.firstBars.size()), windows);
    for (std::size_t i = 0; i < cut.firstBars.size(); ++i)
      QCOMPARE(cut.firstBars[i], int(i) * stride);
  }

  void unknownSet() {
    const auto set = RuleSet::named("loops-1999");
    QVERIFY(!set);
    QVERIFY(set.error().message().find("loops-2021-desk") != std::string::npos);
  }
};

LOOPWRIGHT_TEST(TestLoopRules, void)
#include "test_loop_rules.moc"
