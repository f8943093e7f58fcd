// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "app/reproduction/musae/musae_lines.h"
#include "app/reproduction/musae/musae_prior.h"
#include "app/reproduction/reproduce.h"
#include "engine/base/csv.h"
#include "engine/learning/capabilities/latent/has_latent.h"
#include "tests/suite.h"
#include "tests/unit/corpus/example_songs.h"
#include "tests/unit/learning/tiny_training.h"

using namespace loopwright;
using namespace loopwright::reproduction;

namespace {

using Json = nlohmann::json;

const tiny::Settings kTiny = {{"latent", "6"},
                              {"encoder", "6"},
                              {"encoder_layers", "1"},
                              {"decoder", "8"},
                              {"decoder_layers", "1"},
                              {"critic", "8"},
                              {"clock", "true"},
                              {"batch_size", "32"},
                              {"epochs", "2"},
                              {"pieces", "0"},
                              {"beta", "0.2"},
                              {"beta_step", "0.1"},
                              {"beta_every", "2"},
                              {"learning_rate", "0.002"},
                              {"deviation", "log_variance"},
                              {"first_deviation", "0.3"},
                              {"petal_units", "true"}};

/// MusAE's experiment with models and an examination so small that all of it takes seconds.
Experiment tinyMusae() {
  auto experiment = readExperiment("musae", "desk");
  if (!experiment)
    qFatal("%s", experiment.error().message().c_str());
  Scale &scale = experiment->scale;
  scale.loops = 0;
  scale.seeds = 2;
  scale.embedders = 1;
  for (auto &[name, plan] : scale.models) {
    plan.preset.clear();
    plan.settings = tiny::with(
        kTiny, {{"prior", name.find("flower") == 0 || name == "genres" ? std::string("flower") : "gaussian"}});
    plan.bars = plan.bars == 16 ? 4 : 2;
  }
  ExaminationSizes &sizes = scale.examination;
  sizes.judged = 40;
  sizes.pairs = 8;
  sizes.places = 5;
  sizes.compared = 60;
  sizes.learnt = 120;
  sizes.moved = 6;
  sizes.ofPetal = 8;
  sizes.ofGenre = 12;
  sizes.families = 4;
  sizes.permutations = 19;
  sizes.relearnt = 5;
  sizes.iterations = 250;
  return *experiment;
}

std::string contentOf(const std::filesystem::path &path) {
  const auto text = readFile(path);
  return text ? *text : std::string();
}

/// Without what depends on the clock.
Json withoutSeconds(Json json) {
  if (json.is_object()) {
    json.erase("seconds");
    for (auto &[key, value] : json.items())
      value = withoutSeconds(value);
  } else if (json.is_array()) {
    for (auto &value : json)
      value = withoutSeconds(value);
  }
  return json;
}

} // namespace

class TestMusaeReproduction : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  NoProgress m_silent;
  Json m_results;
  std::filesystem::path path(const std::string &name) const {
    return std::filesystem::path(m_folder.path().toStdString()) / name;
  }
  Material material() const { return {{path("midi")}, {path("midi") / "labels.csv"}, {}}; }

  Result<Json> workOut(const std::string &folder, const Material &music, tiny::Observer &observer) {
    Laboratory laboratory(path(folder), tiny::module(), observer, m_silent, observer.cancel);
    return reproduction::workOut(tinyMusae(), music, laboratory);
  }
  Json workOut(const std::string &folder) {
    tiny::Observer observer;
    const auto results = workOut(folder, material(), observer);
    if (!results)
      qFatal("%s", results.error().message().c_str());
    return *results;
  }

private Q_SLOTS:
  void initTestCase() {
    // Songs of one family each; blues and folk count as one genre, a few songs have two tags or none.
    const std::vector<std::string> genres = {"rock", "jazz", "blues", "folk", "samba, así", "rock; jazz", ""};
    std::string labels = "path,genre\n";
    for (std::uint64_t s = 0; s < 56; ++s) {
      const std::string name = std::to_string(s) + ".mid";
      example::writeParts(path("midi") / name, {example::drumsOf(s, 6), example::bassOf(s, 6), example::guitarOf(s, 6),
                                                example::stringsOf(s, 6)});
      labels += csvRecord({name, genres[s % genres.size()]});
    }
    example::write(path("midi") / "labels.csv", labels);
  }

  void wholeExperiment() {
    m_results = workOut("straight");
    QCOMPARE(m_results.at("corpora").size(), std::size_t{2});
    QCOMPARE(m_results.at("seeds").size(), std::size_t{2});
    QCOMPARE(m_results.at("seeds").at(0).at("budgets").size(), std::size_t{7});
    QCOMPARE(m_results.at("seeds").at(1).at("budgets").size(), std::size_t{2}); // the 16-bar ones by family
    QVERIFY(m_results.at("seeds").at(0).at("budgets").at("flower").at("updates") ==
            m_results.at("seeds").at(0).at("budgets").at("gaussian").at("updates"));

    const Json &tracks = m_results.at("tracks");
    QCOMPARE(tracks.at("flower").size(), std::size_t{2});
    const Json &two = tracks.at("two-bars").at(0).at("predictors");
    QCOMPARE(two.at("model").at("tracks").size(), std::size_t{4});
    // Holding says nothing where something starts, and here something does everywhere.
    QCOMPARE(two.at("hold").at("tracks").at(1).at("starting").get<double>(), 0.0);
    QVERIFY(two.at("hold").at("dbgs").get<double>() > 0);
    QVERIFY(tracks.at("two-bars-windows").at(0).at("windows").get<int>() > 0);

    QCOMPARE(m_results.at("walks").size(), std::size_t{4}); // of the models that hold out families
    for (const auto &[model, walk] : m_results.at("walks").items()) {
      QVERIFY2(walk.at("ends_exact").get<bool>(), model.c_str());
      for (const char *stops : {"equal", "even"})
        QCOMPARE(walk.at(stops).at("mean").size(), std::size_t{5});
      for (const std::size_t end : {std::size_t{0}, std::size_t{4}}) // stops differ between the ends only
        QCOMPARE(walk.at("even").at("mean").at(end).get<double>(), walk.at("equal").at("mean").at(end).get<double>());
      QVERIFY(walk.at("even").at("steady_paths").get<double>() >= walk.at("equal").at("steady_paths").get<double>());
      // A mixture's ends are the pieces themselves.
      QCOMPARE(walk.at("bernoulli").at(0).get<double>(), 0.0);
    }
    QVERIFY(m_results.at("posterior").at("genres").at("points").at("accuracy").get<double>() >= 0);

    const Json &petals = m_results.at("petals");
    QCOMPARE(petals.at("petals").size(), std::size_t{5});
    QCOMPARE(petals.at("petals").at(0).at("pieces").get<int>(), 8);
    QCOMPARE(petals.at("means").size(), std::size_t{5});
    const auto classes = petals.at("control").at("classes").get<std::vector<std::string>>();
    QVERIFY((classes == std::vector<std::string>{"blues, country, folk", "jazz", "rock", "samba, así"}));
    QCOMPARE(petals.at("control").at("families").at(0).get<int>(), 16); // of blues and of folk
    QCOMPARE(petals.at("control").at("families").at(1).get<int>(), 8);  // not those that are rock too
    QCOMPARE(petals.at("control").at("chance").get<double>(), 0.25);
    QCOMPARE(petals.at("control").at("generated").at("pieces").get<int>(), 4 * 8); // as many of each genre
    QVERIFY(!m_results.at("pairs").empty());
    QVERIFY(m_results.at("knob").at("moved").size() == petals.at("columns").size());
    QVERIFY(m_results.at("lines").size() > 20);
  }

  void report() {
    const Experiment experiment = tinyMusae();
    QVERIFY(writeReport(experiment, m_results, "the command", path("report")));
    const std::string report = contentOf(path("report") / "report.md");
    for (const char *piece :
         {"Missed:", "the command", "## Table 1", "0.853", "melody 0.991", "control: 2 bars, the bar",
          "2 bars, Gaussian, split by window", "Is the flower better?", "## Figure 3", "## Figure 4",
          "figure-5-pca-1.svg", "samba, así", "density knob", "## Budgets", "flower, seed 2"})
      QVERIFY2(report.find(piece) != std::string::npos, piece);
    QVERIFY(report.find("Missed:") < report.find("the command"));
    QVERIFY(report.find("nan") == std::string::npos);
    for (const char *figure :
         {"table-1.svg", "figure-3.svg", "figure-4.svg", "figure-4-even.svg", "figure-5-tsne-1.svg", "genres-real.svg",
          "genres-drawn.svg", "novelty.svg", "knob.svg", "posterior-means.svg", "posterior-spreads.svg"})
      QVERIFY2(contentOf(path("report") / figure).find("<svg") != std::string::npos, figure);
    for (const char *table : {"table-1.csv", "figure-3.csv", "figure-4.csv", "figure-5.csv", "genres.csv",
                              "novelty.csv", "knob.csv", "posterior.csv"}) {
      const auto records = parseCsv(contentOf(path("report") / table)).value();
      QVERIFY2(records.size() > 1 && records.front().size() == records.back().size(), table);
    }
    QVERIFY(Json::parse(contentOf(path("report") / "petals.json")) == m_results.at("petals"));
    QVERIFY(Json::parse(contentOf(path("report") / "report.json")) == m_results);
  }

  /// Stopped in the middle of a training, it goes on to the same numbers; what is finished is not made again.
  void goesOn() {
    int epochs = 0;
    tiny::Observer stop([&epochs](const learning::TrainingEvent &event) {
      return event.kind == learning::TrainingEvent::Kind::epoch && ++epochs == 3;
    });
    const auto stopped = workOut("stopped", material(), stop);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
    QVERIFY(!std::filesystem::exists(path("stopped") / "runs" / "flower-2" / "bundle"));
    const auto first = std::filesystem::last_write_time(path("stopped") / "runs" / "flower-1" / "bundle");
    const Json difference = Json::diff(withoutSeconds(workOut("stopped")), withoutSeconds(m_results));
    QVERIFY2(difference.empty(), difference.dump().substr(0, 2000).c_str());
    QCOMPARE(std::filesystem::last_write_time(path("stopped") / "runs" / "flower-1" / "bundle"), first);
    QVERIFY(workOut("stopped") == workOut("stopped"));
  }

  void refuses() {
    tiny::Observer observer;
    Material silent = material();
    silent.labels.clear();
    const auto unlabelled = workOut("unlabelled", silent, observer);
    QVERIFY(!unlabelled && unlabelled.error().message().find("--labels") != std::string::npos);
    QVERIFY(!std::filesystem::exists(path("unlabelled")));

    example::write(path("midi") / "one.csv", "path,genre\n0.mid,rock\n1.mid,rock\n2.mid,jazz\n");
    Material few = material();
    few.labels = {path("midi") / "one.csv"};
    const auto refused = workOut("few", few, observer);
    QVERIFY(!refused && refused.error().message().find("genres") != std::string::npos);
    QVERIFY(!std::filesystem::exists(path("few") / "runs")); // it says so before it trains

    Material other = material();
    other.labels.push_back(path("midi") / "one.csv");
    const auto foreign = workOut("straight", other, observer);
    QVERIFY(!foreign && foreign.error().message().find("other music") != std::string::npos);
  }

  void claim_data() {
    QTest::addColumn<std::vector<double>>("flower");
    QTest::addColumn<QString>("answer");
    QTest::newRow("as in the paper") << std::vector<double>{0.84, 0.86, 0.85} << "yes";
    QTest::newRow("a little better") << std::vector<double>{0.771, 0.772, 0.773} << "yes";
    QTest::newRow("the same") << std::vector<double>{0.755, 0.765, 0.76} << "no";
    QTest::newRow("worse") << std::vector<double>{0.70, 0.71, 0.72} << "no";
    QTest::newRow("nobody knows") << std::vector<double>{0.70, 0.82, 0.9} << "not sure";
    QTest::newRow("one seed") << std::vector<double>{0.85} << "one seed does not say";
  }
  void claim() {
    QFETCH(std::vector<double>, flower);
    QFETCH(QString, answer);
    const auto tracksOf = [](double accuracy) { return TrackAccuracy{1, {{"model", {accuracy, 0, {}}}}}; };
    MusaeResults results;
    for (const double accuracy : flower) {
      results.tracks["flower"].push_back(tracksOf(accuracy));
      results.tracks["gaussian"].push_back(tracksOf(0.76));
    }
    const FlowerClaim found = flowerClaim(tinyMusae(), results);
    QCOMPARE(QString::fromStdString(found.answer), answer);
    QVERIFY(std::abs(found.printed - 0.091) < 1e-9);
  }

  void refusesPlansWithoutAModel() {
    for (const char *missing : {"two-bars", "gaussian", "flower", "genres"}) {
      Experiment experiment = tinyMusae();
      experiment.scale.models.erase(missing);
      tiny::Observer observer;
      Laboratory laboratory(path("incomplete"), tiny::module(), observer, m_silent, observer.cancel);
      const auto refused = reproduction::workOut(experiment, material(), laboratory);
      QVERIFY(!refused && refused.error().message().find(missing) != std::string::npos);
    }
  }

  /// Equations 14 to 18: where music of a petal, and of none, lies.
  void priorPoints() {
    MusaePrior prior;
    prior.petals = {"a", "b", "c", "d"};
    prior.dims = 5;
    prior.radial = 0.1;
    prior.narrow = 0.001;
    constexpr int kPoints = 20000;
    const auto moments = [&](const std::vector<std::string> &genres) {
      std::vector<double> mean(5, 0), variance(5, 0);
      std::vector<learning::LatentPoint> points;
      for (std::uint64_t i = 0; i < kPoints; ++i)
        points.push_back(prior.sample(genres, 1, i));
      for (const auto &point : points)
        for (std::size_t d = 0; d < 5; ++d)
          mean[d] += static_cast<double>(point[d]) / kPoints;
      for (const auto &point : points)
        for (std::size_t d = 0; d < 5; ++d)
          variance[d] += std::pow(static_cast<double>(point[d]) - mean[d], 2) / kPoints;
      return std::pair(mean, variance);
    };
    const auto near = [](double value, double wanted, double share) { return std::abs(value / wanted - 1) < share; };
    const auto [mean, variance] = moments({"b"}); // at a quarter turn
    QVERIFY(std::abs(mean[0]) < 0.002 && std::abs(mean[1] - 1) < 0.01 && std::abs(mean[4]) < 0.002);
    QVERIFY(near(variance[0], 0.001, 0.05) && near(variance[1], 0.1, 0.05) && near(variance[4], 0.001, 0.05));
    const auto [centre, spread] = moments({"unknown"});
    QVERIFY(std::abs(centre[0]) < 0.01 && std::abs(centre[1]) < 0.01);
    QVERIFY(near(spread[0], 0.1, 0.05) && near(spread[1], 0.1, 0.05) && near(spread[2], 0.001, 0.05));
    prior.petals.clear();
    const auto [middle, wide] = moments({"b"});
    QVERIFY(std::abs(middle[1]) < 0.03 && near(wide[1], 1, 0.05) && near(wide[4], 1, 0.05));
  }
};

LOOPWRIGHT_TEST(TestMusaeReproduction, void)
#include "test_musae_reproduction.moc"
