// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/torch_pch.h"

namespace loopwright::learning {

/// The weights of an LSTM layer, rows in torch's gate order (input, forget, cell, output).
struct LstmWeights {
  at::Tensor input;      ///< [4H, I]
  at::Tensor hidden;     ///< [4H, H]
  at::Tensor biasInput;  ///< [4H]
  at::Tensor biasHidden; ///< [4H]
};

/// One LSTM layer over whole sequences from a zero state (Hochreiter and Schmidhuber 1997, with forget gates):
/// x float [T, N, I] -> outputs [T, N, H]. The same function as at::lstm, with gradients, in fewer and larger matrix
/// products: the weight gradients of all steps are one product each.
at::Tensor lstmLayer(const at::Tensor &x, const LstmWeights &weights);

} // namespace loopwright::learning
