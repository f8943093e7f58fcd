// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <set>

#include "tests/integration/tiny_studio.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::program;

/// From MIDI files to models that are judged.
class TestCommandLine : public TinyStudio {
  Q_OBJECT

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

  void trainsWithWindowsHeldOut() {
    const Outcome trained = run(trainCodec("by window", {{"epochs", "1"}}) << "--split"
                                                                           << "windows");
    QVERIFY2(trained.status == 0, trained.errors.constData());
    const auto splitOf = [this](const QString &run) {
      return nlohmann::json::parse(bytes(run + "/run.json").toStdString())["split"].get<std::string>();
    };
    QCOMPARE(splitOf("by window"), std::string("windows"));
    QCOMPARE(splitOf("codec"), std::string("families"));
    QCOMPARE(run(trainCodec("new") << "--split"
                                   << "songs")
                 .status,
             2);
    QVERIFY(!QFileInfo::exists(path("new")));
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
    const Outcome sampled = run({"generate", "--model", path("detector"), "--out", path("new")});
    QVERIFY(sampled.status == 3 && sampled.errors.contains("no prior"));
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

  void helps() {
    for (const QStringList &arguments : {QStringList{"--help"}, {"--version"}, {"train", "--help"}}) {
      const Outcome outcome = run(arguments);
      QCOMPARE(outcome.status, 0);
      QVERIFY(!outcome.output.isEmpty() && outcome.errors.isEmpty());
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
};

LOOPWRIGHT_TEST(TestCommandLine, void)
#include "test_command_line.moc"
