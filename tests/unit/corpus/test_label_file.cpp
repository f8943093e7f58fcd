// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "engine/corpus/corpus.h"
#include "engine/corpus/label_file.h"
#include "tests/suite.h"
#include "tests/unit/corpus/example_songs.h"

using namespace loopwright;
namespace fs = std::filesystem;

/// Tags of songs from label files, at import.
class TestLabelFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  static constexpr int kSongs = 6;
  fs::path at(const std::string &name) const { return fs::path(m_folder.path().toStdString()) / name; }

  Result<ImportReport> importWith(const std::string &csv) {
    example::write(at("songs/labels.csv"), csv);
    ImportOptions options;
    options.labelFiles = {at("songs/labels.csv")};
    options.overwrite = true;
    return example::import(at("songs"), at("songs.lwc"), options);
  }
  /// By the song's number.
  std::map<int, std::vector<std::string>> tags() {
    std::map<int, std::vector<std::string>> found;
    const auto corpus = Corpus::open(at("songs.lwc"));
    const auto set = corpus->load({});
    for (const auto &song : set->songs)
      found[std::stoi(song.path.substr(song.path.find('/') + 1))] = song.genres;
    return found;
  }

private Q_SLOTS:
  void initTestCase() {
    for (int song = 0; song < kSongs; ++song)
      example::writeSong(at("songs/" + std::to_string(song) + ".mid"), example::song(std::uint64_t(700 + song), 12));
    example::writeSong(at("songs/5 Größe, \"x\".mid"), example::song(999, 12));
    fs::remove(at("songs/5.mid"));
  }

  void songsWithoutTags() {
    const auto report = importWith("path,genre\n0.mid,\n1.mid, ; \n2.mid,rock\n");
    QVERIFY(report.has_value());
    auto found = tags();
    QCOMPARE(found.size(), std::size_t{kSongs});
    for (const int song : {0, 1, 3, 4, 5})
      QVERIFY(found[song].empty());
    QCOMPARE(found[2], std::vector<std::string>{"rock"});
  }

  void oneGenreOnly() {
    QVERIFY(importWith("path,genre\n0.mid,rock\n1.mid,rock\n2.mid,rock\n3.mid,rock\n4.mid,rock\n").has_value());
    auto found = tags();
    for (int song = 0; song < 5; ++song)
      QCOMPARE(found[song], std::vector<std::string>{"rock"});
  }

  void moreTagsThanPetals() {
    std::string tags40, csv = "path,genre\n";
    std::vector<std::string> expected;
    for (int tag = 0; tag < 40; ++tag) {
      expected.push_back("tag " + std::to_string(tag));
      tags40 += (tag > 0 ? ";" : "") + expected.back();
    }
    QVERIFY(importWith(csv + "0.mid," + tags40 + "\n").has_value());
    QCOMPARE(tags()[0], expected);
  }

  void unicodeCommasAndQuotes() {
    const auto report = importWith("\xEF\xBB\xBFgenre,path\r\n\"rock, hard; \"\"indie\"\"\",0.mid\r\n"
                                   "日本のロック;MPB é,1.mid\r\n\"two\nlines\",2.mid\r\n"
                                   "schlager,\"5 Größe, \"\"x\"\".mid\"\r\n");
    QVERIFY2(report.has_value(), report ? "" : report.error().message().c_str());
    QCOMPARE(report->labelsWithoutFile, 0);
    auto found = tags();
    QCOMPARE(found[0], (std::vector<std::string>{"rock, hard", "\"indie\""}));
    QCOMPARE(found[1], (std::vector<std::string>{"日本のロック", "MPB é"}));
    QCOMPARE(found[2], std::vector<std::string>{"two\nlines"});
    QCOMPARE(found[5], std::vector<std::string>{"schlager"});
  }

  /// A file that stands in several records has the tags of all, but one family.
  void severalRecordsOfAFile() {
    const auto report = importWith("path,genre,family\n0.mid,rock,a\n0.mid,jazz;rock,b\n1.mid,pop,b\n");
    QVERIFY(report.has_value());
    QCOMPARE(tags()[0], (std::vector<std::string>{"rock", "jazz"}));
    QCOMPARE(report->families, kSongs); // 0.mid is of a, 1.mid of b
  }

  void filesThatAreNotThere() {
    const auto report = importWith("path,genre\nabsent.mid,rock\n0.mid,rock\n../elsewhere/1.mid,pop\n,pop\n");
    QVERIFY(report.has_value());
    QCOMPARE(report->labelsWithoutFile, 2);
    QCOMPARE(tags()[0], std::vector<std::string>{"rock"});
    const auto summary = Corpus::open(at("songs.lwc"))->summary();
    QCOMPARE(summary->report.at("labels without a file"), 2.0);
    // None of them there is no error: the report says how many.
    QCOMPARE(importWith("path,genre\nx.mid,rock\ny.mid,pop\n")->labelsWithoutFile, 2);
    QVERIFY(tags()[0].empty());
  }

  /// As spreadsheets and people write them.
  void looseTables_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("spaces") << QByteArray("path , genre\n 0.mid , rock \n");
    QTest::newRow("capitals") << QByteArray("Path,GENRE\n0.mid,rock\n");
    QTest::newRow("CR") << QByteArray("path,genre\r0.mid,rock\r");
    QTest::newRow("back slashes") << QByteArray("path,genre\n.\\0.mid,rock\n");
    QTest::newRow("a column of one's own") << QByteArray("path,mood,genre\n0.mid,dark,rock\n");
  }
  void looseTables() {
    QFETCH(QByteArray, csv);
    const auto report = importWith(csv.toStdString());
    QVERIFY2(report, report ? "" : report.error().message().c_str());
    QCOMPARE(tags()[0], std::vector<std::string>{"rock"});
    QCOMPARE(report->songsWithLabels, 1);
    QCOMPARE(report->unknownLabelColumns.count("mood") == 1, csv.contains("mood"));
  }

  void refusals_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty") << QByteArray() << "this label file is empty";
    QTest::newRow("only line ends") << QByteArray("\r\n\n") << "this label file is empty";
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << "this label file is empty";
    QTest::newRow("open quote") << QByteArray("path,genre\n0.mid,\"rock\n1.mid,pop\n") << "never closed";
    QTest::newRow("semicolons") << QByteArray("path;genre\n0.mid;rock\n") << "with commas between them";
    QTest::newRow("no header") << QByteArray("0.mid,rock\n") << "no column \"path\"";
    QTest::newRow("too many fields") << QByteArray("path,genre\n0.mid,rock,hard\n") << "more fields than the header";
  }
  void refusals() {
    QFETCH(QByteArray, csv);
    QFETCH(QString, message);
    fs::remove(at("songs.lwc"));
    const auto report = importWith(csv.toStdString());
    QVERIFY(!report.has_value());
    QVERIFY2(QString::fromStdString(report.error().message()).contains(message), report.error().message().c_str());
    QVERIFY(!fs::exists(at("songs.lwc")) && !fs::exists(at("songs.lwc.partial")));
  }

  void headerAlone() {
    QVERIFY(importWith("path,genre\n").has_value());
    for (const auto &[song, found] : tags())
      QVERIFY(found.empty());
  }
};

LOOPWRIGHT_TEST(TestLabelFile, void)
#include "test_label_file.moc"
