// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <numeric>

#include "models/code_transformer/code_masks.h"
#include "models/code_transformer/masked_sampler.h"
#include "tests/golden/loops2022_reference.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::models;

namespace {

CodeTransformerShape shapeOf(bool copies) { return {{7, 5}, 8, 4, 8, 2, 2, copies}; }

/// A network with the weights of tests/golden/code_transformer.py, `scale` times as large.
struct SmallTransformer {
  learning::Parameters parameters{1};
  CodeTransformerNetwork network;

  explicit SmallTransformer(bool copies, double scale = 1) : network(parameters, shapeOf(copies)) {
    const at::NoGradGuard noGradient;
    for (const auto &[name, tensor] : parameters.all()) {
      const auto values = golden::uniform(name, static_cast<std::size_t>(tensor.numel()));
      for (std::size_t i = 0; i < values.size(); ++i)
        tensor.data_ptr<float>()[i] = static_cast<float>(scale * (2 * values[i] - 1) / 4);
    }
  }
};

at::Tensor rowsOf(const nlohmann::json &rows) {
  std::vector<at::Tensor> tensors;
  for (const auto &row : rows)
    tensors.push_back(at::tensor(row.get<std::vector<std::int64_t>>(), at::kLong));
  return at::stack(tensors);
}

void bothForms() {
  QTest::addColumn<bool>("copies");
  QTest::newRow("copies") << true;
  QTest::newRow("the head alone") << false;
}

} // namespace

class TestCodeTransformer : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void tellsAsTheReference_data() { bothForms(); }
  void tellsAsTheReference() {
    QFETCH(bool, copies);
    const nlohmann::json expected = golden::read("code_transformer.json").at(copies ? "copies" : "own");
    const SmallTransformer model(copies);
    QCOMPARE(CodeTransformerNetwork::valuesOf(shapeOf(copies)), model.parameters.count());
    const at::Tensor tokens = rowsOf(expected.at("tokens")), masked = rowsOf(expected.at("masked")).to(at::kBool);
    const auto logs = model.network.logProbabilities(tokens, masked);
    at::Tensor nll;
    for (std::int64_t s = 0; s < 2; ++s) {
      const at::Tensor &own = logs[static_cast<std::size_t>(s)];
      QVERIFY2(golden::gap(own, expected.at("logs").at(static_cast<std::size_t>(s))) < 1e-5, "log-probabilities");
      const at::Tensor told = own.gather(2, tokens.slice(1, s, 16, 2).unsqueeze(2)).squeeze(2);
      const at::Tensor sum = -(told * masked.slice(1, s, 16, 2).to(at::kFloat)).sum();
      nll = s == 0 ? sum : nll + sum;
    }
    nll = nll / masked.sum();
    QVERIFY(std::abs(nll.item<double>() - expected.at("nll").get<double>()) < 1e-5);
    nll.backward();
    QVERIFY(golden::gap(model.parameters.all().at("code.weight").grad(), expected.at("codes_gradient")) < 1e-5);
  }

  /// What is hidden cannot be seen: other codes in its place change nothing.
  void hiddenCodesAreNotSeen_data() { bothForms(); }
  void hiddenCodesAreNotSeen() {
    QFETCH(bool, copies);
    const SmallTransformer model(copies, 4);
    const at::NoGradGuard noGradient;
    at::Tensor masked = at::zeros({1, 16}, at::kBool);
    masked.slice(1, 4, 9).fill_(true);
    const at::Tensor tokens = at::ones({1, 16}, at::kLong);
    const auto before = model.network.logProbabilities(tokens, masked);
    const auto after = model.network.logProbabilities(at::where(masked, at::full({}, 3, at::kLong), tokens), masked);
    for (std::size_t s = 0; s < 2; ++s)
      QVERIFY(at::equal(before[s], after[s]));
    const auto other = model.network.logProbabilities(at::where(masked, tokens, at::full({}, 3, at::kLong)), masked);
    QVERIFY(!at::equal(before[0], other[0]));
  }

  /// All numbers of hidden tokens are equally likely, and so is every token.
  void hidesAnyNumber() {
    const CodeTransformerShape shape = shapeOf(true);
    std::vector<int> counts(17), tokens(16);
    constexpr int kDraws = 16000;
    for (int sample = 0; sample < kDraws; ++sample) {
      std::array<bool, 16> masked{};
      RandomStream random(1, "test", 0, 0, static_cast<std::uint64_t>(sample));
      hideTokens(masked.data(), shape, random);
      ++counts[static_cast<std::size_t>(std::count(masked.begin(), masked.end(), true))];
      for (std::size_t t = 0; t < 16; ++t)
        tokens[t] += masked[t] ? 1 : 0;
    }
    QCOMPARE(counts[0], 0);
    for (std::size_t number = 1; number <= 16; ++number) // 1,000 expected, deviation 31
      QVERIFY2(std::abs(counts[number] - 1000) < 150, qPrintable(QString::number(counts[number])));
    for (const int hidden : tokens) // 8,500 expected
      QVERIFY(std::abs(hidden - 8500) < 400);
  }

  void hidesWholeBars() {
    const CodeTransformerShape shape = shapeOf(true);
    std::set<std::vector<bool>> seen;
    for (int sample = 0; sample < 2000; ++sample) {
      std::array<bool, 16> masked{};
      RandomStream random(1, "test", 0, 0, static_cast<std::uint64_t>(sample));
      hideRegion(masked.data(), shape, random);
      std::array<bool, 2> streams{};
      int first = 4, end = 0;
      for (int t = 0; t < 16; ++t)
        if (masked[static_cast<std::size_t>(t)]) {
          streams[static_cast<std::size_t>(t % 2)] = true;
          first = std::min(first, t / 4);
          end = std::max(end, t / 4 + 1);
        }
      for (int t = 0; t < 16; ++t)
        QCOMPARE(masked[static_cast<std::size_t>(t)],
                 streams[static_cast<std::size_t>(t % 2)] && t / 4 >= first && t / 4 < end);
      seen.emplace(masked.begin(), masked.end());
    }
    QCOMPARE(seen.size(), std::size_t{30}); // 10 runs of 4 bars, 3 sets of 2 streams
  }

  void samplesOnlyHoles_data() { bothForms(); }
  void samplesOnlyHoles() {
    QFETCH(bool, copies);
    const SmallTransformer model(copies, 2);
    const at::Tensor given = at::remainder(at::arange(16, at::kLong), 5);
    at::Tensor masked = at::zeros({16}, at::kBool);
    masked.slice(0, 3, 12).fill_(true);
    MaskedSampling how;
    for (const std::int64_t passes : {1, 4, 9, 100}) {
      how.passes = passes;
      const at::Tensor sampled = sampleMasked(model.network, given, masked, 0, 50, 7, how, {});
      QCOMPARE(sampled.sizes().vec(), (std::vector<std::int64_t>{50, 16}));
      for (std::int64_t t = 0; t < 16; ++t) {
        const at::Tensor column = sampled.select(1, t);
        QVERIFY(column.min().item<std::int64_t>() >= 0);
        QVERIFY(column.max().item<std::int64_t>() < (t % 2 == 0 ? 7 : 5));
        if (!masked[t].item<bool>())
          QVERIFY(column.eq(given[t]).all().item<bool>());
        else
          QVERIFY(column.max().item<std::int64_t>() > column.min().item<std::int64_t>());
      }
    }
    QVERIFY(at::equal(sampleMasked(model.network, given, at::zeros({16}, at::kBool), 0, 2, 7, how, {})[1], given));
  }

  /// Loop i of a seed is the same however many are sampled beside it.
  void loopsDoNotDependOnEachOther() {
    const SmallTransformer model(true, 2);
    const at::Tensor given = at::zeros({16}, at::kLong), masked = at::ones({16}, at::kBool);
    const auto sample = [&](std::int64_t first, std::int64_t count, std::uint64_t seed) {
      return sampleMasked(model.network, given, masked, first, count, seed, {5, 1, {}}, {});
    };
    const at::Tensor all = sample(0, 40, 3);
    QVERIFY(at::equal(all.slice(0, 17, 18), sample(17, 1, 3)));
    QVERIFY(at::equal(all.slice(0, 5, 30), sample(5, 25, 3)));
    QVERIFY(!at::equal(all, sample(0, 40, 4)));
    CancellationToken cancelled;
    cancelled.request();
    QVERIFY(!sampleMasked(model.network, given, masked, 0, 4, 3, {}, cancelled).defined());
  }

  /// With a pass a code, sampled codes follow the told probabilities: of one hole, exactly.
  void samplesByProbability() {
    const SmallTransformer model(true, 2);
    const at::NoGradGuard noGradient;
    const at::Tensor given = at::ones({16}, at::kLong);
    at::Tensor masked = at::zeros({16}, at::kBool);
    masked[6].fill_(true);
    constexpr std::int64_t kDraws = 20000;
    const at::Tensor sampled = sampleMasked(model.network, given, masked, 0, kDraws, 11, {}, {}).select(1, 6);
    const at::Tensor told = model.network.logProbabilities(given.unsqueeze(0), masked.unsqueeze(0))[0][0][3].exp();
    const at::Tensor seen = at::bincount(sampled, {}, 7).to(at::kDouble) / static_cast<double>(kDraws);
    QVERIFY((seen - told.to(at::kDouble)).abs().max().item<double>() < 0.015);
  }
};

LOOPWRIGHT_TEST(TestCodeTransformer, void)
#include "test_code_transformer.moc"
