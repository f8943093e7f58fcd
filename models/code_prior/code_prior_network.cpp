// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_prior/code_prior_network.h"

#include <ATen/Parallel.h>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace loopwright::models {
namespace {

constexpr float kNever = -1e30F;      // a gate that is shut
constexpr float kLeastShare = 1e-30F; // so that a logarithm is finite

/// Mixes the head's distribution with the codes that may be copied, as CodePriorNetwork::mixed does, for one token of
/// one loop, in place: logits [K] become logarithms of probabilities. `gates` [1 + copies]; `sources` the code of each
/// copy, -1 before the loop.
void mixInPlace(float *logits, std::int64_t codes, const float *gates, const std::vector<std::int64_t> &sources) {
  const auto shares = [](const float *values, std::int64_t count, std::vector<float> &out) {
    const float top = *std::max_element(values, values + count);
    float sum = 0;
    out.resize(static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i)
      sum += out[static_cast<std::size_t>(i)] = std::exp(values[i] - top);
    for (float &share : out)
      share /= sum;
  };
  thread_local std::vector<float> open, gate, own;
  open.assign(gates, gates + sources.size() + 1);
  for (std::size_t c = 0; c < sources.size(); ++c)
    if (sources[c] < 0)
      open[c + 1] = kNever;
  shares(open.data(), static_cast<std::int64_t>(open.size()), gate);
  shares(logits, codes, own);
  for (float &share : own)
    share *= gate[0];
  for (std::size_t c = 0; c < sources.size(); ++c)
    if (sources[c] >= 0)
      own[static_cast<std::size_t>(sources[c])] += gate[c + 1];
  for (std::int64_t k = 0; k < codes; ++k)
    logits[k] = std::log(std::max(own[static_cast<std::size_t>(k)], kLeastShare));
}

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

std::vector<at::Tensor> CodePriorNetwork::logits(const at::Tensor &tokens, const PriorDropout &dropout) const {
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

CodePriorSampler::CodePriorSampler(const CodePriorNetwork &network, const at::Tensor &firstCode)
    : m_shape(network.m_shape) {
  const at::NoGradGuard noGradient;
  const learning::LstmWeights &first = network.m_layers.front();
  const at::Tensor turned = first.input.t();
  for (const at::Tensor &table : network.m_embeddings)
    m_tables.push_back(at::mm(table, turned));
  m_placeTable = (first.biasInput + first.biasHidden).expand({m_shape.tokens(), 4 * m_shape.hidden}).contiguous();
  if (m_shape.positions)
    m_placeTable += at::mm(network.m_positions, turned);
  m_hiddenWeight = first.hidden.t().contiguous();
  for (std::size_t l = 1; l < network.m_layers.size(); ++l) {
    const learning::LstmWeights &layer = network.m_layers[l];
    m_layers.push_back(
        {at::cat({layer.input.t(), layer.hidden.t()}).contiguous(), (layer.biasInput + layer.biasHidden).contiguous()});
  }
  for (const auto &[weight, bias] : network.m_heads)
    m_heads.emplace_back(weight.t().contiguous(), bias.detach());
  for (const auto &[weight, bias] : network.m_gates)
    m_gates.emplace_back(weight.t().contiguous(), bias.detach());
  const at::Tensor shares = firstCode.to(at::kDouble).contiguous();
  m_firstCode.assign(shares.data_ptr<double>(), shares.data_ptr<double>() + shares.numel());
}

at::Tensor CodePriorSampler::sample(std::int64_t first, std::int64_t count, std::uint64_t seed,
                                    const learning::CodeFilter &filter, const CancellationToken &cancel,
                                    const GivenTokens *given) const {
  const at::NoGradGuard noGradient;
  const std::int64_t hidden = m_shape.hidden;
  const std::int64_t length = m_shape.tokens();
  const std::int64_t streams = m_shape.streams();
  // Matrix kernels treat the rows of a full tile alike, however many tiles there are; a ragged last tile would make
  // a loop depend on the number of loops beside it.
  constexpr std::int64_t kTile = 32;
  const std::int64_t batch = (count + kTile - 1) / kTile * kTile;

  at::Tensor tokens = at::zeros({batch, length}, at::kLong);
  auto *codes = tokens.data_ptr<std::int64_t>();
  const auto uniformAt = [&](std::int64_t loop, std::int64_t token) {
    return RandomStream(seed, "sample", 0, static_cast<std::uint64_t>(token), static_cast<std::uint64_t>(first + loop))
        .uniform();
  };
  const auto *holes = given != nullptr ? given->holes.data_ptr<bool>() : nullptr;
  if (given != nullptr)
    tokens.copy_(given->tokens.unsqueeze(0).expand({batch, length}));
  std::int64_t end = length; // behind the last token that is drawn
  while (holes != nullptr && end > 0 && !holes[end - 1])
    --end;
  for (std::int64_t i = 0; i < batch && (holes == nullptr || holes[0]); ++i)
    codes[i * length] = learning::drawCode(m_firstCode, uniformAt(i, 0));

  // [N, 2H] a layer: what comes from below, then its own last output. The first layer has the second half only.
  std::vector<at::Tensor> inputs, cells;
  for (std::int64_t l = 0; l < m_shape.layers; ++l) {
    inputs.push_back(at::zeros({batch, l == 0 ? hidden : 2 * hidden}, at::kFloat));
    cells.push_back(at::zeros({batch, hidden}, at::kFloat));
  }
  at::Tensor gates = at::empty({batch, 4 * hidden}, at::kFloat);
  at::Tensor squashed = at::empty({batch, hidden}, at::kFloat);

  for (std::int64_t t = 1; t < end; ++t) {
    if (cancel.requested())
      return {};
    at::parallel_for(0, batch, 16, [&](std::int64_t from, std::int64_t to) {
      for (std::int64_t i = from; i < to; ++i) {
        float *sum = gates.data_ptr<float>() + i * 4 * hidden;
        const float *place = m_placeTable.data_ptr<float>() + t * 4 * hidden;
        std::copy(place, place + 4 * hidden, sum);
        for (std::size_t k = 0; k < m_tables.size(); ++k) {
          const std::int64_t source = t - m_shape.lags[k];
          const std::int64_t row =
              source < 0 ? m_shape.allCodes() : m_shape.firstRow(source % streams) + codes[i * length + source];
          const float *table = m_tables[k].data_ptr<float>() + row * 4 * hidden;
          for (std::int64_t j = 0; j < 4 * hidden; ++j)
            sum[j] += table[j];
        }
      }
    });
    for (std::int64_t l = 0; l < m_shape.layers; ++l) {
      const auto index = static_cast<std::size_t>(l);
      if (l == 0)
        gates.addmm_(inputs[0], m_hiddenWeight);
      else
        at::addmm_out(gates, m_layers[index - 1].bias, inputs[index], m_layers[index - 1].weight);
      at::Tensor own = inputs[index].narrow(1, l == 0 ? 0 : hidden, hidden);
      learning::lstmStep(gates, cells[index], own, squashed);
      if (l + 1 < m_shape.layers)
        inputs[index + 1].narrow(1, 0, hidden).copy_(own);
    }
    if (holes != nullptr && !holes[t])
      continue;
    const std::int64_t stream = t % streams;
    const auto &[weight, bias] = m_heads[static_cast<std::size_t>(stream)];
    const at::Tensor top = m_shape.layers == 1 ? inputs.back() : inputs.back().narrow(1, hidden, hidden);
    const at::Tensor logits = at::addmm(bias, top, weight);
    const auto choices = static_cast<int>(logits.size(1));
    at::Tensor copying;
    if (!m_gates.empty()) {
      const auto &[gateWeight, gateBias] = m_gates[static_cast<std::size_t>(stream)];
      copying = at::addmm(gateBias, top, gateWeight);
    }
    at::parallel_for(0, count, 16, [&](std::int64_t from, std::int64_t to) {
      learning::CodeDrawer drawer(filter);
      std::vector<std::int64_t> sources(m_shape.copies.size());
      for (std::int64_t i = from; i < to; ++i) {
        float *own = logits.data_ptr<float>() + i * choices;
        if (copying.defined()) {
          for (std::size_t c = 0; c < sources.size(); ++c) {
            const std::int64_t source = t - m_shape.copies[c] * streams;
            sources[c] = source < 0 ? -1 : codes[i * length + source];
          }
          mixInPlace(own, choices, copying.data_ptr<float>() + i * copying.size(1), sources);
        }
        codes[i * length + t] = drawer.draw(own, choices, uniformAt(i, t));
      }
    });
  }
  return tokens.slice(0, 0, count);
}

} // namespace loopwright::models
