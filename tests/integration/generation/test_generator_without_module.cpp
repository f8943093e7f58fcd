// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "app/generation/generator.h"
#include "tests/suite.h"

using namespace loopwright;

class TestGeneratorWithoutModule : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { qputenv("LOOPWRIGHT_LEARNING", "/nowhere/loopwright-learning.so"); }

  void saysSoAndLivesOn() {
    Generator generator;
    QSignalSpy failed(&generator, &Generator::failed);
    generator.warmUp();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().toInt(), 0);
    const int request = generator.generate({});
    QVERIFY(generator.busy());
    QVERIFY(failed.wait());
    QCOMPARE(failed.last().first().toInt(), request);
    const QString sentence = failed.last().last().toString();
    QVERIFY2(sentence.contains(QStringLiteral("/nowhere/loopwright-learning.so")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("learning module")), qPrintable(sentence));
    QVERIFY(!generator.busy());
  }
};

LOOPWRIGHT_TEST(TestGeneratorWithoutModule, QCoreApplication)
#include "test_generator_without_module.moc"
