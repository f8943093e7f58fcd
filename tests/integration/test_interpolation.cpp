// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/paths.h"
#include "tests/integration/tiny_studio.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::program;

/// From four tracks to walks between pieces, knobs and blends of genres.
class TestInterpolation : public TinyStudio {
  Q_OBJECT

  QString song(int number) const { return path("four/midi/%1.mid").arg(number); }
  Outcome interpolate(const QStringList &arguments) const {
    return run(QStringList{"interpolate", "--model", path("musae"), "--threads", "1", "--json"} + arguments);
  }
  /// Of the number of notes, where nothing else is said.
  Outcome knob(const QStringList &arguments) const {
    QStringList all = QStringList{"knob", "--threads", "1"} + arguments;
    for (const auto &[option, usual] : {std::pair<QString, QString>{"--model", path("musae")},
                                        {"--corpus", path("four.lwc")},
                                        {"--property", "total.notes"}})
      if (!arguments.contains(option))
        all << option << usual;
    return run(all);
  }
  /// What the model makes of a song's first two bars.
  QByteArray rebuilt(int number) const {
    const QString out = "rebuilt" + QString::number(number);
    if (!QFileInfo::exists(path(out))) {
      const Outcome outcome =
          run({"reconstruct", song(number), "--model", path("musae"), "--out", path(out), "--threads", "1"});
      if (outcome.status != 0)
        qWarning("%s", outcome.errors.constData());
    }
    return bytes(out + "/reconstruction-1.mid");
  }

private Q_SLOTS:
  void initTestCase() {
    for (std::uint64_t s = 1; s <= 8; ++s)
      example::writeSong(file("midi") / (std::to_string(s) + ".mid"), example::song(s, 14, 5));
    write("midi/broken.mid", "MThd no MIDI file");
    QCOMPARE(run({"import", path("midi"), "--corpus", path("corpus.lwc"), "--threads", "1"}).status, 0);
    const Outcome codec = run(trainCodec("codec", {{"epochs", "1"}, {"average_from", "1"}}));
    QVERIFY2(codec.status == 0, codec.errors.constData());
    tiny::makeCorpus(file("four"), "tracks4");
    const Outcome imported =
        run({"import", path("four/midi"), "--corpus", path("four.lwc"), "--layout", "tracks4", "--bars", "2", "--rules",
             "musae-played", "--labels", path("four/midi/labels.csv"), "--threads", "1"});
    QVERIFY2(imported.status == 0, imported.errors.constData());
    const Outcome trained =
        run(QStringList{"train", "musae", "--corpus", path("four.lwc"), "--out", path("trained"), "--threads", "1"} +
            settings(tiny::kMusae));
    QVERIFY2(trained.status == 0, trained.errors.constData());
    auto bundle = learning::BundleFolder::read(file("trained"));
    QVERIFY(bundle.has_value());
    tiny::makeLouder(bundle->parts.at("codec"));
    QVERIFY(bundle->write(file("musae")).has_value());
    QVERIFY(!rebuilt(1).isEmpty());
    QVERIFY(rebuilt(1) != rebuilt(2)); // otherwise there is no way to walk
  }

  void walks_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("form");
    QTest::newRow("straight on") << QStringList() << "linear";
    QTest::newRow("round the origin") << QStringList{"--spherical"} << "spherical";
    QTest::newRow("as the model says it") << QStringList{"--raw"} << "linear";
    QTest::newRow("at equal distances") << QStringList{"--equal"} << "linear";
  }
  void walks() {
    QFETCH(QStringList, more);
    QFETCH(QString, form);
    const QString out = "walk " + QString(QTest::currentDataTag());
    const Outcome outcome = interpolate(QStringList{song(1), song(2), "--steps", "5", "--out", path(out)} + more);
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    QCOMPARE(outcome.output.count('\n'), 1);
    const auto json = outcome.json();
    QVERIFY(hasKeys(json, {"model", "files", "steps", "form", "stops", "raw", "pieces"}));
    QCOMPARE(json["stops"].get<std::string>(), std::string(more.contains("--equal") ? "equal" : "even"));
    QCOMPARE(json["form"].get<std::string>(), form.toStdString());
    QCOMPARE(json["raw"].get<bool>(), more.contains("--raw"));
    QCOMPARE(json["steps"].get<int>(), 5);
    QVERIFY(json == nlohmann::json::parse(bytes(out + "/recipe.json").toStdString()));
    QCOMPARE(json["pieces"].size(), std::size_t{5});
    for (int step = 1; step <= 5; ++step) {
      const QString name = out + "/step-" + QString::number(step) + ".mid";
      QCOMPARE(json["pieces"][static_cast<std::size_t>(step - 1)]["file"].get<std::string>(), path(name).toStdString());
      QVERIFY(QFileInfo::exists(path(name)));
      const double place = json["pieces"][static_cast<std::size_t>(step - 1)]["place"].get<double>();
      if (step == 1 || step == 5 || more.contains("--equal"))
        QCOMPARE(place, (step - 1) / 4.0);
      else
        QVERIFY(place > json["pieces"][static_cast<std::size_t>(step - 2)]["place"].get<double>());
    }
    QCOMPARE(json["pieces"][0]["from_first"].get<double>(), 0.0);
    QVERIFY(json["pieces"][4]["from_first"].get<double>() > 0);
    QCOMPARE(bytes(out + "/step-1.mid"), rebuilt(1));
    QCOMPARE(bytes(out + "/step-5.mid"), rebuilt(2));
  }

  void squares() {
    const Outcome outcome =
        interpolate({song(1), song(2), song(3), song(4), "--steps", "3", "--out", path("square"), "--png"});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    QCOMPARE(outcome.json()["pieces"].size(), std::size_t{9});
    QCOMPARE(QDir(path("square")).entryList({"*.mid"}).size(), 9);
    QCOMPARE(QDir(path("square")).entryList({"*.png"}).size(), 9);
    QCOMPARE(bytes("square/row-1-column-1.mid"), rebuilt(1));
    QCOMPARE(bytes("square/row-1-column-3.mid"), rebuilt(2));
    QCOMPARE(bytes("square/row-3-column-1.mid"), rebuilt(3));
    QCOMPARE(bytes("square/row-3-column-3.mid"), rebuilt(4));
  }

  /// What the program ships needs no folder.
  void shippedModels() {
    const auto loops = paths::resource("starter/loops");
    QVERIFY(loops.has_value());
    const auto loop = [&loops](int number) {
      return QString::fromStdString((*loops / ("loop-0" + std::to_string(number) + ".mid")).string());
    };
    const Outcome walked =
        run({"interpolate", loop(1), loop(2), "--steps", "3", "--out", path("shipped"), "--threads", "1", "--json"});
    QVERIFY2(walked.status == 0, walked.errors.constData());
    const auto pieces = walked.json()["pieces"];
    QVERIFY(pieces[1]["from_first"].get<double>() > 0);
    QVERIFY(pieces[1]["from_first"].get<double>() < pieces[2]["from_first"].get<double>());
    const Outcome sampled = run({"generate", "--model", "musae", "--genre", "jazz:0.5,rock:0.5", "-n", "2", "--out",
                                 path("band"), "--threads", "1"});
    QVERIFY2(sampled.status == 0, sampled.errors.constData());
    QCOMPARE(QDir(path("band")).entryList({"*.mid"}).size(), 2);
    const Outcome nowhere = run({"interpolate", loop(1), loop(2), "--model", "nothing", "--out", path("nothing")});
    QCOMPARE(nowhere.status, 3);
    QVERIFY2(nowhere.errors.contains("nothing"), nowhere.errors.constData());
  }

  /// A knob in its middle leaves the piece as the model makes it; turned, the file says how everything moved.
  void turnsAKnob() {
    const Outcome outcome = knob({song(1), "--settings", "3", "--reach", "8", "--out", path("knob"), "--json"});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    const auto json = outcome.json();
    QVERIFY(hasKeys(json, {"model", "property", "sigmas", "held_out_r2", "monotone_pieces", "properties", "pieces"}));
    QVERIFY(json == nlohmann::json::parse(bytes("knob/recipe.json").toStdString()));
    QVERIFY(json["sigmas"] == nlohmann::json({-8, 0, 8}));
    QCOMPARE(bytes("knob/setting-2.mid"), rebuilt(1));
    QVERIFY(bytes("knob/setting-1.mid") != bytes("knob/setting-3.mid"));
    const auto &notes = json["properties"]["total.notes"];
    QCOMPARE(notes["means"].size(), std::size_t{3});
    QCOMPARE(notes["change"].get<double>(), notes["means"][2].get<double>() - notes["means"][0].get<double>());
    // Held-out pieces of a corpus; and in words.
    const Outcome pieces = knob({path("four.lwc"), "-n", "2", "--settings", "2", "--out", path("knobs")});
    QVERIFY2(pieces.status == 0, pieces.errors.constData());
    QVERIFY(pieces.output.contains("notes") && pieces.output.contains("what else moved"));
    QCOMPARE(QDir(path("knobs")).entryList({"*.mid"}), QStringList({"piece-1-setting-1.mid", "piece-1-setting-2.mid",
                                                                    "piece-2-setting-1.mid", "piece-2-setting-2.mid"}));
  }

  void refusesKnobs_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &arguments, int status, const char *says) {
      QTest::newRow(name) << arguments << status << QString(says);
    };
    row("property", {song(1), "--property", "charm"}, 2, "use one of ");
    row("one setting", {song(1), "--settings", "1"}, 2, "--settings from 2 to 101");
    row("no reach", {song(1), "--reach", "0"}, 2, "--reach above 0");
    row("nowhere", {song(1), "--reach", "nan"}, 2, "--reach");
    row("missing file", {path("nowhere.mid")}, 3, "nowhere.mid");
    row("another corpus", {song(1), "--corpus", path("corpus.lwc")}, 3, ", the model reads ");
    row("codes", {path("midi/1.mid"), "--model", path("codec")}, 3, "no continuous latent space");
  }
  void refusesKnobs() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);
    const Outcome outcome = knob(QStringList{"--out", path("new")} + arguments);
    QVERIFY2(outcome.status == status, outcome.errors.constData());
    const QStringList said = sentences(outcome.errors);
    QVERIFY2(said.size() == 1 && said.front().contains(says), outcome.errors.constData());
    QVERIFY(outcome.output.isEmpty() && !QFileInfo::exists(path("new")));
  }

  void refuses_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &arguments, int status, const char *says) {
      QTest::newRow(name) << arguments << status << QString(says);
    };
    row("one file", {song(1)}, 2, "nothing between 1 file;");
    row("three files", {song(1), song(2), song(3)}, 2, "nothing between 3 files");
    row("five files", {song(1), song(2), song(3), song(4), song(5)}, 2, "nothing between 5 files");
    row("one step", {song(1), song(2), "--steps", "1"}, 2, "1 steps");
    row("very many steps", {song(1), song(2), "--steps", "102"}, 2, "102 steps");
    row("missing file", {song(1), path("nowhere.mid")}, 3, "nowhere.mid");
    row("drums and bass", {song(1), path("midi/1.mid")}, 3, "no guitar or piano part");
    row("no MIDI file", {song(1), path("midi/broken.mid")}, 3, "broken.mid");
    row("grid", {song(1), song(2), "--grid", "round"}, 2, "round");
    row("codes", {path("midi/1.mid"), path("midi/2.mid"), "--model", path("codec")}, 3, "no continuous latent space");
    row("another corpus", {song(1), path("corpus.lwc")}, 3, "loop57");
  }
  void refuses() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, says);
    QStringList all = QStringList{"interpolate", "--out", path("new"), "--threads", "1"} + arguments;
    if (!arguments.contains("--model"))
      all << "--model" << path("musae");
    const Outcome outcome = run(all);
    QVERIFY2(outcome.status == status, outcome.errors.constData());
    const QStringList said = sentences(outcome.errors);
    QVERIFY2(said.size() == 1 && said.front().contains(says), outcome.errors.constData());
    QVERIFY(outcome.output.isEmpty() && !QFileInfo::exists(path("new")));
  }

  /// New pieces of a genre and between genres; the recipe beside them says so.
  void blends() {
    const auto generate = [this](const QString &genres, const QString &out) {
      return run({"generate", "--model", path("musae"), "--genre", genres, "-n", "4", "--seed", "3", "--out", path(out),
                  "--threads", "1", "--json"});
    };
    const Outcome both = generate("rock:0.7,jazz:0.3", "both");
    QVERIFY2(both.status == 0, both.errors.constData());
    const auto recipe = nlohmann::json::parse(bytes("both/recipe.json").toStdString());
    const nlohmann::json genres = {{"jazz", 0.3}, {"rock", 0.7}};
    QVERIFY2(recipe.dump().find(genres.dump()) != std::string::npos, recipe.dump().c_str());
    QCOMPARE(generate("jazz:0.3,rock:0.7", "turned").status, 0);
    QCOMPARE(generate("rock", "rock").status, 0);
    bool other = false;
    for (const QString &name : QDir(path("both")).entryList({"*.mid"})) {
      QCOMPARE(bytes("turned/" + name), bytes("both/" + name));
      other = other || bytes("rock/" + name) != bytes("both/" + name);
    }
    QVERIFY(other);
    const Outcome refused = generate("rock:0.7,polka:0.3", "refused");
    QCOMPARE(refused.status, 2);
    QVERIFY(sentences(refused.errors).join(' ').contains("no genre \"polka:0.3\"; it knows funk, jazz, rock"));
    QVERIFY(!QFileInfo::exists(path("refused")));
  }
};

LOOPWRIGHT_TEST(TestInterpolation, void)
#include "test_interpolation.moc"
