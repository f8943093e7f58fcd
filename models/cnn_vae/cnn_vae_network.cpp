// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cnn_vae/cnn_vae_network.h"

namespace loopwright::models {

using learning::addConvBlock;
using learning::addResBlock;

CnnVaeNetwork::CnnVaeNetwork(learning::Parameters &parameters, const CnnVaeShape &shape) : m_shape(shape) {
  const std::int64_t channels = shape.channels;
  m_down0 = addConvBlock(parameters, "encoder.0", shape.columns, channels);
  m_down1 = addConvBlock(parameters, "encoder.1", channels, channels, 3, 2);
  m_downRes1 = addResBlock(parameters, "encoder.2", channels);
  m_down2 = addConvBlock(parameters, "encoder.3", channels, channels, 3, 2);
  m_downRes2 = addResBlock(parameters, "encoder.4", channels);
  m_posterior =
      addPosteriorHead(parameters, shape.ofBeats ? channels : channels * shape.beats(), shape.latent, shape.normedMean);
  m_start =
      learning::addLinear(parameters, "decoder.0", shape.latent, shape.ofBeats ? channels : channels * startSteps());
  if (shape.form == LoopPaper::loops2022) {
    m_up1 = addConvBlock(parameters, "decoder.1", channels, channels);
    m_up2 = addConvBlock(parameters, "decoder.3", channels, channels);
  }
  m_upRes1 = addResBlock(parameters, "decoder.2", channels);
  m_upRes2 = addResBlock(parameters, "decoder.4", channels);
  m_toCells = learning::addConv(parameters, "decoder.5", channels, shape.columns, 7);
}

Posterior CnnVaeNetwork::encode(const at::Tensor &cells, const NormMode &mode) const {
  at::Tensor y = m_down0.forward(cells, mode);
  y = m_downRes1.forward(m_down1.forward(y, mode), mode);
  y = m_downRes2.forward(m_down2.forward(y, mode), mode);
  if (!m_shape.ofBeats)
    return m_posterior.forward(y.flatten(1));
  const Posterior ofBeats = m_posterior.forward(y.transpose(1, 2).reshape({-1, m_shape.channels}));
  return {ofBeats.mean.view({cells.size(0), -1}), ofBeats.deviation.view({cells.size(0), -1})};
}

/// What the decoder begins with, [N, channels, startSteps].
at::Tensor CnnVaeNetwork::start(const at::Tensor &points) const {
  if (!m_shape.ofBeats)
    return m_start.forward(points).view({points.size(0), m_shape.channels, startSteps()});
  return m_start.forward(points.view({points.size(0), m_shape.beats(), m_shape.latent})).transpose(1, 2).contiguous();
}

at::Tensor CnnVaeNetwork::decode(const at::Tensor &points, const Teacher &, const NormMode &mode) const {
  at::Tensor y = start(points);
  if (m_shape.form == LoopPaper::loops2022) {
    y = learning::upsampled(at::leaky_relu(y, learning::kNegativeSlope));
    y = learning::upsampled(m_upRes1.forward(m_up1.forward(y, mode), mode));
    return m_toCells.forward(m_upRes2.forward(m_up2.forward(y, mode), mode));
  }
  y = m_upRes1.forward(learning::upsampled(y), mode);
  y = m_upRes2.forward(learning::upsampled(y), mode);
  return m_toCells.forward(learning::upsampled(y));
}

} // namespace loopwright::models
