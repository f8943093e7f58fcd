// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/tiny_studio.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::program;

/// What a command cannot do.
class TestRefusals : public TinyStudio {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { makeModels(); }

  /// What cannot be done ends with one sentence and the right status, and leaves nothing behind.
  void refuses_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &arguments, int status, const QString &says) {
      QTest::newRow(name) << arguments << status << says;
    };
    const auto generate = [&](const QString &model, const QStringList &more = {}) {
      return QStringList{"generate", "--model", path(model), "--out", path("new")} + more;
    };

    // Files
    row("missing bundle", generate("nowhere"), 3, "no bundle here");
    row("bundle is a file", generate("corpus.lwc"), 3, "corpus.lwc");
    QVERIFY(QDir().mkpath(path("truncated")));
    QProcess::execute("cp", {"-r", path("model/bundle/."), path("truncated")});
    std::filesystem::resize_file(file("truncated") / "parts" / "prior" / "weights.safetensors", 100);
    row("truncated bundle", generate("truncated"), 3, "weights.safetensors");
    writeBundle("absurd", [](learning::BundleFolder &bundle) {
      const std::string header =
          R"({"a":{"dtype":"F32","shape":[4294967296,4294967296,4294967296],"data_offsets":[0,8]}})";
      bundle.parts.at("codec").weights =
          std::string(1, static_cast<char>(header.size())) + std::string(7, '\0') + header + std::string(8, '\0');
    });
    row("weights of an absurd shape", generate("absurd"), 3, "shape");
    writeBundle("long header", [](learning::BundleFolder &bundle) {
      bundle.parts.at("codec").weights = std::string(8, '\x7F') + "{}";
    });
    row("weights of an absurd header", generate("long header"), 3, "header");
    writeBundle("foreign", [](learning::BundleFolder &bundle) {
      bundle.parts.at("prior").recipe["codec"] = std::string(64, '0');
    });
    row("prior of another codec", generate("foreign"), 3, "another codec");
    writeBundle("newer", [](learning::BundleFolder &) {});
    write("newer/bundle.json", bytes("newer/bundle.json").replace("\"format\": 1", "\"format\": 7"));
    row("newer bundle", generate("newer"), 3, "newer");
    row("no prior", generate("codec"), 3, "no prior");
    QCOMPARE(run({"import", path("midi"), "--corpus", path("other layout.lwc"), "--layout", "loop57h"}).status, 0);
    QCOMPARE(run({"import", path("midi"), "--corpus", path("other bars.lwc"), "--bars", "4"}).status, 0);
    row("evaluate with another layout", {"evaluate", "--model", path("model"), "--corpus", path("other layout.lwc")}, 3,
        "layout");
    row("reconstruct other bars", {"reconstruct", path("other bars.lwc"), "--model", path("model")}, 3, "layout");
    row("prior on another layout",
        {"train", "code-prior", "--codec", path("codec"), "--corpus", path("other layout.lwc"), "--out", path("new")},
        3, "layout");
    const QByteArray corpus = bytes("corpus.lwc");
    QByteArray newer = corpus;
    newer[63] = 99; // the last byte of SQLite's user_version
    write("newer.lwc", newer);
    write("truncated.lwc", corpus.left(corpus.size() / 2));
    write("noise.lwc", QByteArray("no corpus ").repeated(1000));
    for (const auto &[name, says] : std::vector<std::pair<QString, QString>>{{"newer.lwc", "newer"},
                                                                             {"truncated.lwc", "truncated.lwc"},
                                                                             {"noise.lwc", "noise.lwc"},
                                                                             {"nowhere.lwc", "nowhere.lwc"},
                                                                             {"midi", "midi"}}) {
      row(qPrintable("evaluate with " + name), {"evaluate", "--model", path("model"), "--corpus", path(name)}, 3, says);
    }
    row("train on a newer corpus", {"train", "vqvae", "--corpus", path("newer.lwc"), "--out", path("new")}, 3, "newer");
    row("no MIDI file", {"reconstruct", path("midi/broken.mid"), "--model", path("codec")}, 3, "broken.mid");
    row("missing MIDI file", {"encode", path("midi/none.mid"), "--model", path("codec")}, 3, "none.mid");
    example::writeSong(file("short.mid"), example::song(9, 4, 3));
    row("too short", {"encode", path("short.mid"), "--model", path("codec")}, 3, "fewer than 8 bars");
    write("no codes.json", "{\"loops\": 3}");
    write("wild codes.json", "{\"loops\": [[[1,2],[99999999,-3]]]}");
    write("huge codes.json", "{\"loops\": [[[99999999999999999999]]]}");
    row("no codes", {"decode", path("no codes.json"), "--model", path("codec"), "--out", path("new")}, 3, "loops");
    row("wild codes", {"decode", path("wild codes.json"), "--model", path("codec"), "--out", path("new")}, 3, "codes");
    row("huge codes", {"decode", path("huge codes.json"), "--model", path("codec"), "--out", path("new")}, 3, "code");
    row("info of nothing", {"info", path("nowhere")}, 3, "no such file");
    row("info of codes", {"info", path("no codes.json")}, 3, "none of the kinds");
    row("import of nothing", {"import", path("nowhere"), "--corpus", path("new")}, 3, "nowhere");
    row("import over a corpus", {"import", path("midi"), "--corpus", path("corpus.lwc")}, 2, "corpus.lwc");

    // Values
    for (const auto &[option, value] : std::vector<std::pair<const char *, const char *>>{{"--temperature", "-1"},
                                                                                          {"--temperature", "nan"},
                                                                                          {"--temperature", "hot"},
                                                                                          {"--top-k", "-2"},
                                                                                          {"--top-p", "0"},
                                                                                          {"--top-p", "1.5"},
                                                                                          {"-n", "0"},
                                                                                          {"-n", "-3"},
                                                                                          {"-n", "99999999999"},
                                                                                          {"--device", "tpu"},
                                                                                          {"--threads", "-1"},
                                                                                          {"--tempo", "0"},
                                                                                          {"--tail", "loud"}})
      row(qPrintable(QString("%1 %2").arg(option, value)), generate("model", {option, value}), 2, option);
    row("no CUDA", generate("model", {"--device", "cuda"}), 5, "--device");
    const QStringList train = {"train", "vqvae", "--corpus", path("corpus.lwc"), "--out", path("new")};
    row("unknown model", {"train", "vqvea", "--corpus", path("corpus.lwc"), "--out", path("new")}, 2, "vqvae");
    row("unknown preset", train + QStringList{"--preset", "best"}, 2, "starter");
    row("unknown setting", train + QStringList{"--set", "chanels=8"}, 2, "channels");
    row("setting without a value", train + QStringList{"--set", "channels"}, 2, "key=value");
    row("setting out of range", train + QStringList{"--set", "channels=1"}, 2, "from 4 to 1024");
    row("negative epochs", train + QStringList{"--epochs", "-1"}, 2, "epochs");
    row("unknown rules", train + QStringList{"--rules", "best"}, 2, "best");
    row("nothing to resume", train + QStringList{"--resume"}, 2, "--resume");
    row("finished", trainCodec("codec"), 2, "finished");
    row("finished, resumed", trainCodec("codec") << "--resume", 2, "finished");
    row("no codec", {"train", "code-prior", "--corpus", path("corpus.lwc"), "--out", path("new")}, 2, "--codec");
    row("codec is nowhere",
        {"train", "code-prior", "--corpus", path("corpus.lwc"), "--codec", path("nowhere"), "--out", path("new")}, 3,
        "no bundle here");
    row("unknown layout", {"import", path("midi"), "--corpus", path("new"), "--layout", "loop1"}, 2, "loop57");
    row("unknown command", {"dance"}, 2, "dance");
    row("no command", {}, 2, "no command");
    row("unknown option", generate("model", {"--loud"}), 2, "--loud");

    row("import below a file", {"import", path("midi"), "--corpus", path("plain file/new")}, 2, "no such folder");
    row("import to a folder of the kernel's", {"import", path("midi"), "--corpus", "/proc/new"}, 5, "/proc");

    // Places that cannot be written, whoever asks: below a file, and in a folder of the kernel's.
    write("plain file", "x");
    for (const QString &place : {path("plain file/new"), QString("/proc/new")}) {
      row(qPrintable("generate to " + place), {"generate", "--model", path("model"), "--out", place}, 5, place);
      row(qPrintable("decode to " + place), {"decode", path("codes.json"), "--model", path("codec"), "--out", place}, 5,
          place);
      row(qPrintable("encode to " + place), {"encode", path("midi/1.mid"), "--model", path("codec"), "--out", place}, 5,
          place);
      row(qPrintable("train to " + place), {"train", "vqvae", "--corpus", path("corpus.lwc"), "--out", place}, 5,
          place);
    }
  }
  void refuses() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);
    const QStringList before = everything();
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.status == status, (QByteArray::number(outcome.status) + ": " + outcome.errors).constData());
    QVERIFY2(outcome.errors.contains(says.toUtf8()), outcome.errors.constData());
    QVERIFY2(outcome.output.isEmpty(), outcome.output.constData());
    if (status != 2)
      QVERIFY2(sentences(outcome.errors).size() == 1, outcome.errors.constData());
    QCOMPARE(everything(), before);
  }

  void fullDisk_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("import") << QStringList{"import", path("midi"), "--corpus", path("full/corpus.lwc")};
    QTest::newRow("train") << trainCodec("full/run");
    QTest::newRow("generate") << QStringList{"generate", "--model", path("model"), "--out", path("full"), "--wav"};
    QTest::newRow("decode") << QStringList{"decode", path("codes.json"), "--model", path("codec"),
                                           "--out",  path("full"),       "--png"};
    QTest::newRow("encode") << QStringList{"encode", path("corpus.lwc"),     "--model", path("codec"),
                                           "--out",  path("full/codes.json")};
  }
  void fullDisk() {
    QFETCH(QStringList, arguments);
    QDir(path("full")).removeRecursively();
    QVERIFY(QDir().mkpath(path("full")));
    const Outcome outcome = runWithoutSpace(arguments);
    QVERIFY2(outcome.status == 5, (QByteArray::number(outcome.status) + ": " + outcome.errors).constData());
    QVERIFY2(sentences(outcome.errors).size() == 1, outcome.errors.constData());
    // What is there is whole: no file that was being written, no result that looks finished.
    QDirIterator walk(path("full"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
      const QFileInfo left(walk.next());
      QVERIFY2((left.suffix() == "mid" && midi::readSmfFile(left.filePath().toStdString())) ||
                   left.fileName() == "run.json" || left.fileName().contains(".partial"),
               qPrintable(left.filePath()));
    }
  }
};

LOOPWRIGHT_TEST(TestRefusals, void)
#include "test_refusals.moc"
