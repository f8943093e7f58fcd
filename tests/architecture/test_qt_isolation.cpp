// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/suite.h"

/// Debian's LibTorch brings Qt 5 into the process (through OpenCV). It must never bind to a symbol of ours or of Qt 6.
class TestQtIsolation : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void nothingOfQt5BindsToUs() {
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QStringList arguments;
#ifdef LOOPWRIGHT_MODULE
    arguments << QStringLiteral(LOOPWRIGHT_MODULE);
#endif
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_DEBUG"), QStringLiteral("bindings"));
    environment.insert(QStringLiteral("LD_BIND_NOW"), QStringLiteral("1"));
    environment.insert(QStringLiteral("LD_DEBUG_OUTPUT"), folder.filePath(QStringLiteral("bindings")));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(LOOPWRIGHT_QT_AND_TORCH), arguments);
    QVERIFY(program.waitForFinished(120000));
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
             program.readAllStandardError().constData());

    // "binding file FROM [0] to TO [0]: normal symbol `NAME'"
    static const QRegularExpression binding(
        QStringLiteral("binding file (\\S+) \\[\\d+\\] to (\\S+) \\[\\d+\\]: (.*)$"));
    qint64 toQt6 = 0;
    qint64 toTorch = 0;
    QStringList wrong;
    const auto logs = QDir(folder.path()).entryInfoList(QDir::Files);
    QVERIFY(!logs.isEmpty());
    for (const auto &log : logs) {
      QFile file(log.filePath());
      QVERIFY(file.open(QIODevice::ReadOnly));
      while (!file.atEnd()) {
        const auto match = binding.match(QString::fromUtf8(file.readLine()).trimmed());
        if (!match.hasMatch())
          continue;
        const auto from = match.captured(1);
        const auto to = match.captured(2);
        toQt6 += to.contains(QStringLiteral("libQt6Core")) ? 1 : 0;
        toTorch += to.contains(QStringLiteral("libtorch")) ? 1 : 0;
        const bool toUs = to.startsWith(QStringLiteral(LOOPWRIGHT_BINARY_DIR)) || to.contains(QStringLiteral("libQt6"));
        if (from.contains(QStringLiteral("libQt5")) && toUs)
          wrong << match.captured(0);
      }
    }
    QVERIFY2(toQt6 > 0 && toTorch > 0, "the linker reported no bindings: this test would see nothing");
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 10).join('\n')));
  }
};

LOOPWRIGHT_TEST(TestQtIsolation, void)
#include "test_qt_isolation.moc"
