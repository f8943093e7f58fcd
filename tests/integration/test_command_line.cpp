// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdlib>
#include <set>
#include <thread>

#include "tests/integration/example_sound.h"
#include "tests/suite.h"
#include "tests/unit/learning/tiny_training.h"

using namespace loopwright;

namespace {

const QString kProgram = QStringLiteral(LOOPWRIGHT_BINARY_DIR "/bin/loopwright");

struct Outcome {
  int status = -1;
  QByteArray output, errors;
  nlohmann::json json() const { return nlohmann::json::parse(output.toStdString(), nullptr, false); }
};

Outcome finish(QProcess &process) {
  process.waitForFinished(120000);
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
          process.readAllStandardError()};
}

Outcome run(const QStringList &arguments) {
  QProcess process;
  process.start(kProgram, arguments);
  return finish(process);
}

/// The same where no file may grow beyond 1 KiB, as on a full disk.
Outcome runWithoutSpace(const QStringList &arguments) {
  QProcess process;
  process.start("bash", QStringList{"-c", "ulimit -f 1; exec \"$0\" \"$@\"", kProgram} + arguments);
  return finish(process);
}

/// The sentences for the user; progress has lines of its own.
QStringList sentences(const QByteArray &errors) {
  QStringList found;
  for (const QString &line : QString::fromUtf8(errors).split('\n'))
    if (line.startsWith("loopwright: "))
      found << line;
  return found;
}

bool hasKeys(const nlohmann::json &object, std::initializer_list<const char *> keys) {
  for (const char *key : keys)
    if (!object.contains(key)) {
      qWarning("no key %s", key);
      return false;
    }
  return true;
}

/// One second, and more where other work keeps the processors busy.
qint64 soon() {
  double load = 0;
  ::getloadavg(&load, 1);
  return static_cast<qint64>(1000 * std::max(1.0, 2 * load / std::max(1U, std::thread::hardware_concurrency())));
}

/// Waits for a piece of text in what the process says; false if it ends before.
bool waitFor(QProcess &process, const QByteArray &text, QByteArray &said) {
  QElapsedTimer timer;
  timer.start();
  while (!said.contains(text)) {
    process.waitForReadyRead(100);
    const QByteArray more = process.readAllStandardOutput() + process.readAllStandardError();
    said += more;
    if ((process.state() == QProcess::NotRunning && more.isEmpty()) || timer.elapsed() > 120000)
      return said.contains(text);
  }
  return true;
}

QStringList settings(const tiny::Settings &list) {
  QStringList arguments;
  for (const auto &[name, value] : list)
    arguments << "--set" << QString::fromStdString(name + "=" + value);
  return arguments;
}

} // namespace

class TestCommandLine : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  QString path(const QString &name) const { return m_folder.filePath(name); }
  std::filesystem::path file(const QString &name) const { return path(name).toStdString(); }

  QStringList trainCodec(const QString &out, const tiny::Settings &more = {}) const {
    return QStringList{"train", "vqvae", "--corpus", path("corpus.lwc"), "--out", path(out), "--threads", "1"} +
           settings(tiny::with(tiny::kTracksCodec, more));
  }
  QStringList trainPrior(const QString &out, const tiny::Settings &more = {}) const {
    return QStringList{"train",       "code-prior", "--corpus", path("corpus.lwc"), "--codec",
                       path("codec"), "--out",      path(out),  "--threads",        "1"} +
           settings(tiny::with(tiny::kLagsPrior, more));
  }
  QByteArray bytes(const QString &name) const {
    QFile opened(path(name));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
  }
  void write(const QString &name, const QByteArray &content) const {
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile opened(path(name));
    QVERIFY(opened.open(QIODevice::WriteOnly) && opened.write(content) == content.size());
  }
  /// A copy of the finished model with something changed.
  void writeBundle(const QString &name, const std::function<void(learning::BundleFolder &)> &change) const {
    auto bundle = learning::BundleFolder::read(file("model"));
    QVERIFY(bundle.has_value());
    change(*bundle);
    QVERIFY(bundle->write(file(name)).has_value());
  }
  QStringList everything() const {
    QStringList names;
    QDirIterator walk(m_folder.path(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
      names << walk.next();
    names.sort();
    return names;
  }

  /// The folder "detector", made once: a loop detector that knows twelve recordings.
  void trainDetector() {
    if (QFileInfo::exists(path("detector")))
      return;
    QVERIFY(example::writeSounds(file("sound")));
    const QStringList train = {"train",          "loop-detector", "--corpus",      path("sound"), "--out",
                               path("detector"), "--set",         "pretraining=5", "--set",       "epochs=40",
                               "--set",          "threshold=10",  "--threads",     "1",           "--json"};
    const Outcome trained = run(train);
    QVERIFY2(trained.status == 0, trained.errors.constData());
  }

private Q_SLOTS:
  /// From MIDI files to a model; the other tests use what this one makes.
  void initTestCase() {
    for (std::uint64_t s = 1; s <= 8; ++s)
      example::writeSong(file("midi") / (std::to_string(s) + ".mid"), example::song(s, 14, 5));
    write("midi/broken.mid", "MThd no MIDI file");
    const Outcome imported = run({"import", path("midi"), "--corpus", path("corpus.lwc"), "--json"});
    QCOMPARE(imported.status, 0);
    QCOMPARE(imported.output.count('\n'), 1);
    QVERIFY(hasKeys(imported.json(), {"files", "files_used", "files_skipped", "windows", "loops", "seconds"}));
    QCOMPARE(imported.json().at("files").get<int>(), 9);
    QCOMPARE(imported.json().at("files_used").get<int>(), 8);

    const Outcome codec = run(trainCodec("codec") << "--json");
    QVERIFY2(codec.status == 0, codec.errors.constData());
    QStringList kinds;
    for (const QByteArray &line : codec.output.trimmed().split('\n')) {
      const auto event = nlohmann::json::parse(line.toStdString(), nullptr, false);
      QVERIFY(hasKeys(event, {"event", "epoch", "epochs", "step", "steps", "seconds", "values", "text"}));
      kinds << QString::fromStdString(event["event"]);
    }
    QCOMPARE(kinds.first(), QString("begin"));
    QCOMPARE(kinds.last(), QString("end"));
    QCOMPARE(kinds.count("epoch"), 5);
    const Outcome prior = run(trainPrior("model"));
    QVERIFY2(prior.status == 0, prior.errors.constData());
    QVERIFY(prior.output.contains("bundle: "));
    QCOMPARE(run({"encode", path("midi/1.mid"), "--model", path("codec"), "--out", path("codes.json")}).status, 0);
  }

  void generates() {
    const QStringList arguments = {"generate", "--model", path("model"), "-n", "3", "--seed", "4", "--threads", "1"};
    const Outcome outcome = run(arguments + QStringList{"--out", path("loops"), "--wav", "--png", "--json"});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    QCOMPARE(outcome.output.count('\n'), 1);
    const auto json = outcome.json();
    QVERIFY(hasKeys(json, {"model", "seed", "loops"}));
    QCOMPARE(json["seed"].get<int>(), 4);
    QCOMPARE(json["model"].get<std::string>(), learning::BundleFolder::read(file("model"))->hash);
    QCOMPARE(json["loops"].size(), std::size_t{3});
    for (const auto &loop : json["loops"]) {
      QVERIFY(hasKeys(loop, {"file", "bars", "notes", "score"}) && hasKeys(loop["notes"], {"bass", "drums"}));
      QCOMPARE(loop["bars"].get<int>(), 8);
      const QString midi = QString::fromStdString(loop["file"]);
      const auto content = midi::readSmfFile(midi.toStdString());
      QVERIFY(content.has_value());
      std::size_t notes = 0;
      for (const Part &part : content->scores.front().parts)
        notes += part.notes.size();
      QCOMPARE(notes, loop["notes"]["bass"].get<std::size_t>() + loop["notes"]["drums"].get<std::size_t>());
      const QString stem = midi.chopped(4);
      QFile wav(stem + ".wav"), png(stem + ".png");
      QVERIFY(wav.open(QIODevice::ReadOnly) && png.open(QIODevice::ReadOnly));
      QCOMPARE(wav.read(4), QByteArray("RIFF"));
      QVERIFY(wav.size() > 16 * 44100 * 2); // eight bars at 120 last 16 seconds
      QCOMPARE(png.read(4), QByteArray("\x89PNG"));
    }
    QCOMPARE(QDir(path("loops")).entryList(QDir::Files).size(), 10); // three of each, and the recipe

    // The same loops again, and as part of more.
    QCOMPARE(run(arguments + QStringList{"--out", path("again")}).status, 0);
    QStringList more = arguments;
    more[4] = "9";
    QCOMPARE(run(more + QStringList{"--out", path("more"), "--sheet"}).status, 0);
    QVERIFY(QFile::exists(path("more/loops.png")));
    for (const char *name : {"loop-01.mid", "loop-02.mid", "loop-03.mid"}) {
      QVERIFY(!bytes(QString("loops/") + name).isEmpty());
      QCOMPARE(bytes(QString("again/") + name), bytes(QString("loops/") + name));
      QCOMPARE(bytes(QString("more/") + name), bytes(QString("loops/") + name));
    }
  }

  void generatesByWish() {
    const QStringList train = {"train",       "code-prior", "--corpus",    path("corpus.lwc"), "--codec",
                               path("codec"), "--out",      path("asked"), "--threads",        "1"};
    QCOMPARE(run(train + settings(tiny::kAskedPrior)).status, 0);
    const QStringList draw = {"generate", "--model", path("asked"), "-n", "2", "--json", "--out", path("wished")};
    const Outcome asked =
        run(draw + QStringList{"--density", "30", "--for-tempo", "90", "--guidance", "2", "--no-form"});
    QVERIFY2(asked.status == 0, asked.errors.constData());
    const auto json = asked.json();
    const nlohmann::json wishes = {{"genre", ""}, {"tempo", 90}, {"density", 30}, {"guidance", 2}, {"form", false}};
    QVERIFY2(json.at("wishes") == wishes, json.at("wishes").dump().c_str());
    const auto content = midi::readSmfFile(json.at("loops").at(0).at("file").get<std::string>());
    QVERIFY(content.has_value());
    QCOMPARE(content->scores.front().tempo.microsecondsPerQuarterAt(0), 666667);
    // What is left out is as the model recommends.
    const Outcome plain = run(draw);
    QCOMPARE(plain.json().at("wishes").at("form").get<bool>(), true);
    QCOMPARE(plain.json().at("wishes").at("guidance").get<double>(), 1.5);
    const Outcome unknown = run(draw + QStringList{"--genre", "rock"});
    QCOMPARE(unknown.status, 2);
    QVERIFY(sentences(unknown.errors).join(' ').contains("knows no genres"));
    QVERIFY(run({"info", path("asked")}).output.contains("density"));
  }

  void codesAndBack() {
    const QString midi = path("midi/1.mid");
    const Outcome codes = run({"encode", midi, "--model", path("codec"), "--out", path("codes.json"), "--json"});
    QVERIFY2(codes.status == 0, codes.errors.constData());
    QVERIFY(hasKeys(codes.json(), {"model", "streams", "loops"}));
    QCOMPARE(codes.json()["loops"].size(), std::size_t{1}); // 14 bars hold one loop of eight
    QCOMPARE(codes.json()["loops"][0].size(), std::size_t{2});
    QCOMPARE(codes.json()["loops"][0][1].size(), std::size_t{32});
    const Outcome decoded =
        run({"decode", path("codes.json"), "--model", path("codec"), "--out", path("decoded"), "--json"});
    QCOMPARE(decoded.status, 0);
    QVERIFY(hasKeys(decoded.json(), {"model", "files"}));
    const Outcome rebuilt = run({"reconstruct", midi, "--model", path("codec"), "--out", path("rebuilt"), "--json"});
    QCOMPARE(rebuilt.status, 0);
    QVERIFY(hasKeys(rebuilt.json(), {"model", "loops", "cell_error", "silent_cell_error", "groups", "files"}));
    QVERIFY(!bytes("decoded/decoded-1.mid").isEmpty());
    QCOMPARE(bytes("decoded/decoded-1.mid"), bytes("rebuilt/reconstruction-1.mid"));
  }

  /// A model with a continuous latent space goes by the same commands; what needs codes refuses it.
  void pointsInsteadOfCodes() {
    const Outcome trained =
        run(QStringList{"train", "cnn-vae", "--corpus", path("corpus.lwc"), "--out", path("vae"), "--threads", "1"} +
            settings(tiny::kCnnVae));
    QVERIFY2(trained.status == 0, trained.errors.constData());
    QVERIFY(bytes("vae/log.csv").contains("valid/nll_bound"));
    QCOMPARE(run({"info", path("vae"), "--json"}).json().at("kind").get<std::string>(), std::string("bundle"));
    const Outcome drawn = run({"generate", "--model", path("vae"), "-n", "3", "--out", path("vae loops"), "--json"});
    QVERIFY2(drawn.status == 0, drawn.errors.constData());
    QCOMPARE(drawn.json()["loops"].size(), std::size_t{3});
    QCOMPARE(run({"generate", "--model", path("vae"), "-n", "5", "--out", path("vae more")}).status, 0);
    QCOMPARE(bytes("vae more/loop-03.mid"), bytes("vae loops/loop-03.mid"));
    const Outcome rebuilt = run({"reconstruct", path("midi/1.mid"), "--model", path("vae"), "--json"});
    QVERIFY2(rebuilt.status == 0, rebuilt.errors.constData());
    const Outcome judged = run({"evaluate", "--model", path("vae"), "--corpus", path("corpus.lwc"), "-n", "40",
                                "--repeats", "1", "--threads", "1", "--json"});
    QVERIFY2(judged.status == 0, judged.errors.constData());
    QVERIFY(hasKeys(judged.json(), {"n", "metrics", "controls", "model", "seed", "reconstruction"}));

    const QStringList embed = {"embed", "--corpus", path("corpus.lwc"), "--out", path("map.csv"), "--method", "pca"};
    const Outcome mapped = run(embed + QStringList{"--model", path("vae"), "--figure", path("map.png"), "--json"});
    QVERIFY2(mapped.status == 0, mapped.errors.constData());
    QCOMPARE(mapped.json()["of"].get<std::string>(), std::string("latent"));
    QCOMPARE(mapped.json()["dims"].get<int>(), 8);
    QVERIFY(bytes("map.png").startsWith("\x89PNG"));
    const Outcome cells = run(embed + QStringList{"--model", path("model"), "--json"});
    QCOMPARE(cells.json()["of"].get<std::string>(), std::string("cells"));
    QVERIFY(cells.errors.contains("no continuous latent space"));

    const QStringList before = everything();
    for (const auto &[arguments, status, says] : std::vector<std::tuple<QStringList, int, const char *>>{
             {embed + QStringList{"--model", path("model"), "--of", "latent"}, 3, "no continuous latent space"},
             {{"encode", path("midi/1.mid"), "--model", path("vae")}, 3, "no codes"},
             {{"decode", path("codes.json"), "--model", path("vae"), "--out", path("new")}, 3, "no codes"},
             {{"codes", "usage", path("corpus.lwc"), "--model", path("vae")}, 3, "no codes"},
             {{"codes", "edit", path("midi/1.mid"), "--follow", "2=1", "--model", path("vae")}, 3, "no codes"},
             {{"generate", "--model", path("vae"), "--top-k", "5", "--out", path("new")}, 2, "top-k"},
             {{"train", "code-prior", "--codec", path("vae"), "--corpus", path("corpus.lwc"), "--out", path("new")},
              2,
              "continuous latent space"}}) {
      const Outcome refused = run(arguments);
      QVERIFY2(refused.status == status, (QByteArray::number(refused.status) + ": " + refused.errors).constData());
      QVERIFY2(refused.errors.contains(says), refused.errors.constData());
      QCOMPARE(sentences(refused.errors).size(), 1);
    }
    QDir().rmdir(path("new")); // generate makes the folder before it draws
    QCOMPARE(everything(), before);
  }

  void tells_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::newRow("corpus") << "corpus.lwc"
                            << "corpus";
    QTest::newRow("bundle") << "model/bundle"
                            << "bundle";
    QTest::newRow("finished run") << "codec"
                                  << "bundle";
    QTest::newRow("MIDI file") << "midi/1.mid"
                               << "midi";
  }
  void tells() {
    QFETCH(QString, name);
    QFETCH(QString, kind);
    const Outcome outcome = run({"info", path(name), "--json"});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output.count('\n'), 1);
    QCOMPARE(outcome.json().at("kind").get<std::string>(), kind.toStdString());
    const Outcome plain = run({"info", path(name)});
    QCOMPARE(plain.status, 0);
    QVERIFY(plain.output.count('\n') > 3 && plain.errors.isEmpty());
  }

  void judges() {
    const Outcome outcome = run({"evaluate", "--model", path("model"), "--corpus", path("corpus.lwc"), "-n", "40",
                                 "--repeats", "1", "--threads", "1", "--json"});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    QCOMPARE(outcome.output.count('\n'), 1);
    const auto json = outcome.json();
    QVERIFY(hasKeys(json, {"n", "metrics", "controls", "model", "seed", "reconstruction"}));
    QVERIFY(json["metrics"].is_object() && json["controls"].is_object() && json["controls"].size() >= 6);
    for (const auto &row : json["controls"])
      QVERIFY(hasKeys(row, {"hd", "nd", "nd_notes", "codes", "forms", "distance_to_held_out"}));
    QCOMPARE(json["controls"]["training_resampled"]["codes"]["os"].get<double>(), 1.0);
    QCOMPARE(json["intervals_draw"].get<std::string>(), std::string("families"));
    const Outcome codec = run({"evaluate", "--model", path("codec"), "--corpus", path("corpus.lwc"), "--json"});
    QVERIFY2(codec.status == 0, codec.errors.constData());
    QVERIFY(hasKeys(codec.json(), {"model", "seed", "reconstruction"}) && !codec.json().contains("controls"));
    const Outcome scored = run({"score", path("corpus.lwc"), path("midi/2.mid"), "--json"});
    QCOMPARE(scored.status, 0);
    QCOMPARE(scored.json().at("files").size(), std::size_t{2});
  }

  /// The starter in the tree is what `packaging/starter/make` trains: each recipe has the options of today's presets.
  void starterIsThePresets() {
    const Outcome listed = run({"models", "--json"});
    QCOMPARE(listed.status, 0);
    const auto models = listed.json().at("models");
    const auto starter =
        learning::BundleFolder::read(std::filesystem::path(LOOPWRIGHT_SOURCE_DIR) / "resources/starter/bundle");
    QVERIFY(starter.has_value());
    std::set<std::string> parts;
    for (const auto &model : models) {
      const std::string name = model.at("name");
      const auto found = std::find_if(starter->parts.begin(), starter->parts.end(),
                                      [&name](const auto &part) { return part.second.model == name; });
      if (found == starter->parts.end())
        continue;
      const std::string part = found->first;
      const nlohmann::json &recipe = found->second.recipe;
      nlohmann::json options = nlohmann::json::object();
      for (const auto &option : model.at("options"))
        options[option.at("name").get<std::string>()] = option.at("standard");
      nlohmann::json made = options; // an option that came later has its standard value
      made.update(recipe.at("options"));
      options.update(model.at("presets").at("starter"));
      QCOMPARE(QString::fromStdString(options.dump()), QString::fromStdString(made.dump()));
      parts.insert(part);
    }
    QCOMPARE(parts, (std::set<std::string>{"codec", "prior", "scorer"}));
  }

  /// From loops of sound to the loop score of MIDI files and a corpus.
  void learnsFromSound() {
    trainDetector();
    const Outcome scored =
        run({"score", path("corpus.lwc"), path("midi/2.mid"), "--scorer", path("detector"), "--json"});
    QVERIFY2(scored.status == 0, scored.errors.constData());
    const auto report = scored.json();
    for (const auto &file : report.at("files")) {
      const auto &scores = file.at("loop_score");
      QVERIFY(hasKeys(scores, {"threshold", "accepted", "undefined", "mean", "quantiles"}));
      QVERIFY(scores["threshold"].get<double>() > 0 && scores["mean"].get<double>() > 0);
    }
    const Outcome plain = run({"score", path("midi/2.mid"), "--scorer", path("detector")});
    QVERIFY(plain.status == 0 && plain.output.contains("LS"));
    const Outcome judged = run({"evaluate", "--model", path("model"), "--corpus", path("corpus.lwc"), "-n", "40",
                                "--repeats", "1", "--threads", "1", "--scorer", path("detector"), "--json"});
    QVERIFY2(judged.status == 0, judged.errors.constData());
    QVERIFY(hasKeys(judged.json()["controls"]["noise"]["loop_score"], {"mean", "undefined", "quantiles", "t_tests"}));
    const Outcome wrong = run({"score", path("midi/2.mid"), "--scorer", path("codec")});
    QVERIFY(wrong.status == 3 && wrong.errors.contains("no loop detector"));
    const Outcome drawn = run({"generate", "--model", path("detector"), "--out", path("new")});
    QVERIFY(drawn.status == 3 && drawn.errors.contains("no prior"));
    for (const QStringList &command : {QStringList{"evaluate", "--corpus", path("corpus.lwc")},
                                       {"encode", path("midi/1.mid"), "--out", path("new.json")},
                                       {"decode", path("codes.json"), "--out", path("new")},
                                       {"reconstruct", path("midi/1.mid"), "--out", path("new")}}) {
      const Outcome coded = run(command + QStringList{"--model", path("detector")});
      QVERIFY2(coded.status == 3 && coded.errors.contains("no codec"), coded.errors.constData());
    }
    const Outcome empty = run({"train", "loop-detector", "--corpus", path("midi"), "--out", path("new")});
    QVERIFY(empty.status == 3 && empty.errors.contains("no sound file"));
    QVERIFY(!QFileInfo::exists(path("new")));
  }

  /// What a loop detector chooses: windows of an import, candidates of a drawing; and how well it does.
  void choosesLoops() {
    trainDetector();
    const Outcome kept =
        run({"import", path("midi"), "--corpus", path("kept.lwc"), "--scorer", path("detector"), "--json"});
    QVERIFY2(kept.status == 0, kept.errors.constData());
    const int loops = kept.json().at("loops").get<int>();
    QCOMPARE(loops + kept.json().at("rejected").back().at("rejected").get<int>(), kept.json().at("windows").get<int>());
    const Outcome told = run({"info", path("kept.lwc"), "--json"});
    int scored = 0;
    const auto facts = told.json();
    for (const auto &source : facts.at("loop_scores"))
      scored += source.at("loops").get<int>();
    QCOMPARE(scored, loops);
    const Outcome judged = run({"judge", path("corpus.lwc"), "--scorer", path("detector"), "--scorer", path("detector"),
                                "--loops", "all", "--json"});
    QVERIFY2(judged.status == 0, judged.errors.constData());
    QCOMPARE(judged.json().at("detectors").size(), std::size_t{2});
    for (const char *kind : {"shuffled", "offset", "mixed", "all"}) {
      const double area = judged.json().at("median").at("auc").at(kind).get<double>();
      QVERIFY2(area >= 0 && area <= 1, kind);
    }
    const Outcome rejected = run({"generate", "--model", path("model"), "--scorer", path("detector"), "--reject", "0.5",
                                  "-n", "4", "--out", path("picked"), "--json"});
    QVERIFY2(rejected.status == 0, rejected.errors.constData());
    const auto picked = rejected.json();
    QCOMPARE(picked.at("loops").size(), std::size_t{4});
    QCOMPARE(picked.at("rejection").at("candidates").get<int>(), 8);
    QVERIFY(picked.at("rejection").at("seconds").get<double>() > 0);
    QVERIFY(picked.at("loops")[0].at("score").is_number());
    // Joined into one bundle, the same loops are rejected without naming the detector.
    const Outcome joined = run({"join", path("model"), path("detector"), "--out", path("joined"), "--json"});
    QVERIFY2(joined.status == 0, joined.errors.constData());
    QVERIFY(hasKeys(joined.json().at("parts"), {"codec", "prior", "scorer"}));
    const Outcome same =
        run({"generate", "--model", path("joined"), "--reject", "0.5", "-n", "4", "--out", path("picked2"), "--json"});
    QVERIFY2(same.status == 0, same.errors.constData());
    for (std::size_t i = 0; i < 4; ++i)
      QCOMPARE(same.json().at("loops")[i].at("candidate").get<int>(), picked.at("loops")[i].at("candidate").get<int>());
    const Outcome twice = run({"join", path("model"), path("codec"), "--out", path("none")});
    QVERIFY2(twice.status == 3 && twice.errors.contains("two of the bundles have a codec"), twice.errors.constData());
    QVERIFY(!QFileInfo::exists(path("none")));
    for (const auto &[arguments, says] :
         {std::pair<QStringList, const char *>{{"--reject", "0.5"}, "without a loop detector"},
          {{"--scorer", path("detector"), "--below", "1e-30"}, "only 0 are below"},
          {{"--scorer", path("detector"), "--reject", "1"}, "--reject"}}) {
      const Outcome none =
          run(QStringList{"generate", "--model", path("model"), "-n", "1", "--out", path("none")} + arguments);
      QVERIFY2(none.status != 0 && none.errors.contains(says), none.errors.constData());
    }
  }

  /// Bars of the bass drawn anew, by both kinds of priors; a codec alone says that it cannot.
  void infills() {
    const QStringList train = {
        "train",        "code-transformer", "--corpus", path("corpus.lwc"), "--codec", path("codec"), "--out",
        path("masked"), "--threads",        "1"};
    const Outcome trained = run(train + settings(tiny::kMaskedPrior));
    QVERIFY2(trained.status == 0, trained.errors.constData());
    const QStringList infill = {"infill", path("midi/1.mid"), "--bars", "3-4", "--tracks", "bass", "--threads", "1"};
    const Outcome drawn =
        run(infill + QStringList{"--model", path("masked"), "-n", "3", "--out", path("filled"), "--json"});
    QVERIFY2(drawn.status == 0, drawn.errors.constData());
    QCOMPARE(drawn.json().at("loops").size(), std::size_t{3});
    double fit = 0;
    const auto filled = drawn.json();
    for (const auto &loop : filled.at("loops")) {
      QVERIFY(QFileInfo::exists(QString::fromStdString(loop.at("file").get<std::string>())));
      QVERIFY(fit == 0 || loop.at("fit").get<double>() <= fit);
      fit = loop.at("fit").get<double>();
      QVERIFY(hasKeys(loop, {"candidate", "bleed", "score"}));
    }
    const Outcome one = run(infill + QStringList{"--model", path("masked"), "-n", "1", "--out", path("one.mid")});
    QVERIFY2(one.status == 0 && QFileInfo::exists(path("one.mid")), one.errors.constData());
    const Outcome backwards = run(infill + QStringList{"--model", path("model"), "-n", "2", "--out", path("filled2")});
    QVERIFY2(backwards.status == 0 && QFileInfo::exists(path("filled2/infill-02.mid")), backwards.errors.constData());
    for (const auto &[arguments, says] :
         {std::pair<QStringList, const char *>{{"--model", path("codec"), "--out", path("none")}, "no holes"},
          {{"--model", path("masked"), "--out", path("two.mid"), "-n", "2"}, "one file"},
          {{"--model", path("masked"), "--bars", "9", "--out", path("none")}, "--bars"},
          {{"--model", path("masked"), "--bars", "4-3", "--out", path("none")}, "--bars"}}) {
      QStringList wrong = infill;
      if (arguments.contains("--bars")) {
        wrong.removeAt(3);
        wrong.removeAt(2);
      }
      const Outcome refused = run(wrong + arguments);
      QVERIFY2(refused.status != 0 && refused.errors.contains(says), refused.errors.constData());
    }
    QVERIFY(!QFileInfo::exists(path("none")) && !QFileInfo::exists(path("two.mid")));
  }

  void helps() {
    for (const QStringList &arguments : {QStringList{"--help"}, {"--version"}, {"train", "--help"}}) {
      const Outcome outcome = run(arguments);
      QCOMPARE(outcome.status, 0);
      QVERIFY(!outcome.output.isEmpty() && outcome.errors.isEmpty());
    }
  }

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

  void killed_data() {
    QTest::addColumn<bool>("prior");
    QTest::addColumn<int>("signal");
    QTest::newRow("codec, kill -9") << false << SIGKILL;
    QTest::newRow("prior, kill -9") << true << SIGKILL;
    QTest::newRow("codec, Ctrl-C") << false << SIGINT;
    QTest::newRow("prior, Ctrl-C") << true << SIGINT;
  }
  void killed() {
    QFETCH(bool, prior);
    QFETCH(int, signal);
    const QString out = QString("killed %1 %2").arg(prior).arg(signal);
    QStringList arguments = (prior ? trainPrior(out) : trainCodec(out)) << "--json";
    // In the first epoch, within the second, right at the end of the third.
    for (const char *place :
         {"\"epoch\":0,\"epochs\":4,\"event\":\"step\"", "\"epoch\":1,\"epochs\":4,\"event\":\"step\"",
          "\"epoch\":2,\"epochs\":4,\"event\":\"epoch\""}) {
      QProcess process;
      process.start(kProgram, arguments);
      QByteArray said;
      QVERIFY2(waitFor(process, place, said), said.constData());
      ::kill(static_cast<pid_t>(process.processId()), signal);
      QElapsedTimer timer;
      timer.start();
      QVERIFY(process.waitForFinished(60000));
      if (signal == SIGINT) {
        QVERIFY2(timer.elapsed() <= soon(), qPrintable(QString("%1 ms").arg(timer.elapsed())));
        QCOMPARE(process.exitCode(), 4);
        QCOMPARE(sentences(said + process.readAllStandardError()).size(), 1);
      }
      if (!arguments.contains("--resume"))
        arguments << "--resume";
    }
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    QCOMPARE(tiny::difference(file(prior ? "model" : "codec"), file(out)), QString());
  }

  void generationIsStopped() {
    QProcess process;
    process.start(kProgram, {"generate", "--model", path("model"), "-n", "200000", "--out", path("stopped")});
    QByteArray said;
    QVERIFY2(waitFor(process, "Writing loops", said), said.constData());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(timer.elapsed() <= soon(), qPrintable(QString("%1 ms").arg(timer.elapsed())));
    QCOMPARE(process.exitCode(), 4);
    // What was finished is whole, and in the recipe.
    const auto recipe = nlohmann::json::parse(bytes("stopped/recipe.json").toStdString(), nullptr, false);
    QVERIFY(recipe.is_object());
    QCOMPARE(static_cast<int>(recipe["loops"].size()), QDir(path("stopped")).entryList({"*.mid"}).size());
    QVERIFY(recipe["loops"].size() < 200000);
    for (const auto &loop : recipe["loops"])
      QVERIFY(midi::readSmfFile(loop["file"].get<std::string>()).has_value());
  }
};

LOOPWRIGHT_TEST(TestCommandLine, void)
#include "test_command_line.moc"
