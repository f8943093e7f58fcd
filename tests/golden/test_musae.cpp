// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/musae/flower_prior.h"
#include "models/musae/musae_network.h"
#include "tests/golden/loops2022_reference.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::models;

namespace {

constexpr std::int64_t kPieces = 6, kDimensions = 10, kLabels = 4;
constexpr double kAdversarial = 0.3, kSlopeWeight = 10;

/// tests/golden/musae.py's output.
const nlohmann::json &musaeReference() {
  static const nlohmann::json document = golden::read("musae.json");
  return document;
}

at::Tensor points(const char *name) {
  return golden::filled(name, {kPieces, kDimensions}, [](double u) { return 2 * (2 * u - 1); });
}

/// A network and a critic with the formula's weights.
struct MusaeCase {
  explicit MusaeCase(bool clock) {
    MusaeShape shape;
    shape.tracks = 3;
    shape.steps = 12;
    shape.stepsPerBar = 4;
    shape.states = 7;
    shape.latent = kDimensions;
    shape.encoder = 5;
    shape.decoder = 6;
    shape.critic = 8;
    shape.labels = clock ? kLabels : 0;
    shape.form = clock ? DeviationForm::logVariance : DeviationForm::printed;
    shape.clock = clock;
    shape.span = clock ? 4 : 0;
    shape.common = clock ? 3 : 0; // of 10 dimensions, so that two are left for each of three spans and four for all
    shape.embedding = 3;
    shape.local = 5;
    shape.slice = 2;
    shape.leastDeviation = clock ? 0.25 : 0;
    shape.narrowUnit = 0.5;
    network = std::make_unique<MusaeNetwork>(parameters, shape);
    critic = std::make_unique<MusaeCritic>(criticParameters, shape);
    golden::fill(parameters);
    golden::fill(criticParameters);
    if (clock)
      labels =
          at::one_hot(
              golden::filled("input.label", {kPieces}, [](double u) { return std::floor(kLabels * u); }).to(at::kLong),
              kLabels)
              .to(at::kFloat);
  }
  at::Tensor told(const at::Tensor &x) const { return labels.defined() ? at::cat({x, labels}, 1) : x; }
  static QString gradientProblem(const learning::Parameters &of, const nlohmann::json &expected) {
    const auto all = of.all();
    return golden::tensorsProblem(
        [&all](const std::string &name) {
          const auto found = all.find(name);
          return found == all.end() ? at::Tensor() : found->second.grad();
        },
        expected, true);
  }

  learning::Parameters parameters{1}, criticParameters{1};
  std::unique_ptr<MusaeNetwork> network;
  std::unique_ptr<MusaeCritic> critic;
  at::Tensor states =
      golden::filled("input.states", {kPieces, 3, 12}, [](double u) { return std::floor(7 * u); }).to(at::kLong);
  at::Tensor labels;
};

void forms() {
  QTest::addColumn<QString>("name");
  QTest::newRow("as printed") << "printed";
  QTest::newRow("clock and labels") << "clock";
}

} // namespace

class TestMusae : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() { at::set_num_threads(1); }

  void autoencoder_data() { forms(); }
  void autoencoder() {
    QFETCH(QString, name);
    const std::string key = name.toStdString() + ".";
    const MusaeCase one(name == "clock");
    const MusaePosterior posterior = one.network->encode(one.states);
    NO_PROBLEM(golden::tensorProblem(posterior.mean, musaeReference().at(key + "mean")));
    NO_PROBLEM(golden::tensorProblem(posterior.deviation, musaeReference().at(key + "deviation")));
    const at::Tensor z = posterior.pointsAt(points("input.noise"));
    const std::vector<at::Tensor> logits = one.network->decode(z);
    for (std::size_t k = 0; k < logits.size(); ++k)
      NO_PROBLEM(golden::tensorProblem(logits[k], musaeReference().at(key + "logits").at(std::to_string(k))));
    const at::Tensor loss = reconstructionLoss(logits, one.states);
    NO_PROBLEM(golden::numberProblem(loss.item<double>(), musaeReference().at(key + "reconstruction")));
    const at::Tensor fake = one.critic->score(one.told(one.network->forCritic(z))).mean();
    NO_PROBLEM(golden::numberProblem(fake.item<double>(), musaeReference().at(key + "fake_score")));
    (loss - kAdversarial * fake).backward();
    NO_PROBLEM(MusaeCase::gradientProblem(one.parameters, musaeReference().at(key + "gradients")));
  }

  void critic_data() { forms(); }
  void critic() {
    QFETCH(QString, name);
    const std::string key = name.toStdString() + ".";
    const MusaeCase one(name == "clock");
    const at::Tensor real = points("input.real");
    const at::Tensor fake =
        one.network->forCritic(one.network->encode(one.states).pointsAt(points("input.noise"))).detach();
    const at::Tensor share = golden::filled("input.share", {kPieces, 1}, [](double u) { return u; });
    NO_PROBLEM(golden::tensorProblem(one.critic->slope(one.told(share * real + (1 - share) * fake)),
                                     musaeReference().at(key + "slope")));
    const CriticLoss loss = criticLoss(*one.critic, real, fake, one.labels, share, kSlopeWeight);
    NO_PROBLEM(golden::numberProblem(loss.penalty.item<double>(), musaeReference().at(key + "penalty")));
    NO_PROBLEM(golden::numberProblem(loss.distance.item<double>(), musaeReference().at(key + "distance")));
    loss.loss.backward();
    NO_PROBLEM(MusaeCase::gradientProblem(one.criticParameters, musaeReference().at(key + "critic.gradients")));
  }

  void flower_data() {
    QTest::addColumn<int>("petal");
    for (int petal = 0; petal < 5; ++petal)
      QTest::addRow("petal %d", petal) << petal;
  }
  /// 100,000 points of each petal: mean and covariance within four standard errors of equations 14 to 18.
  void flower() {
    QFETCH(int, petal);
    const std::int64_t count = 100'000, dimensions = 4;
    const Flower flower(5, dimensions, 0.1, 0.001);
    at::Tensor noise = at::empty({count, dimensions}, at::kFloat);
    RandomStream random(11, "noise");
    for (std::int64_t i = 0; i < noise.numel(); ++i)
      noise.data_ptr<float>()[i] = static_cast<float>(random.normal());
    const at::Tensor sampled = flower.points(at::full({count}, petal, at::kLong), noise).to(at::kDouble);
    const at::Tensor mean = sampled.mean(0);
    const at::Tensor centred = sampled - mean;
    const at::Tensor covariance = at::mm(centred.t(), centred) / static_cast<double>(count - 1);
    const auto place = static_cast<std::size_t>(petal);
    const auto wantedMean = musaeReference().at("flower").at("means")[place].get<std::vector<double>>();
    const auto wanted = musaeReference().at("flower").at("covariances")[place].get<std::vector<std::vector<double>>>();
    for (std::int64_t i = 0; i < dimensions; ++i) {
      const auto a = static_cast<std::size_t>(i);
      const double error = std::sqrt(wanted[a][a] / static_cast<double>(count));
      QVERIFY2(std::abs(mean[i].item<double>() - wantedMean[a]) < 4 * error, qPrintable(QString::number(i)));
      for (std::int64_t j = 0; j < dimensions; ++j) {
        const auto b = static_cast<std::size_t>(j);
        // of a normal distribution's sample covariance
        const double spread =
            std::sqrt((wanted[a][a] * wanted[b][b] + wanted[a][b] * wanted[a][b]) / static_cast<double>(count));
        QVERIFY2(
            std::abs(covariance[i][j].item<double>() - wanted[a][b]) < 4 * spread,
            qPrintable(
                QString("%1, %2: %3, not %4").arg(i).arg(j).arg(covariance[i][j].item<double>()).arg(wanted[a][b])));
      }
    }
  }

  void betweenPetalsIsOneLine() {
    const Flower flower(5, 4, 0.1, 0.001);
    const at::Tensor noise = golden::filled("input.noise", {3, 4}, [](double u) { return 2 * (2 * u - 1); });
    const auto weights = [](double first) {
      at::Tensor row = at::zeros({3, 6}, at::kFloat);
      row.select(1, 0).fill_(first);
      row.select(1, 2).fill_(1 - first);
      return row;
    };
    const at::Tensor one = flower.points(at::full({3}, 0, at::kLong), noise);
    const at::Tensor other = flower.points(at::full({3}, 2, at::kLong), noise);
    QVERIFY(at::allclose(flower.blend(weights(1), noise), one));
    QVERIFY(at::allclose(flower.blend(weights(0), noise), other));
    QVERIFY(at::allclose(flower.blend(weights(0.25), noise), 0.25 * one + 0.75 * other, 1e-5, 1e-6));
    QVERIFY(at::allclose(flower.blend(3 * weights(0.25), noise), flower.blend(weights(0.25), noise)));
  }
};

LOOPWRIGHT_TEST(TestMusae, void)
#include "test_musae.moc"
