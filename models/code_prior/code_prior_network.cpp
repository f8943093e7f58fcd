// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_prior/code_prior_network.h"

#include <numeric>

namespace loopwright::models {
namespace {

constexpr float kNever = -1e30F;      // a gate that is shut
constexpr float kLeastShare = 1e-30F; // so that a logarithm is finite

} // namespace

std::int64_t CodePriorShape::allCodes() const { return std::accumulate(codes.begin(), codes.end(), std::int64_t{0}); }

std::int64_t CodePriorShape::firstRow(std::int64_t stream) const {
  return std::accumulate(codes.begin(), codes.begin() + stream, std::int64_t{0});
}

CodePriorNetwork::CodePriorNetwork(learning::Parameters &parameters, const CodePriorShape &shape) : m_shape(shape) {
  // Only the paper's single lag never looks before the loop: its first token is not told by the network.
  const std::int64_t rows = shape.allCodes() + (shape.lags == std::vector<std::int64_t>{1} ? 0 : 1);
  for (std::size_t lag = 0; lag < shape.lags.size(); ++lag)
    m_embeddings.push_back(
        parameters.addNormal("embedding." + std::to_string(lag) + ".weight", {rows, shape.embedding}));
  if (shape.positions)
    m_positions = parameters.addNormal("position.weight", {shape.tokens(), shape.embedding});
  if (shape.conditions)
    m_conditions = parameters.addNormal("condition.weight", {ConditionRows(shape.genres).rows(), shape.embedding});
  for (std::int64_t l = 0; l < shape.layers; ++l) {
    const std::int64_t in = l == 0 ? shape.embedding : shape.hidden;
    m_layers.push_back(learning::addLstm(parameters, "lstm." + std::to_string(l) + ".", in, shape.hidden));
  }
  for (std::int64_t s = 0; s < shape.streams(); ++s) {
    const std::string name = "head." + std::to_string(s) + ".";
    const std::int64_t codes = shape.codes[static_cast<std::size_t>(s)];
    const at::Tensor weight = parameters.addWeight(name + "weight", {codes, shape.hidden}, shape.hidden);
    m_heads.emplace_back(weight, parameters.addBias(name + "bias", {codes}, shape.hidden));
    if (shape.copies.empty())
      continue;
    const std::string gate = "gate." + std::to_string(s) + ".";
    const auto choices = static_cast<std::int64_t>(shape.copies.size()) + 1;
    const at::Tensor gateWeight = parameters.addWeight(gate + "weight", {choices, shape.hidden}, shape.hidden);
    m_gates.emplace_back(gateWeight, parameters.addBias(gate + "bias", {choices}, shape.hidden));
  }
}

at::Tensor CodePriorNetwork::mixed(const at::Tensor &logits, const at::Tensor &hidden, const at::Tensor &tokens,
                                   std::int64_t stream) const {
  const std::int64_t streams = m_shape.streams();
  const std::int64_t first = stream == 0 ? 1 : 0; // latent step of the first code that is told
  const auto copies = static_cast<std::int64_t>(m_shape.copies.size());
  const at::Tensor own = tokens.slice(1, stream, m_shape.tokens(), streams).t(); // [L, N]
  std::vector<at::Tensor> sources;
  at::Tensor shut = at::zeros({m_shape.length - first, 1, copies + 1}, at::kFloat);
  for (std::int64_t c = 0; c < copies; ++c) {
    const std::int64_t back = m_shape.copies[static_cast<std::size_t>(c)];
    const at::Tensor steps = at::arange(first, m_shape.length) - back;
    sources.push_back(own.index_select(0, steps.clamp_min(0)));
    shut.select(2, c + 1).masked_fill_(steps.lt(0).unsqueeze(1), kNever);
  }
  const auto &[weight, bias] = m_gates[static_cast<std::size_t>(stream)];
  const at::Tensor gates = at::softmax(at::linear(hidden, weight, bias) + shut, 2); // [n, N, 1 + copies]
  const at::Tensor shares = at::softmax(logits, 2) * gates.narrow(2, 0, 1);
  return shares.scatter_add(2, at::stack(sources, 2), gates.narrow(2, 1, copies)).clamp_min(kLeastShare).log();
}

std::vector<at::Tensor> CodePriorNetwork::logits(const at::Tensor &tokens, const at::Tensor &conditions,
                                                 const PriorDropout &dropout) const {
  const std::int64_t loops = tokens.size(0);
  const std::int64_t length = m_shape.tokens();
  const std::int64_t streams = m_shape.streams();
  // Rows of the embedding tables, [S * L, N], so that a step's batch is contiguous.
  at::Tensor offsets = at::empty({length, 1}, at::kLong);
  for (std::int64_t t = 0; t < length; ++t)
    offsets.data_ptr<std::int64_t>()[t] = m_shape.firstRow(t % streams);
  const at::Tensor rows = tokens.t() + offsets;

  at::Tensor x;
  for (std::size_t k = 0; k < m_shape.lags.size(); ++k) {
    const std::int64_t lag = m_shape.lags[k];
    at::Tensor seen = rows.slice(0, 0, length - lag); // tells tokens lag … length - 1
    if (lag > 1)
      seen = at::cat({at::full({lag - 1, loops}, m_shape.allCodes(), at::kLong), seen});
    const at::Tensor embedded = at::embedding(m_embeddings[k], seen);
    x = k == 0 ? embedded : x + embedded;
  }
  if (m_shape.positions)
    x = x + m_positions.slice(0, 1, length).unsqueeze(1);
  if (m_shape.conditions) // of all steps alike
    x = x + at::mm(conditions.defined() ? conditions : ConditionRows(m_shape.genres).weights({LoopConditions()}),
                   m_conditions);

  auto generator = at::make_generator<at::CPUGeneratorImpl>(dropout.seed);
  const auto dropped = [&](const at::Tensor &values) {
    if (dropout.rate <= 0)
      return values;
    const at::Tensor mask = at::empty_like(values).bernoulli_(1 - dropout.rate, generator);
    return values * mask / (1 - dropout.rate);
  };
  x = dropped(x);
  for (const learning::LstmWeights &layer : m_layers)
    x = dropped(learning::lstmLayer(x, layer));

  std::vector<at::Tensor> perStream;
  for (std::int64_t s = 0; s < streams; ++s) {
    const std::int64_t first = s == 0 ? streams : s; // the first token of the stream that the network tells
    const at::Tensor hidden = streams == 1 ? x : x.slice(0, first - 1, length - 1, streams).contiguous();
    const auto &[weight, bias] = m_heads[static_cast<std::size_t>(s)];
    const at::Tensor own = at::linear(hidden, weight, bias);
    perStream.push_back(m_gates.empty() ? own : mixed(own, hidden, tokens, s));
  }
  return perStream;
}

std::vector<at::Tensor> CodePriorNetwork::targets(const at::Tensor &tokens) const {
  std::vector<at::Tensor> perStream;
  const std::int64_t streams = m_shape.streams();
  for (std::int64_t s = 0; s < streams; ++s)
    perStream.push_back(tokens.slice(1, s == 0 ? streams : s, m_shape.tokens(), streams).t().contiguous());
  return perStream;
}

at::Tensor CodePriorNetwork::logProbabilities(const at::Tensor &tokens) const {
  const at::NoGradGuard noGradient;
  const std::vector<at::Tensor> told = logits(tokens);
  const std::vector<at::Tensor> right = targets(tokens);
  at::Tensor all = at::zeros({tokens.size(0), m_shape.tokens()}, at::kFloat);
  for (std::int64_t s = 0; s < m_shape.streams(); ++s) {
    const auto index = static_cast<std::size_t>(s);
    const at::Tensor own = at::log_softmax(told[index], 2).gather(2, right[index].unsqueeze(2)).squeeze(2); // [n, N]
    all.slice(1, s == 0 ? m_shape.streams() : s, m_shape.tokens(), m_shape.streams()).copy_(own.t());
  }
  return all;
}

} // namespace loopwright::models
