// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/judging/infill_evaluation.h"
#include "engine/learning/interface/sampling_options.h"
#include "tests/suite.h"
#include "tests/unit/exploration/grid_bundle.h"

using namespace loopwright;
using examples::GridBundle;

class TestInfillEvaluation : public QObject {
  Q_OBJECT

  GridBundle m_bundle;
  NoProgress m_silent;
  std::vector<Pianoroll> m_heldOut, m_training;
  learning::SamplingOptions m_sampling;

private Q_SLOTS:
  void initTestCase() {
    for (std::uint64_t s = 1; s <= 12; ++s)
      (s <= 6 ? m_heldOut : m_training).push_back(example::song(s, 8, 4));
    m_sampling.count = 4;
  }

  void judgesBothKinds() {
    const auto found = evaluateInfills(m_bundle, m_heldOut, m_training, m_sampling, m_silent, {});
    QVERIFY(found.has_value());
    QCOMPARE(found->heldOut.loops, std::size_t{4});
    QCOMPARE(found->generated.loops, std::size_t{4});
    QCOMPARE(found->heldOut.changedOutside, std::int64_t{0});
    QVERIFY(found->heldOut.cells > 0 && found->heldOut.betweenFills > 0);
    QVERIFY(found->firstCandidate >= 0 && found->allCandidates > 0);
    const auto again = evaluateInfills(m_bundle, m_heldOut, m_training, m_sampling, m_silent, {});
    QCOMPARE(again->heldOut.likeness, found->heldOut.likeness);
    QCOMPARE(again->generated.betweenFills, found->generated.betweenFills);
  }

  void refuses() {
    GridBundle without;
    without.fills = false;
    const auto none = evaluateInfills(without, m_heldOut, m_training, m_sampling, m_silent, {});
    QVERIFY(!none && none.error().what.find("fills no holes") != std::string::npos);
    const auto few = evaluateInfills(m_bundle, {m_heldOut[0]}, m_training, m_sampling, m_silent, {});
    QVERIFY(!few && few.error().kind == ErrorKind::badInput);
    CancellationToken cancel;
    cancel.request();
    QCOMPARE(evaluateInfills(m_bundle, m_heldOut, m_training, m_sampling, m_silent, cancel).error().kind,
             ErrorKind::cancelled);
  }
};

LOOPWRIGHT_TEST(TestInfillEvaluation, void)
#include "test_infill_evaluation.moc"
