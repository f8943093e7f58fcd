// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/cancellation.h"
#include "engine/learning/interface/code_filter.h"
#include "models/code_prior/code_prior_network.h"

namespace loopwright::models {

/// Tokens that are known before a sequence is sampled.
struct GivenTokens {
  at::Tensor tokens; ///< int64 [S * L]
  at::Tensor holes;  ///< bool [S * L]: where a token is to be sampled
  /// The latent step that is read first. A loop goes round: after its last step comes its first, up to the one before
  /// this.
  std::int64_t begin = 0;
};

/// The loops [first, first + count) of a seed.
struct PriorSampling {
  std::int64_t first = 0;
  std::int64_t count = 1;
  std::uint64_t seed = 1;
  learning::CodeFilter filter = {};
  LoopConditions conditions = {}; ///< what is asked for
  double guidance = 1;            ///< how much more of it than the network learned
  bool form = false;              ///< which tokens repeat earlier ones is taken from a training loop
};

/// Samples sequences with the network's weights as they are at construction. Keeps the recurrent state of a batch and
/// folds the first layer's input into tables, so that a step is one matrix product a layer. With guidance every loop
/// is read twice, with and without its conditions. One thread at a time.
class CodePriorSampler {
public:
  /// `firstCode` [1 + genres, K_0]: how often each code begins a training loop, of all and of each genre. `forms`:
  /// formsOf; undefined if there are none.
  CodePriorSampler(const CodePriorNetwork &network, const at::Tensor &firstCode, const at::Tensor &forms = {});

  /// int64 [count, S * L]; undefined if cancelled. Of given tokens only the holes are sampled, each with what is read
  /// before it.
  at::Tensor sample(const PriorSampling &sampling, const CancellationToken &cancel,
                    const GivenTokens *given = nullptr) const;

private:
  struct State;
  void readToken(std::int64_t t, State &state) const;
  void sampleToken(std::int64_t t, const PriorSampling &sampling, State &state) const;

  CodePriorShape m_shape;
  std::vector<at::Tensor> m_tables; // a lag: [rows, 4H]
  at::Tensor m_placeTable;          // [S * L, 4H], biases included
  at::Tensor m_conditionTable;      // [rows, 4H]
  at::Tensor m_hiddenWeight;        // of the first layer, [H, 4H]
  struct Layer {
    at::Tensor weight; // [2H, 4H]: input and hidden
    at::Tensor bias;   // [4H]
  };
  std::vector<Layer> m_layers;                            // the second and later
  std::vector<std::pair<at::Tensor, at::Tensor>> m_heads; // [H, K], [K]
  std::vector<std::pair<at::Tensor, at::Tensor>> m_gates; // [H, 1 + copies], [1 + copies]
  std::vector<std::vector<double>> m_firstCode;           // [1 + genres][K_0]
  at::Tensor m_forms;                                     // int16 [F, S * L]
};

} // namespace loopwright::models
