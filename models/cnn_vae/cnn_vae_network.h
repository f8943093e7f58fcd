// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loop_paper.h"
#include "models/vae/vae_network.h"

namespace loopwright::models {

/// The sizes of a CNN-VAE.
struct CnnVaeShape {
  std::int64_t columns = 93;
  std::int64_t steps = 128; ///< a multiple of 8
  std::int64_t channels = 32;
  std::int64_t latent = 512; ///< dimensions, of the loop or of each beat
  LoopPaper form = LoopPaper::loops2021;
  bool normedMean = true;
  bool ofBeats = false; ///< each beat has dimensions of its own; only with the layers of loops-2022

  std::int64_t beats() const { return steps / 4; } ///< what two halvings leave
};

/// The CNN-VAE of loops-2021 (appendix, table c) or of loops-2022 (details 1.5): two halvings of the steps, a flat
/// layer, and back by doublings: three from an eighth of the steps in loops-2021, two from a quarter in loops-2022. A
/// point of beats has one after the other what the same small layer says of each.
class CnnVaeNetwork final : public VaeNetwork {
public:
  CnnVaeNetwork(learning::Parameters &parameters, const CnnVaeShape &shape);
  std::int64_t dimensions() const override { return m_shape.latent * (m_shape.ofBeats ? m_shape.beats() : 1); }
  Posterior encode(const at::Tensor &cells, const NormMode &mode) const override;
  at::Tensor decode(const at::Tensor &points, const Teacher &teacher, const NormMode &mode) const override;

private:
  /// Steps of the decoder before the first doubling.
  std::int64_t startSteps() const { return m_shape.form == LoopPaper::loops2021 ? m_shape.steps / 8 : m_shape.beats(); }

  at::Tensor start(const at::Tensor &points) const;

  CnnVaeShape m_shape;
  learning::ConvBlock m_down0, m_down1, m_down2;
  learning::ResBlock m_downRes1, m_downRes2;
  PosteriorHead m_posterior;
  learning::Linear m_start;
  learning::ConvBlock m_up1, m_up2; // loops-2022
  learning::ResBlock m_upRes1, m_upRes2;
  learning::Conv m_toCells;
};

} // namespace loopwright::models
