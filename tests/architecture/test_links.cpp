// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTest>

#include "tests/architecture/house.h"
#include "tests/suite.h"

namespace {

/// "loopwright_midi" is the part "midi"; the console program and loopwright_app_NAME are part of the app.
QString partOfTarget(const QString &target) {
  if (target == QStringLiteral("loopwright"))
    return QStringLiteral("app");
  if (target == QStringLiteral("loopwright_learning_module") ||
      target == QStringLiteral("loopwright_learning_contents"))
    return QStringLiteral("models");
  if (target.startsWith(QStringLiteral("loopwright_app_")))
    return QStringLiteral("app");
  if (target.startsWith(QStringLiteral("loopwright_ui_")))
    return QStringLiteral("ui");
  if (target == QStringLiteral("loopwright_studio"))
    return QStringLiteral("studio");
  return target.mid(QStringLiteral("loopwright_").size());
}

} // namespace

class TestLinks : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void targetsFollowTheArrows_data() {
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("library");
    QFile graph(QStringLiteral(LOOPWRIGHT_BINARY_DIR "/link_graph.txt"));
    QVERIFY(graph.open(QIODevice::ReadOnly));
    const QStringList outside = {QStringLiteral("loopwright_options"), QStringLiteral("loopwright_torch"),
                                 QStringLiteral("loopwright_openblas")};
    for (const auto &line : QString::fromUtf8(graph.readAll()).split('\n', Qt::SkipEmptyParts)) {
      const auto words = line.split(' ');
      if (!outside.contains(words[1]))
        QTest::newRow(qPrintable(line)) << words[0] << words[1];
    }
  }
  void targetsFollowTheArrows() {
    QFETCH(QString, target);
    QFETCH(QString, library);
    const auto &allowed = loopwright::house::mayUse(partOfTarget(target).toStdString());
    QVERIFY2(allowed.count(partOfTarget(library).toStdString()) == 1, "against the arrows of the house");
  }

  void torchIsLoadedNotLinked_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("unwanted");
    const QStringList torch = {"libtorch", "libc10", "libQt5"};
    QTest::newRow("loopwright") << QStringLiteral(LOOPWRIGHT_PROGRAM) << torch + QStringList{"libQt6"};
    QTest::newRow("loopwright-studio") << QStringLiteral(LOOPWRIGHT_STUDIO_PROGRAM) << torch;
  }
  void torchIsLoadedNotLinked() {
    QFETCH(QString, program);
    QFETCH(QStringList, unwanted);
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program});
    QVERIFY(ldd.waitForFinished());
    const auto libraries = QString::fromUtf8(ldd.readAllStandardOutput());
    QVERIFY2(libraries.contains(QStringLiteral("libstdc++")), "ldd found no libraries at all");
    for (const auto &name : unwanted + QStringList{"libQt6Network", "libcurl", "libsoup"}) // nothing is sent anywhere
      QVERIFY2(!libraries.contains(name), qPrintable(libraries));
  }
};

LOOPWRIGHT_TEST(TestLinks, void)
#include "test_links.moc"
