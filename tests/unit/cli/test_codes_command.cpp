// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "tests/suite.h"
#include "tests/unit/cli/program.h"

using namespace loopwright;
using program::Outcome;
using program::run;

namespace {

const QString kBundle = QStringLiteral(LOOPWRIGHT_SOURCE_DIR "/resources/starter/bundle");
const QString kLoop = QStringLiteral(LOOPWRIGHT_SOURCE_DIR "/resources/starter/loops/loop-04.mid");

} // namespace

class TestCodesCommand : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  QString path(const QString &name) const { return m_folder.filePath(name); }
  QString write(const QString &name, const QByteArray &content) {
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
  }

private Q_SLOTS:
  void usageOfAFileOfCodes() {
    const QString codes = write("codes.json", R"({"model":"x","streams":[{"name":"drums","codes":9,"length":2},)"
                                              R"({"name":"bass","codes":5,"length":2}],)"
                                              R"("loops":[[[1,7],[0,4]],[[1,7],[0,3]],[[1,2],[0,3]]]})");
    const Outcome outcome = run({"codes", "usage", codes, "--top", "1", "--json"});
    QCOMPARE(outcome.status, 0);
    const nlohmann::json json = outcome.json();
    QCOMPARE(json.at("loops").get<int>(), 3);
    const nlohmann::json &drums = json.at("streams").at(0);
    QCOMPARE(drums.at("used").get<int>(), 3);
    QCOMPARE(drums.at("steps").at(0).at("perplexity").get<double>(), 1.0);
    QVERIFY((drums.at("steps").at(1).at("most") == nlohmann::json{{{"code", 7}, {"count", 2}}}));
    QVERIFY((drums.at("steps").at(1).at("least") == nlohmann::json{{{"code", 2}, {"count", 1}}}));
    QVERIFY((json.at("streams").at(1).at("pairs") == nlohmann::json{{{"first", 0}, {"second", 3}, {"count", 2}}}));
    const Outcome text = run({"codes", "usage", codes});
    QVERIFY2(text.output.contains("7 (66.7%), 2 (33.3%)"), text.output.constData());
  }

  void editsMakeBarsAlike() {
    const QStringList follow = {"codes", "edit", "--model", kBundle, "--follow", "5=2", kLoop, "--json"};
    const Outcome edited = run(follow + QStringList{"--codes", path("edited.json"), "--out", path("edited")});
    QVERIFY2(edited.status == 0, edited.errors.constData());
    const nlohmann::json json = edited.json();
    QCOMPARE(json.at("loops_changed").get<int>(), 1);
    QVERIFY((json.at("distances").at(0).at("bars") == nlohmann::json{5, 1}));
    const nlohmann::json &pair = json.at("distances").at(1);
    QVERIFY((pair.at("bars") == nlohmann::json{5, 2}));
    // The starter codes each bar by itself: equal codes are equal bars.
    QVERIFY(pair.at("before").get<double>() > 0);
    QCOMPARE(pair.at("after").get<double>(), 0.0);
    QVERIFY(QFile::exists(path("edited/edited-1.mid")));

    const Outcome again = run({"codes", "edit", path("edited.json"), "--model", kBundle, "--follow", "5=2", "--json"});
    QCOMPARE(again.json().at("loops_changed").get<int>(), 0);
    const Outcome bassOnly = run(follow + QStringList{"--stream", "bass"});
    const double after = bassOnly.json().at("distances").at(1).at("after").get<double>();
    QVERIFY(after > 0 && after < pair.at("before").get<double>());
    const Outcome copied = run({"codes", "edit", kLoop, "--model", kBundle, "--copy", "0,1=16,17"});
    QVERIFY2(copied.output.startsWith("Bars 5 and 1 of 1 loops differ in"), copied.output.constData());
  }

  void frequentLoopsAreWritten() {
    const Outcome outcome = run({"codes", "usage", kLoop, "--model", kBundle, "--out", path("frequent"), "--json"});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    QCOMPARE(outcome.json().at("files").size(), std::size_t{4});
    for (const char *name : {"most-1", "most-2", "least-1", "least-2"})
      QVERIFY(QFile::exists(path("frequent/") + name + ".mid"));
  }

  void errors_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const QString codes = write("good.json", R"({"streams":[{"name":"a","codes":9,"length":2}],"loops":[[[1,7]]]})");
    const QStringList edit = {"codes", "edit", codes};
    QTest::newRow("no job") << QStringList{"codes"} << 2 << "subcommand";
    QTest::newRow("nothing to do") << edit << 2 << "--follow";
    QTest::newRow("no bars") << edit + QStringList{"--follow", "five=1"} << 2 << "five=1";
    QTest::newRow("two bars") << edit + QStringList{"--follow", "5,6=1"} << 2 << "once a bar";
    QTest::newRow("no other side") << edit + QStringList{"--copy", "0,1="} << 2 << "0,1=16,17";
    QTest::newRow("huge step") << edit + QStringList{"--copy", "0=99999999999999"} << 2 << "form";
    const auto usage = [&](const char *name, const char *file, const QByteArray &content, const char *says) {
      QTest::newRow(name) << QStringList{"codes", "usage", write(file, content)} << 3 << says;
    };
    usage("no JSON", "none.json", "codes", "encode");
    usage("no streams", "bare.json", R"({"loops":[[[1,7]]]})", "which streams");
    usage("no loops", "empty.json", R"({"streams":[{"name":"a","codes":9,"length":2}],"loops":[]})", "no loops");
    usage("code too large", "wild.json", R"({"streams":[{"name":"a","codes":9,"length":2}],"loops":[[[1,9]]]})",
          "0 to 8");
    usage("impossible stream", "size.json", R"({"streams":[{"name":"a","codes":-9,"length":2}],"loops":[]})", "size");
    usage("a stream is a number", "kind.json", R"({"streams":[7],"loops":[]})", "streams");
  }
  void errors() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.status == status, outcome.errors.constData());
    QVERIFY2(outcome.errors.contains(says.toUtf8()), outcome.errors.constData());
    QVERIFY(outcome.output.isEmpty());
  }
};

LOOPWRIGHT_TEST(TestCodesCommand, void)
#include "test_codes_command.moc"
