// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/codes/code_overlap.h"
#include "engine/codes/code_usage.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

/// A set of loops of tests/golden/code_usage.py.
std::vector<LoopCodes> loopsOf(const nlohmann::json &set, int codes, int steps) {
  const auto count = set.at("loops").get<std::size_t>();
  const auto length = static_cast<std::size_t>(steps);
  const std::vector<double> u = golden::uniform(set.at("name"), count * length);
  std::vector<LoopCodes> loops;
  for (std::size_t i = 0; i < count; ++i) {
    std::vector<int> sequence;
    for (std::size_t step = 0; step < length; ++step) {
      const double value = u[i * length + step];
      sequence.push_back(static_cast<int>(std::floor(codes * value * value * value)));
    }
    loops.push_back({sequence});
    if (i % 10 > 6)
      loops[i] = loops[i - i % 10];
  }
  return loops;
}

nlohmann::json ranked(const CodeCounts &counts, UsageOrder order) {
  nlohmann::json list = nlohmann::json::array();
  for (const CodeCount &used : usedCodes(counts, order, 2))
    list.push_back({used.code, used.count});
  return list;
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

} // namespace

class TestCodeUsage : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void golden() {
    const nlohmann::json document = golden::read("code_usage.json");
    const int codes = document.at("codes");
    const int steps = document.at("steps");
    for (const nlohmann::json &set : document.at("sets")) {
      const std::vector<LoopCodes> loops = loopsOf(set, codes, steps);
      const std::vector<CodeStream> streams = {{"all", codes, steps}};
      QVERIFY(checkCodes(loops, streams));
      const std::vector<StreamUsage> usage = codeUsage(loops, streams);
      QCOMPARE(usage.size(), std::size_t{1});
      QVERIFY(near(perplexity(usage[0].anywhere), set.at("perplexity")));
      QCOMPARE(codesUsed(usage[0].anywhere), set.at("used").get<int>());
      for (std::size_t step = 0; step < static_cast<std::size_t>(steps); ++step) {
        const CodeCounts &counts = usage[0].atStep[step];
        QVERIFY(near(perplexity(counts), set.at("perplexities").at(step)));
        QCOMPARE(codesUsed(counts), set.at("used_at").at(step).get<int>());
        QVERIFY(ranked(counts, UsageOrder::mostFirst) == set.at("most").at(step));
        QVERIFY(ranked(counts, UsageOrder::leastFirst) == set.at("least").at(step));
      }
      for (std::size_t i = 0; i < set.at("pairs").size(); ++i) {
        const CodePairCount &pair = usage[0].pairs.at(i);
        QVERIFY((nlohmann::json{pair.first, pair.second, pair.count} == set.at("pairs").at(i)));
      }
      const CodeOverlap overlap =
          KnownCodes({loops.begin(), loops.begin() + std::min<std::ptrdiff_t>(30, std::ptrdiff_t(loops.size()))})
              .overlapOf(loops);
      QCOMPARE(overlap.known, set.at("known").get<std::size_t>());
      QCOMPARE(overlap.distinct, set.at("distinct").get<std::size_t>());
      QCOMPARE(overlap.overlapping(), double(overlap.known) / double(loops.size()));
      QCOMPARE(overlap.unique(), double(overlap.distinct) / double(loops.size()));
    }
  }

  void rankedLoops() {
    const std::vector<CodeStream> streams = {{"drums", 9, 2}, {"bass", 5, 2}};
    const std::vector<StreamUsage> usage =
        codeUsage({{{1, 7}, {0, 4}}, {{1, 7}, {0, 3}}, {{1, 2}, {0, 3}}, {{8, 7}, {0, 2}}}, streams);
    QVERIFY((rankedLoop(usage, UsageOrder::mostFirst, 0) == LoopCodes{{1, 7}, {0, 3}}));
    QVERIFY((rankedLoop(usage, UsageOrder::mostFirst, 1) == LoopCodes{{8, 2}, {0, 2}})); // one bass code at step 0
    QVERIFY((rankedLoop(usage, UsageOrder::leastFirst, 0) == LoopCodes{{8, 2}, {0, 2}}));
    QVERIFY((rankedLoop(usage, UsageOrder::leastFirst, 1) == LoopCodes{{1, 7}, {0, 4}}));
  }

  void nothing() {
    QCOMPARE(perplexity({0, 0}), 0.0);
    QCOMPARE(codesUsed({}), 0);
    QCOMPARE(KnownCodes({}).overlapOf({}).overlapping(), 0.0);
    QVERIFY(codeUsage({}, {{"all", 3, 2}}).front().pairs.empty());
  }

  void streamsCountTogether() {
    // The same drums with another bass are another loop.
    const KnownCodes known({{{1, 2}, {3, 4}}});
    const CodeOverlap overlap = known.overlapOf({{{1, 2}, {3, 4}}, {{1, 2}, {3, 3}}, {{1, 2}, {3, 3}}});
    QCOMPARE(overlap.known, std::size_t{1});
    QCOMPARE(overlap.distinct, std::size_t{2});
  }

  void wrongCodes_data() {
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("says");
    QTest::newRow("streams") << "[[1,2]]"
                             << "1 streams";
    QTest::newRow("length") << "[[1,2],[0,1,2]]"
                            << "\"bass\" has 3 codes";
    QTest::newRow("too large") << "[[1,9],[0,1]]"
                               << "not in 0 to 8";
    QTest::newRow("negative") << "[[1,2],[-1,1]]"
                              << "not in 0 to 4";
  }
  void wrongCodes() {
    QFETCH(QString, codes);
    QFETCH(QString, says);
    const auto loop = nlohmann::json::parse(codes.toStdString()).get<LoopCodes>();
    const Status status = checkCodes({{{1, 2}, {0, 1}}, loop}, {{"drums", 9, 2}, {"bass", 5, 2}});
    QVERIFY(!status);
    QCOMPARE(status.error().where, std::string("loop 2"));
    QVERIFY2(QString::fromStdString(status.error().message()).contains(says), status.error().message().c_str());
  }
};

LOOPWRIGHT_TEST(TestCodeUsage, void)
#include "test_code_usage.moc"
