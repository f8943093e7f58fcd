// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "engine/learning/conv_blocks.h"
#include "models/loop_paper.h"
#include "models/one_pitch.h"
#include "models/vqvae/codebook.h"

namespace loopwright::models {

using learning::NormMode;

/// The sizes of one stream's autoencoder.
struct VqVaeStreamShape {
  std::string name;                  ///< "drums"
  std::vector<std::int64_t> columns; ///< of the roll, in the order the stream reads them; P of them
  std::int64_t channels = 128;
  std::int64_t codes = 512;   ///< K
  std::int64_t codeSize = 16; ///< D
  std::int64_t segment = 0;   ///< steps that are coded without a look at their neighbours, 0: all
  std::int64_t codeSteps = 4; ///< steps that a code stands for: a power of two that divides T and the segment
  LoopPaper form = LoopPaper::loops2022;
  OnePitchColumns onePitch = {}; ///< of this stream's columns

  std::int64_t width() const { return static_cast<std::int64_t>(columns.size()); } ///< P
};

/// A stream's own columns of rolls [N, all columns, T] -> [N, P, T].
at::Tensor columnsOf(const at::Tensor &cells, const VqVaeStreamShape &shape);
/// The inverse over all streams: what each one gives, put where its columns are.
at::Tensor rollOf(const std::vector<at::Tensor> &streams, const std::vector<VqVaeStreamShape> &shapes);

/// The VQ-VAE of loops-2022 (appendix B.4, details 1.5) or loops-2021 (table d) over the columns of one stream: encoder
/// stages halve the steps until one is left of each `codeSteps`, decoder stages double them again (nearest neighbour).
/// With segments of a bar, equal bars have equal codes and equal codes sound alike wherever they stand.
/// Columns [N, P, T] -> z [N, D, L] -> codes [N, L] -> logits [N, P, T]; L = T / codeSteps.
class VqVaeStream {
public:
  /// Adds its tensors under `prefix` ("streams.0.").
  VqVaeStream(learning::Parameters &parameters, const std::string &prefix, const VqVaeStreamShape &shape);

  const VqVaeStreamShape &shape() const { return m_shape; }
  Codebook &codebook() { return m_codebook; }
  const Codebook &codebook() const { return m_codebook; }

  at::Tensor encode(const at::Tensor &columns, const NormMode &mode) const; ///< -> z [N, D, L]
  at::Tensor decode(const at::Tensor &z, const NormMode &mode) const;       ///< -> logits [N, P, T]
  at::Tensor codesOf(const at::Tensor &z) const;                            ///< [N, D, L] -> int64 [N, L]
  at::Tensor vectorsOf(const at::Tensor &codes) const;                      ///< int64 [N, L] -> [N, D, L]

private:
  struct Stage {
    learning::ConvBlock conv; // none in the decoder of loops-2021
    learning::ResBlock res;
  };
  void addEncoder(learning::Parameters &parameters, const std::string &prefix);
  void addDecoder(learning::Parameters &parameters, const std::string &prefix);

  VqVaeStreamShape m_shape;
  Codebook m_codebook;
  std::vector<learning::ConvBlock> m_stem; // before the first halving
  std::vector<Stage> m_down, m_up;
  learning::Conv m_toCode;           // loops-2022
  learning::ConvBlock m_toCodeBlock; // loops-2021, and
  learning::ResBlock m_toCodeRes;    // after it
  learning::ConvBlock m_fromCode;    // before the first doubling
  learning::ConvBlock m_beforeCells; // loops-2021
  learning::Conv m_toCells;
};

/// A stream's network a shape, under "streams.0.", "streams.1.", …
std::vector<VqVaeStream> makeVqVaeStreams(learning::Parameters &parameters,
                                          const std::vector<VqVaeStreamShape> &shapes);

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
