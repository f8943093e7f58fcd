// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <limits>

#include "models/musae/musae_updates.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::models;

namespace {

MusaeShape smallMusae() {
  MusaeShape shape;
  shape.tracks = 2;
  shape.steps = 8;
  shape.stepsPerBar = 4;
  shape.latent = 4;
  shape.encoder = 5;
  shape.encoderLayers = 2;
  shape.decoder = 6;
  shape.decoderLayers = 2;
  shape.critic = 7;
  shape.labels = 3;
  return shape;
}

MusaeBatch batchOfNoise(std::uint64_t seed) {
  RandomStream random(seed, "batch");
  const auto normal = [&random](at::IntArrayRef shape) {
    at::Tensor x = at::empty(shape, at::kFloat);
    for (std::int64_t i = 0; i < x.numel(); ++i)
      x.data_ptr<float>()[i] = static_cast<float>(random.normal());
    return x;
  };
  MusaeBatch batch;
  batch.states = at::empty({5, 2, 8}, at::kLong);
  for (std::int64_t i = 0; i < batch.states.numel(); ++i)
    batch.states.data_ptr<std::int64_t>()[i] = static_cast<std::int64_t>(random.below(130));
  batch.noise = normal({5, 4});
  batch.real = normal({5, 4});
  batch.labels = at::one_hot(at::tensor({0, 1, 2, 0, 1}, at::kLong), 3).to(at::kFloat);
  batch.share = normal({5, 1}).sigmoid();
  return batch;
}

learning::TensorMap copyOf(const learning::TensorMap &tensors) {
  learning::TensorMap copies;
  for (const auto &[name, tensor] : tensors)
    copies[name] = tensor.detach().clone();
  return copies;
}

/// The names of the tensors that are no longer what they were.
QStringList moved(const learning::TensorMap &before, const learning::TensorMap &now) {
  QStringList names;
  for (const auto &[name, tensor] : now)
    if (!at::equal(before.at(name), tensor))
      names << QString::fromStdString(name);
  return names;
}

} // namespace

class TestMusaeUpdates : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() { at::set_num_threads(1); }

  void aCriticsStepMovesTheCriticOnly() {
    MusaeUpdates updates(smallMusae(), 3);
    const auto autoencoder = copyOf(updates.autoencoder().all());
    const auto critic = copyOf(updates.critic().all());
    const MusaeBatch batch = batchOfNoise(1);
    const at::Tensor points = updates.network().encode(batch.states).pointsAt(batch.noise);
    updates.stepCritic(batch, points, 0.01, 10);
    QCOMPARE(moved(autoencoder, updates.autoencoder().all()), QStringList());
    // the last bias moves all scores alike: its gradient is nothing but rounding
    QVERIFY(moved(critic, updates.critic().all()).size() >= static_cast<qsizetype>(critic.size()) - 1);
  }

  void anAutoencodersStepLeavesTheCriticAlone() {
    MusaeUpdates updates(smallMusae(), 3);
    const auto autoencoder = copyOf(updates.autoencoder().all());
    const auto critic = copyOf(updates.critic().all());
    const MusaeBatch batch = batchOfNoise(1);
    const at::Tensor points = updates.network().encode(batch.states).pointsAt(batch.noise);
    updates.stepAutoencoder(batch, points, 0.01, 0.5);
    QCOMPARE(moved(critic, updates.critic().all()), QStringList());
    QCOMPARE(moved(autoencoder, updates.autoencoder().all()).size(), static_cast<qsizetype>(autoencoder.size()));
  }

  /// The adversarial loss reaches the encoder alone.
  void decodersLearnNothingFromTheCritic() {
    const auto after = [](double beta) {
      MusaeUpdates updates(smallMusae(), 3);
      const MusaeBatch batch = batchOfNoise(1);
      const at::Tensor points = updates.network().encode(batch.states).pointsAt(batch.noise);
      updates.stepAutoencoder(batch, points, 0.01, beta);
      return copyOf(updates.autoencoder().all());
    };
    for (const QString &name : moved(after(0), after(100)))
      QVERIFY2(name.startsWith("encoder.") || name.startsWith("posterior."), qPrintable(name));
    QVERIFY(!moved(after(0), after(100)).isEmpty());
  }

  /// Half the squared length of points in narrow units, a step, without the plane of the genres.
  void pointsArePulled() {
    MusaeShape shape = smallMusae();
    shape.narrowUnit = 0.5;
    const MusaeBatch batch = batchOfNoise(1);
    const auto losses = [&](double pull) {
      MusaeUpdates updates(shape, 3, pull);
      return updates.stepAutoencoder(batch, updates.network().encode(batch.states).pointsAt(batch.noise), 0.01, 0.5);
    };
    const at::Tensor points = MusaeUpdates(shape, 3).network().encode(batch.states).pointsAt(batch.noise);
    const double length = (points.slice(1, 2) / 0.5).square().sum(1).mean().item<double>();
    const double more = losses(3).loss - losses(0).loss;
    QVERIFY2(std::abs(more - 3 * length / 16) < 1e-4, qPrintable(QString("%1, %2").arg(more).arg(3 * length / 16)));
  }

  /// The critic learns to tell the encoder's points from the prior's, and an encoder that is told only that moves its
  /// points to where the prior's are.
  void pointsGoWhereThePriorIs() {
    MusaeShape shape = smallMusae();
    shape.critic = 32;
    shape.labels = 0;
    shape.form = DeviationForm::logVariance;
    shape.firstDeviation = 0.1;
    MusaeUpdates updates(shape, 5);
    MusaeBatch batch = batchOfNoise(2);
    batch.labels = at::Tensor();
    batch.real = batch.real * 0.1 + 2;
    const auto distance = [&] {
      return (updates.network().encode(batch.states).mean.mean(0) - batch.real.mean(0)).norm().item<double>();
    };
    const double before = distance();
    double late = 0;
    for (int i = 0; i < 1500; ++i) {
      updates.step(batch, 0.002, 1, 10);
      late += i >= 1000 ? distance() / 500 : 0;
    }
    QVERIFY2(late < before / 2, qPrintable(QString("%1, before %2").arg(late).arg(before)));
  }

  void nothingMovesByALossThatIsNoNumber() {
    MusaeUpdates updates(smallMusae(), 3);
    const auto before = copyOf(updates.state());
    MusaeBatch batch = batchOfNoise(1);
    batch.noise.fill_(std::numeric_limits<float>::quiet_NaN());
    QVERIFY(!updates.step(batch, 0.01, 0.5, 10).finite());
    QCOMPARE(moved(before, updates.state()), QStringList());
  }
};

LOOPWRIGHT_TEST(TestMusaeUpdates, void)
#include "test_musae_updates.moc"
