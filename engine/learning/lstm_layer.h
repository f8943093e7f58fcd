// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/parameters.h"

namespace loopwright::learning {

/// The weights of an LSTM layer, rows in torch's gate order (input, forget, cell, output).
struct LstmWeights {
  at::Tensor input;      ///< [4H, I]
  at::Tensor hidden;     ///< [4H, H]
  at::Tensor biasInput;  ///< [4H]
  at::Tensor biasHidden; ///< [4H]
};

/// Adds PREFIXweight_ih, weight_hh, bias_ih and bias_hh.
LstmWeights addLstm(Parameters &parameters, const std::string &prefix, std::int64_t in, std::int64_t hidden);

/// What a layer begins with: both [N, H], or both undefined for zeros.
struct LstmState {
  at::Tensor hidden, cell;
};

/// One LSTM layer over whole sequences (Hochreiter and Schmidhuber 1997, with forget gates):
/// x float [T, N, I] -> outputs [T, N, H]. The same function as at::lstm, with gradients, in fewer and larger matrix
/// products: the weight gradients of all steps are one product each.
at::Tensor lstmLayer(const at::Tensor &x, const LstmWeights &weights, const LstmState &initial = {});

/// The recurrence of a layer alone, over what its gates are given of the inputs, biases included: float [T, N, 4H] ->
/// outputs [T, N, H]. For inputs whose product with the weights is known in a shorter way.
at::Tensor lstmRecurrence(const at::Tensor &given, const at::Tensor &weightHidden, const LstmState &initial = {});

/// One step without gradient: from the sums that its gates get [N, 4H], which are used up, to its new cells (in place)
/// and outputs [N, H]. `scratch` has the cells' shape.
void lstmStep(at::Tensor &gates, at::Tensor &cells, at::Tensor &outputs, at::Tensor &scratch);

} // namespace loopwright::learning
