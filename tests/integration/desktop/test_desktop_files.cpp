// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/suite.h"

namespace {

QString packaging(const char *file) {
  return QStringLiteral(LOOPWRIGHT_SOURCE_DIR "/packaging/") + QLatin1String(file);
}

/// What the program says; "did not start" where it is not installed (packaging/dependencies.txt lists it).
QString complaintOf(const QString &program, const QStringList &arguments) {
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(program, arguments);
  if (!process.waitForStarted() || !process.waitForFinished())
    return program + QStringLiteral(" did not start");
  const QString said = QString::fromLocal8Bit(process.readAll());
  return process.exitCode() == 0 && said.isEmpty() ? QString()
                                                   : QStringLiteral("%1: %2").arg(process.exitCode()).arg(said);
}

} // namespace

/// What a desktop reads about the program, judged by the desktop's own tools.
class TestDesktopFiles : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theEntryIsValid() {
    QCOMPARE(complaintOf(QStringLiteral("desktop-file-validate"),
                         {QStringLiteral("--no-warn-deprecated"), packaging("org.loopwright.Studio.desktop")}),
             QString());
    QTemporaryDir folder; // and the tool does see mistakes
    const QString broken = folder.filePath(QStringLiteral("broken.desktop"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[Desktop Entry]\nType=Application\n") > 0);
    file.close();
    QVERIFY(!complaintOf(QStringLiteral("desktop-file-validate"), {broken}).isEmpty());
  }

  /// A double click on a project opens the studio: the entry names the type that the ending has.
  void theEndingsHaveTheirTypes() {
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("mime/packages")));
    const QString mime = folder.filePath(QStringLiteral("mime"));
    QVERIFY(QFile::copy(packaging("loopwright-mime.xml"), mime + QStringLiteral("/packages/loopwright-mime.xml")));
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit()); // where it looks for the folder it is given
    QCOMPARE(complaintOf(QStringLiteral("update-mime-database"), {mime}), QString());
    QFile globs(mime + QStringLiteral("/globs2"));
    QVERIFY(globs.open(QIODevice::ReadOnly));
    const QByteArray endings = globs.readAll();
    QVERIFY2(endings.contains(":application/x-loopwright-project:*.lwp\n"), endings.constData());
    QVERIFY2(endings.contains(":application/x-loopwright-corpus:*.lwc\n"), endings.constData());
    QFile entry(packaging("org.loopwright.Studio.desktop"));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    QVERIFY(text.contains("MimeType=application/x-loopwright-project;audio/midi;\n"));
    QVERIFY(text.contains("Exec=loopwright-studio %f\n"));
  }
};

LOOPWRIGHT_TEST(TestDesktopFiles, QCoreApplication)
#include "test_desktop_files.moc"
