// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/learning/parameters.h"
#include "models/vqvae/codebook.h"

namespace loopwright::models {

/// The sizes of one stream's autoencoder.
struct VqVaeStreamShape {
  std::string name;                  ///< "drums"
  std::vector<std::int64_t> columns; ///< of the roll, in the order the stream reads them; P of them
  std::int64_t channels = 128;
  std::int64_t codes = 512;   ///< K
  std::int64_t codeSize = 16; ///< D
  std::int64_t segment = 0;   ///< steps that are coded without a look at their neighbours, a multiple of 4; 0: all

  std::int64_t width() const { return static_cast<std::int64_t>(columns.size()); } ///< P
};

/// A stream's own columns of rolls [N, all columns, T] -> [N, P, T].
at::Tensor columnsOf(const at::Tensor &cells, const VqVaeStreamShape &shape);
/// The inverse over all streams: what each one gives, put where its columns are.
at::Tensor rollOf(const std::vector<at::Tensor> &streams, const std::vector<VqVaeStreamShape> &shapes);

/// Whether batch normalisation uses the batch (and moves its running statistics by `momentum`) or the running ones.
struct NormMode {
  bool training = false;
  double momentum = 0.1;
};

/// Convolution without bias, batch normalisation, LeakyReLU(0.2).
struct ConvBlock {
  at::Tensor weight, scale, shift, mean, variance;
  std::int64_t stride = 1;
  at::Tensor forward(const at::Tensor &x, const NormMode &mode, bool activate = true) const;
};

/// x + (conv, norm, LeakyReLU, conv, norm); no activation after the sum.
struct ResBlock {
  ConvBlock first, second;
  at::Tensor forward(const at::Tensor &x, const NormMode &mode) const;
};

/// The VQ-VAE of loops-2022 (appendix B.4, details 1.5) over the columns of one stream: four encoder stages halve the
/// steps twice, four decoder stages double them twice (nearest neighbour).
/// With segments of a bar, equal bars have equal codes and equal codes sound alike wherever they stand.
/// Columns [N, P, T] -> z [N, D, T/4] -> codes [N, T/4] -> logits [N, P, T]; T is a multiple of 4.
class VqVaeStream {
public:
  /// Adds its tensors under `prefix` ("streams.0.").
  VqVaeStream(learning::Parameters &parameters, const std::string &prefix, const VqVaeStreamShape &shape,
              std::uint64_t seed);

  const VqVaeStreamShape &shape() const { return m_shape; }
  Codebook &codebook() { return m_codebook; }
  const Codebook &codebook() const { return m_codebook; }

  at::Tensor encode(const at::Tensor &columns, const NormMode &mode) const; ///< -> z [N, D, L]
  at::Tensor decode(const at::Tensor &z, const NormMode &mode) const;       ///< -> logits [N, P, T]
  at::Tensor codesOf(const at::Tensor &z) const;                            ///< [N, D, L] -> int64 [N, L]
  at::Tensor vectorsOf(const at::Tensor &codes) const;                      ///< int64 [N, L] -> [N, D, L]

private:
  VqVaeStreamShape m_shape;
  ConvBlock m_down0, m_down1, m_down2, m_up0, m_up1, m_up2;
  ResBlock m_downRes1, m_downRes2, m_upRes1, m_upRes2;
  at::Tensor m_toCode, m_toCodeBias, m_toCells, m_toCellsBias;
  Codebook m_codebook;
};

/// What one stream's forward pass in training gives.
struct VqVaeForward {
  at::Tensor z;              ///< [N, D, L], with gradient
  at::Tensor codes;          ///< int64 [N, L]
  at::Tensor logits;         ///< [N, P, T]
  at::Tensor reconstruction; ///< binary cross-entropy summed over the batch, mean over P x T
  at::Tensor commitment;     ///< ||z - sg(e)||^2 summed over the batch, mean over D x L
};
VqVaeForward forwardInTraining(const VqVaeStream &stream, const at::Tensor &columns, const NormMode &mode);

} // namespace loopwright::models
