// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/lstm_layer.h"
#include "engine/learning/parameters.h"
#include "models/loop_conditions.h"

namespace loopwright::models {

/// The sizes of a code prior. The S streams of L codes are read as one sequence of S * L tokens, interleaved:
/// token l * S + s is code l of stream s.
struct CodePriorShape {
  std::vector<std::int64_t> codes = {512}; ///< K of each stream
  std::int64_t length = 32;                ///< L
  std::int64_t embedding = 128;
  std::int64_t layers = 4;
  std::int64_t hidden = 512;
  std::vector<std::int64_t> lags = {1}; ///< which earlier tokens are shown, counted back from the one to be told
  bool positions = false;               ///< whether the place in the loop is shown
  std::vector<std::int64_t> copies;     ///< how many latent steps back a code may be copied from, in [1, L)
  bool conditions = false;              ///< whether genre, tempo and density are shown
  std::int64_t genres = 0;              ///< known ones
  std::int64_t forms = 0;               ///< of training loops that are kept

  std::int64_t streams() const { return static_cast<std::int64_t>(codes.size()); }
  std::int64_t tokens() const { return streams() * length; }
  std::int64_t allCodes() const;
  /// First row of a stream's codes in an embedding table.
  std::int64_t firstRow(std::int64_t stream) const;
};

/// Dropout of a training step; the masks come from `seed`.
struct PriorDropout {
  double rate = 0;
  std::uint64_t seed = 0;
};

/// An LSTM over codes (loops-2022, details 1.6). With one stream and lags {1} it is the paper's: embedding, LSTM
/// layers, linear head. A lag of a bar shows the token a bar before the one to be told, so that repeating a bar needs
/// no memory. With conditions every step is shown what is known of the loop. With copies the told probability is a
/// mixture (pointer sentinel, Merity et al. 2016): the gates of each token share it out between the head's own and the
/// codes of the same stream so many steps before.
class CodePriorNetwork {
public:
  CodePriorNetwork(learning::Parameters &parameters, const CodePriorShape &shape);
  const CodePriorShape &shape() const { return m_shape; }

  /// Tokens int64 [N, S * L] -> logits of tokens 1 … S * L - 1 given those before, per stream
  /// [number of such tokens, N, K_s]: stream 0 lacks its first.
  /// With copies they are the logarithms of the mixture.
  /// `conditions`: ConditionRows::weights [N, rows]; undefined: nothing is known of the loops.
  std::vector<at::Tensor> logits(const at::Tensor &tokens, const at::Tensor &conditions = {},
                                 const PriorDropout &dropout = {}) const;
  /// The tokens that `logits` tells, stream by stream: int64 [number, N].
  std::vector<at::Tensor> targets(const at::Tensor &tokens) const;
  /// Tokens int64 [N, S * L] -> log-probability of each given those before it, nats [N, S * L]; 0 for the first, which
  /// the network does not tell.
  at::Tensor logProbabilities(const at::Tensor &tokens) const;

private:
  friend class CodePriorSampler;
  at::Tensor mixed(const at::Tensor &logits, const at::Tensor &hidden, const at::Tensor &tokens,
                   std::int64_t stream) const;

  CodePriorShape m_shape;
  std::vector<at::Tensor> m_embeddings; // a lag: [all codes (+ 1 for "before the loop"), E]
  at::Tensor m_positions;               // [S * L, E]
  at::Tensor m_conditions;              // [rows, E]
  std::vector<learning::LstmWeights> m_layers;
  std::vector<std::pair<at::Tensor, at::Tensor>> m_heads; // a stream: weight [K, H], bias [K]
  std::vector<std::pair<at::Tensor, at::Tensor>> m_gates; // a stream: weight [1 + copies, H], bias; none without copies
};

} // namespace loopwright::models
