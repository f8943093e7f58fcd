// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/musae/musae_network.h"

#include <cmath>

namespace loopwright::models {
namespace {

using learning::LstmState;
using learning::LstmWeights;

std::vector<LstmWeights> addLayers(learning::Parameters &parameters, const std::string &prefix, std::int64_t layers,
                                   std::int64_t first, std::int64_t others, std::int64_t hidden) {
  std::vector<LstmWeights> stack;
  for (std::int64_t l = 0; l < layers; ++l) {
    stack.push_back(learning::addLstm(parameters, prefix + std::to_string(l) + ".", l == 0 ? first : others, hidden));
    // As Keras begins: what a cell holds is kept.
    const at::NoGradGuard noGradient;
    stack.back().biasInput.narrow(0, hidden, hidden).fill_(1);
  }
  return stack;
}

double power(DeviationForm form) { return form == DeviationForm::printed ? 2.0 : 0.5; }

/// One-hot of the step within the bar, then of the bar, for every step of the window: [T, stepsPerBar + bars].
at::Tensor clockOf(const MusaeShape &shape) {
  const std::int64_t bars = (shape.steps + shape.stepsPerBar - 1) / shape.stepsPerBar;
  at::Tensor clock = at::zeros({shape.steps, shape.stepsPerBar + bars}, at::kFloat);
  auto cell = clock.accessor<float, 2>();
  for (std::int64_t t = 0; t < shape.steps; ++t) {
    cell[t][t % shape.stepsPerBar] = 1;
    cell[t][shape.stepsPerBar + t / shape.stepsPerBar] = 1;
  }
  return clock;
}

} // namespace

MusaeNetwork::MusaeNetwork(learning::Parameters &parameters, const MusaeShape &shape)
    : m_shape(shape), m_clock(clockOf(shape)) {
  const bool spans = shape.span > 0;
  const std::int64_t inputs = shape.tracks * (spans ? shape.embedding : shape.states);
  if (spans)
    m_embedding = parameters.addNormal("encoder.embedding", {shape.tracks * shape.states, shape.embedding});
  m_onwards.layers =
      addLayers(parameters, "encoder.forward.", shape.encoderLayers, inputs, 2 * shape.encoder, shape.encoder);
  m_backwards.layers =
      addLayers(parameters, "encoder.backward.", shape.encoderLayers, inputs, 2 * shape.encoder, shape.encoder);
  const std::int64_t whole = shape.wholeDimensions(), own = shape.ownDimensions();
  m_whole = addHead(parameters, "posterior.", 2 * shape.encoder, whole);
  if (spans) {
    m_own = addHead(parameters, "posterior.own.", 2 * shape.encoder + shape.local, own);
    m_readsLocal = learning::addLinear(parameters, "encoder.local", shape.span * inputs, shape.local);
    m_tellsLocal = learning::addLinear(parameters, "decoder.local", whole + own, shape.local);
  }
  const std::int64_t slice = spans ? shape.slice : 0;
  for (std::int64_t k = 0; k < shape.tracks; ++k) {
    const std::string prefix = "decoder." + std::to_string(k) + ".";
    Decoder decoder;
    decoder.begin = learning::addLinear(parameters, prefix + "begin", whole, shape.decoder);
    if (spans)
      decoder.slices = learning::addLinear(parameters, prefix + "slices", shape.local, shape.span * slice);
    decoder.layers = addLayers(parameters, prefix, shape.decoderLayers,
                               whole + (shape.clock ? m_clock.size(1) : 0) + slice, shape.decoder, shape.decoder);
    decoder.says = learning::addLinear(parameters, prefix + "says", shape.decoder + slice, shape.states);
    m_decoders.push_back(std::move(decoder));
  }
  m_unit = at::full({shape.latent}, shape.narrowUnit, at::kFloat);
  m_unit.narrow(0, 0, std::min<std::int64_t>(2, shape.latent)).fill_(1);
}

MusaeNetwork::Head MusaeNetwork::addHead(learning::Parameters &parameters, const std::string &prefix, std::int64_t read,
                                         std::int64_t dimensions) const {
  Head head;
  head.mean = learning::addLinear(parameters, prefix + "mean", read, dimensions);
  head.deviation.weight = parameters.addWeight(prefix + "deviation.weight", {dimensions, read}, read);
  head.deviation.bias =
      parameters.addConstant(prefix + "deviation.bias", {dimensions},
                             static_cast<float>(std::log(m_shape.firstDeviation) / power(m_shape.form)));
  return head;
}

/// The states' vectors of all tracks side by side: int64 [T, N, K] -> [T, N, K * embedding].
at::Tensor MusaeNetwork::embedded(const at::Tensor &states) const {
  const at::Tensor rows = states + at::arange(m_shape.tracks, at::kLong) * m_shape.states;
  return at::embedding(m_embedding, rows).flatten(2);
}

/// What the gates of a direction's first layer are given of states int64 [T, N, K], or of their vectors.
at::Tensor MusaeNetwork::firstGates(const at::Tensor &read, const LstmWeights &layer) const {
  if (m_embedding.defined())
    return at::linear(read, layer.input, layer.biasInput + layer.biasHidden);
  // The product of the weights with -1 everywhere and +1 at each track's state is a sum of columns.
  const std::int64_t steps = read.size(0), loops = read.size(1);
  const at::Tensor columns = read + at::arange(m_shape.tracks, at::kLong) * m_shape.states;
  const at::Tensor offsets = at::arange(0, columns.numel(), m_shape.tracks, at::kLong);
  const at::Tensor sums =
      std::get<0>(at::embedding_bag(layer.input.t().contiguous(), columns.reshape({-1}), offsets, false, 0));
  const at::Tensor given = 2 * sums + (layer.biasInput + layer.biasHidden - layer.input.sum(1));
  return given.view({steps, loops, given.size(1)});
}

/// What is known of each span: the outputs of each direction where it has just read it, the backward ones in their own
/// order, and what a layer sees of the span alone: [N, spans, 2 * encoder + local].
at::Tensor MusaeNetwork::readSpans(const at::Tensor &read, const at::Tensor &onwards,
                                   const at::Tensor &backwards) const {
  const std::int64_t span = m_shape.span, pieces = read.size(1);
  const at::Tensor ends = at::cat(
      {onwards.slice(0, span - 1, m_shape.steps, span), backwards.slice(0, span - 1, m_shape.steps, span).flip(0)}, 2);
  const at::Tensor alone = read.view({m_shape.spans(), span, pieces, -1}).transpose(1, 2).flatten(2);
  return at::cat({ends, m_readsLocal.forward(alone).relu()}, 2).transpose(0, 1);
}

MusaePosterior MusaeNetwork::encode(const at::Tensor &states) const {
  const bool spans = m_shape.span > 0;
  const at::Tensor bySteps = states.permute({2, 0, 1}).contiguous();
  const at::Tensor read = spans ? embedded(bySteps) : bySteps;
  const at::Tensor turned = read.flip(0);
  at::Tensor onwards, backwards; // the second in its own order, from the last step to the first
  for (std::int64_t l = 0; l < m_shape.encoderLayers; ++l) {
    const LstmWeights &first = m_onwards.layers[static_cast<std::size_t>(l)];
    const LstmWeights &second = m_backwards.layers[static_cast<std::size_t>(l)];
    if (l == 0) {
      onwards = learning::lstmRecurrence(firstGates(read, first), first.hidden);
      backwards = learning::lstmRecurrence(firstGates(turned, second), second.hidden);
    } else {
      const at::Tensor x = at::cat({onwards, backwards.flip(0)}, 2);
      onwards = learning::lstmLayer(x, first);
      backwards = learning::lstmLayer(x.flip(0), second);
    }
  }
  const at::Tensor last = at::cat({onwards[-1], backwards[-1]}, 1);
  at::Tensor mean = m_whole.mean.forward(last), deviation = m_whole.deviation.forward(last);
  if (spans) {
    const at::Tensor known = readSpans(read, onwards, backwards);
    mean = at::cat({mean, m_own.mean.forward(known).flatten(1)}, 1);
    deviation = at::cat({deviation, m_own.deviation.forward(known).flatten(1)}, 1);
  }
  return {mean * m_unit, (at::exp(power(m_shape.form) * deviation) + m_shape.leastDeviation) * m_unit};
}

/// What a layer makes of each span's dimensions and the whole piece's: [N, spans, local].
at::Tensor MusaeNetwork::tellSpans(const at::Tensor &units) const {
  const std::int64_t pieces = units.size(0), whole = m_shape.wholeDimensions();
  const at::Tensor common = units.narrow(1, 0, whole).unsqueeze(1).expand({pieces, m_shape.spans(), whole});
  const at::Tensor own = units.slice(1, whole).reshape({pieces, m_shape.spans(), -1});
  return m_tellsLocal.forward(at::cat({common, own}, 2)).relu();
}

/// A decoder's own few numbers a step: [T, N, slice].
at::Tensor MusaeNetwork::slicesOf(const Decoder &decoder, const at::Tensor &told) const {
  return decoder.slices.forward(told).view({told.size(0), m_shape.steps, m_shape.slice}).transpose(0, 1).contiguous();
}

/// What the gates of a decoder's first layer are given: what is the whole piece's is the same at every step, the clock
/// the same for every piece.
at::Tensor MusaeNetwork::decoderInput(const Decoder &decoder, const at::Tensor &units, const at::Tensor &slices) const {
  const LstmWeights &layer = decoder.layers.front();
  const std::int64_t pieces = units.size(0), width = 4 * m_shape.decoder, whole = m_shape.wholeDimensions();
  at::Tensor given =
      at::addmm(layer.biasInput + layer.biasHidden, units.narrow(1, 0, whole), layer.input.narrow(1, 0, whole).t())
          .unsqueeze(0)
          .expand({m_shape.steps, pieces, width});
  const std::int64_t ticks = m_shape.clock ? m_clock.size(1) : 0;
  if (ticks > 0)
    given = given + at::mm(m_clock, layer.input.narrow(1, whole, ticks).t()).unsqueeze(1);
  if (slices.defined())
    given = given +
            at::mm(slices.flatten(0, 1), layer.input.slice(1, whole + ticks).t()).view({m_shape.steps, pieces, width});
  return given;
}

std::vector<at::Tensor> MusaeNetwork::decode(const at::Tensor &points) const {
  const at::Tensor units = points / m_unit;
  const at::Tensor told = m_shape.span > 0 ? tellSpans(units) : at::Tensor();
  std::vector<at::Tensor> logits;
  for (const Decoder &decoder : m_decoders) {
    const at::Tensor begin = decoder.begin.forward(units.narrow(1, 0, m_shape.wholeDimensions()));
    const LstmState state{begin, begin};
    const at::Tensor slices = told.defined() ? slicesOf(decoder, told) : at::Tensor();
    at::Tensor x;
    for (const LstmWeights &layer : decoder.layers) {
      if (x.defined()) {
        x = learning::lstmLayer(x, layer, state);
        continue;
      }
      x = learning::lstmRecurrence(decoderInput(decoder, units, slices), layer.hidden, state);
    }
    if (slices.defined())
      x = at::cat({x, slices}, 2);
    logits.push_back(decoder.says.forward(x));
  }
  return logits;
}

at::Tensor reconstructionLoss(const std::vector<at::Tensor> &logits, const at::Tensor &states) {
  at::Tensor loss;
  for (std::size_t k = 0; k < logits.size(); ++k) {
    const at::Tensor target = states.select(1, static_cast<std::int64_t>(k)).t().reshape({-1});
    const at::Tensor one = at::cross_entropy_loss(logits[k].reshape({target.size(0), -1}), target);
    loss = loss.defined() ? loss + one : one;
  }
  return loss;
}

MusaeCritic::MusaeCritic(learning::Parameters &parameters, const MusaeShape &shape)
    : m_latent(shape.latent),
      m_first(learning::addLinear(parameters, "critic.0", shape.latent + shape.labels, shape.critic)),
      m_second(learning::addLinear(parameters, "critic.1", shape.critic, shape.critic)),
      m_last(learning::addLinear(parameters, "critic.2", shape.critic, 1)) {}

at::Tensor MusaeCritic::score(const at::Tensor &x) const {
  return m_last.forward(m_second.forward(m_first.forward(x).tanh()).tanh()).squeeze(1);
}

at::Tensor MusaeCritic::slope(const at::Tensor &x) const {
  const at::Tensor first = m_first.forward(x).tanh();
  const at::Tensor second = m_second.forward(first).tanh();
  const at::Tensor ofSecond = (1 - second.square()) * m_last.weight;
  const at::Tensor ofFirst = (1 - first.square()) * at::mm(ofSecond, m_second.weight);
  return at::mm(ofFirst, m_first.weight.narrow(1, 0, m_latent));
}

CriticLoss criticLoss(const MusaeCritic &critic, const at::Tensor &real, const at::Tensor &fake,
                      const at::Tensor &labels, const at::Tensor &share, double penaltyWeight) {
  const auto told = [&labels](const at::Tensor &points) {
    return labels.defined() ? at::cat({points, labels}, 1) : points;
  };
  const std::int64_t pieces = real.size(0);
  const at::Tensor scores = critic.score(at::cat({told(real), told(fake)}));
  CriticLoss result;
  result.distance = scores.slice(0, 0, pieces).mean() - scores.slice(0, pieces).mean();
  const at::Tensor between = told(share * real + (1 - share) * fake);
  const at::Tensor length = (critic.slope(between).square().sum(1) + 1e-12).sqrt();
  result.penalty = (length - 1).square().mean();
  result.loss = penaltyWeight * result.penalty - result.distance;
  return result;
}

} // namespace loopwright::models
