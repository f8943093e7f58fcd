// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/musae/musae_updates.h"

#include <cmath>

namespace loopwright::models {

namespace {
/// Adam: AdamW that lets no weight decay.
constexpr learning::AdamW::Settings kAdam{0.9, 0.999, 1e-8, 0};
} // namespace

MusaeUpdates::MusaeUpdates(const MusaeShape &shape, std::uint64_t seed, double pull)
    : m_autoencoder(seed), m_criticParameters(seed), m_network(m_autoencoder, shape),
      m_critic(m_criticParameters, shape), m_pull(pull), m_autoencoderOptimiser(m_autoencoder, kAdam),
      m_criticOptimiser(m_criticParameters, kAdam) {}

bool MusaeUpdates::Losses::finite() const {
  return std::isfinite(reconstruction) && std::isfinite(distance) && std::isfinite(penalty) && std::isfinite(loss);
}

at::Tensor MusaeUpdates::told(const at::Tensor &points, const at::Tensor &labels) const {
  return labels.defined() ? at::cat({points, labels}, 1) : points;
}

CriticLoss MusaeUpdates::stepCritic(const MusaeBatch &batch, const at::Tensor &points, double rate,
                                    double penaltyWeight) {
  m_criticParameters.clearGradients();
  const at::Tensor fake = m_network.forCritic(points.detach());
  CriticLoss loss =
      criticLoss(m_critic, m_network.forCritic(batch.real), fake, batch.labels, batch.share, penaltyWeight);
  if (std::isfinite(loss.loss.item<double>())) {
    loss.loss.backward();
    m_criticOptimiser.step(rate);
  }
  return loss;
}

MusaeUpdates::Losses MusaeUpdates::stepAutoencoder(const MusaeBatch &batch, const at::Tensor &points, double rate,
                                                   double beta) {
  m_autoencoder.clearGradients();
  const at::Tensor reconstruction = reconstructionLoss(m_network.decode(points), batch.states);
  at::Tensor loss = reconstruction;
  if (beta > 0)
    loss = loss - beta * m_critic.score(told(m_network.forCritic(points), batch.labels)).mean();
  if (m_pull > 0)
    loss = loss + m_pull / (2 * static_cast<double>(m_network.shape().steps)) *
                      m_network.forCritic(points).slice(1, 2).square().sum(1).mean();
  Losses losses;
  losses.reconstruction = reconstruction.item<double>();
  losses.loss = loss.item<double>();
  if (std::isfinite(losses.loss)) {
    loss.backward();
    m_autoencoderOptimiser.step(rate);
  }
  return losses;
}

MusaeUpdates::Losses MusaeUpdates::step(const MusaeBatch &batch, double rate, double beta, double penaltyWeight) {
  const at::Tensor points = m_network.encode(batch.states).pointsAt(batch.noise);
  const CriticLoss critic = stepCritic(batch, points, rate, penaltyWeight);
  Losses losses = stepAutoencoder(batch, points, rate, beta);
  losses.distance = critic.distance.item<double>();
  losses.penalty = critic.penalty.item<double>();
  return losses;
}

learning::TensorMap MusaeUpdates::state() const {
  learning::TensorMap tensors = m_autoencoder.all();
  tensors.merge(m_criticParameters.all());
  tensors.merge(m_autoencoderOptimiser.state());
  for (const auto &[name, tensor] : m_criticOptimiser.state())
    tensors["critic." + name] = tensor;
  return tensors;
}

} // namespace loopwright::models
