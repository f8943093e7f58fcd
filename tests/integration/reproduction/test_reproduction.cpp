// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/reproduction/over_seeds.h"
#include "app/reproduction/reproduce.h"
#include "engine/base/atomic_file.h"
#include "tests/integration/example_sound.h"
#include "tests/suite.h"
#include "tests/unit/learning/tiny_training.h"

using namespace loopwright;
using namespace loopwright::reproduction;

namespace {

using Json = nlohmann::json;

/// A paper's experiment with models so small that they learn in a second.
Experiment tinyExperiment(const std::string &name) {
  auto experiment = readExperiment(name, "desk");
  if (!experiment)
    qFatal("%s", experiment.error().message().c_str());
  Scale &scale = experiment->scale;
  scale.layout = "loop57";
  scale.rules = "all";
  scale.loops = 0;
  scale.seeds = 2;
  scale.generated = 12;
  scale.embedders = 1;
  const std::map<std::string, tiny::Settings> settings = {
      {"codec", tiny::with(tiny::kJointCodec, {{"epochs", "2"}})},
      {"prior", tiny::with(tiny::kPaperPrior, {{"epochs", "2"}})},
      {"cnn-vae", tiny::with(tiny::kCnnVae, {{"epochs", "2"}})},
      {"kit-codec", tiny::with(tiny::kTracksCodec, {{"epochs", "2"}})},
      {"kit-prior", tiny::with(tiny::kLagsPrior, {{"epochs", "2"}, {"forms", "8"}})},
      {"joint-codec", tiny::with(tiny::kJointCodec, {{"epochs", "1"}})},
      {"joint-prior", tiny::with(tiny::kPaperPrior, {{"epochs", "1"}})},
      {"copying-prior", tiny::with(tiny::kLagsPrior, {{"epochs", "1"}, {"forms", "8"}})},
      {"asked-prior", tiny::with(tiny::kAskedPrior, {{"epochs", "1"}})},
      {"transformer", tiny::with(tiny::kMaskedPrior, {{"epochs", "1"}})},
      {"ar-lstm-vae", tiny::with(tiny::kArVae, {{"epochs", "2"}})},
      {"nonar-lstm-vae", tiny::with(tiny::kNonArVae, {{"epochs", "2"}})},
      {"detector", {{"pretraining", "5"}, {"epochs", "10"}, {"threshold", "10"}}}};
  for (auto &[model, plan] : scale.models) {
    plan.preset.clear();
    plan.settings = settings.at(model);
  }
  if (!scale.curve.model.empty())
    scale.curve = {"kit-codec", {40}, {16}};
  scale.codecs.preset.clear();
  scale.codecs.settings = tiny::with(tiny::kPrintedCodec, {{"epochs", "1"}});
  return *experiment;
}

/// Without what depends on the clock; the hash of the detector covers how long it was trained.
Json withoutTimes(Json json) {
  if (json.is_object()) {
    for (const char *key : {"seconds", "prices", "scorer"})
      json.erase(key);
    for (auto &[key, value] : json.items())
      value = withoutTimes(value);
  } else if (json.is_array()) {
    for (auto &value : json)
      value = withoutTimes(value);
  }
  return json;
}

std::string textOf(const std::filesystem::path &path) {
  const auto text = readFile(path);
  return text ? *text : std::string();
}

} // namespace

class TestReproduction : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  NoProgress m_silent;
  std::filesystem::path path(const std::string &name) const {
    return std::filesystem::path(m_folder.path().toStdString()) / name;
  }
  Material material() const { return {{path("midi")}, {}, path("sound")}; }

  /// Errors stop the test.
  Json workOut(const Experiment &experiment, const std::string &folder) {
    tiny::Observer observer;
    Laboratory laboratory(path(folder), tiny::module(), observer, m_silent, observer.cancel);
    auto results = reproduction::workOut(experiment, material(), laboratory);
    if (!results)
      qFatal("%s", results.error().message().c_str());
    return *results;
  }

private Q_SLOTS:
  void initTestCase() {
    for (std::uint64_t s = 1; s <= 16; ++s)
      example::writeSong(path("midi") / (std::to_string(s) + ".mid"), example::song(s, 16, 6));
    QVERIFY(example::writeSounds(path("sound")));
  }

  void loops2022() {
    const Experiment experiment = tinyExperiment("loops-2022");
    const Json results = workOut(experiment, "straight");
    QCOMPARE(results.at("seeds").size(), std::size_t{2});
    const Json &table = results.at("seeds").at(0).at("table");
    for (const RowPlan &row : experiment.rows)
      QVERIFY2(row.key == experiment.rows.front().key || table.at("models").contains(row.key), row.key.c_str());
    for (const char *control : {"empty", "swap", "held_out"})
      QVERIFY2(table.at("controls").contains(control), control);
    const Json &prices = results.at("seeds").at(0).at("prices");
    QCOMPARE(prices.at("top_k").at("candidates").get<int>(), 12);
    QCOMPARE(prices.at("reject_80").at("candidates").get<int>(), 60);
    const Json &curve = results.at("curve");
    QCOMPARE(curve.size(), std::size_t{3});
    QVERIFY(curve.at(0).at("loops").get<int>() < 40 && curve.at(1).at("loops").get<int>() > 40);
    QVERIFY(curve.at(1).at("reconstruction") == results.at("seeds").at(0).at("reconstruction").at("kit-codec"));
    QCOMPARE(curve.at(2).at("steps").get<int>(), 16);
    QVERIFY(curve.at(2).at("reconstruction") != curve.at(1).at("reconstruction"));
    // With every seed other models.
    QVERIFY(results.at("seeds").at(0).at("reconstruction") != results.at("seeds").at(1).at("reconstruction"));

    QVERIFY(writeReport(experiment, results, "the command", path("report")));
    const std::string report = textOf(path("report") / "report.md");
    for (const char *piece : {"the command", "## Table 1", "0.00664", "MuseGAN in the paper; ours: pending",
                              "| … in the paper |", "1.26 ± 0.047", "control: swap", "## Figure 2", "## Budgets",
                              "codec, seed 2", "ours: three codebooks, a prior that may copy", "latent steps",
                              "| asked | at least .9 |", "ours, by the form of training loops, less CNN-VAE"})
      QVERIFY2(report.find(piece) != std::string::npos, piece);
    QVERIFY(report.find("nan") == std::string::npos);
    for (const char *figure : {"figure-2.svg", "figure-4-style.svg", "figure-4-precision-recall.svg"})
      QVERIFY2(textOf(path("report") / figure).find("<svg") != std::string::npos, figure);
    QVERIFY(Json::parse(textOf(path("report") / "report.json")) == results);
  }

  /// A row is the same whatever stands beside it, also where nothing has codes.
  void continuousModelsAlone() {
    const Experiment whole = tinyExperiment("loops-2022");
    Experiment alone = whole;
    alone.scale.seeds = 1;
    alone.scale.curve = {};
    alone.scale.models = {{"detector", whole.scale.models.at("detector")},
                          {"cnn-vae", whole.scale.models.at("cnn-vae")}};
    alone.rows.clear();
    std::copy_if(whole.rows.begin(), whole.rows.end(), std::back_inserter(alone.rows),
                 [](const RowPlan &row) { return row.key == "cnn_vae"; });
    const Json row = workOut(alone, "alone").at("seeds").at(0).at("table").at("metrics");
    const Json among = workOut(whole, "straight").at("seeds").at(0).at("table").at("models").at("cnn_vae");
    QVERIFY(!row.contains("codes"));
    for (const char *metric : {"cells_per_bar", "hd", "to_held_out", "novelty"})
      QVERIFY2(row.at(metric) == among.at(metric), metric);
  }

  /// Stopped in the middle of a training, it goes on to the same end; what is finished is not touched again.
  void goesOn() {
    const Experiment experiment = tinyExperiment("loops-2022");
    tiny::Observer stop([](const learning::TrainingEvent &event) {
      return event.kind == learning::TrainingEvent::Kind::epoch && event.values.count("valid/nll") > 0;
    });
    Laboratory laboratory(path("stopped"), tiny::module(), stop, m_silent, stop.cancel);
    const auto stopped = reproduction::workOut(experiment, material(), laboratory);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
    QVERIFY(std::filesystem::exists(path("stopped") / "runs" / "kit-prior-1" / "run.json"));
    QVERIFY(!std::filesystem::exists(path("stopped") / "runs" / "kit-prior-1" / "bundle"));
    const auto codec = std::filesystem::last_write_time(path("stopped") / "runs" / "codec-1" / "bundle");
    const Json resumed = workOut(experiment, "stopped");
    QCOMPARE(std::filesystem::last_write_time(path("stopped") / "runs" / "codec-1" / "bundle"), codec);
    const Json difference = Json::diff(withoutTimes(resumed), withoutTimes(workOut(experiment, "straight")));
    QVERIFY2(difference.empty(), difference.dump().substr(0, 2000).c_str());
  }

  void loops2021() {
    const Experiment experiment = tinyExperiment("loops-2021");
    const Json results = workOut(experiment, "2021");
    QCOMPARE(results.at("codecs").size(), std::size_t{6});
    QCOMPARE(results.at("codecs").at(3).at("steps").get<int>(), 64);
    const Json &models = results.at("seeds").at(0).at("table").at("models");
    // Copied codes bring the two halves of the loop nearer, never farther.
    QVERIFY(models.at("temp_2_copied").at("hd").at("mean").get<double>() <=
            models.at("temp_2").at("hd").at("mean").get<double>());
    QVERIFY(writeReport(experiment, results, "the command", path("report-2021")));
    const std::string report = textOf(path("report-2021") / "report.md");
    for (const char *piece : {"The rule as printed", "## Table 2", "| 64 | 16 | 256 |", "0.00389", "## Table 4",
                              "**NonAR LSTM-VAE**", "| argmax | CNN-VAE |", "lower?"})
      QVERIFY2(report.find(piece) != std::string::npos, piece);
    QVERIFY(report.find("nan") == std::string::npos);
  }

  void ideas() {
    const Experiment experiment = tinyExperiment("ideas");
    for (const GainPlan &gain : experiment.gains)
      for (const std::string &key : {gain.row, gain.than})
        QVERIFY2(std::any_of(experiment.rows.begin(), experiment.rows.end(),
                             [&key](const RowPlan &row) { return row.key == key; }),
                 key.c_str());
    const Json results = workOut(experiment, "ideas");
    const Json &models = results.at("seeds").at(0).at("table").at("models");
    // The same model, asked and not asked, by a form and freely.
    QVERIFY(models.at("asked") != models.at("unasked"));
    QVERIFY(models.at("form") != models.at("nucleus"));
    QVERIFY(writeReport(experiment, results, "the command", path("report-ideas")));
    const std::string report = textOf(path("report-ideas") / "report.md");
    for (const char *piece : {"the command", "## Gains", "masked transformer for the LSTM", "control: swap",
                              "kit-codec", "asked-prior, seed 2"})
      QVERIFY2(report.find(piece) != std::string::npos, piece);
    QVERIFY(report.find("nan") == std::string::npos);
  }

  /// Two at the same reproduction: each result is worked out once, by whoever is free; both end with all of them.
  void sharesTheWork() {
    tiny::Observer observer;
    std::mutex mutex;
    std::condition_variable changed;
    std::map<std::string, int> begun; // work: how often
    const auto workOf = [&](const std::string &name, const std::string &other) {
      return Work::of<std::string>(name, [&, name, other]() -> Result<std::string> {
        std::unique_lock<std::mutex> lock(mutex);
        ++begun[name];
        changed.notify_all();
        // Neither of the first two ends before the other is begun: by the other laboratory, then.
        if (!changed.wait_for(lock, std::chrono::minutes(1), [&] { return begun.count(other) > 0; }))
          return failure(ErrorKind::resource, "nobody shares the work", name);
        return "made of " + name;
      });
    };
    const std::vector<Work> works = {workOf("a", "b"), workOf("b", "a"), workOf("c", "c")};
    using Results = std::vector<std::string>;
    Results results[2];
    const auto work = [&](Results &mine) {
      Laboratory laboratory(path("shared"), tiny::module(), observer, m_silent, observer.cancel);
      const auto finished = laboratory.finish(works);
      const auto known = laboratory.known<std::string>(works);
      mine = !finished ? Results{finished.error().message()} : known ? *known : Results{known.error().message()};
    };
    std::thread second(work, std::ref(results[1]));
    work(results[0]);
    second.join();
    const Results all = {"made of a", "made of b", "made of c"};
    QCOMPARE(results[0], all);
    QCOMPARE(results[1], all);
    for (const auto &[name, times] : begun)
      QVERIFY2(times == 1, name.c_str());
    for (const auto &entry : std::filesystem::directory_iterator(path("shared") / "results"))
      QVERIFY2(entry.path().extension() == ".json", entry.path().c_str());
  }

  /// What the experiments that come with the program set is what the models take.
  void settingsAreTaken_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("scale");
    for (const std::string &name : experimentNames())
      for (const char *scale : {"desk", "paper"})
        if (readExperiment(name, scale))
          QTest::addRow("%s, %s", name.c_str(), scale) << name << std::string(scale);
  }
  void settingsAreTaken() {
    QFETCH(std::string, name);
    QFETCH(std::string, scale);
    const auto experiment = readExperiment(name, scale);
    std::vector<std::pair<std::string, ModelPlan>> plans(experiment->scale.models.begin(),
                                                         experiment->scale.models.end());
    if (!experiment->scale.codecs.model.empty())
      plans.emplace_back("codecs", experiment->scale.codecs);
    QVERIFY(!plans.empty());
    const auto models = tiny::module().models();
    for (const auto &[key, plan] : plans) {
      const auto model = std::find_if(models.begin(), models.end(),
                                      [&name = plan.model](const auto &each) { return each.name == name; });
      QVERIFY2(model != models.end(), key.c_str());
      QVERIFY2(plan.preset.empty() ||
                   std::find(model->presets.begin(), model->presets.end(), plan.preset) != model->presets.end(),
               key.c_str());
      learning::Options options(model->options);
      for (const auto &[setting, text] : plan.settings) {
        const Status set = options.set(setting, text);
        QVERIFY2(set, (key + ": " + (set ? "" : set.error().message())).c_str());
      }
    }
  }

  void refuses() {
    QVERIFY(readExperiment("loops-2023", "desk").error().message().find("loops-2021, loops-2022, musae, ideas") !=
            std::string::npos);
    QVERIFY(readExperiment("loops-2022", "huge").error().message().find("desk, paper") != std::string::npos);
    const Experiment experiment = tinyExperiment("loops-2022");
    tiny::Observer observer;
    Laboratory laboratory(path("straight"), tiny::module(), observer, m_silent, observer.cancel);
    Material silent = material();
    silent.sound.clear();
    QCOMPARE(reproduction::workOut(experiment, silent, laboratory).error().kind, ErrorKind::usage);
    Material other = material();
    other.music.push_back(path("sound"));
    const auto refused = reproduction::workOut(experiment, other, laboratory);
    QVERIFY(!refused && refused.error().message().find("other music") != std::string::npos);
    QVERIFY(writeFileAtomically(path("straight") / "results" / "detector.json", "{"));
    const auto damaged = reproduction::workOut(experiment, material(), laboratory);
    QVERIFY(!damaged);
    QVERIFY(damaged.error().message().find("damaged") != std::string::npos);
    // Well-formed, but not what a detector's results are.
    QVERIFY(writeFileAtomically(path("straight") / "results" / "detector.json", "{}"));
    const auto poor = reproduction::workOut(experiment, material(), laboratory);
    const auto told = poor ? writeReport(experiment, *poor, "the command", path("report")) : Status();
    QVERIFY2(!poor || !told, "told what is not there");
    const std::string sentence = (poor ? told.error() : poor.error()).message();
    QVERIFY2(sentence.find("not what the experiment gives") != std::string::npos, sentence.c_str());
  }

  void refusesPlans_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("told");
    const QByteArray scale = R"("about": "", "loops": 0, "layout": "loop57", "rules": "all", "seeds": 1, "generated": 0,
                                "embedders": 1)";
    const QByteArray row = R"({"key": "a", "label": "a", "model": "prior"})";
    const auto plan = [&](const QByteArray &models, const QByteArray &rows) -> QByteArray {
      return R"({"title": "", "paper": {}, "scales": {"desk": {)" + scale + R"(, "models": {)" + models +
             R"(}}}, "rows": [)" + rows + "]}";
    };
    const QByteArray prior = R"("prior": {"model": "code-prior", "preset": "", "codec": "codec", "settings": {}})";
    QTest::newRow("nothing") << QByteArray() << "this is no experiment";
    QTest::newRow("no scales") << QByteArray("{}") << "this is no experiment";
    QTest::newRow("a row without its model") << plan("", row) << "\"prior\"";
    QTest::newRow("a prior without its codec") << plan(prior, row) << "\"codec\"";
  }
  void refusesPlans() {
    QFETCH(QByteArray, text);
    QFETCH(QString, told);
    QVERIFY(createFolder(path("resources") / "reproductions"));
    QVERIFY(writeFileAtomically(path("resources") / "reproductions" / "loops-2022.json", text.toStdString()));
    qputenv("LOOPWRIGHT_RESOURCES", path("resources").c_str());
    const auto read = readExperiment("loops-2022", "desk");
    qunsetenv("LOOPWRIGHT_RESOURCES");
    QVERIFY(!read);
    QVERIFY2(read.error().message().find(told.toStdString()) != std::string::npos, read.error().message().c_str());
  }

  void overSeeds() {
    const OverSeeds three({1, 2, 4}); // SciPy: t.interval(.95, 2, mean, sem)
    QVERIFY(std::abs(three.mean - 7.0 / 3) < 1e-12);
    QVERIFY(std::abs(three.low - -1.4612) < 1e-3 && std::abs(three.high - 6.1279) < 1e-3);
    QVERIFY(!OverSeeds({3}).interval);
    QCOMPARE(OverSeeds({3}).text(), std::string("3"));
  }
};

LOOPWRIGHT_TEST(TestReproduction, void)
#include "test_reproduction.moc"
