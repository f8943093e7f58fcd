// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/suite.h"
#include "tests/unit/cli/program.h"

using namespace loopwright;
using program::Outcome;
using program::run;

namespace {

const QString kStarterLoop = QStringLiteral(LOOPWRIGHT_SOURCE_DIR "/resources/starter/loops/loop-04.mid");
const QStringList kInfill = {"infill", kStarterLoop, "--bars", "3", "--tracks", "bass", "--threads", "1"};

} // namespace

/// No command replaces a file unless it is told to.
class TestOverwrite : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  QString path(const QString &name) const { return m_folder.filePath(name); }
  QByteArray bytes(const QString &name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  void write(const QString &name, const QByteArray &content) {
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
  }

private Q_SLOTS:
  void aFileThatIsThereStays_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("there");
    QTest::newRow("render sound") << QStringList{"render", kStarterLoop, "--out", path("a.wav")} << "a.wav";
    QTest::newRow("render a picture") << QStringList{"render", kStarterLoop, "--out", path("a.svg")} << "a.svg";
    QTest::newRow("encode") << QStringList{"encode", kStarterLoop, "--out", path("a.json")} << "a.json";
    QTest::newRow("codes edit") << QStringList{"codes", "edit",    kStarterLoop,  "--follow",
                                               "2=1",   "--codes", path("b.json")}
                                << "b.json";
    QTest::newRow("infill one file") << kInfill + QStringList{"--out", path("a.mid")} << "a.mid";
    QTest::newRow("again one file") << QStringList{"again", kStarterLoop, "--out", path("c.mid")} << "c.mid";
    QTest::newRow("generate beside a loop")
        << QStringList{"generate", "-n", "1", "--out", path("mine")} << "mine/song.mid";
    QTest::newRow("generate beside a recipe")
        << QStringList{"generate", "-n", "1", "--out", path("old")} << "old/recipe.json";
    QTest::newRow("infill beside a loop") << kInfill + QStringList{"--out", path("mine")} << "mine/song.mid";
    QTest::newRow("again beside a loop") << QStringList{"again", kStarterLoop, "--out", path("mine")}
                                         << "mine/song.mid";
    QTest::newRow("reconstruct") << QStringList{"reconstruct", kStarterLoop, "--out", path("mine")} << "mine/song.mid";
    QTest::newRow("decode") << QStringList{"decode", path("none.json"), "--out", path("mine")} << "mine/song.mid";
    QTest::newRow("interpolate") << QStringList{"interpolate", kStarterLoop, kStarterLoop, "--out", path("mine")}
                                 << "mine/song.mid";
    QTest::newRow("knob") << QStringList{"knob",     kStarterLoop,     "--property", "up",
                                         "--corpus", path("none.lwc"), "--out",      path("mine")}
                          << "mine/song.mid";
    QTest::newRow("embed") << QStringList{"embed", "--corpus", path("none.lwc"), "--out", path("a.csv")} << "a.csv";
    QTest::newRow("embed's picture") << QStringList{"embed",       "--corpus", path("none.lwc"), "--out",
                                                    path("b.csv"), "--figure", path("b.svg")}
                                     << "b.svg";
  }
  void aFileThatIsThereStays() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, there);
    write(there, "mine");
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QCOMPARE(bytes(there), QByteArray("mine"));
    const QStringList said = program::sentences(outcome.errors);
    QVERIFY2(said.size() == 1 && said[0].contains(path(there)) && said[0].contains("--overwrite"),
             outcome.errors.constData());
  }

  /// The recipe tells of all loops beside it, and of nothing else.
  void anEarlierRunIsReplacedWhole() {
    const QStringList generate = {"generate", "--seed", "1", "--threads", "1", "--out", path("loops")};
    QCOMPARE(run(generate + QStringList{"-n", "3", "--svg"}).status, 0);
    write("loops/notes.txt", "mine");
    const QByteArray first = bytes("loops/loop-01.mid");
    QCOMPARE(run(generate + QStringList{"-n", "2"}).status, 2);
    QCOMPARE(bytes("loops/loop-01.mid"), first);
    const Outcome again = run(generate + QStringList{"-n", "1", "--overwrite"});
    QVERIFY2(again.status == 0, again.errors.constData());
    QCOMPARE(QDir(path("loops")).entryList(QDir::Files), QStringList({"loop-01.mid", "notes.txt", "recipe.json"}));
    QCOMPARE(nlohmann::json::parse(bytes("loops/recipe.json").toStdString()).at("loops").size(), std::size_t{1});
  }

  /// A recipe from elsewhere cannot make a run remove anything but loops beside it.
  void aRecipeRemovesOnlyLoops() {
    write("victim.mid", "mine");
    write("trap/victim.txt", "mine");
    write("trap/recipe.json", R"({"loops":[{"file":"../victim.mid"},{"file":"victim.txt"},{"file":7},5]})");
    const Outcome outcome = run({"generate", "-n", "1", "--threads", "1", "--overwrite", "--out", path("trap")});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    QCOMPARE(bytes("victim.mid"), QByteArray("mine"));
    QCOMPARE(bytes("trap/victim.txt"), QByteArray("mine"));
  }

  void aSingleFileTakesTheBestFill() {
    QCOMPARE(run(kInfill + QStringList{"-n", "3", "--out", path("fills")}).status, 0);
    const Outcome best = run(kInfill + QStringList{"-n", "3", "--out", path("best.mid")});
    QVERIFY2(best.status == 0, best.errors.constData());
    QVERIFY(!bytes("best.mid").isEmpty());
    QCOMPARE(bytes("best.mid"), bytes("fills/infill-01.mid"));
    QCOMPARE(run(kInfill + QStringList{"-n", "3", "--out", path("best.mid"), "--overwrite"}).status, 0);
  }
};

LOOPWRIGHT_TEST(TestOverwrite, void)
#include "test_overwrite.moc"
