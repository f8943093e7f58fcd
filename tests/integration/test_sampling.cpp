// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>

#include "tests/integration/tiny_studio.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::program;

/// New loops and parts of loops by command.
class TestSampling : public TinyStudio {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { makeModels(); }

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

  void generatesByCondition() {
    const QStringList train = {"train",       "code-prior", "--corpus",    path("corpus.lwc"), "--codec",
                               path("codec"), "--out",      path("asked"), "--threads",        "1"};
    QCOMPARE(run(train + settings(tiny::kAskedPrior)).status, 0);
    const QStringList sample = {"generate",    "--model", path("asked"),    "-n", "2", "--json",
                                "--overwrite", "--out",   path("asked for")};
    const Outcome asked =
        run(sample + QStringList{"--density", "30", "--for-tempo", "90", "--guidance", "2", "--no-form"});
    QVERIFY2(asked.status == 0, asked.errors.constData());
    const auto json = asked.json();
    const nlohmann::json conditions = {
        {"genres", nlohmann::json::object()}, {"tempo", 90}, {"density", 30}, {"guidance", 2}, {"form", false}};
    QVERIFY2(json.at("conditions") == conditions, json.at("conditions").dump().c_str());
    const auto content = midi::readSmfFile(json.at("loops").at(0).at("file").get<std::string>());
    QVERIFY(content.has_value());
    QCOMPARE(content->scores.front().tempo.microsecondsPerQuarterAt(0), 666667);
    // What is left out is as the model recommends.
    const Outcome plain = run(sample);
    QCOMPARE(plain.json().at("conditions").at("form").get<bool>(), true);
    QCOMPARE(plain.json().at("conditions").at("guidance").get<double>(), 1.5);
    const Outcome unknown = run(sample + QStringList{"--genre", "rock"});
    QCOMPARE(unknown.status, 2);
    QVERIFY(sentences(unknown.errors).join(' ').contains("knows no genres"));
    const QByteArray told = run({"info", path("asked")}).output;
    QVERIFY(told.contains("density") && told.contains("\n  forms "));
    QVERIFY(!run({"info", path("codec")}).output.contains("\n  forms "));
  }

  void codesAndBack() {
    const QString midi = path("midi/1.mid");
    const Outcome codes =
        run({"encode", midi, "--model", path("codec"), "--overwrite", "--out", path("codes.json"), "--json"});
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
    const Outcome sampled = run({"generate", "--model", path("vae"), "-n", "3", "--out", path("vae loops"), "--json"});
    QVERIFY2(sampled.status == 0, sampled.errors.constData());
    QCOMPARE(sampled.json()["loops"].size(), std::size_t{3});
    QCOMPARE(run({"generate", "--model", path("vae"), "-n", "5", "--out", path("vae more")}).status, 0);
    QCOMPARE(bytes("vae more/loop-03.mid"), bytes("vae loops/loop-03.mid"));
    const Outcome rebuilt = run({"reconstruct", path("midi/1.mid"), "--model", path("vae"), "--json"});
    QVERIFY2(rebuilt.status == 0, rebuilt.errors.constData());
    const Outcome judged = run({"evaluate", "--model", path("vae"), "--corpus", path("corpus.lwc"), "-n", "40",
                                "--repeats", "1", "--threads", "1", "--json"});
    QVERIFY2(judged.status == 0, judged.errors.constData());
    QVERIFY(hasKeys(judged.json(), {"n", "metrics", "controls", "model", "seed", "reconstruction"}));

    const QStringList embed = {"embed", "--corpus",      path("corpus.lwc"), "--overwrite",
                               "--out", path("map.csv"), "--method",         "pca"};
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
    QDir().rmdir(path("new")); // generate makes the folder before it samples
    QCOMPARE(everything(), before);
  }

  /// What a loop detector chooses: windows of an import, candidates of a sampling; and how well it does.
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

  /// Bars of the bass regenerated, by both kinds of priors; a codec alone says that it cannot.
  void infills() {
    const QStringList train = {
        "train",        "code-transformer", "--corpus", path("corpus.lwc"), "--codec", path("codec"), "--out",
        path("masked"), "--threads",        "1"};
    const Outcome trained = run(train + settings(tiny::kMaskedPrior));
    QVERIFY2(trained.status == 0, trained.errors.constData());
    const QStringList infill = {"infill", path("midi/1.mid"), "--bars", "3-4", "--tracks", "bass", "--threads", "1"};
    const Outcome sampled =
        run(infill + QStringList{"--model", path("masked"), "-n", "3", "--out", path("filled"), "--json"});
    QVERIFY2(sampled.status == 0, sampled.errors.constData());
    QCOMPARE(sampled.json().at("loops").size(), std::size_t{3});
    double fit = 0;
    const auto filled = sampled.json();
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

  /// What is not regenerated stays as the file says it: velocity, time, tempo, other parts; a loop begins with the
  /// meter.
  void infillsKeepTheRestOfTheFile() {
    Score song;
    song.ticksPerQuarter = 96;
    song.meter.changes = {{96, 4, 4}};
    song.tempo.changes = {{0, 666667}};
    song.parts.resize(3);
    song.parts[0].channel = 0, song.parts[0].program = 33, song.parts[0].name = "fingers";
    song.parts[1].channel = 1, song.parts[1].program = 27, song.parts[1].name = "strummed";
    song.parts[2].channel = 9, song.parts[2].name = "kit";
    for (int beat = 0; beat < 40; ++beat) {
      const Tick onset = 96 + beat * 96;
      song.parts[0].notes.push_back({onset + beat % 3, 70, 36 + beat % 12, 40 + beat});
      song.parts[1].notes.push_back({onset + 5, 40, 60, 30 + beat});
      song.parts[2].notes.push_back({onset, 20, beat % 2 ? 38 : 36, 50 + beat});
      song.parts[2].notes.push_back({onset + 48, 10, 54, 20 + beat}); // a tambourine: no column
    }
    song.length = 96 * 41;
    const std::string written = midi::writeSmf(song);
    QFile input(path("song.mid"));
    QVERIFY(input.open(QIODevice::WriteOnly));
    input.write(written.data(), static_cast<qint64>(written.size()));
    input.close();

    const Outcome outcome = run({"infill", path("song.mid"), "--model", path("model"), "--bars", "3-4", "--tracks",
                                 "drums", "-n", "1", "--threads", "1", "--out", path("drums_anew.mid")});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    const auto content = midi::readSmfFile(file("drums_anew.mid"));
    QVERIFY(content.has_value());
    const Score &loop = content->scores.front();
    QCOMPARE(loop.tempo.microsecondsPerQuarterAt(0), 666667);
    QCOMPARE(loop.length, Tick{8 * 1920});
    const auto loopOf = [](std::vector<Note> notes, auto keep) {
      std::vector<Note> first;
      for (Note note : notes) {
        note.onset = (note.onset - 96) * 5;
        note.duration *= 5;
        if (note.onset < 8 * 1920 && keep(note))
          first.push_back(note);
      }
      return first;
    };
    const auto all = [](const Note &) { return true; };
    const auto isRegenerated = [](const Note &note) {
      return note.onset >= 2 * 1920 && note.onset < 4 * 1920 && note.pitch != 54;
    };
    const auto stays = [&isRegenerated](const Note &note) { return !isRegenerated(note); };
    QCOMPARE(loop.parts.size(), std::size_t{3});
    QCOMPARE(QString::fromStdString(loop.parts[1].name), QStringLiteral("strummed"));
    QVERIFY(loop.parts[0].notes == loopOf(song.parts[0].notes, all));
    QVERIFY(loop.parts[1].notes == loopOf(song.parts[1].notes, all));
    std::vector<Note> drums = loop.parts[2].notes;
    drums.erase(std::remove_if(drums.begin(), drums.end(), isRegenerated), drums.end());
    QVERIFY(drums == loopOf(song.parts[2].notes, stays));

    // Drums that begin later can be sampled before that.
    std::vector<Note> &kit = song.parts[2].notes;
    kit.erase(kit.begin(), std::find_if(kit.begin(), kit.end(), [](const Note &note) { return note.onset > 36 * 96; }));
    QVERIFY(!kit.empty());
    QVERIFY(input.open(QIODevice::WriteOnly));
    const std::string later = midi::writeSmf(song);
    input.write(later.data(), static_cast<qint64>(later.size()));
    input.close();
    const Outcome shorter = run({"infill", path("song.mid"), "--model", path("model"), "--bars", "3-4", "-n", "1",
                                 "--tempo", "140", "--out", path("faster.mid")});
    QVERIFY2(shorter.status == 0, shorter.errors.constData());
    QCOMPARE(midi::readSmfFile(file("faster.mid"))->scores.front().tempo.microsecondsPerQuarterAt(0), 428571);
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

LOOPWRIGHT_TEST(TestSampling, void)
#include "test_sampling.moc"
