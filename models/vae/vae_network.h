// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/conv_blocks.h"

namespace loopwright::models {

using learning::NormMode;

/// What an encoder says of loops: a normal distribution over points, dimension by dimension, float [N, D] each.
struct Posterior {
  at::Tensor mean, deviation;
  /// The points at standard normal `noise` [N, D].
  at::Tensor pointsAt(const at::Tensor &noise) const { return mean + deviation * noise; }
};

/// Kullback-Leibler divergence from the standard normal distribution, in nats a loop, [N].
at::Tensor divergence(const Posterior &posterior);

/// Two linear layers that say a posterior: the mean, normalised over the dimensions (no scale, no shift) if `normed`,
/// and the deviation through a softplus.
struct PosteriorHead {
  learning::Linear mean, deviation;
  bool normed = false;
  Posterior forward(const at::Tensor &x) const;
};
PosteriorHead addPosteriorHead(learning::Parameters &parameters, std::int64_t in, std::int64_t latent, bool normed);

/// What a decoder that reads its own output is shown of the truth instead.
struct Teacher {
  at::Tensor cells; ///< [N, P, T]; undefined: nothing, it reads all that it says
  at::Tensor shown; ///< bool [T, N]: whether step t reads the true step before; undefined: always
};

/// The network of a variational autoencoder over rolls: cells [N, P, T] to posteriors, points [N, D] to logits
/// [N, P, T].
class VaeNetwork {
public:
  virtual ~VaeNetwork() = default;
  virtual std::int64_t dimensions() const = 0;
  virtual Posterior encode(const at::Tensor &cells, const NormMode &mode) const = 0;
  virtual at::Tensor decode(const at::Tensor &points, const Teacher &teacher, const NormMode &mode) const = 0;
  /// Whether the decoder reads its own output; only then it minds its teacher.
  virtual bool readsItself() const { return false; }
  /// The share of steps that are shown the truth in training.
  virtual double shownShare(std::int64_t epoch) const;
};

/// The weight of the divergence in an epoch: `beta` (1 - anneal^epoch), 0 in the first; `beta` throughout if anneal is
/// 0.
double betaAt(double beta, double anneal, std::int64_t epoch);

/// A forward pass in training.
struct VaeForward {
  at::Tensor reconstruction; ///< binary cross-entropy, nats, sum over the batch
  at::Tensor divergence;     ///< nats, sum over the batch
  at::Tensor loss;           ///< (reconstruction + beta * divergence) / cells
};
VaeForward forwardInTraining(const VaeNetwork &network, const at::Tensor &cells, const at::Tensor &noise,
                             const Teacher &teacher, double beta, const NormMode &mode);

/// ln p(x) of each loop is at least this, in expectation: the importance-weighted bound (Burda et al. 2016) with K
/// points a loop, in nats, double [N]. `noise` [N * K, D], the points of a loop together.
at::Tensor importanceBound(const VaeNetwork &network, const at::Tensor &cells, const at::Tensor &noise);

} // namespace loopwright::models
