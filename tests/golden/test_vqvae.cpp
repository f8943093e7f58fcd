// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <numeric>

#include "engine/learning/optimisation.h"
#include "models/vqvae/vqvae_network.h"
#include "tests/golden/loops2022_reference.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::models;

namespace {

std::vector<std::int64_t> allColumns() {
  std::vector<std::int64_t> columns(57);
  std::iota(columns.begin(), columns.end(), 0);
  return columns;
}

at::Tensor inputCells() {
  at::Tensor x = at::empty({8, 57, 128}, at::kFloat);
  const auto u = golden::uniform("input.x", static_cast<std::size_t>(x.numel()));
  for (std::size_t i = 0; i < u.size(); ++i)
    x.data_ptr<float>()[i] = u[i] < 0.04 ? 1.0F : 0.0F;
  return x;
}

std::vector<std::int64_t> listOf(const at::Tensor &codes) {
  const at::Tensor flat = codes.flatten().contiguous();
  return {flat.data_ptr<std::int64_t>(), flat.data_ptr<std::int64_t>() + flat.numel()};
}

std::vector<std::int64_t> list(const char *key) { return golden::reference().at(key).get<std::vector<std::int64_t>>(); }

/// The network of the paper with the formula's weights.
struct PaperVqVae {
  learning::Parameters parameters{1};
  VqVaeStream stream{parameters, "streams.0.", {"loop", allColumns(), 128, 512, 16}};
  PaperVqVae() { golden::fill(parameters); }
  at::Tensor tensor(const std::string &name) const {
    const auto all = parameters.all();
    const auto found = all.find(name);
    return found == all.end() ? at::Tensor() : found->second;
  }
};

at::Tensor rowsOf(const at::Tensor &z) { return z.detach().permute({0, 2, 1}).reshape({-1, z.size(1)}); }

} // namespace

class TestVqVae : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void parameters() {
    QCOMPARE(PaperVqVae().parameters.count(), golden::reference().at("parameters").at("vqvae").get<std::int64_t>());
    QCOMPARE(inputCells().sum().item<double>(), golden::reference().at("vqvae.input.active_cells").get<double>());
  }

  void evaluation() {
    const at::NoGradGuard noGradient;
    const PaperVqVae network;
    const at::Tensor z = network.stream.encode(inputCells(), {});
    NO_PROBLEM(golden::tensorProblem(z, golden::reference().at("vqvae.eval.z")));
    const at::Tensor codes = network.stream.codesOf(z);
    QCOMPARE(listOf(codes), list("vqvae.eval.codes"));
    NO_PROBLEM(golden::tensorProblem(network.stream.decode(network.stream.vectorsOf(codes), {}),
                                     golden::reference().at("vqvae.eval.logits")));
  }

  void training() {
    const PaperVqVae network;
    VqVaeForward pass = forwardInTraining(network.stream, inputCells(), {true, 0.1});
    pass.z.retain_grad();
    NO_PROBLEM(golden::tensorProblem(pass.z, golden::reference().at("vqvae.train.z")));
    QCOMPARE(listOf(pass.codes), list("vqvae.train.codes"));
    NO_PROBLEM(
        golden::tensorProblem(network.stream.vectorsOf(pass.codes), golden::reference().at("vqvae.train.quantised")));
    NO_PROBLEM(golden::tensorProblem(pass.logits, golden::reference().at("vqvae.train.logits")));
    NO_PROBLEM(golden::numberProblem(pass.reconstruction.item<double>(),
                                     golden::reference().at("vqvae.train.reconstruction")));
    NO_PROBLEM(golden::numberProblem(pass.commitment.item<double>(), golden::reference().at("vqvae.train.commitment")));
    const at::Tensor total = pass.reconstruction + 0.25 * pass.commitment;
    NO_PROBLEM(golden::numberProblem(total.item<double>(), golden::reference().at("vqvae.train.total")));
    NO_PROBLEM(golden::numberProblem(perplexity(pass.codes, 512), golden::reference().at("vqvae.train.perplexity")));
    NO_PROBLEM(golden::tensorsProblem([&](const std::string &name) { return network.tensor(name); },
                                      golden::reference().at("vqvae.train.running")));

    total.backward();
    NO_PROBLEM(golden::tensorProblem(pass.z.grad(), golden::reference().at("vqvae.train.z_gradient"),
                                     pass.z.grad().abs().max().item<double>()));
    NO_PROBLEM(golden::tensorsProblem([&](const std::string &name) { return network.tensor(name).grad(); },
                                      golden::reference().at("vqvae.gradients"), true));
  }

  void codebook() {
    const at::NoGradGuard noGradient;
    PaperVqVae network;
    const VqVaeForward pass = forwardInTraining(network.stream, inputCells(), {true, 0.1});
    const at::Tensor rows = rowsOf(pass.z);
    const auto chances = golden::uniform("input.restart", 2 * 512);
    at::Tensor codes = pass.codes.flatten();
    for (int number = 1; number <= 2; ++number) {
      const nlohmann::json &expected = golden::reference().at("vqvae.update" + std::to_string(number));
      std::vector<std::int64_t> chosen;
      const auto restarted = network.stream.codebook().update(rows, codes, {0.99, 1e-5, 1.0}, [&](std::int64_t code) {
        const double u = chances[static_cast<std::size_t>((number - 1) * 512 + code)];
        chosen.push_back(static_cast<std::int64_t>(u * 256));
        return chosen.back();
      });
      QCOMPARE(restarted, expected.at("restarted").get<std::vector<std::int64_t>>());
      QCOMPARE(chosen, expected.at("chosen").get<std::vector<std::int64_t>>());
      for (const char *part : {"embedding", "count", "sum"})
        NO_PROBLEM(golden::tensorProblem(network.tensor(std::string("streams.0.codebook.") + part), expected.at(part)));
      codes = network.stream.codebook().nearest(rows);
      QCOMPARE(listOf(codes), expected.at("codes_after").get<std::vector<std::int64_t>>());
    }
  }

  void placesAllCodesOnVectors() {
    learning::Parameters parameters(1);
    Codebook codebook(parameters, "codebook", 8, 3);
    const at::Tensor rows = golden::formulaValues("rows", {5, 3});
    codebook.placeOn(
        rows, [](std::int64_t code) { return code % 5; }, 2.5);
    for (std::int64_t code = 0; code < 8; ++code)
      QVERIFY(at::equal(codebook.embedding()[code], rows[code % 5]));
    const auto all = parameters.all();
    QVERIFY(at::equal(all.at("codebook.count"), at::full({8}, 2.5F)));
    // The statistics fit the place: a batch without hits leaves the vectors where they are.
    codebook.update(rows.slice(0, 0, 1), at::zeros({1}, at::kLong), {0.9, 1e-5, 0},
                    [](std::int64_t) { return std::int64_t{0}; });
    QVERIFY(
        at::allclose(codebook.embedding(), rows.index_select(0, at::arange(8, at::kLong).remainder(5)), 1e-4, 1e-4));
  }

  void nearestIsTheLowestOfEquals() {
    learning::Parameters parameters(1);
    Codebook codebook(parameters, "codebook", 6, 2);
    const at::Tensor point = at::ones({1, 2});
    codebook.placeOn(
        point, [](std::int64_t) { return 0; }, 1);
    QCOMPARE(codebook.nearest(at::zeros({3000, 2})).max().item<std::int64_t>(), 0);
  }

  void barsByThemselves() {
    const at::NoGradGuard noGradient;
    learning::Parameters parameters(1);
    const VqVaeStream stream(parameters, "", {"loop", allColumns(), 8, 32, 4, 16});
    const at::Tensor x = inputCells();
    const at::Tensor z = stream.encode(x, {});
    const at::Tensor logits = stream.decode(stream.vectorsOf(stream.codesOf(z)), {});
    for (std::int64_t bar = 0; bar < 8; ++bar) {
      const at::Tensor alone = stream.encode(x.slice(2, 16 * bar, 16 * (bar + 1)), {});
      QVERIFY(at::allclose(z.slice(2, 4 * bar, 4 * (bar + 1)), alone, 1e-5, 1e-6));
      QVERIFY(at::allclose(logits.slice(2, 16 * bar, 16 * (bar + 1)),
                           stream.decode(stream.vectorsOf(stream.codesOf(alone)), {}), 1e-4, 1e-5));
    }
  }

  void stepAndAverage() {
    PaperVqVae network;
    learning::AdamW optimiser(network.parameters, {});
    learning::WeightAverage average(network.parameters);
    average.add();
    const VqVaeForward pass = forwardInTraining(network.stream, inputCells(), {true, 0.1});
    (pass.reconstruction + 0.25 * pass.commitment).backward();
    optimiser.step(1e-3);
    average.add();
    QCOMPARE(average.snapshots(), 2);
    const auto byName = [&](const std::string &name) { return network.tensor(name); };
    NO_PROBLEM(golden::tensorsProblem(byName, golden::reference().at("vqvae.after_step")));
    for (const auto &[name, summary] : golden::reference().at("vqvae.after_step").items())
      NO_PROBLEM(golden::firstStepProblem(byName(name), summary, golden::reference().at("vqvae.gradients").at(name)));

    average.exchange();
    NO_PROBLEM(golden::tensorsProblem(byName, golden::reference().at("vqvae.averaged")));

    // The average's own running statistics: the mean over two passes in training mode.
    const at::NoGradGuard noGradient;
    const at::Tensor x = inputCells();
    forwardInTraining(network.stream, x.slice(0, 0, 4), {true, 1.0});
    forwardInTraining(network.stream, x.slice(0, 4, 8), {true, 0.5});
    NO_PROBLEM(golden::tensorsProblem(byName, golden::reference().at("vqvae.averaged.norms")));
    const at::Tensor z = network.stream.encode(x, {});
    NO_PROBLEM(golden::tensorProblem(z, golden::reference().at("vqvae.averaged.eval.z")));
    const at::Tensor codes = network.stream.codesOf(z);
    QCOMPARE(listOf(codes), list("vqvae.averaged.eval.codes"));
    NO_PROBLEM(golden::tensorProblem(network.stream.decode(network.stream.vectorsOf(codes), {}),
                                     golden::reference().at("vqvae.averaged.eval.logits")));

    average.exchange();
    NO_PROBLEM(golden::tensorsProblem(byName, golden::reference().at("vqvae.after_step")));
  }

  void perplexityOfKnownCodes() {
    QVERIFY(std::abs(perplexity(at::arange(8, at::kLong), 8) - 8) < 1e-6);
    QVERIFY(std::abs(perplexity(at::zeros({8}, at::kLong), 8) - 1) < 1e-6);
  }

  void cosineSchedule() {
    const auto wanted = golden::reference().at("schedules").at("cosine").get<std::vector<double>>();
    for (std::size_t epoch = 0; epoch < wanted.size(); ++epoch) {
      const double rate = learning::cosineRate(1e-3, 5e-6, static_cast<std::int64_t>(epoch), 20);
      QVERIFY2(std::abs(rate - wanted[epoch]) <= 1e-9, qPrintable(QString("epoch %1: %2").arg(epoch).arg(rate)));
    }
  }

  void averagingSchedule_data() {
    QTest::addColumn<int>("anneal");
    for (const int anneal : {20, 10, 4})
      QTest::addRow("%d epochs", anneal) << anneal;
  }
  void averagingSchedule() {
    QFETCH(int, anneal);
    const auto wanted =
        golden::reference().at("schedules").at("swa_" + std::to_string(anneal)).get<std::vector<double>>();
    constexpr std::int64_t kStart = 14;
    for (std::int64_t epoch = 0; epoch < 20; ++epoch) {
      const double rate = epoch < kStart ? learning::cosineRate(1e-3, 5e-6, epoch, 20)
                                         : learning::averagingRate(learning::cosineRate(1e-3, 5e-6, kStart, 20), 5e-5,
                                                                   epoch - kStart, anneal);
      const double expected = wanted[static_cast<std::size_t>(epoch)];
      QVERIFY2(std::abs(rate - expected) <= 1e-9,
               qPrintable(QString("epoch %1: %2, not %3").arg(epoch).arg(rate).arg(expected)));
    }
  }

  /// Five steps with gradients by formula, beside the equations in double precision.
  void adamWByItsEquations() {
    learning::Parameters parameters(1);
    const at::Tensor weight = parameters.addNormal("weight", {40});
    learning::AdamW optimiser(parameters, {0.9, 0.999, 1e-8, 0.1});
    std::vector<double> p(40), m(40, 0), v(40, 0);
    std::copy(weight.data_ptr<float>(), weight.data_ptr<float>() + 40, p.begin());
    for (int step = 1; step <= 5; ++step) {
      const double rate = 0.01 * step;
      const at::Tensor gradient = golden::formulaValues("gradient " + std::to_string(step), {40});
      weight.mutable_grad() = gradient;
      optimiser.step(rate);
      for (std::size_t i = 0; i < 40; ++i) {
        const auto g = static_cast<double>(gradient.data_ptr<float>()[i]);
        p[i] -= rate * 0.1 * p[i];
        m[i] = 0.9 * m[i] + 0.1 * g;
        v[i] = 0.999 * v[i] + 0.001 * g * g;
        p[i] -= rate * (m[i] / (1 - std::pow(0.9, step))) / (std::sqrt(v[i] / (1 - std::pow(0.999, step))) + 1e-8);
        QVERIFY(std::abs(static_cast<double>(weight.data_ptr<float>()[i]) - p[i]) < 1e-6);
      }
    }
  }
};

LOOPWRIGHT_TEST(TestVqVae, void)
#include "test_vqvae.moc"
