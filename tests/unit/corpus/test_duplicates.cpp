// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/corpus/duplicates.h"
#include "tests/suite.h"
#include "tests/unit/corpus/example_songs.h"

using namespace loopwright;

namespace {

WindowKeys keysOf(const Pianoroll &roll) {
  return windowKeys(barPatterns(roll, example::loop57()), 0, roll.steps() / 16);
}

} // namespace

class TestDuplicates : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void kinds_data() {
    QTest::addColumn<int>("semitones");
    QTest::addColumn<int>("rotation");
    QTest::addColumn<bool>("oneCellMore");
    QTest::addColumn<int>("kind"); // -1: not a duplicate
    QTest::newRow("exact") << 0 << 0 << false << int(DuplicateKind::exact);
    QTest::newRow("up a fourth") << 5 << 0 << false << int(DuplicateKind::transposed);
    QTest::newRow("down a third") << -4 << 0 << false << int(DuplicateKind::transposed);
    for (int rotation = 1; rotation < 8; ++rotation)
      QTest::addRow("rotated by %d", rotation) << 0 << rotation << false << int(DuplicateKind::rotated);
    QTest::newRow("rotated and transposed") << 3 << 5 << false << int(DuplicateKind::rotated);
    QTest::newRow("another cell") << 0 << 0 << true << -1;
    QTest::newRow("another cell, transposed") << 2 << 0 << true << -1;
  }

  void kinds() {
    QFETCH(int, semitones);
    QFETCH(int, rotation);
    QFETCH(bool, oneCellMore);
    QFETCH(int, kind);
    const Pianoroll original = example::song(7, 8, 8);
    Pianoroll other = example::rotated(example::transposed(original, semitones), rotation);
    if (oneCellMore)
      other.sounding.set(50, 7);
    std::vector<CorpusWindow> windows(2);
    windows[0].keys = keysOf(original);
    windows[1].keys = keysOf(other);
    windows[1].song = 1;
    markDuplicates(windows);
    QCOMPARE(int(windows[0].duplicate), int(DuplicateKind::none));
    QCOMPARE(windows[0].representative, 0);
    QCOMPARE(int(windows[1].duplicate), kind < 0 ? int(DuplicateKind::none) : kind);
    QCOMPARE(windows[1].representative, kind < 0 ? 1 : 0);
    QCOMPARE(windows[0].keys.drums == windows[1].keys.drums, !oneCellMore && rotation == 0);
  }

  void barsOfDifferentKeysStayApart() {
    // Each bar alone is a transposition of its partner, the window as a whole is not.
    Pianoroll level = example::song(3, 8, 8);
    Pianoroll lifted = level;
    for (int step = 16; step < 32; ++step)
      for (int column = 9; column < 57; ++column)
        lifted.sounding.set(step, column, column >= 11 && level.sounding.at(step, column - 2));
    QVERIFY(keysOf(level).rotated != keysOf(lifted).rotated);
    QCOMPARE(barPatterns(level, example::loop57())[1].shape.low, barPatterns(lifted, example::loop57())[1].shape.low);
  }

  void silentBassHasNoKey() {
    Pianoroll drums(128, 57);
    drums.sounding.set(0, kKickColumn);
    const WindowKeys keys = keysOf(drums);
    QVERIFY(keys.drumsSound);
    QVERIFY(!keysOf(Pianoroll(128, 57)).drumsSound);
    QVERIFY(keys.exact != keysOf(Pianoroll(128, 57)).exact);
  }

  void representativeIsOfTheEarliestSplit() {
    const WindowKeys keys = keysOf(example::song(1, 8));
    std::vector<CorpusWindow> windows(4);
    const Split splits[] = {Split::test, Split::valid, Split::train, Split::train};
    for (std::size_t i = 0; i < windows.size(); ++i) {
      windows[i].keys = keys;
      windows[i].song = int(i);
      windows[i].split = splits[i];
    }
    markDuplicates(windows);
    for (std::size_t i = 0; i < windows.size(); ++i) {
      QCOMPARE(windows[i].representative, 2);
      QCOMPARE(windows[i].duplicate == DuplicateKind::none, i == 2);
    }
  }
};

LOOPWRIGHT_TEST(TestDuplicates, void)
#include "test_duplicates.moc"
