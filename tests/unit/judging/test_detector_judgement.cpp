// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "app/judging/detector_judgement.h"
#include "tests/suite.h"
#include "tests/unit/exploration/grid_bundle.h"

using namespace loopwright;
using examples::GridBundle;

class TestDetectorJudgement : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  DetectorMaterialOptions m_options;
  DetectorMaterial m_material;

private Q_SLOTS:
  void initTestCase() {
    m_options.corpus = examples::gridCorpus(m_folder.path().toStdString());
    m_options.loops = "all";
    auto material = readDetectorMaterial(m_options);
    QVERIFY2(material.has_value(), material ? "" : material.error().message().c_str());
    m_material = std::move(*material);
  }

  void readsMaterial() {
    QVERIFY(!m_material.windows.empty());
    QCOMPARE(m_material.distinctBars.size(), m_material.windows.size());
    QVERIFY(m_material.meanDistinctBars() >= 1 && m_material.meanDistinctBars() <= 8);
    QVERIFY(!m_material.judged.loops.empty());
    QVERIFY(!m_material.judged.shuffled.empty());
  }

  /// A detector that counts cells cannot tell the bars of a loop in another order from the loop.
  void judges() {
    GridBundle bundle;
    const auto all = judgeDetector(bundle, m_material);
    QVERIFY(all.has_value());
    QCOMPARE(all->bundle, std::string("grid"));
    QCOMPARE(all->kept, 1.0);
    QCOMPARE(all->distinctBarsKept, m_material.meanDistinctBars());
    QVERIFY(std::abs(all->shuffled - 0.5) < 0.05);
    bundle.mostCells = 0;
    const auto none = judgeDetector(bundle, m_material);
    QCOMPARE(none->kept, 0.0);
    QCOMPARE(none->distinctBarsKept, 0.0);
    const DetectorJudgement middle = medianOf({*all, *none});
    QCOMPARE(middle.kept, 0.5);
    QCOMPARE(middle.bundle, std::string("median"));
  }

  void refuses() {
    QCOMPARE(checkLoops("nothing").error().kind, ErrorKind::usage);
    DetectorMaterialOptions options = m_options;
    options.loops = "sections";
    QVERIFY(checkLoops(options.loops).has_value());
    const auto unlabelled = readDetectorMaterial(options);
    QVERIFY(!unlabelled && unlabelled.error().what.find("\"sections\"") != std::string::npos);
    GridBundle without;
    without.judges = false;
    QCOMPARE(judgeDetector(without, m_material).error().kind, ErrorKind::badInput);
  }
};

LOOPWRIGHT_TEST(TestDetectorJudgement, void)
#include "test_detector_judgement.moc"
