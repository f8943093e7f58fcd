// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/learning/optimisation.h"
#include "models/code_prior/code_prior_network.h"
#include "tests/golden/loops2022_reference.h"

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
struct Network {
  learning::Parameters parameters{1};
  CodePriorNetwork network{parameters, {}};
  Network() { golden::fill(parameters); }
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
    QCOMPARE(Network().parameters.count(), golden::reference().at("parameters").at("prior").get<std::int64_t>());
  }

  void lossGradientsStepAverage() {
    Network prior;
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
};

QTEST_APPLESS_MAIN(TestCodePrior)
#include "test_code_prior.moc"
