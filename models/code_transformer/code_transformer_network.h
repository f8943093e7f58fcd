// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/parameters.h"

namespace loopwright::models {

/// The sizes of a code transformer. The S streams of L codes are read as one sequence of S * L tokens, interleaved:
/// token l * S + s is code l of stream s.
struct CodeTransformerShape {
  std::vector<std::int64_t> codes = {512}; ///< K of each stream
  std::int64_t length = 32;                ///< L
  std::int64_t bars = 8;                   ///< a divisor of L
  std::int64_t width = 128;
  std::int64_t layers = 3;
  std::int64_t heads = 4; ///< a divisor of the width
  bool copies = true;     ///< whether a code may be copied from another step of its stream

  std::int64_t streams() const { return static_cast<std::int64_t>(codes.size()); }
  std::int64_t tokens() const { return streams() * length; }
  std::int64_t allCodes() const;
  /// First row of a stream's codes in the embedding table; its mask is row allCodes() + stream.
  std::int64_t firstRow(std::int64_t stream) const;
};

/// Dropout of a training step; the masks come from `seed`.
struct TransformerDropout {
  double rate = 0;
  std::uint64_t seed = 0;
};

/// A transformer that tells masked codes from all others, on both sides (Devlin et al. 2019; as a generator of images
/// Chang et al. 2022). A token is shown by its code or its stream's mask, its bar and its place in the bar; attention
/// has a bias for each distance in latent steps and pair of streams, so that the same place of another bar is easily
/// found. Layers normalise before they compute (Xiong et al. 2020). With copies, a told probability is a mixture of the
/// head's own and of the known codes of the same stream, each as likely as it is attended to (pointer sentinel, Merity
/// et al. 2016): music repeats its bars.
class CodeTransformerNetwork {
public:
  CodeTransformerNetwork(learning::Parameters &parameters, const CodeTransformerShape &shape);
  const CodeTransformerShape &shape() const { return m_shape; }
  /// Values of all tensors of a network of that shape.
  static std::int64_t valuesOf(const CodeTransformerShape &shape);

  /// Tokens int64 [N, S * L] of which those where `masked` (bool, same shape) are not seen -> the logarithms of the
  /// probabilities of all codes, per stream [N, L, K_s].
  std::vector<at::Tensor> logProbabilities(const at::Tensor &tokens, const at::Tensor &masked,
                                           const TransformerDropout &dropout = {}) const;

private:
  struct Affine {
    at::Tensor weight, bias;
    at::Tensor of(const at::Tensor &x) const { return at::linear(x, weight, bias); }
    at::Tensor normalised(const at::Tensor &x) const { return at::layer_norm(x, {x.size(-1)}, weight, bias); }
  };
  struct Layer {
    Affine attentionNorm, queriesKeysValues, mixed, forwardNorm, wide, narrow;
    at::Tensor distances; // [heads, (2L - 1) * S * S]
  };
  /// What a stream's head and its copying are made of.
  struct Head {
    Affine own, queries, keys, sentinel;
    at::Tensor distances; // [2L - 1]
  };
  static Affine addLinear(learning::Parameters &parameters, const std::string &name, std::int64_t in, std::int64_t out);
  static Affine addNorm(learning::Parameters &parameters, const std::string &name, std::int64_t width);
  at::Tensor told(const Head &head, const at::Tensor &x, const at::Tensor &codes, const at::Tensor &masked) const;

  CodeTransformerShape m_shape;
  at::Tensor m_codes;  // [all codes + S, W]
  at::Tensor m_bars;   // [bars, W]
  at::Tensor m_places; // [S * L / bars, W]
  std::vector<Layer> m_layers;
  Affine m_norm;
  std::vector<Head> m_heads;
  at::Tensor m_pairs;     // int64 [T * T]: which distance a pair of tokens has
  at::Tensor m_stepPairs; // int64 [L * L]: the same for pairs of latent steps
};

} // namespace loopwright::models
