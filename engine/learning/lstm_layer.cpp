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

class Recurrence final : public torch::autograd::Function<Recurrence> {
public:
  static at::Tensor forward(AutogradContext *context, const at::Tensor &given, const at::Tensor &weightHidden,
                            const MaybeTensor &givenHidden, const MaybeTensor &givenCell) {
    const at::Tensor beganHidden = givenHidden ? givenHidden->contiguous() : at::Tensor();
    const at::Tensor beganCell = givenCell ? givenCell->contiguous() : at::Tensor();
    const std::int64_t steps = given.size(0), loops = given.size(1), hidden = weightHidden.size(1);
    const at::Tensor gates = at::empty({steps, loops, 4 * hidden}, given.options());
    const at::Tensor cells = at::empty({steps, loops, hidden}, given.options());
    const at::Tensor squashed = at::empty_like(cells);
    at::Tensor outputs = at::empty_like(cells);
    const at::Tensor turned = weightHidden.t();
    for (std::int64_t t = 0; t < steps; ++t) {
      at::Tensor gate = gates[t];
      const at::Tensor before = t > 0 ? outputs[t - 1] : beganHidden;
      if (before.defined())
        at::addmm_out(gate, given[t], before, turned);
      else
        gate.copy_(given[t]);
      openGates(gate);
      moveCells(gate, dataOf(t > 0 ? cells[t - 1] : beganCell), cells[t]);
      at::Tensor squash = squashed[t];
      at::tanh_out(squash, cells[t]);
      at::Tensor output = outputs[t];
      at::mul_out(output, gate.narrow(1, 3 * hidden, hidden), squash);
    }
    context->save_for_backward({weightHidden, gates, cells, squashed, outputs, beganHidden, beganCell});
    return outputs;
  }

  static tensor_list backward(AutogradContext *context, tensor_list incoming) {
    const tensor_list saved = context->get_saved_variables();
    const at::Tensor &weightHidden = saved[0], &gates = saved[1], &cells = saved[2], &squashed = saved[3],
                     &outputs = saved[4], &beganHidden = saved[5], &beganCell = saved[6];
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
      gateGradients(gates[t], dataOf(t > 0 ? cells[t - 1] : beganCell), squashed[t], output, carried, gradients[t]);
    }
    const at::Tensor turned = gradients.view({steps * loops, 4 * hidden}).t();
    // The first step has no outputs before it, only what the layer began with.
    at::Tensor ofHidden =
        at::mm(turned.slice(1, loops), outputs.view({steps * loops, hidden}).slice(0, 0, (steps - 1) * loops));
    at::Tensor ofBeganHidden, ofBeganCell;
    if (beganHidden.defined()) {
      ofHidden.addmm_(turned.slice(1, 0, loops), beganHidden);
      ofBeganHidden = at::mm(gradients[0], weightHidden);
      ofBeganCell = carried;
    }
    return {gradients, ofHidden, ofBeganHidden, ofBeganCell};
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

at::Tensor lstmRecurrence(const at::Tensor &given, const at::Tensor &weightHidden, const LstmState &initial) {
  const auto maybe = [](const at::Tensor &tensor) { return tensor.defined() ? MaybeTensor(tensor) : MaybeTensor(); };
  return Recurrence::apply(given.contiguous(), weightHidden, maybe(initial.hidden), maybe(initial.cell));
}

at::Tensor lstmLayer(const at::Tensor &x, const LstmWeights &weights, const LstmState &initial) {
  const at::Tensor rows = x.contiguous().view({x.size(0) * x.size(1), x.size(2)});
  const at::Tensor given = at::addmm(weights.biasInput + weights.biasHidden, rows, weights.input.t());
  return lstmRecurrence(given.view({x.size(0), x.size(1), given.size(1)}), weights.hidden, initial);
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
