// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "models/code_prior/code_prior_sampler.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::models;

namespace {

constexpr std::uint64_t kSeed = 3;

/// A network with random weights large enough that its opinions differ, and a histogram of first codes.
struct Prior {
  learning::Parameters parameters{11};
  CodePriorNetwork network;
  at::Tensor firstCode;

  explicit Prior(const CodePriorShape &shape) : network(parameters, shape) {
    const at::NoGradGuard noGradient;
    for (const auto &[name, tensor] : parameters.trainable())
      tensor.mul_(name.find("head") != std::string::npos ? 6 : 2);
    firstCode = at::arange(1, shape.codes.front() + 1, at::kFloat).square();
    firstCode[1] = 0;
    firstCode /= firstCode.sum();
  }

  at::Tensor sample(std::int64_t first, std::int64_t count, const learning::CodeFilter &filter = {},
                    std::uint64_t seed = kSeed) const {
    return CodePriorSampler(network, firstCode).sample({first, count, seed, filter}, CancellationToken());
  }
};

const std::vector<std::pair<const char *, CodePriorShape>> &shapes() {
  static const std::vector<std::pair<const char *, CodePriorShape>> all = {
      {"the paper's form", {{20}, 16, 8, 4, 16, {1}, false, {}}},
      {"one layer", {{20}, 16, 8, 1, 16, {1}, false, {}}},
      {"one stream, lags, places", {{20}, 16, 8, 2, 16, {1, 4, 8}, true, {}}},
      {"two streams", {{20, 12}, 16, 8, 2, 16, {1}, false, {}}},
      {"two streams, lags, places", {{20, 12}, 16, 8, 2, 16, {1, 2, 8, 31}, true, {}}},
      {"three streams, odd sizes", {{7, 13, 5}, 10, 3, 3, 11, {1, 3, 29}, true, {}}},
      {"one stream, copies", {{20}, 16, 8, 2, 16, {1}, false, {4, 8}}},
      {"three streams, copies", {{7, 13, 5}, 10, 3, 2, 11, {1, 3}, true, {1, 4, 9}}}};
  return all;
}

void shapeRows() {
  QTest::addColumn<int>("shape");
  for (std::size_t i = 0; i < shapes().size(); ++i)
    QTest::newRow(shapes()[i].first) << static_cast<int>(i);
}

/// Calls check(loop, token, code, logits, number of codes) for every code that the network told, with the logits that
/// it gives when it is shown the sequence at once.
void forEachTold(const Prior &prior, const at::Tensor &tokens,
                 const std::function<void(std::int64_t, std::int64_t, int, const float *, int)> &check) {
  const at::NoGradGuard noGradient;
  const CodePriorShape &shape = prior.network.shape();
  const auto logits = prior.network.logits(tokens);
  const at::Tensor flat = tokens.contiguous();
  const auto *codesOfLoops = flat.data_ptr<std::int64_t>();
  std::int64_t told = 0;
  for (std::int64_t s = 0; s < shape.streams(); ++s) {
    const at::Tensor plain = logits[static_cast<std::size_t>(s)].contiguous(); // [number, N, K]
    for (std::int64_t i = 0; i < plain.size(0); ++i)
      for (std::int64_t loop = 0; loop < plain.size(1); ++loop) {
        const std::int64_t token = s == 0 ? (i + 1) * shape.streams() : s + i * shape.streams();
        const auto code = static_cast<int>(codesOfLoops[loop * shape.tokens() + token]);
        check(loop, token, code, plain.data_ptr<float>() + (i * plain.size(1) + loop) * plain.size(2),
              static_cast<int>(plain.size(2)));
        ++told;
      }
  }
  QCOMPARE(told, tokens.size(0) * (shape.tokens() - 1));
}

} // namespace

class TestCodeSampling : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() { at::set_num_threads(1); }

  /// The sampler's own steps, state and tables are those of the network in training.
  void mostProbableCodesAreTheNetworks_data() { shapeRows(); }
  void mostProbableCodesAreTheNetworks() {
    QFETCH(int, shape);
    const Prior prior(shapes()[static_cast<std::size_t>(shape)].second);
    learning::CodeFilter filter;
    filter.temperature = 0;
    const at::Tensor tokens = prior.sample(0, 40, filter);
    forEachTold(prior, tokens, [](std::int64_t loop, std::int64_t token, int code, const float *logits, int codes) {
      const float best = *std::max_element(logits, logits + codes);
      QVERIFY2(logits[code] >= best - 1e-4F,
               qPrintable(QString("loop %1, token %2: %3 below %4").arg(loop).arg(token).arg(logits[code]).arg(best)));
    });
  }

  void samplesFollowTheNetwork_data() { shapeRows(); }
  void samplesFollowTheNetwork() {
    QFETCH(int, shape);
    const Prior prior(shapes()[static_cast<std::size_t>(shape)].second);
    learning::CodeFilter filter;
    filter.temperature = 0.8;
    filter.topK = 6;
    filter.topP = 0.95;
    const at::Tensor tokens = prior.sample(5, 40, filter);
    int sure = 0, all = 0, different = 0;
    forEachTold(prior, tokens, [&](std::int64_t loop, std::int64_t token, int code, const float *logits, int codes) {
      const double uniform =
          RandomStream(kSeed, "sample", 0, static_cast<std::uint64_t>(token), static_cast<std::uint64_t>(5 + loop))
              .uniform();
      const auto shares = learning::filteredProbabilities(logits, codes, filter);
      ++all;
      // Where the sample falls next to a border between codes, or codes are almost equally probable where the filter
      // cuts, rounding may decide either way.
      double reached = 0, nearest = 1;
      for (const double share : shares)
        nearest = std::min(nearest, std::abs((reached += share) - uniform));
      if (nearest < 1e-4)
        return;
      ++sure;
      different += learning::sampleCode(shares, uniform) == code ? 0 : 1;
    });
    QVERIFY(sure > 0.98 * all);
    QVERIFY2(different <= all / 1000, qPrintable(QString("%1 of %2").arg(different).arg(all)));
  }

  void topKKeepsTheBest() {
    const Prior prior(shapes()[4].second);
    learning::CodeFilter filter;
    filter.topK = 3;
    const at::Tensor tokens = prior.sample(0, 40, filter);
    forEachTold(prior, tokens, [](std::int64_t, std::int64_t, int code, const float *logits, int codes) {
      int better = 0;
      for (int other = 0; other < codes; ++other)
        better += logits[other] > logits[code] + 1e-4F ? 1 : 0;
      QVERIFY(better < 3);
    });
  }

  void aLoopDependsOnItsNumberAlone_data() {
    QTest::addColumn<int>("hidden");
    QTest::addColumn<int>("threads");
    for (const int hidden : {16, 27, 96})
      for (const int threads : {1, 3})
        QTest::addRow("%d wide, %d threads", hidden, threads) << hidden << threads;
  }
  void aLoopDependsOnItsNumberAlone() {
    QFETCH(int, hidden);
    QFETCH(int, threads);
    at::set_num_threads(threads);
    const Prior prior({{40, 24}, 8, 8, 2, hidden, {1, 2, 8}, true, {1, 4}});
    const at::Tensor all = prior.sample(0, 512);
    for (const auto &[first, count] : std::vector<std::pair<std::int64_t, std::int64_t>>{
             {0, 1}, {0, 7}, {0, 33}, {0, 100}, {3, 1}, {31, 33}, {100, 7}, {255, 100}, {500, 12}, {511, 1}})
      QVERIFY2(at::equal(prior.sample(first, count), all.slice(0, first, first + count)),
               qPrintable(QString("%1 loops from %2").arg(count).arg(first)));
    const at::Tensor other = prior.sample(0, 512, {}, kSeed + 1);
    QVERIFY(other.ne(all).to(at::kFloat).mean().item<double>() > 0.5);
  }

  void firstCodesFollowTheHistogram() {
    const Prior prior({{12}, 2, 4, 1, 4, {1}, false, {}});
    constexpr std::int64_t kLoops = 20000;
    const at::Tensor first = prior.sample(0, kLoops).select(1, 0).contiguous();
    const at::Tensor counts = at::bincount(first, {}, 12);
    double chiSquare = 0;
    int kinds = 0;
    for (int code = 0; code < 12; ++code) {
      const auto expected = prior.firstCode[code].item<double>() * static_cast<double>(kLoops);
      const auto found = static_cast<double>(counts[code].item<std::int64_t>());
      if (expected == 0) {
        QCOMPARE(found, 0.0);
        continue;
      }
      chiSquare += (found - expected) * (found - expected) / expected;
      ++kinds;
    }
    // 10 degrees of freedom: 29.6 is exceeded by one seed in a thousand.
    QCOMPARE(kinds, 11);
    QVERIFY2(chiSquare < 29.6, qPrintable(QString::number(chiSquare)));
  }

  void stopsWhenAsked() {
    const Prior prior(shapes()[0].second);
    const CancellationToken cancel;
    cancel.request();
    QVERIFY(!CodePriorSampler(prior.network, prior.firstCode).sample({0, 3, 1}, cancel).defined());
  }

  /// No token is told by itself or by what comes after it.
  void logitsLookBackOnly_data() { shapeRows(); }
  void logitsLookBackOnly() {
    QFETCH(int, shape);
    const at::NoGradGuard noGradient;
    const CodePriorShape &sizes = shapes()[static_cast<std::size_t>(shape)].second;
    const Prior prior(sizes);
    const at::Tensor tokens = prior.sample(0, 1);
    const auto before = prior.network.logits(tokens);
    for (std::int64_t changed = 0; changed < sizes.tokens(); ++changed) {
      at::Tensor other = tokens.clone();
      const std::int64_t codes = sizes.codes[static_cast<std::size_t>(changed % sizes.streams())];
      other[0][changed] = (other[0][changed].item<std::int64_t>() + 1) % codes;
      const auto after = prior.network.logits(other);
      for (std::int64_t s = 0; s < sizes.streams(); ++s)
        for (std::int64_t i = 0; i < before[static_cast<std::size_t>(s)].size(0); ++i) {
          const std::int64_t token = s == 0 ? (i + 1) * sizes.streams() : s + i * sizes.streams();
          const bool same = at::equal(before[static_cast<std::size_t>(s)][i], after[static_cast<std::size_t>(s)][i]);
          if (token <= changed)
            QVERIFY2(same, qPrintable(QString("token %1 knows token %2").arg(token).arg(changed)));
          else if (token == changed + 1)
            QVERIFY(!same); // and the one just before is always seen
        }
    }
  }
};

LOOPWRIGHT_TEST(TestCodeSampling, void)
#include "test_code_sampling.moc"
