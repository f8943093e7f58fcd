// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <bitset>
#include <cmath>
#include <set>
#include <vector>

#include "engine/base/random.h"
#include "tests/suite.h"

using namespace loopwright;

class TestRandomStream : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// Against tests/golden/random_stream.py.
  void knownValues() {
    QFile file(LOOPWRIGHT_SOURCE_DIR "/tests/golden/data/random_stream.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(rows.size() >= 7);
    for (const QJsonValue &value : rows) {
      const QJsonObject row = value.toObject();
      const auto number = [&row](const char *key) { return row[key].toString().toULongLong(nullptr, 16); };
      RandomStream stream(number("seed"), row["name"].toString().toStdString(), number("epoch"), number("step"),
                          number("item"));
      const QJsonArray expected = row["values"].toArray();
      QCOMPARE(expected.size(), 6);
      for (const QJsonValue &word : expected)
        QCOMPARE(static_cast<qulonglong>(stream()), word.toString().toULongLong(nullptr, 16));
    }
  }

  void neighboursAreUnrelated() {
    std::set<std::uint64_t> first;
    int differing = 0;
    constexpr int kItems = 4000;
    for (std::uint64_t item = 0; item < kItems; ++item) {
      RandomStream one(7, "stream", 0, 0, item);
      RandomStream next(7, "stream", 0, 0, item + 1);
      RandomStream step(7, "stream", 0, item + 1, 0);
      RandomStream epoch(7, "stream", item + 1, 0, 0);
      RandomStream seed(7 + item + 1, "stream");
      const std::uint64_t value = one();
      first.insert({value, step(), epoch(), seed()});
      differing += static_cast<int>(std::bitset<64>(value ^ next()).count());
    }
    QCOMPARE(first.size(), std::size_t{4 * kItems}); // no coordinate stands in for another
    // Of 64 bits half differ; the mean of 4,000 pairs has a standard deviation of 0.063.
    QVERIFY(std::abs(differing / double{kItems} - 32.0) < 0.3);
    RandomStream a(1, "a");
    RandomStream b(1, "b");
    QVERIFY(a() != b());
  }

  void belowIsUniform_data() {
    QTest::addColumn<qulonglong>("bound");
    QTest::addColumn<int>("cells");
    QTest::newRow("1") << 1ULL << 1;
    QTest::newRow("2") << 2ULL << 2;
    QTest::newRow("3") << 3ULL << 3;
    QTest::newRow("57") << 57ULL << 57;
    QTest::newRow("2^63") << (1ULL << 63) << 16;
    // The remainder of a plain division would fall into the first third half of the time.
    QTest::newRow("3 * 2^62") << (3ULL << 62) << 3;
  }
  void belowIsUniform() {
    QFETCH(qulonglong, bound);
    QFETCH(int, cells);
    RandomStream random(8, "below", bound);
    constexpr int kDraws = 100000;
    std::vector<int> counts(static_cast<std::size_t>(cells));
    const std::uint64_t width = bound / static_cast<std::uint64_t>(cells);
    for (int i = 0; i < kDraws; ++i) {
      const std::uint64_t value = random.below(bound);
      QVERIFY(value < bound);
      ++counts[static_cast<std::size_t>(value / width)];
    }
    const double expected = double{kDraws} / cells;
    double chiSquare = 0;
    for (const int count : counts)
      chiSquare += (count - expected) * (count - expected) / expected;
    const double freedom = cells - 1;
    QVERIFY2(chiSquare <= freedom + 5 * std::sqrt(2 * freedom), qPrintable(QString::number(chiSquare)));
  }

  void uniformAndNormalHaveTheirMoments() {
    RandomStream random(9, "moments");
    constexpr int kDraws = 200000;
    double sum = 0;
    double normalSum = 0;
    double normalSquares = 0;
    double normalFourth = 0;
    for (int i = 0; i < kDraws; ++i) {
      const double value = random.uniform();
      QVERIFY(value >= 0 && value < 1);
      sum += value;
      const double normal = random.normal();
      QVERIFY(std::isfinite(normal));
      normalSum += normal;
      normalSquares += normal * normal;
      normalFourth += normal * normal * normal * normal;
    }
    QVERIFY(std::abs(sum / kDraws - 0.5) < 0.005);
    QVERIFY(std::abs(normalSum / kDraws) < 0.015);
    QVERIFY(std::abs(normalSquares / kDraws - 1) < 0.02);
    QVERIFY(std::abs(normalFourth / kDraws - 3) < 0.15);
  }

  void permutationsHoldEveryIndexOnce() {
    for (const std::int64_t n : {0, 1, 2, 1000}) {
      RandomStream random(10, "order");
      std::vector<std::int64_t> order = random.permutation(n);
      std::sort(order.begin(), order.end());
      QCOMPARE(static_cast<std::int64_t>(order.size()), n);
      for (std::int64_t i = 0; i < n; ++i)
        QCOMPARE(order[static_cast<std::size_t>(i)], i);
    }
    // Every one of the six orders of three is as likely.
    int counts[3][3] = {};
    for (std::uint64_t item = 0; item < 6000; ++item) {
      RandomStream random(11, "order", 0, 0, item);
      const auto order = random.permutation(3);
      ++counts[order[0]][order[1]];
    }
    for (int a = 0; a < 3; ++a)
      for (int b = 0; b < 3; ++b)
        QVERIFY(a == b ? counts[a][b] == 0 : std::abs(counts[a][b] - 1000) < 150);
  }
};

LOOPWRIGHT_TEST(TestRandomStream, void)
#include "test_random_stream.moc"
