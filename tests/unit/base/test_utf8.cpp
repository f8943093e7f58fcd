// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/base/utf8.h"
#include "tests/suite.h"

using namespace loopwright;

/// Texts of files that do not say how they are encoded. The bytes are Python's, by its codecs cp932 and cp1252.
class TestUtf8 : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void guessesTheEncoding_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("ドラム") << QByteArray::fromHex("836883898380") << QStringLiteral("ドラム");
    QTest::newRow("ベース") << QByteArray::fromHex("8378815b8358") << QStringLiteral("ベース");
    QTest::newRow("ピアノ右手") << QByteArray::fromHex("83738341836d89458ee8") << QStringLiteral("ピアノ右手");
    QTest::newRow("夜のワルツ") << QByteArray::fromHex("96e982cc838f838b8363") << QStringLiteral("夜のワルツ");
    QTest::newRow("ｷﾞﾀｰ 1番") << QByteArray::fromHex("b7dec0b0203194d4") << QStringLiteral("ｷﾞﾀｰ 1番");
    QTest::newRow("Drums（生）") << QByteArray::fromHex("4472756d73816990b6816a") << QStringLiteral("Drums（生）");
    QTest::newRow("弦楽器") << QByteArray::fromHex("8cb78a798aed") << QStringLiteral("弦楽器");
    QTest::newRow("残酷な天使のテーゼ") << QByteArray::fromHex("8e638d9382c893568e6782cc8365815b835b")
                                        << QStringLiteral("残酷な天使のテーゼ");
    QTest::newRow("für Elise") << QByteArray::fromHex("66fc7220456c697365") << QStringLiteral("für Elise");
    QTest::newRow("it’s") << QByteArray::fromHex("69749273") << QStringLiteral("it’s");
    QTest::newRow("“Bass”") << QByteArray::fromHex("934261737394") << QStringLiteral("“Bass”");
    QTest::newRow("Café del Mar") << QByteArray::fromHex("436166e92064656c204d6172") << QStringLiteral("Café del Mar");
    QTest::newRow("Bläser") << QByteArray::fromHex("426ce4736572") << QStringLiteral("Bläser");
    QTest::newRow("Flöte") << QByteArray::fromHex("466cf67465") << QStringLiteral("Flöte");
    QTest::newRow("Étude") << QByteArray::fromHex("c974756465") << QStringLiteral("Étude");
    QTest::newRow("Señor") << QByteArray::fromHex("5365f16f72") << QStringLiteral("Señor");
    QTest::newRow("leise – laut") << QByteArray::fromHex("6c656973652096206c617574") << QStringLiteral("leise – laut");
    QTest::newRow("naïve") << QByteArray::fromHex("6e61ef7665") << QStringLiteral("naïve");
    QTest::newRow("Ça ira") << QByteArray::fromHex("c76120697261") << QStringLiteral("Ça ira");
    QTest::newRow("Œuvre") << QByteArray::fromHex("8c75767265") << QStringLiteral("Œuvre");
    QTest::newRow("Größe") << QByteArray::fromHex("4772f6df65") << QStringLiteral("Größe");
    QTest::newRow("Mädchen") << QByteArray::fromHex("4de4646368656e") << QStringLiteral("Mädchen");
    QTest::newRow("Tür zu") << QByteArray::fromHex("54fc72207a75") << QStringLiteral("Tür zu");
    QTest::newRow("ÄÖÜäöü") << QByteArray::fromHex("c4d6dce4f6fc") << QStringLiteral("ÄÖÜäöü");
    QTest::newRow("Björk’s “Jóga”") << QByteArray::fromHex("426af6726b927320934af3676194")
                                    << QStringLiteral("Björk’s “Jóga”");
    QTest::newRow("Fête à l’été") << QByteArray::fromHex("46ea746520e0206c92e974e9") << QStringLiteral("Fête à l’été");
    QTest::newRow("100 € …") << QByteArray::fromHex("31303020802085") << QStringLiteral("100 € …");
  }
  void guessesTheEncoding() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const std::string_view given(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QCOMPARE(QString::fromStdString(asUtf8(given)), text);
    QCOMPARE(QString::fromStdString(toUtf8(given, 200)), text);
    const std::string already = text.toStdString();
    QCOMPARE(asUtf8(already), already);
  }

  void aLimitCutsBetweenCharacters() {
    const QByteArray bytes = QByteArray::fromHex("836883898380"); // three letters of three bytes in UTF-8
    const std::string cut = toUtf8({bytes.constData(), static_cast<std::size_t>(bytes.size())}, 7);
    QCOMPARE(QString::fromStdString(cut), QStringLiteral("ドラ"));
  }
};

LOOPWRIGHT_TEST(TestUtf8, QCoreApplication)
#include "test_utf8.moc"
