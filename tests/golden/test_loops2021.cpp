// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <numeric>

#include "engine/learning/optimisation.h"
#include "models/cnn_vae/cnn_vae_network.h"
#include "models/lstm_vae/lstm_vae_network.h"
#include "models/vqvae/vqvae_network.h"
#include "tests/golden/loops2022_reference.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::models;

namespace {

constexpr std::int64_t kLoops = 6, kColumns = 11, kSteps = 32, kChannels = 8, kLatent = 10, kSamples = 5;
constexpr double kBeta = 0.7;

/// tests/golden/loops2021.py's output.
const nlohmann::json &reference() {
  static const nlohmann::json document = golden::read("loops2021.json");
  return document;
}

at::Tensor inputLoops() {
  return golden::filled("input.x", {kLoops, kColumns, kSteps}, [](double u) { return u < 0.14 ? 1.0 : 0.0; });
}
at::Tensor inputNoise(const char *name, std::int64_t rows, std::int64_t dimensions = kLatent) {
  return golden::filled(name, {rows, dimensions}, [](double u) { return 2 * (2 * u - 1); });
}
at::Tensor inputShown() {
  return golden::filled("input.shown", {kSteps, kLoops}, [](double u) { return u < 0.5 ? 1.0 : 0.0; }).to(at::kBool);
}

std::unique_ptr<VaeNetwork> makeVae(const std::string &name, learning::Parameters &parameters) {
  if (name.rfind("cnn", 0) == 0) {
    const bool printed = name == "cnn_2021", ofBeats = name == "cnn_beats";
    return std::make_unique<CnnVaeNetwork>(
        parameters, CnnVaeShape{kColumns, kSteps, kChannels, ofBeats ? 2 : kLatent,
                                printed ? LoopPaper::loops2021 : LoopPaper::loops2022, printed, ofBeats});
  }
  const LstmVaeShape shape{kColumns, kSteps, kLatent, 7, 9, 2, true, 20};
  if (name == "nonar")
    return std::make_unique<NonArLstmVae>(parameters, shape);
  return std::make_unique<ArLstmVae>(parameters, shape);
}

std::vector<std::int64_t> columnNumbers(std::int64_t count) {
  std::vector<std::int64_t> columns(static_cast<std::size_t>(count));
  std::iota(columns.begin(), columns.end(), 0);
  return columns;
}

VqVaeStreamShape vqVaeShape(std::int64_t columns, std::int64_t channels, std::int64_t codes, std::int64_t codeSize,
                            std::int64_t codeSteps) {
  return {"loop", columnNumbers(columns), channels, codes, codeSize, 0, codeSteps, LoopPaper::loops2021};
}

/// Sums over a batch are large: 1e-5 of them.
QString sumProblem(const at::Tensor &value, const nlohmann::json &expected) {
  const double wanted = expected.at("value").get<double>();
  const double given = value.item<double>();
  return std::abs(given - wanted) <= 1e-5 * std::max(1.0, std::abs(wanted))
             ? QString()
             : QString("%1, not %2").arg(given, 0, 'g', 12).arg(wanted, 0, 'g', 12);
}

/// A network with the formula's weights, its tensors by name.
struct Case {
  learning::Parameters parameters{1};
  at::Tensor tensor(const std::string &name) const {
    const auto all = parameters.all();
    const auto found = all.find(name);
    return found == all.end() ? at::Tensor() : found->second;
  }
  QString gradientProblem(const std::string &key) const {
    return golden::tensorsProblem([this](const std::string &name) { return tensor(name).grad(); }, reference().at(key),
                                  true);
  }
  QString stepProblem(const std::string &name) {
    learning::AdamW optimiser(parameters, {});
    optimiser.step(1e-3);
    const nlohmann::json &gradients = reference().at(name + ".gradients");
    for (const auto &[tensorName, summary] : reference().at(name + ".after_step").items())
      if (auto problem = golden::firstStepProblem(tensor(tensorName), summary, gradients.at(tensorName));
          !problem.isEmpty())
        return QString::fromStdString(tensorName) + ": " + problem;
    return {};
  }
};

struct VaeCase : Case {
  std::unique_ptr<VaeNetwork> network;
  explicit VaeCase(const std::string &name) : network(makeVae(name, parameters)) { golden::fill(parameters); }
};

struct VqVaeCase : Case {
  VqVaeStream stream;
  explicit VqVaeCase(std::int64_t codeSteps)
      : stream(parameters, "streams.0.", vqVaeShape(kColumns, kChannels, 20, 5, codeSteps)) {
    golden::fill(parameters);
  }
};

void vaeRows() {
  QTest::addColumn<QString>("name");
  for (const char *name : {"cnn_2021", "cnn_2022", "cnn_beats", "nonar", "ar"})
    QTest::newRow(name) << name;
}

} // namespace

class TestLoops2021 : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() { at::set_num_threads(1); }

  void evaluation_data() { vaeRows(); }
  void evaluation() {
    QFETCH(QString, name);
    const at::NoGradGuard noGradient;
    const std::string key = name.toStdString();
    const VaeCase vae(key);
    const Posterior posterior = vae.network->encode(inputLoops(), {});
    NO_PROBLEM(golden::tensorProblem(posterior.mean, reference().at(key + ".eval.mean")));
    NO_PROBLEM(golden::tensorProblem(posterior.deviation, reference().at(key + ".eval.deviation")));
    NO_PROBLEM(
        golden::tensorProblem(vae.network->decode(posterior.mean, {}, {}), reference().at(key + ".eval.logits")));
    const at::Tensor bound = importanceBound(*vae.network, inputLoops(),
                                             inputNoise("input.bound", kLoops * kSamples, vae.network->dimensions()));
    NO_PROBLEM(golden::tensorProblem(bound, reference().at(key + ".bound"), bound.abs().max().item<double>()));
  }

  void training_data() { vaeRows(); }
  void training() {
    QFETCH(QString, name);
    const std::string key = name.toStdString();
    VaeCase vae(key);
    const at::Tensor cells = inputLoops();
    const VaeForward pass =
        forwardInTraining(*vae.network, cells, inputNoise("input.noise", kLoops, vae.network->dimensions()),
                          {cells, {}}, kBeta, {true, 0.1});
    NO_PROBLEM(sumProblem(pass.reconstruction, reference().at(key + ".train.reconstruction")));
    NO_PROBLEM(sumProblem(pass.divergence, reference().at(key + ".train.divergence")));
    NO_PROBLEM(golden::numberProblem(pass.loss.item<double>(), reference().at(key + ".train.loss")));
    pass.loss.backward();
    NO_PROBLEM(vae.gradientProblem(key + ".gradients"));
    NO_PROBLEM(vae.stepProblem(key));
  }

  void readsItselfWhereItIsNotShown() {
    const VaeCase vae("ar");
    const at::Tensor cells = inputLoops();
    const VaeForward pass = forwardInTraining(*vae.network, cells, inputNoise("input.noise", kLoops),
                                              {cells, inputShown()}, kBeta, {true, 0.1});
    NO_PROBLEM(sumProblem(pass.reconstruction, reference().at("ar.mixed.reconstruction")));
    pass.loss.backward();
    NO_PROBLEM(vae.gradientProblem("ar.mixed.gradients"));
  }

  void allShownIsTheTruth() {
    const at::NoGradGuard noGradient;
    const VaeCase vae("ar");
    const at::Tensor cells = inputLoops(), points = inputNoise("input.noise", kLoops);
    const at::Tensor everywhere = at::ones({kSteps, kLoops}, at::kBool);
    QVERIFY(at::allclose(vae.network->decode(points, {cells, everywhere}, {}),
                         vae.network->decode(points, {cells, {}}, {}), 1e-5, 1e-6));
  }

  void schedules() {
    const VaeCase ar("ar"), nonAr("nonar");
    const auto epochs = reference().at("epochs").get<std::vector<std::int64_t>>();
    for (std::size_t i = 0; i < epochs.size(); ++i) {
      QVERIFY(std::abs(ar.network->shownShare(epochs[i]) - reference().at("shown_share")[i].get<double>()) < 1e-12);
      QVERIFY(std::abs(betaAt(1, 0.9, epochs[i]) - reference().at("beta")[i].get<double>()) < 1e-12);
      QVERIFY(std::abs(betaAt(0.5, 0.9, epochs[i]) - reference().at("beta")[i].get<double>() / 2) < 1e-12);
      QCOMPARE(betaAt(0.5, 0, epochs[i]), 0.5);
      QCOMPARE(nonAr.network->shownShare(epochs[i]), 1.0);
    }
  }

  void codec_data() {
    QTest::addColumn<int>("codeSteps");
    QTest::newRow("a code a beat") << 4;
    QTest::newRow("a code half a beat") << 2;
  }
  void codec() {
    QFETCH(int, codeSteps);
    const std::string key = "vqvae_" + std::to_string(codeSteps);
    VqVaeCase codec(codeSteps);
    {
      const at::NoGradGuard noGradient;
      const at::Tensor z = codec.stream.encode(inputLoops(), {});
      NO_PROBLEM(golden::tensorProblem(z, reference().at(key + ".eval.z")));
      const at::Tensor codes = codec.stream.codesOf(z);
      QVERIFY(at::equal(codes.flatten(),
                        at::tensor(reference().at(key + ".eval.codes").get<std::vector<std::int64_t>>(), at::kLong)));
      NO_PROBLEM(golden::tensorProblem(codec.stream.decode(codec.stream.vectorsOf(codes), {}),
                                       reference().at(key + ".eval.logits")));
    }
    const VqVaeForward pass = forwardInTraining(codec.stream, inputLoops(), {true, 0.1});
    QVERIFY(at::equal(pass.codes.flatten(),
                      at::tensor(reference().at(key + ".train.codes").get<std::vector<std::int64_t>>(), at::kLong)));
    NO_PROBLEM(
        golden::numberProblem(pass.reconstruction.item<double>(), reference().at(key + ".train.reconstruction")));
    NO_PROBLEM(golden::numberProblem(pass.commitment.item<double>(), reference().at(key + ".train.commitment")));
    (pass.reconstruction + 0.25 * pass.commitment).backward();
    NO_PROBLEM(codec.gradientProblem(key + ".gradients"));
    NO_PROBLEM(codec.stepProblem(key));
  }

  void parametersOfThePapers() {
    const nlohmann::json &expected = reference().at("parameters");
    const auto count = [](const std::function<void(learning::Parameters &)> &make) {
      auto parameters = learning::Parameters::withoutValues();
      make(parameters);
      return parameters.count();
    };
    QCOMPARE(count([](auto &p) { CnnVaeNetwork(p, CnnVaeShape{}); }),
             expected.at("cnn_vae.loops-2021").get<std::int64_t>());
    QCOMPARE(count([](auto &p) {
               CnnVaeNetwork(p, {57, 128, 128, 512, LoopPaper::loops2022, false});
             }),
             expected.at("cnn_vae.loops-2022").get<std::int64_t>());
    QCOMPARE(count([](auto &p) { NonArLstmVae(p, LstmVaeShape{}); }), expected.at("nonar").get<std::int64_t>());
    QCOMPARE(count([](auto &p) { ArLstmVae(p, LstmVaeShape{}); }), expected.at("ar").get<std::int64_t>());
    // The rows of table 2: latent steps, size of a code, number of codes.
    for (const auto &[t, size, codes] : std::vector<std::array<int, 3>>{
             {32, 16, 256}, {32, 16, 512}, {32, 32, 512}, {64, 16, 256}, {64, 16, 512}, {64, 32, 512}}) {
      const auto shape = vqVaeShape(93, 32, codes, size, 128 / t);
      const std::string row = "vqvae." + std::to_string(t) + "." + std::to_string(size) + "." + std::to_string(codes);
      QCOMPARE(count([&](auto &p) { VqVaeStream(p, "", shape); }), expected.at(row).get<std::int64_t>());
    }
  }

  void sizesAreKnownBeforehand() {
    for (const char *name : {"cnn_2021", "cnn_2022", "cnn_beats", "nonar", "ar"}) {
      auto sizes = learning::Parameters::withoutValues();
      makeVae(name, sizes);
      learning::Parameters parameters(1);
      makeVae(name, parameters);
      QCOMPARE(sizes.values(), parameters.values());
      for (const auto &[tensorName, tensor] : parameters.all())
        QCOMPARE(sizes.all().at(tensorName).sizes().vec(), tensor.sizes().vec());
    }
  }

  void beginsAsHe() {
    learning::Parameters parameters(1, learning::Initialisation::he);
    const auto layer = learning::addConv(parameters, "layer", 64, 48, 7);
    QVERIFY(std::abs(layer.weight.std().item<double>() - std::sqrt(2.0 / (64 * 7))) < 2e-3);
    QVERIFY(std::abs(layer.weight.mean().item<double>()) < 2e-3);
    QCOMPARE(layer.bias.abs().max().item<double>(), 0.0);
    const auto recurrent = learning::addLstm(parameters, "lstm.", 100, 50);
    QVERIFY(std::abs(recurrent.input.std().item<double>() - std::sqrt(2.0 / 100)) < 5e-3);
    QVERIFY(std::abs(recurrent.hidden.std().item<double>() - std::sqrt(2.0 / 50)) < 5e-3);
  }
};

LOOPWRIGHT_TEST(TestLoops2021, void)
#include "test_loops2021.moc"
