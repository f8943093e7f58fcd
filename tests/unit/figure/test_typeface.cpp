// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <numeric>

#include "engine/figure/typeface.h"
#include "tests/suite.h"

using namespace loopwright::figure;

class TestTypeface : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void codePoints_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ascii") << QByteArray("Kick 1") << QString("Kick 1");
    QTest::newRow("two, three, four bytes")
        << QByteArray("\xc3\xbc\xe2\x82\xac\xf0\x9d\x84\x9e") << QString::fromUtf8("ü€𝄞");
    QTest::newRow("latin 1") << QByteArray("\xfcx") << QString(QChar(0xfffd)) + "x";
    QTest::newRow("cut") << QByteArray("a\xe2\x82") << QString("a") + QString(2, QChar(0xfffd));
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QString(2, QChar(0xfffd));
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QString(3, QChar(0xfffd));
  }
  void codePoints() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdU32String(codePointsOf(bytes.toStdString())), expected);
  }

  void textHasInk() {
    const TextMask mask = Typeface::draw("Kick", 22, false);
    QCOMPARE(mask.coverage.size(), static_cast<std::size_t>(mask.width) * static_cast<std::size_t>(mask.height));
    QVERIFY(std::accumulate(mask.coverage.begin(), mask.coverage.end(), 0) > 255 * 20);
    QVERIFY(mask.width + 1 >= Typeface::width("Kick", 22, false));
    QVERIFY(Typeface::width("Kick", 22, true) > 0);
    QCOMPARE(Typeface::width("", 22, false), 0.0);
    QCOMPARE(Typeface::draw(" ", 11, false).coverage,
             std::vector<std::uint8_t>(Typeface::draw(" ", 11, false).coverage.size(), 0));
  }

  void builtInFace() {
    const TextMask one = drawWithBuiltInFace("1", 10);
    QString drawn;
    for (int y = 0; y < one.height; ++y) {
      for (int x = 0; x < 5; ++x)
        drawn += one.coverage[static_cast<std::size_t>(y * one.width + x)] != 0 ? '#' : '.';
      drawn += '\n';
    }
    QCOMPARE(drawn, QString("..#..\n.##..\n..#..\n..#..\n..#..\n..#..\n.###.\n"));
    QVERIFY(drawWithBuiltInFace("kick", 20).coverage == drawWithBuiltInFace("KICK", 20).coverage);
    QCOMPARE(drawWithBuiltInFace("AB", 20).width, 24);
  }
};

LOOPWRIGHT_TEST(TestTypeface, void)
#include "test_typeface.moc"
