// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include "app/judging/model_evaluation.h"
#include "engine/learning/capabilities/scores/scores.h"
#include "tests/suite.h"
#include "tests/unit/exploration/grid_bundle.h"

using namespace loopwright;
using examples::GridBundle;

class TestModelEvaluation : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  NoProgress m_silent;
  std::filesystem::path m_corpus;
  ModelEvaluationOptions m_options;

private Q_SLOTS:
  void initTestCase() {
    m_corpus = examples::gridCorpus(m_folder.path().toStdString());
    m_options.table.loops = 12;
    m_options.table.k = 2;
    m_options.table.repeats = 1;
    m_options.table.resamples = 20;
    m_options.table.threads = 1;
  }

  void judgesAllThatItCanDo() {
    GridBundle bundle;
    const auto corpus = Corpus::open(m_corpus);
    QVERIFY(corpus.has_value());
    m_options.holes = 3;
    const auto found = evaluateModel(bundle, *corpus, bundle.as<learning::Scores>(), m_options, m_silent, {});
    QVERIFY2(found.has_value(), found ? "" : found.error().message().c_str());
    QVERIFY(found->table && found->reconstruction && found->infills);
    QCOMPARE(found->table->models, std::size_t{1});
    QVERIFY(found->table->rows.front().loopScores.has_value());
    QCOMPARE(found->infills->heldOut.loops, std::size_t{3});
    // It keeps kicks, and of the other cells next to none.
    QCOMPARE(found->reconstruction->f1.at("kick"), 1.0);
    QVERIFY(found->reconstruction->f1.at("hats") < 1);
    QVERIFY(found->reconstruction->cellError > 0);
    const nlohmann::json json = *found->reconstruction;
    QVERIFY(nlohmann::json(json.get<ReconstructionSummary>()) == json);
    QVERIFY_THROWS_EXCEPTION(nlohmann::json::exception, nlohmann::json({{"f1", 1}}).get<ReconstructionSummary>());
  }

  void judgesACodecAlone() {
    GridBundle bundle;
    bundle.draws = false;
    const auto corpus = Corpus::open(m_corpus);
    ModelEvaluationOptions options = m_options;
    options.holes = 0;
    const auto found = evaluateModel(bundle, *corpus, nullptr, options, m_silent, {});
    QVERIFY(found.has_value());
    QVERIFY(!found->table && found->reconstruction && !found->infills);
  }

  void refuses() {
    GridBundle nothing;
    nothing.draws = nothing.rebuilds = false;
    const auto corpus = Corpus::open(m_corpus);
    QCOMPARE(evaluateModel(nothing, *corpus, nullptr, m_options, m_silent, {}).error().kind, ErrorKind::badInput);
    GridBundle bundle;
    const auto shorter = Corpus::open(examples::gridCorpus((m_folder.path() + "/short").toStdString(), 4));
    QVERIFY(shorter.has_value());
    const auto other = evaluateModel(bundle, *shorter, nullptr, m_options, m_silent, {});
    QVERIFY(!other && other.error().what.find("the corpus has 4 bars") != std::string::npos);
    ModelEvaluationOptions unknown = m_options;
    unknown.rules = "nonsense";
    QVERIFY(!evaluateModel(bundle, *corpus, nullptr, unknown, m_silent, {}));
  }
};

LOOPWRIGHT_TEST(TestModelEvaluation, void)
#include "test_model_evaluation.moc"
