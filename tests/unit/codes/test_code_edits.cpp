// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <numeric>

#include "engine/codes/code_edits.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

const std::vector<CodeStream> kStreams = {{"drums", 100, 32}, {"bass", 100, 16}};

/// Every code is the number of its latent step; the second loop counts from 50.
std::vector<LoopCodes> loops() {
  std::vector<LoopCodes> made;
  for (const int first : {0, 50}) {
    LoopCodes loop = {std::vector<int>(32), std::vector<int>(16)};
    for (std::vector<int> &codes : loop)
      std::iota(codes.begin(), codes.end(), first);
    made.push_back(loop);
  }
  return made;
}

} // namespace

class TestCodeEdits : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void thePapersCopy() {
    const auto edited = withStepsCopied(loops(), kStreams, {{0, 1}, {16, 17}}, "drums");
    QVERIFY(edited.has_value());
    for (std::size_t i = 0; i < 2; ++i) {
      std::vector<int> expected = loops()[i][0];
      expected[16] = expected[0];
      expected[17] = expected[1];
      QVERIFY((*edited)[i][0] == expected);
      QVERIFY((*edited)[i][1] == loops()[i][1]);
    }
  }

  void exchangesReadBeforeTheyWrite() {
    const auto edited = withStepsCopied(loops(), kStreams, {{3, 9}, {9, 3}});
    QVERIFY(edited.has_value());
    for (std::size_t stream = 0; stream < 2; ++stream) {
      QCOMPARE((*edited)[0][stream][3], 9);
      QCOMPARE((*edited)[0][stream][9], 3);
    }
  }

  void barsFollow() {
    // Four latent steps of a bar of drums, two of the bass.
    const auto edited = withBarFollowing(loops(), kStreams, 8, 4, 0);
    QVERIFY(edited.has_value());
    std::vector<LoopCodes> expected = loops();
    for (LoopCodes &loop : expected) {
      for (std::size_t step = 0; step < 4; ++step)
        loop[0][16 + step] = loop[0][step];
      for (std::size_t step = 0; step < 2; ++step)
        loop[1][8 + step] = loop[1][step];
    }
    QVERIFY(*edited == expected);
    const auto bassOnly = withBarFollowing(loops(), kStreams, 8, 4, 0, "bass");
    QVERIFY(bassOnly.has_value());
    QVERIFY((*bassOnly)[1][0] == loops()[1][0] && (*bassOnly)[1][1] == expected[1][1]);
    QVERIFY(*withBarFollowing(loops(), kStreams, 8, 3, 3) == loops());
  }

  void patternsKeepToTheirStreams() {
    const LoopCodes loop = {{0, 1, 2, 3, 4, 5}, {10, 11, 12, 13, 14, 15}, {20, 21, 22, 23, 24, 25}};
    const CodePattern pattern = patternOf(loop, {1, 3, 0, 2});
    QCOMPARE(pattern.firstStream, 1);
    QVERIFY(pattern.codes == LoopCodes({{10, 11}, {20, 21}}));
    QVERIFY(withPattern(loop, pattern, 3, {}) ==
            LoopCodes({{0, 1, 2, 3, 4, 5}, {10, 11, 12, 10, 11, 15}, {20, 21, 22, 20, 21, 25}}));
    // Locked cells stay, and what does not fit at either end is left out.
    QVERIFY(withPattern(loop, pattern, 5, {{2, 5}}) ==
            LoopCodes({{0, 1, 2, 3, 4, 5}, {10, 11, 12, 13, 14, 10}, {20, 21, 22, 23, 24, 25}}));
    QVERIFY(withPattern(loop, pattern, -1, {})[1] == std::vector<int>({11, 11, 12, 13, 14, 15}));
    QVERIFY(patternOf(loop, {2, 9, 4, 9}).codes == LoopCodes({{24, 25}}));
    QVERIFY(patternOf(loop, {3, 9, 4, 9}).codes.empty());
  }

  void swaps_data() {
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("distance");
    QTest::addColumn<QList<int>>("locked");
    QTest::addColumn<QList<int>>("expected");
    using Row = QList<int>;
    QTest::newRow("apart") << 0 << 2 << 4 << Row{} << Row{4, 5, 2, 3, 0, 1};
    QTest::newRow("apart, back") << 4 << 6 << -4 << Row{} << Row{4, 5, 2, 3, 0, 1};
    QTest::newRow("neighbours") << 2 << 4 << 2 << Row{} << Row{0, 1, 4, 5, 2, 3};
    QTest::newRow("by less than its length") << 1 << 4 << 1 << Row{} << Row{0, 4, 1, 2, 3, 5};
    QTest::newRow("the same, back") << 1 << 4 << -1 << Row{} << Row{1, 2, 3, 0, 4, 5};
    QTest::newRow("by two of three") << 0 << 3 << 2 << Row{} << Row{3, 4, 0, 1, 2, 5};
    QTest::newRow("a locked place") << 0 << 2 << 4 << Row{4} << Row{0, 5, 2, 3, 4, 1};
    QTest::newRow("a locked origin") << 0 << 2 << 4 << Row{1} << Row{4, 1, 2, 3, 0, 5};
    QTest::newRow("a locked one on the way") << 1 << 4 << 1 << Row{2} << Row{0, 1, 2, 3, 4, 5};
    QTest::newRow("partly out of the loop") << 3 << 6 << -4 << Row{} << Row{4, 5, 2, 3, 0, 1};
    QTest::newRow("wholly out of it") << 0 << 2 << 6 << Row{} << Row{0, 1, 2, 3, 4, 5};
    QTest::newRow("nowhere") << 0 << 2 << 0 << Row{} << Row{0, 1, 2, 3, 4, 5};
  }
  void swaps() {
    QFETCH(int, first);
    QFETCH(int, end);
    QFETCH(int, distance);
    QFETCH(QList<int>, locked);
    QFETCH(QList<int>, expected);
    const LoopCodes loop = {{0, 1, 2, 3, 4, 5}, {0, 1, 2, 3, 4, 5}, {0, 1, 2, 3, 4, 5}};
    CodeCells kept;
    for (const int step : locked)
      kept.insert({1, step});
    const LoopCodes swapped = withSwapped(loop, {1, 2, first, end}, distance, kept);
    QCOMPARE(QList<int>(swapped[1].begin(), swapped[1].end()), expected);
    QVERIFY(swapped[0] == loop[0] && swapped[2] == loop[2]);
    // The two changed places: the same again from there puts them back.
    if (locked.isEmpty() && first + distance >= 0 && end + distance <= 6)
      QVERIFY(withSwapped(swapped, {1, 2, first + distance, end + distance}, -distance, {}) == loop);
  }

  void whatChanged() {
    const LoopCodes before = {{0, 1, 2}, {3, 4, 5}};
    LoopCodes after = before;
    QVERIFY(changedCells(before, after).empty());
    after[0][2] = after[1][0] = 9;
    QVERIFY(changedCells(before, after) == CodeCells({{0, 2}, {1, 0}}));
    QVERIFY((CodeRange{0, 2, 1, 3}).cells() == CodeCells({{0, 1}, {0, 2}, {1, 1}, {1, 2}}));
  }

  void errors_data() {
    QTest::addColumn<bool>("follows");
    QTest::addColumn<QList<int>>("from");
    QTest::addColumn<QList<int>>("to");
    QTest::addColumn<int>("bars");
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QString>("says");
    QTest::newRow("no stream") << false << QList<int>{0} << QList<int>{1} << 8 << "hats"
                               << "drums, bass";
    QTest::newRow("one side longer") << false << QList<int>{0, 1} << QList<int>{5} << 8 << ""
                                     << "2 latent steps";
    QTest::newRow("nothing") << false << QList<int>{} << QList<int>{} << 8 << ""
                             << "0 latent steps";
    QTest::newRow("past the end of one") << false << QList<int>{0} << QList<int>{16} << 8 << ""
                                         << "\"bass\"";
    QTest::newRow("before the start") << false << QList<int>{-1} << QList<int>{0} << 8 << ""
                                      << "step -1";
    QTest::newRow("no such bar") << true << QList<int>{0} << QList<int>{8} << 8 << ""
                                 << "no bar 9";
    QTest::newRow("no such bar to follow") << true << QList<int>{-1} << QList<int>{0} << 8 << ""
                                           << "no bar 0";
    QTest::newRow("no whole steps") << true << QList<int>{0} << QList<int>{1} << 3 << ""
                                    << "whole number a bar";
  }
  void errors() {
    QFETCH(bool, follows);
    QFETCH(QList<int>, from);
    QFETCH(QList<int>, to);
    QFETCH(int, bars);
    QFETCH(QString, stream);
    QFETCH(QString, says);
    const auto edited = follows
                            ? withBarFollowing(loops(), kStreams, bars, to[0], from[0], stream.toStdString())
                            : withStepsCopied(loops(), kStreams, {{from.begin(), from.end()}, {to.begin(), to.end()}},
                                              stream.toStdString());
    QVERIFY(!edited);
    QCOMPARE(int(edited.error().kind), int(ErrorKind::usage));
    QVERIFY2(QString::fromStdString(edited.error().message()).contains(says), edited.error().message().c_str());
  }
};

LOOPWRIGHT_TEST(TestCodeEdits, void)
#include "test_code_edits.moc"
