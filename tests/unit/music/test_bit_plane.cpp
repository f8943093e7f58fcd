// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <vector>

#include "engine/base/random.h"
#include "engine/music/bit_plane.h"
#include "tests/suite.h"

using namespace loopwright;

/// BitPlane against a table of bools.
class TestBitPlane : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void agreesWithTable_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("no rows") << 0 << 57;
    QTest::newRow("one word") << 32 << 57;
    QTest::newRow("whole word") << 16 << 64;
    QTest::newRow("one bit over") << 16 << 65;
    QTest::newRow("two words") << 32 << 93;
    QTest::newRow("three words") << 8 << 130;
  }

  void agreesWithTable() {
    QFETCH(int, rows);
    QFETCH(int, columns);
    RandomStream random(1, "bit plane", static_cast<std::uint64_t>(columns));
    const auto at = [columns](int row, int column) { return static_cast<std::size_t>(row * columns + column); };
    std::vector<bool> table(static_cast<std::size_t>(rows * columns));
    BitPlane plane(rows, columns);
    for (int i = 0; i < 4 * rows * columns; ++i) {
      const int row = static_cast<int>(random.below(static_cast<std::uint64_t>(rows)));
      const int column = static_cast<int>(random.below(static_cast<std::uint64_t>(columns)));
      const bool value = random.below(3) == 0;
      plane.set(row, column, value);
      table[at(row, column)] = value;
    }
    const auto countTable = [&](int firstRow, int endRow, int firstColumn, int endColumn) {
      int count = 0;
      for (int row = firstRow; row < endRow; ++row)
        for (int column = firstColumn; column < endColumn; ++column)
          count += table[at(row, column)] ? 1 : 0;
      return count;
    };
    for (int row = 0; row < rows; ++row)
      for (int column = 0; column < columns; ++column)
        QCOMPARE(plane.at(row, column), static_cast<bool>(table[at(row, column)]));
    QCOMPARE(plane.count(), countTable(0, rows, 0, columns));
    for (int i = 0; i < 500; ++i) {
      const auto pick = [&random](int bound) {
        return static_cast<int>(random.below(static_cast<std::uint64_t>(bound) + 1));
      };
      const int endRow = pick(rows);
      const int firstRow = pick(endRow);
      const int endColumn = pick(columns);
      const int firstColumn = pick(endColumn);
      QCOMPARE(plane.count(firstRow, endRow, firstColumn, endColumn),
               countTable(firstRow, endRow, firstColumn, endColumn));
      const BitPlane part = plane.slice(firstRow, endRow);
      QCOMPARE(part.rows(), endRow - firstRow);
      QCOMPARE(part.count(), countTable(firstRow, endRow, 0, columns));
      for (int row = firstRow; row < endRow; ++row)
        QCOMPARE(part.any(row - firstRow, firstColumn, endColumn),
                 countTable(row, row + 1, firstColumn, endColumn) > 0);
    }
  }

  void comparesCells() {
    BitPlane a(4, 70);
    BitPlane b(4, 70);
    a.set(3, 69);
    QVERIFY(a != b);
    b.set(3, 69);
    QVERIFY(a == b);
    a.set(3, 69, false);
    QVERIFY(a == BitPlane(4, 70));
    QVERIFY(BitPlane(2, 10) != BitPlane(2, 11));
  }
};

LOOPWRIGHT_TEST(TestBitPlane, void)
#include "test_bit_plane.moc"
