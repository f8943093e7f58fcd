// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/lstm_layer.h"

#include <ATen/Parallel.h>

namespace loopwright::learning {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;
using MaybeTensor = c10::optional<at::Tensor>; // an argument that may be left out of the graph

constexpr std::int64_t kRowsAtOnce = 8;

/// cell = forget * before + input * candidate over the rows of a step; `before` is null at the first.
void moveCells(const at::Tensor &gates, const float *before, const at::Tensor &cells) {
  const std::int64_t hidden = cells.size(1);
  const float *gate = gates.data_ptr<float>();
  float *cell = cells.data_ptr<float>();
  at::parallel_for(0, cells.size(0), kRowsAtOnce, [=](std::int64_t begin, std::int64_t end) {
    for (std::int64_t row = begin; row < end; ++row) {
      const float *input = gate + row * 4 * hidden;
      const float *forget = input + hidden;
      const float *candidate = input + 2 * hidden;
      for (std::int64_t j = 0; j < hidden; ++j)
        cell[row * hidden + j] =
            input[j] * candidate[j] + (before != nullptr ? forget[j] * before[row * hidden + j] : 0.0F);
    }
  });
}

/// One step backwards: from the gradient of the step's outputs and (in `carried`) of its cells to that of its gates
/// before their nonlinearities and (in `carried`) of the cells before.
void gateGradients(const at::Tensor &gates, const float *before, const at::Tensor &squashed, const at::Tensor &outputs,
                   const at::Tensor &carried, const at::Tensor &gradients) {
  const std::int64_t hidden = squashed.size(1);
  const float *gate = gates.data_ptr<float>();
  const float *squash = squashed.data_ptr<float>();
  const float *output = outputs.data_ptr<float>();
  float *carry = carried.data_ptr<float>();
  float *gradient = gradients.data_ptr<float>();
  at::parallel_for(0, squashed.size(0), kRowsAtOnce, [=](std::int64_t begin, std::int64_t end) {
    for (std::int64_t row = begin; row < end; ++row) {
      const float *g = gate + row * 4 * hidden;
      float *d = gradient + row * 4 * hidden;
      for (std::int64_t j = 0; j < hidden; ++j) {
        const std::int64_t k = row * hidden + j;
        const float input = g[j], forget = g[hidden + j], candidate = g[2 * hidden + j], open = g[3 * hidden + j];
        const float cell = carry[k] + output[k] * open * (1 - squash[k] * squash[k]);
        d[j] = cell * candidate * input * (1 - input);
        d[hidden + j] = before != nullptr ? cell * before[k] * forget * (1 - forget) : 0.0F;
        d[2 * hidden + j] = cell * input * (1 - candidate * candidate);
        d[3 * hidden + j] = output[k] * squash[k] * open * (1 - open);
        carry[k] = cell * forget;
      }
    }
  });
}

/// The nonlinearities of the gates, in place, in torch's order: input, forget, cell, output.
void openGates(const at::Tensor &gates) {
  const std::int64_t hidden = gates.size(1) / 4;
  gates.narrow(1, 0, 2 * hidden).sigmoid_();
  gates.narrow(1, 2 * hidden, hidden).tanh_();
  gates.narrow(1, 3 * hidden, hidden).sigmoid_();
}

/// Where the numbers are; null for none.
const float *dataOf(const at::Tensor &tensor) { return tensor.defined() ? tensor.data_ptr<float>() : nullptr; }

class LstmLayer final : public torch::autograd::Function<LstmLayer> {
public:
  static at::Tensor forward(AutogradContext *context, const at::Tensor &x, const at::Tensor &weightInput,
                            const at::Tensor &weightHidden, const at::Tensor &biasInput, const at::Tensor &biasHidden,
                            const MaybeTensor &givenHidden, const MaybeTensor &givenCell) {
    const at::Tensor initialHidden = givenHidden.value_or(at::Tensor());
    const std::int64_t steps = x.size(0), loops = x.size(1), hidden = weightHidden.size(1);
    const at::Tensor rows = x.contiguous().view({steps * loops, x.size(2)});
    const at::Tensor gates = at::addmm(biasInput + biasHidden, rows, weightInput.t()).view({steps, loops, 4 * hidden});
    const at::Tensor cells = at::empty({steps, loops, hidden}, x.options());
    const at::Tensor squashed = at::empty_like(cells);
    at::Tensor outputs = at::empty_like(cells);
    const at::Tensor turned = weightHidden.t();
    const at::Tensor beganWith = givenCell ? givenCell->contiguous() : at::Tensor();
    for (std::int64_t t = 0; t < steps; ++t) {
      const at::Tensor gate = gates[t];
      if (t > 0)
        gate.addmm_(outputs[t - 1], turned);
      else if (initialHidden.defined())
        gate.addmm_(initialHidden, turned);
      openGates(gate);
      moveCells(gate, dataOf(t > 0 ? cells[t - 1] : beganWith), cells[t]);
      at::Tensor squash = squashed[t];
      at::tanh_out(squash, cells[t]);
      at::Tensor output = outputs[t];
      at::mul_out(output, gate.narrow(1, 3 * hidden, hidden), squash);
    }
    context->save_for_backward(
        {rows, weightInput, weightHidden, gates, cells, squashed, outputs, initialHidden, beganWith});
    return outputs;
  }

  static tensor_list backward(AutogradContext *context, tensor_list incoming) {
    const tensor_list saved = context->get_saved_variables();
    const at::Tensor &rows = saved[0], &weightInput = saved[1], &weightHidden = saved[2], &gates = saved[3],
                     &cells = saved[4], &squashed = saved[5], &outputs = saved[6], &initialHidden = saved[7],
                     &initialCell = saved[8];
    const at::Tensor given = incoming[0].contiguous();
    const std::int64_t steps = gates.size(0), loops = gates.size(1), hidden = weightHidden.size(1);
    const at::Tensor gradients = at::empty_like(gates);
    const at::Tensor carried = at::zeros({loops, hidden}, gates.options());
    at::Tensor output = at::empty({loops, hidden}, gates.options());
    for (std::int64_t t = steps - 1; t >= 0; --t) {
      if (t + 1 < steps)
        at::addmm_out(output, given[t], gradients[t + 1], weightHidden);
      else
        output.copy_(given[t]);
      gateGradients(gates[t], dataOf(t > 0 ? cells[t - 1] : initialCell), squashed[t], output, carried, gradients[t]);
    }
    const at::Tensor flat = gradients.view({steps * loops, 4 * hidden});
    const at::Tensor turned = flat.t();
    const at::Tensor bias = flat.sum(0);
    // The first step has no outputs before it, only what the layer began with.
    at::Tensor ofHidden =
        at::mm(turned.slice(1, loops), outputs.view({steps * loops, hidden}).slice(0, 0, (steps - 1) * loops));
    at::Tensor ofInitialHidden, ofInitialCell;
    if (initialHidden.defined()) {
      ofHidden.addmm_(turned.slice(1, 0, loops), initialHidden);
      ofInitialHidden = at::mm(gradients[0], weightHidden);
      ofInitialCell = carried;
    }
    at::Tensor ofX;
    if (context->needs_input_grad(0))
      ofX = at::mm(flat, weightInput).view({steps, loops, rows.size(1)});
    return {ofX, at::mm(turned, rows), ofHidden, bias, bias.clone(), ofInitialHidden, ofInitialCell};
  }
};

} // namespace

LstmWeights addLstm(Parameters &parameters, const std::string &prefix, std::int64_t in, std::int64_t hidden) {
  LstmWeights layer;
  layer.input = parameters.addWeight(prefix + "weight_ih", {4 * hidden, in}, hidden);
  layer.hidden = parameters.addWeight(prefix + "weight_hh", {4 * hidden, hidden}, hidden);
  layer.biasInput = parameters.addBias(prefix + "bias_ih", {4 * hidden}, hidden);
  layer.biasHidden = parameters.addBias(prefix + "bias_hh", {4 * hidden}, hidden);
  return layer;
}

at::Tensor lstmLayer(const at::Tensor &x, const LstmWeights &weights, const LstmState &initial) {
  const auto given = [](const at::Tensor &tensor) { return tensor.defined() ? MaybeTensor(tensor) : MaybeTensor(); };
  return LstmLayer::apply(x, weights.input, weights.hidden, weights.biasInput, weights.biasHidden,
                          given(initial.hidden), given(initial.cell));
}

void lstmStep(at::Tensor &gates, at::Tensor &cells, at::Tensor &outputs, at::Tensor &scratch) {
  const std::int64_t hidden = cells.size(1);
  openGates(gates);
  cells.mul_(gates.narrow(1, hidden, hidden));
  cells.addcmul_(gates.narrow(1, 0, hidden), gates.narrow(1, 2 * hidden, hidden));
  at::tanh_out(scratch, cells);
  at::mul_out(outputs, gates.narrow(1, 3 * hidden, hidden), scratch);
}

} // namespace loopwright::learning
