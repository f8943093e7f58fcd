// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <numeric>
#include <set>

#include "engine/corpus/families.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

/// A song whose bars (and drum parts) are the numbers given.
FamilyMember member(int id, const std::vector<int> &bars, const std::vector<int> &drumParts = {},
                    const char *label = "", std::int64_t windows = 10) {
  FamilyMember song;
  song.song[0] = static_cast<std::uint8_t>(id >> 8);
  song.song[1] = static_cast<std::uint8_t>(id);
  for (const int bar : bars)
    song.bars.push_back({1, static_cast<std::uint64_t>(bar)});
  for (const int part : drumParts)
    song.drumParts.push_back({2, static_cast<std::uint64_t>(part)});
  song.label = label;
  song.windows = windows;
  return song;
}

std::vector<int> range(int first, int end) {
  std::vector<int> numbers(static_cast<std::size_t>(end - first));
  std::iota(numbers.begin(), numbers.end(), first);
  return numbers;
}

} // namespace

class TestFamilies : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void sharedBars_data() {
    QTest::addColumn<int>("shared");
    QTest::addColumn<int>("families");
    QTest::newRow("none") << 0 << 2;
    QTest::newRow("19 of 100") << 19 << 2;
    QTest::newRow("20 of 100") << 20 << 1;
    QTest::newRow("all") << 100 << 1;
  }
  void sharedBars() {
    QFETCH(int, shared);
    QFETCH(int, families);
    // The larger song has 1,000 bars: the share counts for the smaller one.
    const std::vector<FamilyMember> songs = {member(1, range(0, 100)), member(2, range(100 - shared, 1100))};
    QCOMPARE(int(findFamilies(songs).size()), families);
  }

  void kinshipIsPassedOn() {
    const std::vector<FamilyMember> songs = {member(1, range(0, 10)), member(2, range(8, 18)), member(3, range(16, 26)),
                                             member(4, range(30, 40))};
    const auto families = findFamilies(songs);
    QCOMPARE(int(families.size()), 2);
    QCOMPARE(families[0].members, std::vector<int>({0, 1, 2}));
    QCOMPARE(families[0].windows, 30);
    QCOMPARE(families[1].members, std::vector<int>({3}));
  }

  void commonplaceBarsDoNotCount() {
    std::vector<FamilyMember> songs;
    for (int song = 0; song < 120; ++song)
      songs.push_back(member(song, {1, 2, 1000 + song, 2000 + song}));
    QCOMPARE(int(findFamilies(songs).size()), 120);
    songs.resize(100);
    QCOMPARE(int(findFamilies(songs).size()), 1);
  }

  /// Songs of a file are one family, labelled or not, and so are those of files that share a song.
  void filesJoin() {
    const auto of = [](FamilyMember song, std::vector<int> files) {
      song.files = std::move(files);
      return song;
    };
    const std::vector<FamilyMember> songs = {
        of(member(1, range(0, 5)), {7}), of(member(2, range(10, 15), {}, "a"), {7, 8}),
        of(member(3, range(20, 25), {}, "b"), {8}), of(member(4, range(30, 35), {}, "b"), {9}),
        of(member(5, range(40, 45)), {10})};
    const auto families = findFamilies(songs);
    QCOMPARE(families.size(), std::size_t{2});
    QCOMPARE(families[0].members, (std::vector<int>{0, 1, 2, 3}));
  }

  /// The many songs of a file do not make a bar commonplace: it is counted by files.
  void commonplaceCountsFiles() {
    std::vector<FamilyMember> songs;
    for (int song = 0; song < 240; ++song) {
      songs.push_back(member(song, {1, 1000 + song}));
      songs.back().files = {song / 80};
    }
    QCOMPARE(findFamilies(songs, {.01, .1, 100}).size(), std::size_t{1});
    for (int song = 0; song < 240; ++song)
      songs[static_cast<std::size_t>(song)].files = {song};
    QCOMPARE(findFamilies(songs, {.01, .1, 100}).size(), std::size_t{240});
  }

  void drumPartsJoinEvenLabelledFamilies() {
    const std::vector<FamilyMember> songs = {
        member(1, range(0, 10), {1, 2, 3}, "groove a"), member(2, range(20, 30), {4, 5, 6}, "groove a"),
        member(3, range(40, 50), {6, 7, 8}, "groove b"), member(4, range(60, 70), {9}, "groove c")};
    const auto families = findFamilies(songs);
    QCOMPARE(int(families.size()), 2);
    QCOMPARE(families[0].members, std::vector<int>({0, 1, 2}));
  }

  void labelsComeBeforeBars() {
    // Two grooves over one chord sequence share bars, and stay two families: a label file knows better.
    const std::vector<FamilyMember> songs = {member(1, range(0, 10), {}, "a"), member(2, range(0, 10), {}, "b"),
                                             member(3, range(50, 60), {}, "a")};
    const auto families = findFamilies(songs);
    QCOMPARE(int(families.size()), 2);
    QCOMPARE(families[0].members, std::vector<int>({0, 2}));
    QVERIFY(families[0].labelled);
  }

  void familiesDoNotDependOnArrival() {
    std::vector<FamilyMember> songs;
    for (int song = 0; song < 60; ++song)
      songs.push_back(member(song, range(song * 7, song * 7 + (song % 3 == 0 ? 12 : 7))));
    auto families = findFamilies(songs);
    assignSplits(families, 5);
    std::vector<FamilyMember> reversed(songs.rbegin(), songs.rend());
    auto others = findFamilies(reversed);
    assignSplits(others, 5);
    QCOMPARE(families.size(), others.size());
    for (std::size_t i = 0; i < families.size(); ++i) {
      QVERIFY(families[i].id == others[i].id);
      QCOMPARE(families[i].members.size(), others[i].members.size());
      QCOMPARE(int(families[i].split), int(others[i].split));
    }
  }

  void shares_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("giant"); // windows of one family beside the others' 1 to 40
    QTest::newRow("10 families") << 10 << 0;
    QTest::newRow("100 families") << 100 << 0;
    QTest::newRow("1000 families") << 1000 << 0;
    QTest::newRow("a giant") << 300 << 4000;
  }
  void shares() {
    QFETCH(int, count);
    QFETCH(int, giant);
    std::set<std::vector<int>> arrangements;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
      std::vector<Family> families;
      double total = 0;
      for (int i = 0; i < count; ++i) {
        Family family;
        family.id = member(i, {}).song;
        family.windows = i == 0 && giant > 0 ? giant : 1 + i * 17 % 40;
        total += double(family.windows);
        families.push_back(family);
      }
      assignSplits(families, seed);
      double filled[3] = {0, 0, 0};
      std::vector<int> arrangement;
      for (const Family &family : families) {
        filled[int(family.split)] += double(family.windows);
        arrangement.push_back(int(family.split));
      }
      arrangements.insert(arrangement);
      const double slack = count == 10 ? .16 : .02;
      QVERIFY(std::abs(filled[0] / total - .8) < slack);
      QVERIFY(filled[1] > 0 && std::abs(filled[1] / total - .1) < slack);
      QVERIFY(filled[2] > 0 && std::abs(filled[2] / total - .1) < slack);
      if (giant > 0)
        QCOMPARE(int(families[0].split), int(Split::train));
    }
    QVERIFY(arrangements.size() > 5); // the seed matters
  }

  void fewFamilies_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("splits");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("two") << 2 << 2;
    QTest::newRow("three") << 3 << 3;
    QTest::newRow("four") << 4 << 3;
  }
  void fewFamilies() {
    QFETCH(int, count);
    QFETCH(int, splits);
    std::vector<FamilyMember> songs;
    for (int song = 0; song < count; ++song)
      songs.push_back(member(song, range(song * 10, song * 10 + 5)));
    auto families = findFamilies(songs);
    assignSplits(families, 1);
    std::set<Split> used;
    for (const Family &family : families)
      used.insert(family.split);
    QCOMPARE(int(used.size()), splits);
    if (count > 0)
      QVERIFY(used.count(Split::train) == 1);
  }
};

LOOPWRIGHT_TEST(TestFamilies, void)
#include "test_families.moc"
