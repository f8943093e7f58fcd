// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

#include "tests/architecture/house.h"
#include "tests/architecture/rooms.h"
#include "tests/suite.h"

namespace {

const QString kRoot = QStringLiteral(LOOPWRIGHT_SOURCE_DIR "/");

/// Paths below the source root of the files in our folders whose names end in one of the given ways.
QStringList filesOf(const QStringList &folders, const QStringList &patterns) {
  QStringList files;
  for (const auto &folder : folders) {
    QDirIterator walk(kRoot + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
      files << walk.next().mid(kRoot.size());
  }
  files.sort();
  return files;
}

QString textOf(const QString &path) {
  QFile file(kRoot + path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Include {
  bool quoted;
  QString path;
};

QVector<Include> includesOf(const QString &path) {
  static const QRegularExpression line(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"),
                                       QRegularExpression::MultilineOption);
  QVector<Include> includes;
  for (auto matches = line.globalMatch(textOf(path)); matches.hasNext();) {
    const auto match = matches.next();
    includes.append({match.captured(1) == QStringLiteral("\""), match.captured(2)});
  }
  return includes;
}

bool isTorch(const Include &include) {
  static const QRegularExpression torch(QStringLiteral("^(torch|ATen|c10|caffe2)/|torch_pch\\.h$"));
  return torch.match(include.path).hasMatch();
}

bool isQt(const Include &include) {
  static const QRegularExpression qt(QStringLiteral("^(Qt[A-Z]\\w*/)?Qt?[A-Z]\\w*$|^q\\w+\\.h$|^qcustomplot"));
  return !include.quoted && qt.match(include.path).hasMatch();
}

void addRows(const QStringList &files) {
  QTest::addColumn<QString>("path");
  for (const auto &file : files)
    QTest::newRow(qPrintable(file)) << file;
}

/// The folders of app that both programs can use: no Qt, and no arguments of a command line but in app/cli.
const QStringList kPlainApp = {QStringLiteral("app/cli/"), QStringLiteral("app/exploration/"),
                               QStringLiteral("app/judging/"), QStringLiteral("app/recipes/"),
                               QStringLiteral("app/reproduction/")};

bool isPlainApp(const QString &path) {
  return std::any_of(kPlainApp.begin(), kPlainApp.end(),
                     [&path](const QString &folder) { return path.startsWith(folder); });
}

const QStringList kProduct = {QStringLiteral("engine"), QStringLiteral("models"), QStringLiteral("app"),
                              QStringLiteral("ui")};
const QStringList kCode = {QStringLiteral("*.h"), QStringLiteral("*.cpp")};

} // namespace

class TestSources : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void findsTheSources() {
    const auto files = filesOf(kProduct, kCode);
    QVERIFY(files.contains(QStringLiteral("engine/base/result.h")));
    QVERIFY(files.contains(QStringLiteral("app/cli/main.cpp")));
    for (const auto &folder : kPlainApp)
      QVERIFY2(!filesOf({folder}, kCode).isEmpty(), qPrintable(folder));
    QVERIFY(!includesOf(QStringLiteral("app/cli/main.cpp")).isEmpty());
  }

  void includesFollowTheArrows_data() { addRows(filesOf(kProduct, kCode)); }
  void includesFollowTheArrows() {
    QFETCH(QString, path);
    QVERIFY2(loopwright::house::partOf(path.toStdString()), "no part of the house owns this file");
    for (const auto &include : includesOf(path)) {
      const auto refused = loopwright::house::refusal(path.toStdString(), include.path.toStdString());
      QVERIFY2(!include.quoted || refused.empty(), refused.c_str());
    }
  }

  void includesAreFullPaths_data() { addRows(filesOf(kProduct + QStringList{QStringLiteral("tests")}, kCode)); }
  void includesAreFullPaths() {
    QFETCH(QString, path);
    for (const auto &include : includesOf(path))
      if (include.quoted && !include.path.endsWith(QStringLiteral(".moc")))
        QVERIFY2(include.path.contains('/') && QFile::exists(kRoot + include.path), qPrintable(include.path));
  }

  void torchAndQtStayInTheirFolders_data() { addRows(filesOf(kProduct, kCode)); }
  void torchAndQtStayInTheirFolders() {
    QFETCH(QString, path);
    const auto part = loopwright::house::partOf(path.toStdString()).value_or("");
    const bool mayTorch = part == "learning" || part == "models";
    const bool mayQt = (part == "app" && !isPlainApp(path)) || part == "ui" || part == "studio";
    for (const auto &include : includesOf(path)) {
      QVERIFY2(mayTorch || !isTorch(include), qPrintable(include.path));
      QVERIFY2(mayQt || !isQt(include), qPrintable(include.path));
    }
  }

  /// What the console program knows, the window can use: it does not lie in app/cli, nor behind Qt.
  void argumentsStayInTheCommandLine_data() { addRows(filesOf(kProduct, kCode)); }
  void argumentsStayInTheCommandLine() {
    QFETCH(QString, path);
    const bool commandLine = path.startsWith(kPlainApp.front());
    for (const auto &include : includesOf(path)) {
      QVERIFY2(commandLine || !include.path.startsWith(QStringLiteral("CLI/")), qPrintable(include.path));
      QVERIFY2(commandLine || !include.path.startsWith(kPlainApp.front()), qPrintable(include.path));
      if (include.path.startsWith(QStringLiteral("app/")))
        QVERIFY2(!isPlainApp(path) || isPlainApp(include.path), qPrintable(include.path + " may use Qt"));
    }
  }

  /// The command line and what it calls know of models what the interface says, never how they are computed.
  void commandLineKnowsTheInterfaceOnly_data() { addRows(filesOf(kPlainApp, kCode)); }
  void commandLineKnowsTheInterfaceOnly() {
    QFETCH(QString, path);
    static const QRegularExpression implementation(
        QStringLiteral("^(engine/learning/(?!interface/|loader/|capabilities/.*[.]h$)|models/)"));
    for (const auto &include : includesOf(path))
      QVERIFY2(!implementation.match(include.path).hasMatch(), qPrintable(include.path));
  }

  void recognisesTorchAndQt_data() {
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("torch");
    QTest::addColumn<bool>("qt");
    QTest::newRow("torch") << "torch/torch.h" << true << false;
    QTest::newRow("aten") << "ATen/Parallel.h" << true << false;
    QTest::newRow("our header") << "engine/learning/torch_pch.h" << true << false;
    QTest::newRow("class") << "QString" << false << true;
    QTest::newRow("module and class") << "QtTest/QTest" << false << true;
    QTest::newRow("module") << "QtTest/QtTest" << false << true;
    QTest::newRow("lower case") << "qglobal.h" << false << true;
    QTest::newRow("standard") << "queue" << false << false;
    QTest::newRow("other") << "sndfile.h" << false << false;
  }
  void recognisesTorchAndQt() {
    QFETCH(QString, include);
    QTEST(isTorch({false, include}), "torch");
    QTEST(isQt({false, include}), "qt");
  }

  void startsWithItsLicence_data() {
    addRows(filesOf({QStringLiteral("engine"), QStringLiteral("models"), QStringLiteral("app"), QStringLiteral("ui"),
                     QStringLiteral("tests"), QStringLiteral("cmake")},
                    kCode + QStringList{QStringLiteral("*.cmake"), QStringLiteral("CMakeLists.txt"),
                                        QStringLiteral("*.py"), QStringLiteral("*.sh")}) +
            QStringList{QStringLiteral("CMakeLists.txt"), QStringLiteral("start"), QStringLiteral("check")});
  }
  void startsWithItsLicence() {
    QFETCH(QString, path);
    auto lines = textOf(path).split('\n').mid(0, 2);
    if (lines.first().startsWith(QStringLiteral("#!")))
      lines.removeFirst();
    QVERIFY(lines.first().endsWith(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later")));
  }

  void namesNoMachine_data() {
    addRows(filesOf({QStringLiteral("engine"), QStringLiteral("models"), QStringLiteral("app"), QStringLiteral("ui"),
                     QStringLiteral("tests"), QStringLiteral("cmake"), QStringLiteral("packaging")},
                    kCode + QStringList{QStringLiteral("*.txt"), QStringLiteral("*.cmake"), QStringLiteral("*.py"),
                                        QStringLiteral("*.sh"), QStringLiteral("*.json"), QStringLiteral("*.md")}) +
            QStringList{QStringLiteral("README.md"), QStringLiteral("CMakeLists.txt"),
                        QStringLiteral("CMakePresets.json"), QStringLiteral("start"), QStringLiteral("check")});
  }
  void namesNoMachine() {
    QFETCH(QString, path);
    static const QRegularExpression machine(QString::fromLatin1("(^|[\"'\\s=(:])/(work|root|Users)/"),
                                            QRegularExpression::MultilineOption);
    const auto match = machine.match(textOf(path));
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
  }
};

LOOPWRIGHT_TEST(TestSources, void)
#include "test_sources.moc"
