// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <set>

#include "engine/base/csv.h"
#include "tests/suite.h"
#include "tests/unit/cli/program.h"
#include "tests/unit/corpus/example_songs.h"

using namespace loopwright;
using program::Outcome;

class TestEmbedCommand : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  QString path(const char *name) const { return m_folder.filePath(name); }
  QByteArray bytes(const char *name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  Outcome embed(const QStringList &arguments) const {
    return program::run(QStringList{"embed", "--corpus", path("corpus.lwc"), "--overwrite", "--out", path("map.csv")} +
                        arguments);
  }

private Q_SLOTS:
  /// Ten songs of ten families: four of rock, four of "drum'n'bass, späť", one of both, one of nothing.
  void initTestCase() {
    const std::filesystem::path music = path("music").toStdString();
    std::string labels = "path,genre,library\n";
    for (std::uint64_t s = 1; s <= 10; ++s) {
      const std::string name = std::to_string(s) + ".mid";
      example::writeSong(music / name, example::song(s, 14, 5));
      const char *other = "\"drum'n'bass, sp\xC3\xA4\xC5\xA5\"";
      const char *genre = s <= 4 ? "rock" : s <= 8 ? other : s == 9 ? "\"rock;drum'n'bass, sp\xC3\xA4\xC5\xA5\"" : "";
      labels += name + "," + genre + ",\n";
    }
    labels += "missing.mid,jazz,\n";
    example::write(music / "labels.csv", labels);
    const Outcome imported = program::run({"import", path("music"), "--corpus", path("corpus.lwc"), "--labels",
                                           path("music/labels.csv"), "--threads", "1"});
    QVERIFY2(imported.status == 0, imported.errors.constData());
  }

  void writesAllThree_data() {
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("of");
    QTest::addColumn<int>("dims");
    QTest::newRow("t-SNE of cells") << "tsne"
                                    << "cells" << 128 * 57;
    QTest::newRow("PCA of cells") << "pca"
                                  << "cells" << 128 * 57;
    QTest::newRow("PCA of metrics") << "pca"
                                    << "metrics" << 16;
  }
  void writesAllThree() {
    QFETCH(QString, method);
    QFETCH(QString, of);
    QFETCH(int, dims);
    const QStringList arguments = {"--method", method, "--of", of, "--figure", path("map.svg"), "--iterations", "260"};
    const Outcome outcome = embed(arguments + QStringList{"--json", "--threads", "1"});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    QCOMPARE(outcome.output.count('\n'), 1);
    const auto json = outcome.json();
    for (const char *key : {"corpus", "model", "of", "dims", "method", "n", "label", "seed", "out", "figure", "points"})
      QVERIFY2(json.contains(key), key);
    QCOMPARE(json["label"].get<std::string>(), std::string("genre"));
    QCOMPARE(json["dims"].get<int>(), dims);
    QCOMPARE(json.contains("tsne"), method == QString("tsne"));
    QCOMPARE(json.contains("shares_of_variance"), method == QString("pca"));

    const QByteArray csv = bytes("map.csv");
    const auto records = parseCsv(csv.toStdString()).value();
    QCOMPARE(records.size(), json["points"].size() + 1);
    const std::vector<std::string> head = {"path", "song", "bar", "family", "split", "genre", "x", "y"};
    QVERIFY(records.front() == head);
    std::set<std::string> genres;
    for (std::size_t i = 1; i < records.size(); ++i) {
      QCOMPARE(records[i].size(), head.size());
      const auto &point = json["points"][i - 1];
      QCOMPARE(records[i][0], point["path"].get<std::string>());
      QCOMPARE(records[i][2], std::to_string(point["bar"].get<int>()));
      QVERIFY(std::abs(std::stod(records[i][6]) - point["x"].get<double>()) <
              1e-4 * (1 + std::abs(point["x"].get<double>())));
      genres.insert(records[i][5]);
    }
    QCOMPARE(genres.size(), std::size_t{4}); // two, both, none
    const QByteArray svg = bytes("map.svg");
    for (const char *text : {"rock (", "drum'n'bass, sp\xC3\xA4\xC5\xA5 (", "no genre ("})
      QVERIFY2(svg.contains(text) || svg.contains(QByteArray(text).replace("'", "&apos;")) ||
                   svg.contains(QByteArray(text).replace("'", "&#39;")),
               text);

    const Outcome again = embed(arguments + QStringList{"--threads", "2"});
    QVERIFY2(again.status == 0, again.errors.constData());
    QCOMPARE(bytes("map.csv"), csv);
    QVERIFY(again.output.contains("map.csv"));
  }

  void choosesLoops() {
    const auto all = embed({"--method", "pca", "--json"}).json();
    const auto some = embed({"--method", "pca", "-n", "10", "--json"}).json();
    QCOMPARE(some["n"].get<int>(), 10);
    QCOMPARE(some["loops_of_corpus"].get<int>(), all["n"].get<int>());
    std::set<int> families;
    for (const auto &point : some["points"])
      families.insert(point["family"].get<int>());
    QCOMPARE(families.size(), std::size_t{10}); // one of each
    const auto train = embed({"--method", "pca", "--split", "train", "--label", "split", "--json"}).json();
    QVERIFY(train["n"].get<int>() < all["n"].get<int>());
    for (const auto &point : train["points"])
      QCOMPARE(point["split"].get<std::string>(), std::string("train"));
  }

  /// Two genres; the song that has both is in neither.
  void partsTwoGenres() {
    const Outcome odd = embed(
        {"--method", "pca", "--between", "rock", "drum'n'bass, sp\xC3\xA4\xC5\xA5", "--permutations", "19", "--json"});
    QVERIFY2(odd.status == 0, odd.errors.constData());
    QCOMPARE(odd.json()["separability"]["in_plane"]["folds"].get<int>(), 4);
    example::write(
        std::filesystem::path(path("music").toStdString()) / "plain.csv",
        "path,genre\n1.mid,rock\n2.mid,rock\n3.mid,rock\n4.mid,rock;jazz\n5.mid,jazz\n6.mid,jazz\n7.mid,jazz\n");
    const Outcome imported = program::run(
        {"import", path("music"), "--corpus", path("two.lwc"), "--labels", path("music/plain.csv"), "--threads", "1"});
    QVERIFY2(imported.status == 0, imported.errors.constData());
    const QStringList arguments = {"embed",     "--corpus", path("two.lwc"), "--overwrite",    "--out", path("two.csv"),
                                   "--between", "rock",     "jazz",          "--permutations", "49",    "--iterations",
                                   "250"};
    const Outcome told = program::run(arguments + QStringList{"--json"});
    QVERIFY2(told.status == 0, told.errors.constData());
    const auto json = told.json();
    std::set<std::string> songs;
    for (const auto &point : json["points"])
      songs.insert(point["path"].get<std::string>());
    QCOMPARE(songs.size(), std::size_t{6});
    const auto &apart = json["separability"];
    QCOMPARE(apart["loops"][0].get<int>() + apart["loops"][1].get<int>(), json["n"].get<int>());
    for (const char *place : {"in_components", "in_plane"}) {
      const auto &found = apart[place];
      QCOMPARE(found["permutations"].get<int>(), 49);
      QCOMPARE(found["folds"].get<int>(), 3);
      QVERIFY(found["balanced_accuracy"].get<double>() >= 0 && found["balanced_accuracy"].get<double>() <= 1);
      QVERIFY(found["p"].get<double>() > 0.02 - 1e-9 && found["p"].get<double>() <= 1);
    }
    QVERIFY(program::run(arguments).output.contains("balanced accuracy"));
  }

  void refuses_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QStringList &arguments, int status, const char *says) {
      QTest::newRow(name) << arguments << status << QByteArray(says);
    };
    row("label", {"--label", "style"}, 3, "no loop of the corpus has a label \"style\"");
    row("genre", {"--between", "rock", "polka"}, 3, "no loop is of the genre \"polka\"");
    row("one genre", {"--between", "rock", "rock"}, 2, "two different genres");
    row("figure", {"--figure", "map.gif"}, 2, "PNG or SVG");
    row("iterations", {"--iterations", "10"}, 2, "at least 250 iterations");
    row("perplexity", {"--perplexity", "0"}, 2, "perplexity");
    row("rules", {"--rules", "nonsense"}, 2, "nonsense");
    row("method", {"--method", "umap"}, 2, "umap");
    row("no corpus", {"--corpus", "nowhere.lwc"}, 2, "corpus");
  }
  void refuses() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    QFile::remove(path("map.csv"));
    const Outcome outcome = embed(arguments);
    QVERIFY2(outcome.status == status, (QByteArray::number(outcome.status) + outcome.errors).constData());
    QVERIFY2(outcome.errors.contains(says), outcome.errors.constData());
    QVERIFY(!QFile::exists(path("map.csv")));
  }
};

LOOPWRIGHT_TEST(TestEmbedCommand, void)
#include "test_embed_command.moc"
