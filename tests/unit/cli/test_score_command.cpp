// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "engine/midi/smf.h"
#include "engine/music/pitch_layout.h"
#include "engine/music/roll_notes.h"
#include "tests/suite.h"
#include "tests/unit/cli/program.h"

using namespace loopwright;
using program::Outcome;

namespace {

Outcome runScore(const QStringList &arguments) { return program::run(QStringList("score") + arguments); }

} // namespace

class TestScoreCommand : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  /// A MIDI file of `bars` bars: kick on every bar, bass held from bar `firstBassBar` (from 0) on.
  QString write(const char *name, int bars, int firstBassBar) {
    const PitchLayout layout = *PitchLayout::named("loop57");
    Pianoroll roll(16 * bars, 57);
    for (int bar = 0; bar < bars; ++bar)
      roll.sounding.set(16 * bar, kKickColumn);
    for (int step = 16 * firstBassBar; step < 16 * bars; ++step)
      roll.sounding.set(step, 20);
    deriveOnsets(roll, layout);
    const std::string bytes = midi::writeSmf(scoreOf(roll, layout));
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
      return {};
    return file.fileName();
  }

private Q_SLOTS:
  void oneJsonObject() {
    const QString loop = write("loop.mid", 8, 0);
    const QString song = write("song.mid", 20, 11);
    const Outcome outcome = runScore({loop, song, "--json"});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output.count('\n'), 1);
    const nlohmann::json json = nlohmann::json::parse(outcome.output.toStdString());
    const nlohmann::json &files = json.at("files");
    QCOMPARE(files.size(), std::size_t{2});
    const nlohmann::json &metrics = files.at(0).at("metrics");
    QCOMPARE(files.at(0).at("first_bar").get<int>(), 1);
    QCOMPARE(metrics.at("cells").get<int>(), 8 + 128);
    QCOMPARE(metrics.at("up").get<double>(), 2.0);
    QCOMPARE(metrics.at("nd").get<double>(), 16.0);
    QCOMPARE(metrics.at("onsets").get<double>(), 9.0);
    QCOMPARE(QString::fromStdString(metrics.at("bar_pattern")), QString("AAAAAAAA"));
    // The first eight bars in which both parts sound: the bass comes in at bar 12, so bars 5 to 12.
    QCOMPARE(files.at(1).at("first_bar").get<int>(), 5);
    QCOMPARE(QString::fromStdString(files.at(1).at("metrics").at("bar_pattern")), QString("AAAAAAAB"));
  }

  void plainText() {
    const Outcome outcome = runScore({write("loop.mid", 8, 0)});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains("AAAAAAAA"));
    QVERIFY(outcome.output.contains("self-similarity"));
  }

  void shorterLoops() {
    const QString loop = write("short.mid", 4, 0);
    QCOMPARE(runScore({loop}).status, 3);
    const Outcome outcome = runScore({loop, "--bars", "4", "--layout", "loop57h", "--json"});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(nlohmann::json::parse(outcome.output.toStdString()).at("files").at(0).at("metrics").at("cells").get<int>(),
             4 + 64);
  }

  void errors_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such file") << QStringList{"/nowhere/loop.mid"} << 3 << "/nowhere/loop.mid";
    QTest::newRow("no such layout") << QStringList{"/nowhere/loop.mid", "--layout", "loop1"} << 2 << "loop57";
    QTest::newRow("no file") << QStringList{} << 2 << "FILE";
    QTest::newRow("no bars") << QStringList{"/nowhere/loop.mid", "--bars", "0"} << 2 << "--bars";
  }
  void errors() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);
    const Outcome outcome = runScore(arguments);
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.errors.contains(says.toUtf8()), outcome.errors.constData());
    QVERIFY(outcome.output.isEmpty());
  }
};

LOOPWRIGHT_TEST(TestScoreCommand, void)
#include "test_score_command.moc"
