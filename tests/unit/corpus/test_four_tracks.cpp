// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <set>

#include "engine/corpus/corpus.h"
#include "tests/suite.h"
#include "tests/unit/corpus/example_parts.h"

using namespace loopwright;
using namespace loopwright::example;
namespace fs = std::filesystem;

namespace {

const PitchLayout &fourTracks() {
  static const PitchLayout layout = *PitchLayout::named("tracks4");
  return layout;
}

ImportOptions optionsOf(int bars) {
  ImportOptions options;
  options.layout = fourTracks();
  options.bars = bars;
  options.rules = *RuleSet::named("musae");
  options.overwrite = true;
  return options;
}

} // namespace

/// Songs of four tracks from files to corpus.
class TestFourTracks : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  fs::path at(const std::string &name) const { return fs::path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
  void windowsOfEveryLength_data() {
    QTest::addColumn<int>("bars");
    for (const int bars : {2, 8, 16})
      QTest::addRow("%d bars", bars) << bars;
  }
  void windowsOfEveryLength() {
    QFETCH(int, bars);
    for (std::uint64_t song = 0; song < 4; ++song)
      writeParts(at("whole/" + std::to_string(song) + ".mid"),
                 {drumsOf(song, 18), bassOf(song, 18), guitarOf(song, 18), stringsOf(song, 18)});
    const ImportOptions options = optionsOf(bars);
    const auto report = example::import(at("whole"), at("whole.lwc"), options);
    QVERIFY2(report.has_value(), report ? "" : report.error().message().c_str());
    QCOMPARE(report->songs, 4);
    QCOMPARE(report->families, 4);
    QCOMPARE(report->windows, 4 * (18 - bars + 1));
    QCOMPARE(report->loops, report->windows);
    const auto corpus = Corpus::open(at("whole.lwc"));
    QCOMPARE(corpus->layout().name, std::string("tracks4"));
    QCOMPARE(corpus->bars(), bars);
    const auto set = corpus->load({});
    QVERIFY(set.has_value());
    QCOMPARE(std::int64_t(set->size()), report->distinctLoops);
    for (const auto &window : set->windows)
      for (const LoopRule &rule : options.rules.rules)
        QVERIFY(meets(rule, set->rollOf(window), set->layout, window.firstBar, bars));
  }

  /// Every arrangement of a file is a song, and all of them are one family, whatever is known of the file.
  void arrangementsAreOneFamily_data() {
    QTest::addColumn<bool>("labelled");
    QTest::newRow("no labels") << false;
    QTest::newRow("labels that name no family") << true;
  }
  void arrangementsAreOneFamily() {
    QFETCH(bool, labelled);
    std::string csv = "path,genre\n";
    for (std::uint64_t song = 0; song < 6; ++song) {
      const std::string name = std::to_string(song) + ".mid";
      writeParts(at("many/" + name), {drumsOf(song, 9), drumsOf(song + 100, 9, 1), bassOf(song, 9),
                                      bassOf(song + 100, 9, 38), guitarOf(song, 9), guitarOf(song + 100, 9, 4),
                                      guitarOf(song + 200, 9, 30), stringsOf(song, 9), stringsOf(song + 100, 9, 60)});
      csv += name + ",genre" + std::to_string(song) + "\n";
    }
    example::write(at("many/labels.csv"), csv);
    ImportOptions options = optionsOf(8);
    if (labelled)
      options.labelFiles = {at("many/labels.csv")};
    const auto report = example::import(at("many"), at("many.lwc"), options);
    QVERIFY(report.has_value());
    // Parts of one channel of a file are told apart by their program: 1 x 2 x 3, or more where drums are two parts.
    QVERIFY(report->songs >= 6 * 6);
    QCOMPARE(report->songs % 6, 0);
    QCOMPARE(report->families, 6);
    QCOMPARE(report->largestFamilySongs, report->songs / 6);
    const auto set = Corpus::open(at("many.lwc"))->load({});
    std::map<std::string, std::set<int>> familiesOfFile;
    std::map<std::string, std::set<Split>> splitsOfFile;
    for (const auto &song : set->songs) {
      familiesOfFile[song.path].insert(song.family);
      splitsOfFile[song.path].insert(song.split);
      QCOMPARE(song.genres.size(), std::size_t(labelled ? 1 : 0));
    }
    QCOMPARE(familiesOfFile.size(), std::size_t{6});
    for (const auto &[path, families] : familiesOfFile)
      QVERIFY(families.size() == 1 && splitsOfFile[path].size() == 1);
  }

  /// Two files with another guitar over the same drums and bass give each other away.
  void sameGrooveIsOneFamily() {
    writeParts(at("groove/a.mid"), {drumsOf(1, 12), bassOf(1, 12), guitarOf(1, 12), stringsOf(1, 12)});
    writeParts(at("groove/b.mid"), {drumsOf(1, 12), bassOf(1, 12), guitarOf(2, 12), stringsOf(2, 12)});
    writeParts(at("groove/c.mid"), {drumsOf(3, 12), bassOf(3, 12), guitarOf(1, 12), stringsOf(1, 12)});
    const auto report = example::import(at("groove"), at("groove.lwc"), optionsOf(2));
    QVERIFY(report.has_value());
    QCOMPARE(report->songs, 3);
    QCOMPARE(report->families, 2);
  }

  /// Windows divided instead of families: all of them, each in one split, repeated ones together.
  void windowsMayBeDivided() {
    for (std::uint64_t song = 0; song < 12; ++song)
      writeParts(at("divided/" + std::to_string(song) + ".mid"),
                 {drumsOf(song, 17), bassOf(song, 17), guitarOf(song, 17), stringsOf(song, 17)});
    QVERIFY(example::import(at("divided"), at("divided.lwc"), optionsOf(2)).has_value());
    const auto corpus = Corpus::open(at("divided.lwc"));
    std::map<Split, std::set<std::pair<std::string, int>>> windows;
    std::size_t together = 0;
    int songsInTwoSplits = 0;
    std::map<std::string, std::set<Split>> splitsOfSong;
    for (const Split split : {Split::train, Split::valid, Split::test}) {
      WindowQuery query;
      query.split = split;
      query.splitWindows = true;
      const auto set = corpus->load(query);
      QVERIFY(set.has_value());
      for (const auto &window : set->windows) {
        const std::string &song = set->songs[static_cast<std::size_t>(window.song)].id;
        windows[split].insert({song, window.firstBar});
        splitsOfSong[song].insert(split);
      }
      QCOMPARE(windows[split].size(), set->size());
      together += set->size();
    }
    for (const auto &[song, splits] : splitsOfSong)
      songsInTwoSplits += splits.size() > 1 ? 1 : 0;
    QVERIFY(songsInTwoSplits > 6);
    WindowQuery all;
    all.splitWindows = true;
    QCOMPARE(corpus->load(all)->size(), together);
    QCOMPARE(corpus->load({})->size(), together);
    // 8 of 10 are to be learned from: 192 windows, so 154 on average with a deviation of 5.5.
    QVERIFY(windows[Split::train].size() > together * 65 / 100 && windows[Split::train].size() < together * 95 / 100);
    QVERIFY(!windows[Split::valid].empty() && !windows[Split::test].empty());
    // The same way at every call.
    all.split = Split::test;
    QCOMPARE(corpus->load(all)->size(), windows[Split::test].size());
    // Without `distinct` those that repeat others are in the split of what they repeat: nothing crosses.
    all.distinct = false;
    QVERIFY(corpus->load(all)->size() >= windows[Split::test].size());
  }

  void whatIsSkipped() {
    const Part d = drumsOf(1, 16), b = bassOf(1, 16), g = guitarOf(1, 16), s = stringsOf(1, 16);
    writeParts(at("skipped/whole.mid"), {d, b, g, s});
    writeParts(at("skipped/strings.mid"), {d, b, s});
    writeParts(at("skipped/nostrings.mid"), {d, b, g});
    writeParts(at("skipped/short.mid"), {drumsOf(1, 7), bassOf(1, 7), guitarOf(1, 7), stringsOf(1, 7)});
    Part rest = s;
    rest.notes.erase(std::remove_if(rest.notes.begin(), rest.notes.end(),
                                    [](const Note &note) { return note.end() > 4 * 1920 && note.onset < 6 * 1920; }),
                     rest.notes.end());
    writeParts(at("skipped/rest.mid"), {d, b, g, rest}); // two bars without strings
    const auto report = example::import(at("skipped"), at("skipped.lwc"), optionsOf(8));
    QVERIFY(report.has_value());
    QCOMPARE(report->files, 5);
    QCOMPARE(report->filesUsed, 3);
    QCOMPARE(report->filesSkipped.at("no guitar or piano part"), 1);
    QCOMPARE(report->filesSkipped.at("too short"), 1);
    const auto set = Corpus::open(at("skipped.lwc"))->load({std::nullopt, false, {}});
    QVERIFY(set.has_value() && set->size() > 0);
    for (const auto &window : set->windows) {
      const std::string &path = set->songs[std::size_t(window.song)].path;
      QVERIFY(path != "skipped/nostrings.mid"); // a track that is silent throughout is silent for more than a bar
      QVERIFY(path != "skipped/rest.mid" || window.firstBar >= 5);
    }
  }

  void rulesOfDrumComponentsAreRefused() {
    writeParts(at("one/a.mid"), {drumsOf(1, 12), bassOf(1, 12), guitarOf(1, 12), stringsOf(1, 12)});
    for (const RuleSet &rules : RuleSet::sets()) {
      ImportOptions options = optionsOf(8);
      options.rules = rules;
      const auto report = example::import(at("one"), at("one.lwc"), options);
      const bool fits =
          rules.name == "all" || rules.name == "cells" || rules.name == "musae" || rules.name == "musae-played";
      QCOMPARE(report.has_value(), fits);
      if (!fits)
        QVERIFY2(report.error().message().find("kick") != std::string::npos, report.error().message().c_str());
      QVERIFY(rules.fits(example::loop57()).has_value());
    }
    const auto loaded = Corpus::open(at("one.lwc"))->load({std::nullopt, true, "relaxed"});
    QVERIFY(!loaded.has_value());
  }

  /// All pitched tracks move together: that is a transposition. Another distance of one track is other music.
  void transposedTogether() {
    const auto moved = [](Part part, int semitones) {
      for (Note &note : part.notes)
        note.pitch += semitones;
      return part;
    };
    const Part d = drumsOf(1, 8), b = bassOf(1, 8), g = guitarOf(1, 8), s = stringsOf(1, 8);
    writeParts(at("keys/a.mid"), {d, b, g, s});
    writeParts(at("keys/b.mid"), {d, moved(b, 3), moved(g, 3), moved(s, 3)});
    writeParts(at("keys/c.mid"), {d, moved(b, 3), moved(g, 3), moved(s, 4)});
    writeParts(at("keys/d.mid"), {d, b, s, g}); // the same parts in another order of the file
    const auto report = example::import(at("keys"), at("keys.lwc"), optionsOf(8));
    QVERIFY(report.has_value());
    QCOMPARE(report->songs, 3);
    QCOMPARE(report->filesOfKnownSongs, 1);
    QCOMPARE(report->loops, 3);
    QCOMPARE(report->exactlyDistinctLoops, 3);
    QCOMPARE(report->distinctLoops, 2);
    QCOMPARE(report->families, 1);
  }
};

LOOPWRIGHT_TEST(TestFourTracks, void)
#include "test_four_tracks.moc"
