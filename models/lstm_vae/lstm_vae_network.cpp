// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lstm_vae/lstm_vae_network.h"

#include <cmath>

namespace loopwright::models {
namespace {

/// [N, P, T] -> [T, N, P]
at::Tensor bySteps(const at::Tensor &cells) { return cells.permute({2, 0, 1}); }
/// The inverse.
at::Tensor byLoops(const at::Tensor &steps) { return steps.permute({1, 2, 0}); }

} // namespace

LstmVaeNetwork::LstmVaeNetwork(learning::Parameters &parameters, const LstmVaeShape &shape, std::int64_t in,
                               std::int64_t width)
    : m_shape(shape), m_forward(learning::addLstm(parameters, "encoder.forward.", shape.columns, shape.encoder)),
      m_backward(learning::addLstm(parameters, "encoder.backward.", shape.columns, shape.encoder)),
      m_posterior(addPosteriorHead(parameters, 2 * shape.encoder, shape.latent, shape.normedMean)) {
  for (std::int64_t l = 0; l < shape.layers; ++l)
    m_layers.push_back(learning::addLstm(parameters, "decoder." + std::to_string(l) + ".", l == 0 ? in : width, width));
  m_toCells = learning::addLinear(parameters, "decoder.cells", width, shape.columns);
}

Posterior LstmVaeNetwork::encode(const at::Tensor &cells, const NormMode &) const {
  const at::Tensor x = bySteps(cells).contiguous();
  const at::Tensor onwards = learning::lstmLayer(x, m_forward)[-1];
  const at::Tensor backwards = learning::lstmLayer(x.flip(0), m_backward)[-1];
  return m_posterior.forward(at::cat({onwards, backwards}, 1));
}

at::Tensor NonArLstmVae::decode(const at::Tensor &points, const Teacher &, const NormMode &) const {
  at::Tensor x = points.unsqueeze(0).expand({m_shape.steps, points.size(0), points.size(1)});
  for (const learning::LstmWeights &layer : m_layers)
    x = learning::lstmLayer(x, layer);
  return byLoops(m_toCells.forward(x));
}

double ArLstmVae::shownShare(std::int64_t epoch) const {
  const double k = m_shape.sampling;
  return k > 0 ? k / (k + std::exp(static_cast<double>(epoch) / k)) : 1;
}

at::Tensor ArLstmVae::decode(const at::Tensor &points, const Teacher &teacher, const NormMode &) const {
  const std::int64_t loops = points.size(0);
  at::Tensor read;
  if (teacher.cells.defined() && !teacher.shown.defined()) {
    read = at::cat(
        {at::zeros({1, loops, m_shape.columns}, at::kFloat), bySteps(teacher.cells).slice(0, 0, m_shape.steps - 1)});
  } else {
    // What is read has no gradient: cells sound or not. So it is found first, and then read like the truth.
    const Reading reading = readThrough(points, teacher);
    if (!at::GradMode::is_enabled())
      return byLoops(reading.logits);
    read = reading.cells;
  }
  at::Tensor x = at::cat({read, points.unsqueeze(0).expand({m_shape.steps, loops, points.size(1)})}, 2);
  for (const learning::LstmWeights &layer : m_layers)
    x = learning::lstmLayer(x, layer, {points, points});
  return byLoops(m_toCells.forward(x));
}

ArLstmVae::Reading ArLstmVae::readThrough(const at::Tensor &points, const Teacher &teacher) const {
  const at::NoGradGuard noGradient;
  const std::int64_t loops = points.size(0), columns = m_shape.columns;
  const learning::LstmWeights &first = m_layers.front();
  const at::Tensor ofPoint = at::addmm(first.biasInput + first.biasHidden, points, first.input.slice(1, columns).t());
  std::vector<at::Tensor> inputs, recurrences, biases, hidden, cells;
  for (const learning::LstmWeights &layer : m_layers) {
    const bool isFirst = inputs.empty();
    inputs.push_back((isFirst ? layer.input.slice(1, 0, columns) : layer.input).t().contiguous());
    recurrences.push_back(layer.hidden.t().contiguous());
    biases.push_back(isFirst ? ofPoint : layer.biasInput + layer.biasHidden);
    hidden.push_back(points.clone());
    cells.push_back(points.clone());
  }
  const at::Tensor toCells = m_toCells.weight.t().contiguous();
  const at::Tensor truth = teacher.cells.defined() ? bySteps(teacher.cells).contiguous() : at::Tensor();
  at::Tensor scratch = at::empty_like(points);
  Reading reading{at::zeros({m_shape.steps, loops, columns}, at::kFloat),
                  at::empty({m_shape.steps, loops, columns}, at::kFloat)};
  for (std::int64_t t = 0; t < m_shape.steps; ++t) {
    for (std::size_t l = 0; l < m_layers.size(); ++l) {
      at::Tensor gates = at::addmm(biases[l], l == 0 ? reading.cells[t] : hidden[l - 1], inputs[l]);
      gates.addmm_(hidden[l], recurrences[l]);
      learning::lstmStep(gates, cells[l], hidden[l], scratch);
    }
    at::Tensor said = reading.logits[t];
    at::addmm_out(said, m_toCells.bias, hidden.back(), toCells);
    if (t + 1 == m_shape.steps)
      break;
    const at::Tensor own = said.ge(0).to(at::kFloat);
    at::Tensor next = reading.cells[t + 1];
    next.copy_(truth.defined() ? at::where(teacher.shown[t + 1].unsqueeze(1), truth[t], own) : own);
  }
  return reading;
}

} // namespace loopwright::models
