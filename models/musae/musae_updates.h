// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/optimisation.h"
#include "models/musae/musae_network.h"

namespace loopwright::models {

/// What a batch brings beside its music.
struct MusaeBatch {
  at::Tensor states; ///< int64 [N, K, T]
  at::Tensor noise;  ///< float [N, D], standard normal: where in the posterior its points lie
  at::Tensor real;   ///< float [N, D]: points of the prior
  at::Tensor labels; ///< float [N, labels]; undefined if the critic is told none
  at::Tensor share;  ///< float [N, 1] in [0, 1): where between real and encoded points the critic's slope is measured
};

/// Autoencoder and critic of MusAE with an optimiser each, and their alternating updates (section 2.2): a critic's step
/// moves the critic only, an autoencoder's step encoder and decoders only.
class MusaeUpdates {
public:
  /// `pull`: weight of half the squared length of points, in narrow units and spread over the steps, beside the losses
  /// of the paper; what lies in the plane of the genres does not count.
  MusaeUpdates(const MusaeShape &shape, std::uint64_t seed, double pull = 0);

  /// Losses of a batch, means.
  struct Losses {
    double reconstruction = 0; ///< nats a step, the sum over the tracks
    double distance = 0;       ///< CriticLoss
    double penalty = 0;
    double loss = 0; ///< what encoder and decoders minimise
    bool finite() const;
  };
  /// One update of each, the critic first, at a learning rate; nothing moves if a loss is not finite.
  Losses step(const MusaeBatch &batch, double rate, double beta, double penaltyWeight);

  /// The two halves of it. `points` [N, D] of the encoder.
  CriticLoss stepCritic(const MusaeBatch &batch, const at::Tensor &points, double rate, double penaltyWeight);
  Losses stepAutoencoder(const MusaeBatch &batch, const at::Tensor &points, double rate, double beta);

  const MusaeNetwork &network() const { return m_network; }
  const learning::Parameters &autoencoder() const { return m_autoencoder; }
  const learning::Parameters &critic() const { return m_criticParameters; }
  /// Views of all that steps change.
  learning::TensorMap state() const;

private:
  at::Tensor told(const at::Tensor &points, const at::Tensor &labels) const;
  learning::Parameters m_autoencoder, m_criticParameters;
  MusaeNetwork m_network;
  MusaeCritic m_critic;
  double m_pull;
  learning::AdamW m_autoencoderOptimiser, m_criticOptimiser;
};

} // namespace loopwright::models
