// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "engine/base/atomic_file.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "tests/suite.h"
#include "tests/unit/learning/tiny_training.h"

using namespace loopwright;
using namespace loopwright::learning;

/// Genre, tempo, density and form through the module, as programs ask for them.
class TestConditions : public QObject {
  Q_OBJECT

  QTemporaryDir m_temporary;
  std::filesystem::path m_folder = m_temporary.path().toStdString();
  NoProgress m_silent;

  void train(const std::string &name, const std::string &model, const tiny::Settings &settings,
             const std::string &codec = {}) {
    TrainingRequest request;
    request.model = model;
    request.settings = settings;
    request.corpus = m_folder / "loop57.lwc";
    request.out = m_folder / name;
    if (!codec.empty())
      request.codec = m_folder / codec;
    tiny::Observer observer;
    const auto outcome = tiny::module().train(request, observer, observer.cancel);
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message().c_str());
  }
  std::unique_ptr<LoadedBundle> open(const std::string &name) const {
    auto opened = tiny::module().open(m_folder / name);
    if (!opened)
      qFatal("%s", opened.error().message().c_str());
    return std::move(*opened);
  }
  std::vector<LoopCodes> sample(LoadedBundle &bundle, const Conditions &conditions) {
    SamplingOptions options;
    options.count = 24;
    options.conditions = conditions;
    const auto sampled = bundle.as<Samples>()->sample(options, m_silent, {});
    if (!sampled)
      qFatal("%s", sampled.error().message().c_str());
    return sampled->codes;
  }

private Q_SLOTS:
  void initTestCase() {
    tiny::makeCorpus(m_folder);
    train("codec", "vqvae", tiny::kTracksCodec);
    train("asked", "code-prior", tiny::kAskedPrior, "codec");
    train("plain", "code-prior", tiny::kLagsPrior, "codec");
  }

  void knownConditions() {
    const auto asked = open("asked");
    const KnownConditions &knownConditions = asked->as<Samples>()->knownConditions();
    QCOMPARE(knownConditions.genres, (std::vector<std::string>{"funk", "jazz", "rock"}));
    QVERIFY(knownConditions.tempo && knownConditions.tempo->low == 120 && knownConditions.tempo->high == 120);
    QVERIFY(knownConditions.density && knownConditions.density->low > 5 && knownConditions.density->high < 60 &&
            knownConditions.density->low < knownConditions.density->high);
    QVERIFY(knownConditions.form && knownConditions.standard.form);
    QCOMPARE(knownConditions.standard.guidance, 1.5);
    const auto plain = open("plain");
    const KnownConditions &nothing = plain->as<Samples>()->knownConditions();
    QVERIFY(nothing.genres.empty() && !nothing.tempo && !nothing.density && !nothing.form && !nothing.standard.form);
  }

  void conditionsChangeWhatIsSampled() {
    const auto bundle = open("asked");
    const auto plain = sample(*bundle, {});
    std::vector<std::vector<LoopCodes>> all = {plain};
    Conditions conditions;
    conditions.genres = {{"jazz", 1}};
    all.push_back(sample(*bundle, conditions));
    conditions.guidance = 3;
    all.push_back(sample(*bundle, conditions));
    conditions = {};
    conditions.density = 30;
    all.push_back(sample(*bundle, conditions));
    conditions = {};
    conditions.form = true;
    all.push_back(sample(*bundle, conditions));
    for (std::size_t a = 0; a < all.size(); ++a)
      for (std::size_t b = 0; b < a; ++b)
        QVERIFY2(all[a] != all[b], qPrintable(QString("%1 is as %2").arg(a).arg(b)));
    QVERIFY(sample(*bundle, conditions) == all.back());
  }

  void refuses_data() {
    QTest::addColumn<QString>("bundle");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown genre") << "asked"
                                   << "polka"
                                   << "no genre \"polka\"; it knows funk, jazz, rock";
    QTest::newRow("no genres") << "plain"
                               << "rock"
                               << "this model knows no genres";
    QTest::newRow("no tempo") << "plain"
                              << "tempo"
                              << "knows no tempo";
    QTest::newRow("no density") << "plain"
                                << "density"
                                << "knows no density";
    QTest::newRow("no forms") << "plain"
                              << "form"
                              << "knows no forms";
    QTest::newRow("too much guidance") << "asked"
                                       << "guidance"
                                       << "from 0 to 10";
    QTest::newRow("density of nothing") << "asked"
                                        << "no density"
                                        << "above 0";
  }
  void refuses() {
    QFETCH(QString, bundle);
    QFETCH(QString, condition);
    QFETCH(QString, said);
    SamplingOptions options;
    Conditions &conditions = options.conditions;
    if (condition == "tempo")
      conditions.tempo = 100;
    else if (condition == "density")
      conditions.density = 20;
    else if (condition == "no density")
      conditions.density = 0;
    else if (condition == "form")
      conditions.form = true;
    else if (condition == "guidance")
      conditions.guidance = 11;
    else
      conditions.genres = {{condition.toStdString(), 1}};
    const auto opened = open(bundle.toStdString());
    const auto sampled = opened->as<Samples>()->sample(options, m_silent, {});
    QVERIFY(!sampled);
    QCOMPARE(sampled.error().kind, ErrorKind::usage);
    QVERIFY2(sampled.error().message().find(said.toStdString()) != std::string::npos,
             sampled.error().message().c_str());
  }

  void damagedKnownConditions_data() {
    QTest::addColumn<QString>("knownConditions");
    QTest::newRow("missing") << "";
    QTest::newRow("genres out of order") << R"({"genres": ["rock", "funk", "jazz"], "tempo": null, "density": null})";
    QTest::newRow("fewer genres") << R"({"genres": ["funk"], "tempo": null, "density": null})";
    QTest::newRow("range of nothing") << R"({"genres": ["funk", "jazz", "rock"], "tempo": [9, 1], "density": null})";
    QTest::newRow("text") << R"({"genres": "rock", "tempo": null, "density": null})";
  }
  void damagedKnownConditions() {
    QFETCH(QString, knownConditions);
    auto bundle = BundleFolder::read(m_folder / "asked");
    QVERIFY(bundle.has_value());
    nlohmann::json &recipe = bundle->parts.at("prior").recipe;
    recipe.erase("repertoire");
    if (!knownConditions.isEmpty())
      recipe["repertoire"] = nlohmann::json::parse(knownConditions.toStdString());
    const auto folder = m_folder / QTest::currentDataTag();
    QVERIFY(bundle->write(folder).has_value());
    const auto opened = tiny::module().open(folder);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::badInput);
  }
};

LOOPWRIGHT_TEST(TestConditions, void)
#include "test_conditions.moc"
