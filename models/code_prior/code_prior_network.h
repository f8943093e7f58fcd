// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/cancellation.h"
#include "engine/learning/interface/code_filter.h"
#include "engine/learning/lstm_layer.h"
#include "engine/learning/parameters.h"

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

  std::int64_t streams() const { return static_cast<std::int64_t>(codes.size()); }
  std::int64_t tokens() const { return streams() * length; }
  std::int64_t allCodes() const;
  /// First row of a stream's codes in an embedding table.
  std::int64_t firstRow(std::int64_t stream) const;
};

/// Dropout of a training step; the masks are drawn from `seed`.
struct PriorDropout {
  double rate = 0;
  std::uint64_t seed = 0;
};

/// An LSTM over codes (loops-2022, details 1.6). With one stream and lags {1} it is the paper's: embedding, LSTM
/// layers, linear head. A lag of a bar shows the token a bar before the one to be told, so that repeating a bar needs
/// no memory. With copies the told probability is a mixture (pointer sentinel, Merity et al. 2016): the gates of each
/// token share it out between the head's own and the codes of the same stream so many steps before.
class CodePriorNetwork {
public:
  CodePriorNetwork(learning::Parameters &parameters, const CodePriorShape &shape);
  const CodePriorShape &shape() const { return m_shape; }

  /// Tokens int64 [N, S * L] -> logits of tokens 1 … S * L - 1 given those before, per stream
  /// [number of such tokens, N, K_s]: stream 0 lacks its first.
  /// With copies they are the logarithms of the mixture.
  std::vector<at::Tensor> logits(const at::Tensor &tokens, const PriorDropout &dropout = {}) const;
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
  std::vector<learning::LstmWeights> m_layers;
  std::vector<std::pair<at::Tensor, at::Tensor>> m_heads; // a stream: weight [K, H], bias [K]
  std::vector<std::pair<at::Tensor, at::Tensor>> m_gates; // a stream: weight [1 + copies, H], bias; none without copies
};

/// Tokens that are known before a sequence is drawn.
struct GivenTokens {
  at::Tensor tokens; ///< int64 [S * L]
  at::Tensor holes;  ///< bool [S * L]: where a token is to be drawn
};

/// Draws sequences with the network's weights as they are at construction. Keeps the recurrent state of a batch and
/// folds the first layer's input into tables, so that a step is one matrix product a layer. One thread at a time.
class CodePriorSampler {
public:
  /// `firstCode` [K_0]: how often each code begins a training loop.
  CodePriorSampler(const CodePriorNetwork &network, const at::Tensor &firstCode);

  /// int64 [count, S * L] of the loops [first, first + count) of a seed; undefined if cancelled. Of given tokens only
  /// the holes are drawn, each with what stands before it.
  at::Tensor sample(std::int64_t first, std::int64_t count, std::uint64_t seed, const learning::CodeFilter &filter,
                    const CancellationToken &cancel, const GivenTokens *given = nullptr) const;

private:
  CodePriorShape m_shape;
  std::vector<at::Tensor> m_tables; // a lag: [rows, 4H]
  at::Tensor m_placeTable;          // [S * L, 4H], biases included
  at::Tensor m_hiddenWeight;        // of the first layer, [H, 4H]
  struct Layer {
    at::Tensor weight; // [2H, 4H]: input and hidden
    at::Tensor bias;   // [4H]
  };
  std::vector<Layer> m_layers;                            // the second and later
  std::vector<std::pair<at::Tensor, at::Tensor>> m_heads; // [H, K], [K]
  std::vector<std::pair<at::Tensor, at::Tensor>> m_gates; // [H, 1 + copies], [1 + copies]
  std::vector<double> m_firstCode;
};

} // namespace loopwright::models
