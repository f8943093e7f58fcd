// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/lstm_layer.h"
#include "models/vae/vae_network.h"

namespace loopwright::models {

/// The sizes of the LSTM-VAEs of loops-2021.
struct LstmVaeShape {
  std::int64_t columns = 93;
  std::int64_t steps = 128;
  std::int64_t latent = 128;
  std::int64_t encoder = 128; ///< width of each direction
  std::int64_t decoder = 256; ///< width; where the decoder begins from the point itself, as wide as it
  std::int64_t layers = 1;    ///< of the decoder
  bool normedMean = true;
  double sampling = 20; ///< k of k / (k + exp(epoch / k)), the share of steps that are shown the truth; 0: all
};

/// What both share: one LSTM layer over the steps in each direction, whose last outputs say the posterior.
class LstmVaeNetwork : public VaeNetwork {
public:
  std::int64_t dimensions() const override { return m_shape.latent; }
  Posterior encode(const at::Tensor &cells, const NormMode &mode) const override;

protected:
  /// `in`, `width`: what the decoder's first layer reads, and the layers' width.
  LstmVaeNetwork(learning::Parameters &parameters, const LstmVaeShape &shape, std::int64_t in, std::int64_t width);

  LstmVaeShape m_shape;
  std::vector<learning::LstmWeights> m_layers; // of the decoder
  learning::Linear m_toCells;

private:
  learning::LstmWeights m_forward, m_backward;
  PosteriorHead m_posterior;
};

/// NonAR LSTM-VAE (loops-2021, table b): every step of the decoder reads the point.
class NonArLstmVae final : public LstmVaeNetwork {
public:
  NonArLstmVae(learning::Parameters &parameters, const LstmVaeShape &shape)
      : LstmVaeNetwork(parameters, shape, shape.latent, shape.decoder) {}
  at::Tensor decode(const at::Tensor &points, const Teacher &teacher, const NormMode &mode) const override;
};

/// AR LSTM-VAE (loops-2021, table a): the decoder begins with the point as its state; each step reads the cells of the
/// step before, beside the point. Of its own output it reads what sounds: probability >= 0.5.
class ArLstmVae final : public LstmVaeNetwork {
public:
  ArLstmVae(learning::Parameters &parameters, const LstmVaeShape &shape)
      : LstmVaeNetwork(parameters, shape, shape.columns + shape.latent, shape.latent) {}
  at::Tensor decode(const at::Tensor &points, const Teacher &teacher, const NormMode &mode) const override;
  bool readsItself() const override { return true; }
  double shownShare(std::int64_t epoch) const override;

private:
  struct Reading {
    at::Tensor cells, logits; // [T, N, P]: what each step reads, and what it says
  };
  /// Step by step, without gradient: reads what it says, but the truth where the teacher shows it.
  Reading readThrough(const at::Tensor &points, const Teacher &teacher) const;
};

} // namespace loopwright::models
