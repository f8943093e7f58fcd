// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <set>

#include "engine/music/roll_patch.h"
#include "tests/suite.h"
#include "tests/unit/learning/tiny_training.h"

using namespace loopwright;
using namespace loopwright::learning;

/// Parts of loops drawn anew by a tiny codec with a tiny transformer and with a tiny LSTM, through the module.
class TestInfill : public QObject {
  Q_OBJECT

  QTemporaryDir m_temporary;
  std::map<QString, std::unique_ptr<LoadedBundle>> m_bundles; ///< by the name of the prior
  LoadedBundle *m_bundle = nullptr;                           ///< the one that is asked
  std::vector<Pianoroll> m_loops;

  std::filesystem::path at(const char *name) const {
    return std::filesystem::path(m_temporary.path().toStdString()) / name;
  }

  void train(const char *model, const tiny::Settings &settings, const std::filesystem::path &corpus, const char *codec,
             const char *out) {
    TrainingRequest request;
    request.model = model;
    request.settings = settings;
    request.corpus = corpus;
    request.out = at(out);
    if (*codec != 0)
      request.codec = at(codec);
    tiny::Observer observer;
    const auto outcome = tiny::module().train(request, observer, observer.cancel);
    QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message().c_str());
  }

  InfillRequest request(std::size_t loop, const BitPlane &region, std::int64_t count = 6) const {
    InfillRequest request;
    request.loop = m_loops[loop];
    request.region = region;
    request.sampling.count = count;
    return request;
  }

  Result<InfilledLoops> infill(const InfillRequest &request, const CancellationToken &cancel = {}) {
    NoProgress progress;
    return m_bundle->infills()->infill(request, progress, cancel);
  }

private Q_SLOTS:
  void initTestCase() {
    const auto corpus = tiny::makeCorpus(at(""));
    // Long enough that loops differ in their codes.
    train("vqvae", tiny::with(tiny::kTracksCodec, {{"epochs", "30"}, {"average_from", "1"}, {"restart_below", "0.5"}}),
          corpus, "", "codec");
    train("code-transformer", tiny::kMaskedPrior, corpus, "codec", "masked");
    train("code-prior", tiny::kLagsPrior, corpus, "codec", "prior");
    for (const char *name : {"masked", "prior"}) {
      auto opened = tiny::module().open(at(name));
      QVERIFY2(opened.has_value(), opened ? "" : opened.error().message().c_str());
      QVERIFY((*opened)->infills() != nullptr && (*opened)->samples() != nullptr);
      m_bundles[name] = std::move(*opened);
    }
    m_bundle = m_bundles["masked"].get();
    const auto windows = Corpus::open(corpus)->load({});
    for (std::size_t i = 0; i < 4; ++i)
      m_loops.push_back(windows->loop(i).roll);
  }

  void keepsTheRest_data() {
    QTest::addColumn<QString>("prior");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("drums");
    QTest::addColumn<bool>("bass");
    for (const char *prior : {"masked", "prior"}) {
      const auto row = [prior](const char *what) -> QTestData & {
        return QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(prior, what))) << QString(prior);
      };
      row("all") << 0 << 2 << true << true;
      row("the bass") << 0 << 2 << false << true;
      row("the drums of bar 2") << 1 << 2 << true << false;
      row("bar 1") << 0 << 1 << true << true;
    }
  }
  void keepsTheRest() {
    QFETCH(QString, prior);
    m_bundle = m_bundles.at(prior).get();
    QFETCH(int, first);
    QFETCH(int, end);
    QFETCH(bool, drums);
    QFETCH(bool, bass);
    const BitPlane region = regionOf(m_bundle->layout(), 2, first, end, drums, bass);
    for (std::size_t loop = 0; loop < m_loops.size(); ++loop) {
      const auto found = infill(request(loop, region));
      QVERIFY2(found.has_value(), found ? "" : found.error().message().c_str());
      QCOMPARE(found->loops.rolls.size(), std::size_t{6});
      QCOMPARE(found->fits.size(), std::size_t{6});
      QCOMPARE(found->bleeds.size(), std::size_t{6});
      for (std::size_t i = 0; i < 6; ++i) {
        const Pianoroll &roll = found->loops.rolls[i];
        for (int step = 0; step < roll.steps(); ++step)
          for (int column = 0; column < roll.columns(); ++column)
            if (!region.at(step, column))
              QCOMPARE(roll.sounding.at(step, column), m_loops[loop].sounding.at(step, column));
        QVERIFY(found->fits[i] < 0 && std::isfinite(found->fits[i]));
        QVERIFY(found->bleeds[i] >= 0);
        QVERIFY(found->loops.codes[i].size() == 2);
      }
    }
  }

  /// Codes outside the holes are those of the loop; candidates differ; the same seed gives the same ones.
  void drawsCandidates_data() {
    QTest::addColumn<QString>("prior");
    QTest::newRow("masked") << "masked";
    QTest::newRow("prior") << "prior";
  }
  void drawsCandidates() {
    QFETCH(QString, prior);
    m_bundle = m_bundles.at(prior).get();
    const BitPlane region = regionOf(m_bundle->layout(), 2, 1, 2, true, true);
    const auto codes = m_bundle->codes()->encode({m_loops[0]});
    const auto found = infill(request(0, region, 20));
    QVERIFY(codes && found);
    std::set<LoopCodes> distinct;
    for (const LoopCodes &loop : found->loops.codes) {
      for (std::size_t s = 0; s < loop.size(); ++s)
        for (std::size_t step = 0; step < 4; ++step)
          QCOMPARE(loop[s][step], codes->front()[s][step]);
      distinct.insert(loop);
    }
    QVERIFY2(distinct.size() > 10, qPrintable(QString::number(distinct.size())));
    auto later = request(0, region, 3);
    later.sampling.first = 7;
    const auto again = infill(later);
    QVERIFY(again);
    for (std::size_t i = 0; i < 3; ++i)
      QVERIFY(again->loops.codes[i] == found->loops.codes[7 + i]);
    later.sampling.seed = 2;
    QVERIFY(infill(later)->loops.codes[0] != again->loops.codes[0]);
  }

  void refuses() {
    const PitchLayout &layout = m_bundle->layout();
    QVERIFY(!infill(request(0, BitPlane(32, layout.columns()))));
    QVERIFY(!infill(request(0, regionOf(layout, 4, 0, 4, true, true))));
    auto longer = request(0, regionOf(layout, 4, 0, 4, true, true));
    longer.loop = Pianoroll(64, layout.columns());
    QVERIFY(!infill(longer));
    auto nothing = request(0, regionOf(layout, 2, 0, 2, true, true));
    nothing.sampling.count = 0;
    QVERIFY(!infill(nothing));
    CancellationToken cancel;
    cancel.request();
    const auto stopped = infill(request(0, regionOf(layout, 2, 0, 2, true, true)), cancel);
    QVERIFY(stopped && stopped->loops.cancelled && stopped->loops.rolls.empty());
    const auto codec = tiny::module().open(at("codec"));
    QVERIFY(codec && (*codec)->infills() == nullptr);
  }
};

LOOPWRIGHT_TEST(TestInfill, void)
#include "test_infill.moc"
