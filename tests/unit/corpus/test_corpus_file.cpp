// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <iterator>
#include <set>
#include <sqlite3.h>

#include "engine/base/read_file.h"
#include "engine/corpus/corpus.h"
#include "engine/corpus/roll_blob.h"
#include "tests/suite.h"
#include "tests/unit/corpus/example_songs.h"

using namespace loopwright;
namespace fs = std::filesystem;

namespace {

/// Runs SQL on a file behind the library's back.
void spoil(const fs::path &file, const char *sql) {
  sqlite3 *database = nullptr;
  QCOMPARE(sqlite3_open(file.c_str(), &database), SQLITE_OK);
  char *message = nullptr;
  const int code = sqlite3_exec(database, sql, nullptr, nullptr, &message);
  const QByteArray text(message == nullptr ? "" : message);
  sqlite3_free(message);
  sqlite3_close(database);
  QVERIFY2(code == SQLITE_OK, text.constData());
}

} // namespace

class TestCorpusFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  fs::path m_corpus;
  std::vector<Pianoroll> m_songs;

  fs::path at(const std::string &name) const { return fs::path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
  void initTestCase() {
    for (int song = 0; song < 12; ++song) {
      m_songs.push_back(example::song(std::uint64_t(song), 12 + song));
      example::writeSong(at("music/song" + std::to_string(song) + ".mid"), m_songs.back());
    }
    m_corpus = at("c.lwc");
    const auto report = example::import(at("music"), m_corpus);
    QVERIFY2(report.has_value(), report ? "" : report.error().message().c_str());
    QCOMPARE(report->filesUsed, 12);
    QVERIFY(!fs::exists(at("c.lwc.partial")));
  }

  void windowsAreViewsOfTheSongs() {
    const auto corpus = Corpus::open(m_corpus);
    QVERIFY(corpus.has_value());
    QCOMPARE(corpus->bars(), 8);
    QCOMPARE(corpus->layout().name, std::string("loop57"));
    QCOMPARE(corpus->contentHash().size(), std::size_t(64));
    WindowQuery query;
    query.distinct = false;
    const auto set = corpus->load(query);
    QVERIFY(set.has_value());
    QCOMPARE(int(set->songs.size()), 12);
    std::size_t expected = 0;
    for (const Pianoroll &song : m_songs)
      expected += std::size_t(song.steps() / 16 - 7);
    QCOMPARE(set->size(), expected);
    for (const WindowSet::Song &song : set->songs) {
      const int number = std::stoi(song.path.substr(song.path.find("song") + 4));
      QCOMPARE(song.path, "music/song" + std::to_string(number) + ".mid");
      QVERIFY(song.roll.sounding == m_songs[std::size_t(number)].sounding);
      QVERIFY(song.roll.onset == m_songs[std::size_t(number)].onset);
      QCOMPARE(song.tempo, 120.0);
      QCOMPARE(song.id, toHex(songId(song.roll, set->layout, Grid::floor)));
    }
    for (std::size_t i = 1; i < set->songs.size(); ++i)
      QVERIFY(set->songs[i - 1].id < set->songs[i].id);
    const LoopWindow loop = set->loop(1);
    QCOMPARE(loop.source.firstBar, 1);
    QVERIFY(loop.roll == set->songs[0].roll.slice(16, 16 + 128));
  }

  void splitsCoverAllAndShareNothing() {
    const auto corpus = Corpus::open(m_corpus);
    const auto summary = corpus->summary();
    QVERIFY(summary.has_value());
    QCOMPARE(summary->songs, 12);
    std::set<int> families;
    std::size_t total = 0;
    for (const Split split : {Split::train, Split::valid, Split::test}) {
      WindowQuery query;
      query.split = split;
      const auto set = corpus->load(query);
      QVERIFY(set.has_value());
      QCOMPARE(std::int64_t(set->size()), summary->distinctWindows.at(split));
      QVERIFY(set->size() > 0);
      total += set->size();
      std::set<int> own;
      for (const WindowSet::Song &song : set->songs) {
        QCOMPARE(int(song.split), int(split));
        own.insert(song.family);
      }
      for (const int family : own)
        QVERIFY(families.insert(family).second);
    }
    QCOMPARE(total, corpus->load({})->size());
  }

  void rollBlob() {
    const Pianoroll &roll = m_songs.front();
    const std::string blob = packRoll(roll);
    const auto back = unpackRoll(blob, roll.steps(), roll.columns(), RollPacking::rows, "here");
    QVERIFY(back.has_value() && *back == roll);
    QVERIFY(!unpackRoll(blob, roll.steps() - 16, roll.columns(), RollPacking::rows, "here"));
    QVERIFY(!unpackRoll(blob, roll.steps() + 16, roll.columns(), RollPacking::rows, "here"));
    QVERIFY(!unpackRoll(blob, roll.steps(), 130, RollPacking::rows, "here"));
    QVERIFY(!unpackRoll(blob, 0, roll.columns(), RollPacking::rows, "here"));
    QVERIFY(!unpackRoll(blob.substr(0, blob.size() / 2), roll.steps(), roll.columns(), RollPacking::rows, "here"));
    QVERIFY(!unpackRoll("", roll.steps(), roll.columns(), RollPacking::rows, "here"));
    // 2 GB claimed by a few bytes: refused before anything is allocated.
    const auto absurd = unpackRoll(blob, 100000000, 93, RollPacking::rows, "here");
    QVERIFY(!absurd);
    QVERIFY(absurd.error().message().find("larger than its data can be") != std::string::npos);
    Pianoroll outside(16, 57);
    outside.sounding.row(3)[0] = std::uint64_t{1} << 60;
    QVERIFY(!unpackRoll(packRoll(outside), 16, 57, RollPacking::rows, "here"));
    Pianoroll silent(16, 57);
    silent.onset.set(3, 3);
    QVERIFY(!unpackRoll(packRoll(silent), 16, 57, RollPacking::rows, "here"));
  }

  void damage_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("message");
    QTest::newRow("newer") << "PRAGMA user_version=4"
                           << "newer than version 3";
    QTest::newRow("another program's") << "PRAGMA application_id=7"
                                       << "not a Loopwright corpus";
    QTest::newRow("unfinished") << "DELETE FROM settings WHERE key='complete'"
                                << "not finished";
    QTest::newRow("layout") << "UPDATE settings SET value='loop58' WHERE key='layout'"
                            << "no layout";
    QTest::newRow("other layout") << "UPDATE settings SET value='loop93' WHERE key='layout'"
                                  << "roll";
    QTest::newRow("grid") << "UPDATE settings SET value='triplet' WHERE key='grid'"
                          << "no grid";
    QTest::newRow("bars") << "UPDATE settings SET value='-3' WHERE key='bars'"
                          << "bars";
    QTest::newRow("absurd bars") << "UPDATE settings SET value='99999999999999' WHERE key='bars'"
                                 << "bars";
    QTest::newRow("no table") << "DROP TABLE scores"
                              << "lacks a table";
    QTest::newRow("a view") << "DROP TABLE labels; CREATE VIEW labels AS SELECT 1"
                            << "no corpus has";
    QTest::newRow("a trigger") << "CREATE TRIGGER t AFTER DELETE ON labels BEGIN SELECT 1; END"
                               << "no corpus has";
    QTest::newRow("song too long") << "UPDATE songs SET bars=100000000"
                                   << "a song of 100000000 bars";
    QTest::newRow("song longer than its data") << "UPDATE songs SET bars=bars+1"
                                               << "roll";
    QTest::newRow("short song") << "UPDATE songs SET bars=3"
                                << "a song of 3 bars";
    QTest::newRow("roll cut") << "UPDATE songs SET roll=substr(roll, 1, 40)"
                              << "roll";
    QTest::newRow("roll is text") << "UPDATE songs SET roll='abc'"
                                  << "roll";
    QTest::newRow("id cut") << "UPDATE songs SET id=substr(id, 1, 31)"
                            << "without an id";
    QTest::newRow("split") << "UPDATE songs SET split=3"
                           << "split";
    QTest::newRow("tempo") << "UPDATE songs SET tempo=0"
                           << "tempo";
    QTest::newRow("order") << "UPDATE songs SET number=11-number"
                           << "not in order";
    QTest::newRow("window outside") << "UPDATE windows SET first_bar=first_bar+20"
                                    << "outside its song";
    QTest::newRow("window before") << "UPDATE windows SET first_bar=first_bar-1"
                                   << "outside its song";
    QTest::newRow("window twice") << "INSERT INTO windows SELECT number+1000, song, first_bar, 0, 0 FROM windows"
                                  << "outside its song";
  }
  void damage() {
    QFETCH(QString, sql);
    QFETCH(QString, message);
    const fs::path copy = at("damaged.lwc");
    fs::copy_file(m_corpus, copy, fs::copy_options::overwrite_existing);
    spoil(copy, qPrintable(sql));
    const auto corpus = Corpus::open(copy);
    Error error;
    if (corpus) {
      const auto set = corpus->load({std::nullopt, false});
      if (!set)
        error = set.error();
    } else {
      error = corpus.error();
    }
    QVERIFY2(error.message().find(message.toStdString()) != std::string::npos, error.message().c_str());
    QVERIFY(error.message().find("damaged.lwc") != std::string::npos);
    QVERIFY(error.kind == ErrorKind::badInput);
  }

  void damagedBytes() {
    // Whatever stands in the file, opening and loading ends with a corpus or an error.
    const std::string bytes = [this] {
      std::ifstream stream(m_corpus, std::ios::binary);
      return std::string(std::istreambuf_iterator<char>(stream), {});
    }();
    int refused = 0;
    for (std::uint64_t round = 0; round < 60; ++round) {
      RandomStream random(1, "damage", round);
      std::string spoiled = bytes;
      for (int i = 0; i < 20; ++i)
        spoiled[random.below(spoiled.size())] = static_cast<char>(random.below(256));
      if (round % 3 == 0)
        spoiled.resize(random.below(spoiled.size()));
      const fs::path copy = at("bytes.lwc");
      fs::remove(copy);
      example::write(copy, spoiled);
      const auto corpus = Corpus::open(copy);
      const auto set = corpus ? corpus->load({std::nullopt, false}) : tl::unexpected(corpus.error());
      refused += set ? 0 : 1;
    }
    QVERIFY(refused > 20);
  }

  void noCorpus() {
    example::write(at("text.lwc"), "not a database at all, but long enough to look like one");
    for (const char *name : {"absent.lwc", "text.lwc", "music"})
      QVERIFY(!Corpus::open(at(name)));
  }

  /// data/corpus_v1.lwc was imported by the last program that wrote version 1: four songs of ten bars, loop57h,
  /// nearest.
  void version1IsReadAsItWas() {
    const fs::path source = LOOPWRIGHT_SOURCE_DIR "/tests/unit/corpus/data/corpus_v1.lwc";
    const fs::path copy = at("version-1.lwc");
    fs::copy_file(source, copy);
    const auto corpus = Corpus::open(copy);
    QVERIFY2(corpus, corpus ? "" : corpus.error().message().c_str());
    QCOMPARE(corpus->contentHash(), std::string("76be35a50ec1b26c9cf971c05b5cf9efec98e894ba3316cc9dc3b49a7b5b5b12"));
    WindowQuery query;
    query.distinct = false;
    query.touch = true;
    const auto windows = corpus->load(query);
    QVERIFY2(windows, windows ? "" : windows.error().message().c_str());
    QCOMPARE(windows->songs.size(), std::size_t{4});
    QCOMPARE(windows->size(), std::size_t{12});
    std::vector<std::string> genres;
    for (const WindowSet::Song &song : windows->songs) {
      // The id is made of every cell: the rolls are those that were imported.
      QCOMPARE(toHex(songId(song.roll, windows->layout, corpus->grid())), song.id);
      QVERIFY(!song.touch.known() && song.programs.empty()); // which version 1 did not keep
      genres.insert(genres.end(), song.genres.begin(), song.genres.end());
    }
    std::sort(genres.begin(), genres.end());
    QCOMPARE(genres, (std::vector<std::string>{"jazz", "rock"}));
    const auto summary = corpus->summary();
    QVERIFY(summary);
    QCOMPARE(summary->windows.at(Split::train), 6);
    QCOMPARE(summary->distinctWindows.at(Split::valid), 1);
    QVERIFY(readFile(copy).value() == readFile(source).value()); // reading changes nothing
  }

  /// data/corpus_v2.lwc was imported by the last program that wrote version 2: three loops of loop57, floor.
  void version2IsReadAsItWas() {
    const auto corpus = Corpus::open(LOOPWRIGHT_SOURCE_DIR "/tests/unit/corpus/data/corpus_v2.lwc");
    QVERIFY2(corpus, corpus ? "" : corpus.error().message().c_str());
    QCOMPARE(corpus->contentHash(), std::string("998b0b351602d41fd67e5831a70db1951f4d0d20c2525f4873c914cfe9bc913e"));
    WindowQuery query;
    query.touch = true;
    const auto windows = corpus->load(query);
    QVERIFY2(windows, windows ? "" : windows.error().message().c_str());
    QCOMPARE(windows->songs.size(), std::size_t{3});
    for (const WindowSet::Song &song : windows->songs) {
      QCOMPARE(toHex(songId(song.roll, windows->layout, corpus->grid())), song.id);
      QCOMPARE(song.touch.notes.size(), touchedNotes(song.roll, windows->layout));
      QCOMPARE(song.programs, (std::map<Role, int>{{Role::drums, 0}, {Role::bass, 34}}));
    }
  }

  /// What an older program has read for an import lacks what is kept now: the files are read again.
  void anUnfinishedImportOfVersion1BeginsAnew() {
    fs::copy_file(LOOPWRIGHT_SOURCE_DIR "/tests/unit/corpus/data/corpus_v1.lwc", at("anew.lwc.partial"));
    const auto report = example::import(at("music"), at("anew.lwc"));
    QVERIFY2(report, report ? "" : report.error().message().c_str());
    QCOMPARE(report->filesFromBefore, 0);
    QCOMPARE(report->contentHash, Corpus::open(m_corpus)->contentHash());
  }
};

LOOPWRIGHT_TEST(TestCorpusFile, void)
#include "test_corpus_file.moc"
