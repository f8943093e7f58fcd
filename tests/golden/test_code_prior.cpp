// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/learning/optimisation.h"
#include "models/code_prior/code_prior_infiller.h"
#include "models/code_prior/code_prior_network.h"
#include "tests/golden/loops2022_reference.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::models;

namespace {

at::Tensor inputCodes() {
  at::Tensor codes = at::empty({8, 32}, at::kLong);
  const auto u = golden::uniform("input.codes", 8 * 32);
  for (std::size_t i = 0; i < u.size(); ++i)
    codes.data_ptr<std::int64_t>()[i] = static_cast<std::int64_t>(512 * u[i]);
  return codes;
}

/// The prior of the paper with the formula's weights.
struct PaperPrior {
  learning::Parameters parameters{1};
  CodePriorNetwork network{parameters, {}};
  PaperPrior() { golden::fill(parameters); }
  at::Tensor tensor(const std::string &name) const {
    const auto all = parameters.all();
    const auto found = all.find(name);
    return found == all.end() ? at::Tensor() : found->second;
  }
};

/// Two small streams, with places and codes of a bar before in sight.
CodePriorShape placedShape() {
  CodePriorShape shape;
  shape.codes = {7, 5};
  shape.length = 12;
  shape.embedding = 8;
  shape.layers = 2;
  shape.hidden = 16;
  shape.lags = {1, 2, 8};
  shape.positions = true;
  return shape;
}

} // namespace

class TestCodePrior : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void parameters() {
    QCOMPARE(PaperPrior().parameters.count(), golden::reference().at("parameters").at("prior").get<std::int64_t>());
  }

  void lossGradientsStepAverage() {
    PaperPrior prior;
    learning::AdamW optimiser(prior.parameters, {});
    learning::WeightAverage average(prior.parameters);
    average.add();
    const at::Tensor codes = inputCodes();
    const auto logits = prior.network.logits(codes);
    const auto targets = prior.network.targets(codes);
    QCOMPARE(logits.size(), std::size_t{1});
    NO_PROBLEM(golden::tensorProblem(logits[0].permute({1, 0, 2}), golden::reference().at("prior.logits")));
    QVERIFY(at::equal(targets[0], codes.slice(1, 1).t()));
    const at::Tensor loss = at::cross_entropy_loss(logits[0].flatten(0, 1), targets[0].flatten());
    NO_PROBLEM(golden::numberProblem(loss.item<double>(), golden::reference().at("prior.cross_entropy")));
    const at::Tensor told = prior.network.logProbabilities(codes);
    QVERIFY(told.select(1, 0).eq(0).all().item<bool>());
    NO_PROBLEM(
        golden::numberProblem(-told.slice(1, 1).mean().item<double>(), golden::reference().at("prior.cross_entropy")));

    loss.backward();
    NO_PROBLEM(golden::tensorsProblem([&](const std::string &name) { return prior.tensor(name).grad(); },
                                      golden::reference().at("prior.gradients"), true));
    optimiser.step(1e-3);
    average.add();
    const auto byName = [&](const std::string &name) { return prior.tensor(name); };
    NO_PROBLEM(golden::tensorsProblem(byName, golden::reference().at("prior.after_step")));
    for (const auto &[name, summary] : golden::reference().at("prior.after_step").items())
      NO_PROBLEM(golden::firstStepProblem(byName(name), summary, golden::reference().at("prior.gradients").at(name)));
    average.exchange();
    NO_PROBLEM(golden::tensorsProblem(byName, golden::reference().at("prior.averaged")));
  }

  /// A loop read from a later step on is the loop that begins there, but for the places, which stay where they are.
  void readsRoundTheLoop() {
    constexpr std::int64_t kBegin = 4, kLoops = 5;
    const CodePriorShape shape = placedShape();
    learning::Parameters parameters(1), turnedParameters(1);
    const CodePriorNetwork network(parameters, shape), turnedNetwork(turnedParameters, shape);
    golden::fill(parameters);
    golden::fill(turnedParameters);
    at::Tensor places = turnedParameters.all().at("position.weight");
    const at::Tensor turnedPlaces = at::roll(places, -kBegin * shape.streams(), 0);
    {
      const at::NoGradGuard noGradient;
      places.copy_(turnedPlaces);
    }
    const at::Tensor first = at::full({7}, 1 / 7.);
    GivenTokens given = {inputCodes().flatten().slice(0, 0, shape.tokens()).remainder(5), at::zeros({24}, at::kBool)};
    given.holes.slice(0, 2, 8).fill_(true);
    GivenTokens turned = {at::roll(given.tokens, -8, 0), at::roll(given.holes, -8, 0)};
    given.begin = kBegin;
    const at::Tensor sampled = CodePriorSampler(network, first).sample({0, kLoops, 3}, {}, &given);
    const at::Tensor sampledTurned = CodePriorSampler(turnedNetwork, first).sample({0, kLoops, 3}, {}, &turned);
    QVERIFY(at::roll(sampled, -8, 1).equal(sampledTurned));
    const at::Tensor kept = at::logical_not(given.holes);
    QVERIFY(sampled.masked_select(kept).equal(given.tokens.masked_select(kept).repeat({kLoops})));
    given.begin = 0;
    QVERIFY(!CodePriorSampler(network, first).sample({0, kLoops, 3}, {}, &given).equal(sampled));
  }

  /// A network that does nothing but copy the bar before fills the first bars with what stands in the last one.
  void infillsWithAllElseInSight() {
    CodePriorShape shape = placedShape();
    shape.copies = {4};
    learning::Parameters parameters(1);
    const CodePriorNetwork network(parameters, shape);
    golden::fill(parameters);
    for (auto &[name, tensor] : parameters.all())
      if (name.rfind("gate.", 0) == 0) {
        const at::NoGradGuard noGradient;
        tensor.zero_();
        if (tensor.dim() == 1)
          tensor[1] = 100;
      }
    const CodePriorSampler sampler(network, at::full({7}, 1 / 7.));
    const CodePriorInfiller infiller(network, sampler, 4);
    const at::Tensor codes =
        inputCodes().flatten().slice(0, 0, shape.tokens()).remainder(5).view({12, 2}).t().contiguous().unsqueeze(0);
    const at::Tensor lastBar = codes.slice(2, 8, 12);
    for (const std::int64_t end : {4, 8}) { // bar 1, bars 1 and 2
      at::Tensor holes = at::zeros({1, 2, 12}, at::kBool);
      holes.slice(2, 0, end).fill_(true);
      const at::Tensor filled = infiller.infill(codes, holes, {0, 6, 5}, {});
      for (std::int64_t from = 0; from < end; from += 4)
        QVERIFY(filled.slice(2, from, from + 4).equal(lastBar.expand({6, 2, 4})));
      QVERIFY(filled.slice(2, end).equal(codes.slice(2, end).expand({6, 2, 12 - end})));
    }
  }

  void infillsFromNothing() {
    PaperPrior prior;
    const CodePriorSampler sampler(prior.network, at::full({512}, 1 / 512.));
    const CodePriorInfiller infiller(prior.network, sampler, 4);
    // A hole that is everything is a loop sampled from nothing.
    const at::Tensor codes = inputCodes().slice(0, 0, 1).unsqueeze(1);
    const at::Tensor filled = infiller.infill(codes, at::ones({1, 1, 32}, at::kBool), {3, 5, 5}, {}).select(1, 0);
    QVERIFY(filled.equal(sampler.sample({3, 5, 5}, {})));
    QVERIFY(at::allclose(infiller.fit(filled.unsqueeze(1)), prior.network.logProbabilities(filled).sum(1) / 31));
  }
};

LOOPWRIGHT_TEST(TestCodePrior, void)
#include "test_code_prior.moc"
