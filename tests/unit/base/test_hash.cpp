// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/base/hash.h"
#include "tests/suite.h"

using namespace loopwright;

class TestHash : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// FIPS 180-4's examples.
  void knownVectors_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("digest");
    QTest::newRow("empty") << QByteArray() << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    QTest::newRow("abc") << QByteArray("abc") << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    QTest::newRow("448 bits") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                              << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
    QTest::newRow("a million") << QByteArray(1000000, 'a')
                               << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
  }
  void knownVectors() {
    QFETCH(QByteArray, message);
    QFETCH(QString, digest);
    const std::string_view text(message.constData(), static_cast<std::size_t>(message.size()));
    QCOMPARE(QString::fromStdString(toHex(sha256(text))), digest);
    Sha256Hasher hasher;
    hasher.add("left over from before");
    hasher.finish();
    for (std::size_t at = 0; at < text.size(); at += 977) // no multiple of the block length
      hasher.add(text.substr(at, 977));
    QCOMPARE(QString::fromStdString(toHex(hasher.finish())), digest);
  }

  void numbersAreEightBytesLeastFirst() {
    Sha256Hasher hasher;
    hasher.add(std::uint64_t{0x0123456789ABCDEF});
    QVERIFY(hasher.finish() == sha256("\xEF\xCD\xAB\x89\x67\x45\x23\x01"));
  }
};

LOOPWRIGHT_TEST(TestHash, void)
#include "test_hash.moc"
