// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/base/hash.h"
#include "engine/base/read_file.h"
#include "engine/bundle/join_bundles.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::learning;

namespace {

BundleFolder example(std::size_t weightBytes = 24) {
  BundleFolder bundle;
  bundle.layout = *PitchLayout::named("loop57h");
  bundle.bars = 4;
  const std::string data(weightBytes, '\x3F');
  BundlePart part;
  part.model = "vqvae";
  part.recipe = {{"options", {{"channels", {8}}}}, {"seed", 7}};
  part.weights = writeSafetensors({{"a", {ElementType::u8, {static_cast<std::int64_t>(weightBytes)}, data}}});
  bundle.parts["codec"] = part;
  part.model = "code-prior";
  bundle.parts["prior"] = part;
  return bundle;
}

void write(const std::filesystem::path &path, const std::string &bytes) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

std::size_t entries(const std::filesystem::path &folder) {
  return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

class TestBundleFolder : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_folder;
  std::filesystem::path m_path;

private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = std::filesystem::path(m_folder->path().toStdString()) / "deep" / "bundle ä";
  }

  void roundTrip() {
    QVERIFY(example().write(m_path).has_value());
    QCOMPARE(entries(m_path.parent_path()), std::size_t{1});
    const auto read = BundleFolder::read(m_path);
    QVERIFY(read.has_value());
    QCOMPARE(read->layout.name, std::string("loop57h"));
    QCOMPARE(read->bars, 4);
    QCOMPARE(read->hash, toHex(sha256(*readFile(m_path / "bundle.json"))));
    const BundleFolder wanted = example();
    QCOMPARE(read->parts.size(), std::size_t{2});
    for (const auto &[name, part] : wanted.parts) {
      QCOMPARE(read->parts.at(name).model, part.model);
      QVERIFY(read->parts.at(name).recipe == part.recipe);
      QCOMPARE(read->parts.at(name).weights, part.weights);
      QCOMPARE(read->parts.at(name).weightsHash, toHex(sha256(part.weights)));
    }
    // Written again it has the same hash; a run folder may be given in its place.
    const auto run = m_path.parent_path() / "run";
    QVERIFY(read->write(run / "bundle").has_value());
    QCOMPARE(BundleFolder::read(run)->hash, read->hash);
  }

  /// The hash is of the content: how long a training took is none of it, everything else is.
  void timesAreNotHashed() {
    const auto hashOf = [this](const char *name, double seconds, double score, int seed) {
      BundleFolder bundle = example();
      for (auto &[part, each] : bundle.parts) {
        each.recipe["budget"] = {{"epochs", 3}, {"seconds", seconds}};
        each.recipe["figures"] = {{"valid/f1", score}, {"seconds", seconds / 2}};
        each.recipe["seed"] = seed;
      }
      const auto folder = m_path / name;
      const bool written = bundle.write(folder).has_value();
      const auto read = BundleFolder::read(folder);
      return written && read ? read->hash : std::string(name);
    };
    const std::string hash = hashOf("a", 1.5, 0.25, 1);
    QCOMPARE(hashOf("b", 99, 0.25, 1), hash);
    QVERIFY(hashOf("c", 1.5, 0.26, 1) != hash);
    QVERIFY(hashOf("d", 1.5, 0.25, 2) != hash);
  }

  void neverOverwrites() {
    QVERIFY(example().write(m_path).has_value());
    const Status again = example().write(m_path);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().kind, ErrorKind::usage);
    QCOMPARE(entries(m_path.parent_path()), std::size_t{1});
  }

  void joined() {
    BundleFolder scorer;
    scorer.layout = *PitchLayout::named("loop93");
    scorer.bars = 4;
    scorer.parts["scorer"] = example().parts.at("codec");
    const auto whole = joinBundles({example(), scorer});
    QVERIFY(whole.has_value());
    QCOMPARE(whole->layout.name, std::string("loop57h")); // a scorer reads any
    QCOMPARE(whole->parts.size(), std::size_t{3});
    QVERIFY(whole->write(m_path).has_value());
    QCOMPARE(BundleFolder::read(m_path)->parts.at("scorer").weights, example().parts.at("codec").weights);

    const auto twice = joinBundles({example(), example()});
    QVERIFY(!twice.has_value() && twice.error().message().find("have a codec") != std::string::npos);
    BundleFolder longer = scorer;
    longer.bars = 8;
    const auto lengths = joinBundles({example(), longer});
    QVERIFY(!lengths.has_value() && lengths.error().message().find("4 and of 8 bars") != std::string::npos);
    BundleFolder other = example();
    other.layout = scorer.layout;
    other.parts.erase("codec");
    BundleFolder codec = example();
    codec.parts.erase("prior");
    const auto layouts = joinBundles({codec, other});
    QVERIFY(!layouts.has_value() && layouts.error().message().find("loop93") != std::string::npos);
    QVERIFY(!joinBundles({}).has_value());
  }

  void damaged_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("no manifest") << "bundle.json"
                                 << "remove"
                                 << "no bundle here";
    QTest::newRow("no weights") << "parts/codec/weights.safetensors"
                                << "remove"
                                << "weights.safetensors";
    QTest::newRow("no recipe") << "parts/prior/recipe.json"
                               << "remove"
                               << "recipe.json";
    QTest::newRow("truncated weights") << "parts/codec/weights.safetensors"
                                       << "truncate"
                                       << "not those that bundle.json";
    QTest::newRow("changed weights") << "parts/prior/weights.safetensors"
                                     << "flip"
                                     << "not those that bundle.json";
    QTest::newRow("changed recipe") << "parts/prior/recipe.json"
                                    << "flip"
                                    << "not the one that bundle.json";
    QTest::newRow("truncated recipe") << "parts/codec/recipe.json"
                                      << "truncate"
                                      << "not the one that bundle.json";
    QTest::newRow("truncated manifest") << "bundle.json"
                                        << "truncate"
                                        << "not a JSON object";
    QTest::newRow("empty manifest") << "bundle.json"
                                    << "empty"
                                    << "not a JSON object";
    QTest::newRow("manifest is a folder") << "bundle.json"
                                          << "folder"
                                          << "not a regular file";
  }
  void damaged() {
    QFETCH(QString, file);
    QFETCH(QString, what);
    QFETCH(QString, says);
    QVERIFY(example().write(m_path).has_value());
    const auto path = m_path / file.toStdString();
    std::string bytes = *readFile(path);
    std::filesystem::remove(path);
    if (what == "truncate")
      write(path, bytes.substr(0, bytes.size() / 2));
    else if (what == "empty")
      write(path, "");
    else if (what == "folder")
      std::filesystem::create_directory(path);
    else if (what == "flip") {
      bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
      write(path, bytes);
    }
    const auto read = BundleFolder::read(m_path);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::badInput);
    const QString message = QString::fromStdString(read.error().message());
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY2(message.contains(m_folder->path()), qPrintable(message));
  }

  void manifests_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto part = [](const char *name) {
      return QString(R"({"format":1,"layout":"loop57","bars":8,"parts":{"%1":)"
                     R"({"model":"vqvae","weights":"00","recipe":"00"}}})")
          .arg(name);
    };
    QTest::newRow("good") << part("codec") << QString();
    QTest::newRow("newer") << part("codec").replace("\"format\":1", "\"format\":2") << "newer";
    QTest::newRow("much newer") << part("codec").replace("\"format\":1", "\"format\":9007199254740993") << "newer";
    QTest::newRow("no format") << part("codec").replace("\"format\":1,", "") << "format";
    QTest::newRow("format is a text") << part("codec").replace("\"format\":1", "\"format\":\"1\"") << "format";
    QTest::newRow("format 0") << part("codec").replace("\"format\":1", "\"format\":0") << "format";
    QTest::newRow("negative format") << part("codec").replace("\"format\":1", "\"format\":-1") << "format";
    QTest::newRow("unknown layout") << part("codec").replace("loop57", "loop58") << "loop58";
    QTest::newRow("no layout") << part("codec").replace("layout", "lay") << "layout";
    QTest::newRow("no bars") << part("codec").replace("\"bars\":8", "\"bars\":0") << "bars";
    QTest::newRow("negative bars") << part("codec").replace("\"bars\":8", "\"bars\":-8") << "bars";
    QTest::newRow("absurd bars") << part("codec").replace("\"bars\":8", "\"bars\":4294967304") << "bars";
    QTest::newRow("half a bar") << part("codec").replace("\"bars\":8", "\"bars\":0.5") << "bars";
    QTest::newRow("no parts") << R"({"format":1,"layout":"loop57","bars":8,"parts":{}})"
                              << "parts";
    QTest::newRow("parts is a list") << R"({"format":1,"layout":"loop57","bars":8,"parts":[]})"
                                     << "parts";
    QTest::newRow("part is a text") << R"({"format":1,"layout":"loop57","bars":8,"parts":{"codec":"x"}})"
                                    << "codec";
    QTest::newRow("no hash") << part("codec").replace("\"weights\":\"00\",", "") << "codec";
    QTest::newRow("separator in a name") << part("../codec") << "impossible name";
    QTest::newRow("slash") << part("a/b") << "impossible name";
    QTest::newRow("backslash") << part("a\\\\b") << "impossible name";
    QTest::newRow("dot") << part(".") << "impossible name";
    QTest::newRow("two dots") << part("..") << "impossible name";
    QTest::newRow("empty name") << part("") << "impossible name";
    QTest::newRow("zero byte in a name") << part("codec\\u0000") << "impossible name";
    QTest::newRow("long name") << part(QByteArray(41, 'a')) << "impossible name";
    QTest::newRow("nested deep") << QString(100000, '[') << "JSON";
  }
  void manifests() {
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto bundle = BundleFolder::parseManifest(text.toStdString(), "bundle.json");
    QCOMPARE(bundle.has_value(), says.isEmpty());
    if (bundle)
      return;
    const QString message = QString::fromStdString(bundle.error().message());
    QVERIFY2(message.startsWith("bundle.json") && message.contains(says), qPrintable(message));
  }

  void nothingIsLeftWhereItCannotBeWritten() {
    std::filesystem::create_directories(m_path.parent_path());
    write(m_path.parent_path() / "file", "x");
    const Status written = example().write(m_path.parent_path() / "file" / "bundle");
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::resource);
    QCOMPARE(entries(m_path.parent_path()), std::size_t{1});
  }

  void nothingIsLeftWhenSpaceRunsOut() {
    // In a process of its own whose files may have 64 KiB: the weights do not fit.
    const pid_t child = ::fork();
    if (child == 0) {
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{64 << 10, 64 << 10};
      ::setrlimit(RLIMIT_FSIZE, &limit);
      const Status written = example(1 << 20).write(m_path);
      ::_exit(!written && written.error().kind == ErrorKind::resource ? 7 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 7);
    QCOMPARE(entries(m_path.parent_path()), std::size_t{0});
  }
};

LOOPWRIGHT_TEST(TestBundleFolder, void)
#include "test_bundle_folder.moc"
