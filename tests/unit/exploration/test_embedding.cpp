// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "app/exploration/embedding.h"
#include "engine/base/csv.h"
#include "tests/suite.h"
#include "tests/unit/exploration/grid_bundle.h"

using namespace loopwright;

class TestEmbedding : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  NoProgress m_silent;
  LabelledLoopsRequest m_request;
  LabelledLoops m_loops;

private Q_SLOTS:
  void initTestCase() {
    m_request.corpus = examples::gridCorpus(m_folder.path().toStdString());
    m_request.most = 48;
    m_request.between = {"jazz", "rock"};
    auto loops = loadLabelledLoops(m_request);
    QVERIFY(loops.has_value());
    m_loops = std::move(*loops);
  }

  void laysOutCellsByPca() {
    const Representation cells = cellRepresentation(m_loops);
    QCOMPARE(cells.points.count(), m_loops.loops.size());
    QVERIFY(cells.model.empty());
    EmbeddingOptions options;
    options.method = EmbeddingMethod::pca;
    options.partGroups = true;
    options.permutations = 9;
    options.threads = 1;
    const auto embedding = embed(m_loops, cells.points, options, m_silent, {});
    QVERIFY(embedding.has_value());
    QCOMPARE(embedding->plane.size(), 2 * m_loops.loops.size());
    QCOMPARE(embedding->shares.size(), std::size_t{2});
    QVERIFY(embedding->shares[0] >= embedding->shares[1] && embedding->shares[0] < 1);
    QVERIFY(embedding->apart.has_value());
    QCOMPARE(embedding->apart->sizes[0] + embedding->apart->sizes[1], m_loops.loops.size());
    QCOMPARE(embedding->apart->inPlane.permutations, 9);

    const auto records = parseCsv(csvOf(m_loops, embedding->plane)).value();
    QCOMPARE(records.size(), m_loops.loops.size() + 1);
    QVERIFY((records.front() == std::vector<std::string>{"path", "song", "bar", "family", "split", "genre", "x", "y"}));
    QCOMPARE(std::stod(records[1][6]), QString::number(embedding->plane[0], 'g', 6).toDouble());
  }

  void laysOutPointsOfAModel() {
    examples::GridBundle bundle;
    const auto latent = latentRepresentation(m_loops, bundle, m_request.corpus, m_silent, {});
    QVERIFY(latent.has_value());
    QCOMPARE(latent->points.dims, bundle.dimensions());
    QCOMPARE(latent->model, std::string("grid"));
    EmbeddingOptions options;
    options.tsne.iterations = 250;
    options.threads = 1;
    const auto embedding = embed(m_loops, latent->points, options, m_silent, {});
    QVERIFY(embedding.has_value());
    QCOMPARE(embedding->map.iterations, 250);
    QVERIFY(embedding->shares.empty() && !embedding->apart);
  }

  void choosesALabel() {
    QCOMPARE(*labelToShow(m_loops, "", m_request.corpus), std::string("genre"));
    QCOMPARE(*labelToShow(m_loops, "split", m_request.corpus), std::string("split"));
    LabelledLoops without = m_loops;
    without.columns.clear();
    QCOMPARE(*labelToShow(without, "", m_request.corpus), std::string("split"));
    const auto refused = labelToShow(m_loops, "style", m_request.corpus);
    QVERIFY(!refused && refused.error().what.find("style") != std::string::npos);
  }

  void refuses() {
    examples::GridBundle bundle;
    bundle.hasLatent = false;
    QVERIFY(!latentRepresentation(m_loops, bundle, m_request.corpus, m_silent, {}));
    bundle.hasLatent = true;
    LabelledLoops shorter = m_loops;
    shorter.bars = 4;
    const auto other = latentRepresentation(shorter, bundle, m_request.corpus, m_silent, {});
    QVERIFY(!other && other.error().what.find("4 bars of layout loop57, the model reads 8") != std::string::npos);
    EmbeddingOptions options;
    CancellationToken cancel;
    cancel.request();
    const auto stopped = embed(m_loops, cellRepresentation(m_loops).points, options, m_silent, cancel);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
  }
};

LOOPWRIGHT_TEST(TestEmbedding, void)
#include "test_embedding.moc"
