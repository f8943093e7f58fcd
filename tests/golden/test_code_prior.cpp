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

  /// What stands behind a hole is likelier after what was chosen for the hole than after what is merely drawn.
  void infillsWithAnEyeOnWhatFollows() {
    PaperPrior prior;
    const CodePriorSampler sampler(prior.network, at::full({512}, 1 / 512.));
    CodePriorInfiller infiller(prior.network, sampler);
    const at::Tensor codes = inputCodes().slice(0, 0, 1);
    at::Tensor holes = at::zeros({1, 32}, at::kBool);
    holes.slice(1, 4, 8).fill_(true);
    holes.slice(1, 20, 22).fill_(true);
    constexpr std::int64_t kLoops = 12;
    const auto rightOf = [&](const at::Tensor &tokens) {
      return prior.network.logProbabilities(tokens).masked_fill(holes, 0).sum(1);
    };
    const GivenTokens given = {codes.select(0, 0).contiguous(), holes.select(0, 0).contiguous()};
    const at::Tensor drawn = sampler.sample({0, kLoops, 5}, {}, &given);
    const at::Tensor chosen = infiller.infill(codes.unsqueeze(1), holes.unsqueeze(1), {0, kLoops, 5}, {}).select(1, 0);
    for (const at::Tensor &tokens : {drawn, chosen}) {
      QCOMPARE(tokens.size(0), kLoops);
      QVERIFY(tokens.masked_select(at::logical_not(holes).expand_as(tokens))
                  .equal(codes.masked_select(at::logical_not(holes)).repeat({kLoops})));
    }
    QVERIFY(rightOf(chosen).mean().item<double>() > rightOf(drawn).mean().item<double>());
    // A hole that is everything is a loop drawn from nothing.
    const GivenTokens nothing = {given.tokens, at::ones({32}, at::kBool)};
    QVERIFY(sampler.sample({3, 5, 5}, {}, &nothing).equal(sampler.sample({3, 5, 5}, {})));
    const at::Tensor fits = infiller.fit(chosen.unsqueeze(1));
    QVERIFY(at::allclose(fits, prior.network.logProbabilities(chosen).sum(1) / 31));
  }
};

LOOPWRIGHT_TEST(TestCodePrior, void)
#include "test_code_prior.moc"
