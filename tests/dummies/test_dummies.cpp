// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/learning/capabilities/reconstructs/reconstructs.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "tests/dummies/capabilities/counts/counts.h"
#include "tests/suite.h"
#include "tests/unit/learning/tiny_training.h"

using namespace loopwright;
using namespace loopwright::learning;

namespace {

class Silent final : public TrainingObserver {
public:
  void onEvent(const TrainingEvent &) override {}
};

} // namespace

/// Models and capabilities are folders: these are found though no list names them, and work as the product's do.
class TestDummies : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    qputenv("LOOPWRIGHT_LEARNING", LOOPWRIGHT_DUMMY_MODULE);
    auto module = loadLearningModule();
    QVERIFY2(module, module ? "" : module.error().message().c_str());
    m_module = *module;
    for (const auto &[layout, bars] : {std::pair("loop57", 2), {"tracks4", 2}, {"melody", 2}, {"drums9", 2}})
      m_corpora[layout] = tiny::makeCorpus(path("music"), layout, bars);
  }

  void modelsAreListedBesideTheProducts() {
    std::vector<std::string> names;
    for (const ModelDescription &model : m_module->models())
      names.push_back(model.name);
    for (const char *name : {"dummy-cells", "dummy-states", "dummy-notes", "vqvae", "musae"})
      QVERIFY2(std::find(names.begin(), names.end(), name) != names.end(), name);
    QCOMPARE(names.front(), std::string("vqvae")); // ORDER, not the alphabet
  }

  void learnsAndIsOpened_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("layout");
    QTest::newRow("cells") << "dummy-cells"
                           << "loop57";
    QTest::newRow("cells of drums alone") << "dummy-cells"
                                          << "drums9";
    QTest::newRow("states") << "dummy-states"
                            << "tracks4";
    QTest::newRow("notes") << "dummy-notes"
                           << "melody";
    QTest::newRow("a product's model on drums alone") << "cnn-vae"
                                                      << "drums9";
  }
  void learnsAndIsOpened() {
    QFETCH(QString, model);
    QFETCH(QString, layout);
    const auto trained = train(model.toStdString(), layout.toStdString(), path(model + layout));
    QVERIFY2(trained, trained ? "" : trained.error().message().c_str());
    auto bundle = m_module->open(trained->bundle);
    QVERIFY2(bundle, bundle ? "" : bundle.error().message().c_str());
    QCOMPARE((*bundle)->layout().name, layout.toStdString());

    const auto corpus = Corpus::open(m_corpora[layout.toStdString()]);
    QVERIFY(corpus);
    const auto loops = corpus->load({});
    QVERIFY(loops && loops->size() > 0);
    const std::vector<Pianoroll> rolls = {loops->loop(0).roll};
    const auto means = (*bundle)->as<HasLatent>()->means(rolls);
    QVERIFY2(means, means ? "" : means.error().message().c_str());
    const auto again = (*bundle)->as<Reconstructs>()->reconstruct(rolls, m_progress, {});
    QVERIFY2(again, again ? "" : again.error().message().c_str());
    QCOMPARE(again->front().columns(), rolls.front().columns());
    SamplingOptions options;
    options.count = 3;
    const auto sampled = (*bundle)->as<Samples>()->sample(options, m_progress, {});
    QVERIFY(sampled && sampled->rolls.size() == 3);
  }

  void readsNotesAsTheyAre() {
    const auto trained = train("dummy-notes", "melody", path("notes"));
    QVERIFY(trained);
    auto bundle = m_module->open(trained->bundle);
    QVERIFY(bundle);
    Pianoroll roll(32, 128); // two bars
    roll.sounding.set(0, 60);
    roll.onset.set(0, 60);
    const auto point = (*bundle)->as<HasLatent>()->means({roll});
    QVERIFY(point);
    QCOMPARE(point->front().front(), 5.0F); // 60 / 12
    const auto back = (*bundle)->as<HasLatent>()->decode(*point);
    QVERIFY(back);
    QVERIFY(back->front().onset.at(0, 60));
  }

  void whatCannotBeReadIsRefusedBeforeTraining_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("said");
    QTest::newRow("states of a loop") << "dummy-states"
                                      << "loop57"
                                      << "reads states, which layout loop57 does not have";
    QTest::newRow("cells of a melody") << "dummy-cells"
                                       << "melody"
                                       << "reads cells, which layout melody does not have";
    QTest::newRow("notes of a loop") << "dummy-notes"
                                     << "loop57"
                                     << "reads notes, which layout loop57 does not have";
    QTest::newRow("musae") << "musae"
                           << "drums9"
                           << "reads states, which layout drums9 does not have";
    QTest::newRow("vqvae without a bass") << "vqvae"
                                          << "drums9"
                                          << "needs a track of the role bass";
  }
  void whatCannotBeReadIsRefusedBeforeTraining() {
    QFETCH(QString, model);
    QFETCH(QString, layout);
    QFETCH(QString, said);
    const auto trained = train(model.toStdString(), layout.toStdString(), path("refused"));
    QVERIFY(!trained);
    QVERIFY2(trained.error().message().find(said.toStdString()) != std::string::npos,
             trained.error().message().c_str());
    QVERIFY(!QFile::exists(QString::fromStdString(path("refused").string())));
  }

  void aCapabilityIsFoundByItsFolder() {
    const auto trained = train("dummy-cells", "loop57", path("counted"));
    QVERIFY(trained);
    auto bundle = m_module->open(trained->bundle);
    QVERIFY(bundle);
    Counts *counts = (*bundle)->as<Counts>();
    QVERIFY(counts != nullptr);
    QCOMPARE(counts->parts(), 1);
    QVERIFY((*bundle)->capability("no such thing") == nullptr);
  }

private:
  std::filesystem::path path(const QString &name) const { return m_folder.filePath(name).toStdString(); }

  Result<TrainingOutcome> train(const std::string &model, const std::string &layout, const std::filesystem::path &out) {
    TrainingRequest request;
    request.model = model;
    if (model == "cnn-vae")
      request.settings = {{"channels", "6"}, {"latent", "4"}, {"epochs", "2"}, {"batch_size", "16"}};
    request.corpus = m_corpora[layout];
    request.out = out;
    Silent observer;
    return m_module->train(request, observer, {});
  }

  QTemporaryDir m_folder;
  NoProgress m_progress;
  LearningModule *m_module = nullptr;
  std::map<std::string, std::filesystem::path> m_corpora;
};

LOOPWRIGHT_TEST(TestDummies, void)
#include "test_dummies.moc"
