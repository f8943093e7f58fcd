// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "engine/base/atomic_file.h"
#include "tests/suite.h"
#include "tests/unit/learning/tiny_training.h"

using namespace loopwright;
using namespace loopwright::learning;

/// Genre, tempo, density and form through the module, as programs ask for them.
class TestWishes : public QObject {
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
  std::vector<LoopCodes> draw(LoadedBundle &bundle, const Wishes &wishes) {
    SamplingOptions options;
    options.count = 24;
    options.wishes = wishes;
    const auto drawn = bundle.samples()->sample(options, m_silent, {});
    if (!drawn)
      qFatal("%s", drawn.error().message().c_str());
    return drawn->codes;
  }

private Q_SLOTS:
  void initTestCase() {
    tiny::makeCorpus(m_folder);
    train("codec", "vqvae", tiny::kTracksCodec);
    train("asked", "code-prior", tiny::kAskedPrior, "codec");
    train("plain", "code-prior", tiny::kLagsPrior, "codec");
  }

  void repertoire() {
    const auto asked = open("asked");
    const Repertoire &repertoire = asked->samples()->repertoire();
    QCOMPARE(repertoire.genres, (std::vector<std::string>{"funk", "jazz", "rock"}));
    QVERIFY(repertoire.tempo && repertoire.tempo->low == 120 && repertoire.tempo->high == 120);
    QVERIFY(repertoire.density && repertoire.density->low > 5 && repertoire.density->high < 60 &&
            repertoire.density->low < repertoire.density->high);
    QVERIFY(repertoire.form && repertoire.standard.form);
    QCOMPARE(repertoire.standard.guidance, 1.5);
    const auto plain = open("plain");
    const Repertoire &nothing = plain->samples()->repertoire();
    QVERIFY(nothing.genres.empty() && !nothing.tempo && !nothing.density && !nothing.form && !nothing.standard.form);
  }

  void wishesChangeWhatIsDrawn() {
    const auto bundle = open("asked");
    const auto plain = draw(*bundle, {});
    std::vector<std::vector<LoopCodes>> all = {plain};
    Wishes wishes;
    wishes.genres = {{"jazz", 1}};
    all.push_back(draw(*bundle, wishes));
    wishes.guidance = 3;
    all.push_back(draw(*bundle, wishes));
    wishes = {};
    wishes.density = 30;
    all.push_back(draw(*bundle, wishes));
    wishes = {};
    wishes.form = true;
    all.push_back(draw(*bundle, wishes));
    for (std::size_t a = 0; a < all.size(); ++a)
      for (std::size_t b = 0; b < a; ++b)
        QVERIFY2(all[a] != all[b], qPrintable(QString("%1 is as %2").arg(a).arg(b)));
    QVERIFY(draw(*bundle, wishes) == all.back());
  }

  void refuses_data() {
    QTest::addColumn<QString>("bundle");
    QTest::addColumn<QString>("wish");
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
    QFETCH(QString, wish);
    QFETCH(QString, said);
    SamplingOptions options;
    Wishes &wishes = options.wishes;
    if (wish == "tempo")
      wishes.tempo = 100;
    else if (wish == "density")
      wishes.density = 20;
    else if (wish == "no density")
      wishes.density = 0;
    else if (wish == "form")
      wishes.form = true;
    else if (wish == "guidance")
      wishes.guidance = 11;
    else
      wishes.genres = {{wish.toStdString(), 1}};
    const auto opened = open(bundle.toStdString());
    const auto drawn = opened->samples()->sample(options, m_silent, {});
    QVERIFY(!drawn);
    QCOMPARE(drawn.error().kind, ErrorKind::usage);
    QVERIFY2(drawn.error().message().find(said.toStdString()) != std::string::npos, drawn.error().message().c_str());
  }

  void damagedRepertoire_data() {
    QTest::addColumn<QString>("repertoire");
    QTest::newRow("missing") << "";
    QTest::newRow("genres out of order") << R"({"genres": ["rock", "funk", "jazz"], "tempo": null, "density": null})";
    QTest::newRow("fewer genres") << R"({"genres": ["funk"], "tempo": null, "density": null})";
    QTest::newRow("range of nothing") << R"({"genres": ["funk", "jazz", "rock"], "tempo": [9, 1], "density": null})";
    QTest::newRow("text") << R"({"genres": "rock", "tempo": null, "density": null})";
  }
  void damagedRepertoire() {
    QFETCH(QString, repertoire);
    auto bundle = BundleFolder::read(m_folder / "asked");
    QVERIFY(bundle.has_value());
    nlohmann::json &recipe = bundle->parts.at("prior").recipe;
    recipe.erase("repertoire");
    if (!repertoire.isEmpty())
      recipe["repertoire"] = nlohmann::json::parse(repertoire.toStdString());
    const auto folder = m_folder / QTest::currentDataTag();
    QVERIFY(bundle->write(folder).has_value());
    const auto opened = tiny::module().open(folder);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::badInput);
  }
};

LOOPWRIGHT_TEST(TestWishes, void)
#include "test_wishes.moc"
