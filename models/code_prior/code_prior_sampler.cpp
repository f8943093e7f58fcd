// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_prior/code_prior_sampler.h"

#include <ATen/Parallel.h>
#include <algorithm>
#include <cmath>

#include "engine/base/random.h"

namespace loopwright::models {
namespace {

constexpr float kShut = -1e30F;          // a gate that is shut
constexpr float kSmallestShare = 1e-30F; // so that a logarithm is finite
// Matrix kernels treat the rows of a full tile alike, however many tiles there are; a ragged last tile would make
// a loop depend on the number of loops beside it.
constexpr std::int64_t kTile = 32;
constexpr std::int64_t kRowsOfThread = 16;

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
      open[c + 1] = kShut;
  shares(open.data(), static_cast<std::int64_t>(open.size()), gate);
  shares(logits, codes, own);
  for (float &share : own)
    share *= gate[0];
  for (std::size_t c = 0; c < sources.size(); ++c)
    if (sources[c] >= 0)
      own[static_cast<std::size_t>(sources[c])] += gate[c + 1];
  for (std::int64_t k = 0; k < codes; ++k)
    logits[k] = std::log(std::max(own[static_cast<std::size_t>(k)], kSmallestShare));
}

} // namespace

CodePriorSampler::CodePriorSampler(const CodePriorNetwork &network, const at::Tensor &firstCode,
                                   const at::Tensor &forms)
    : m_shape(network.m_shape), m_forms(forms) {
  const at::NoGradGuard noGradient;
  const learning::LstmWeights &first = network.m_layers.front();
  const at::Tensor turned = first.input.t();
  for (const at::Tensor &table : network.m_embeddings)
    m_tables.push_back(at::mm(table, turned));
  m_placeTable = (first.biasInput + first.biasHidden).expand({m_shape.tokens(), 4 * m_shape.hidden}).contiguous();
  if (m_shape.positions)
    m_placeTable += at::mm(network.m_positions, turned);
  if (m_shape.conditions)
    m_conditionTable = at::mm(network.m_conditions, turned);
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
  const at::Tensor shares = at::atleast_2d(firstCode).to(at::kDouble).contiguous();
  for (std::int64_t genre = 0; genre < shares.size(0); ++genre) {
    const auto *row = shares.data_ptr<double>() + genre * shares.size(1);
    m_firstCode.emplace_back(row, row + shares.size(1));
  }
}

/// A batch while it is sampled. With guidance it has twice the rows: those of the second half are told no conditions.
struct CodePriorSampler::State {
  std::int64_t batch = 0; ///< loops, whole tiles
  std::int64_t rows = 0;  ///< batch, or twice as many
  std::int64_t first = 0; ///< place in the loop of token 0, from which on they go round
  at::Tensor tokens;      ///< int64 [batch, S * L]
  at::Tensor base;        ///< [rows / batch, 4H]: what the conditions add to the first layer
  // [rows, 2H] a layer: what comes from below, then its own last output. The first layer has the second half only.
  std::vector<at::Tensor> inputs, cells;
  at::Tensor gates, squashed;

  std::int64_t *codes() const { return tokens.data_ptr<std::int64_t>(); }
};

/// Moves the state on by the tokens before token `t`.
void CodePriorSampler::readToken(std::int64_t t, State &state) const {
  const std::int64_t hidden = m_shape.hidden;
  const std::int64_t length = m_shape.tokens();
  const std::int64_t *codes = state.codes();
  at::parallel_for(0, state.rows, kRowsOfThread, [&](std::int64_t from, std::int64_t to) {
    for (std::int64_t i = from; i < to; ++i) {
      float *sum = state.gates.data_ptr<float>() + i * 4 * hidden;
      const float *place = m_placeTable.data_ptr<float>() + (state.first + t) % length * 4 * hidden;
      std::copy(place, place + 4 * hidden, sum);
      const auto add = [&](const float *values) {
        for (std::int64_t j = 0; j < 4 * hidden; ++j)
          sum[j] += values[j];
      };
      for (std::size_t k = 0; k < m_tables.size(); ++k) {
        const std::int64_t source = t - m_shape.lags[k];
        const std::int64_t row =
            source < 0 ? m_shape.allCodes()
                       : m_shape.firstRow(source % m_shape.streams()) + codes[i % state.batch * length + source];
        add(m_tables[k].data_ptr<float>() + row * 4 * hidden);
      }
      if (state.base.defined())
        add(state.base.data_ptr<float>() + i / state.batch * 4 * hidden);
    }
  });
  for (std::int64_t l = 0; l < m_shape.layers; ++l) {
    const auto index = static_cast<std::size_t>(l);
    if (l == 0)
      state.gates.addmm_(state.inputs[0], m_hiddenWeight);
    else
      at::addmm_out(state.gates, m_layers[index - 1].bias, state.inputs[index], m_layers[index - 1].weight);
    at::Tensor own = state.inputs[index].narrow(1, l == 0 ? 0 : hidden, hidden);
    learning::lstmStep(state.gates, state.cells[index], own, state.squashed);
    if (l + 1 < m_shape.layers)
      state.inputs[index + 1].narrow(1, 0, hidden).copy_(own);
  }
}

/// Samples token `t` of every loop.
void CodePriorSampler::sampleToken(std::int64_t t, const PriorSampling &sampling, State &state) const {
  const std::int64_t hidden = m_shape.hidden;
  const std::int64_t length = m_shape.tokens();
  const std::int64_t streams = m_shape.streams();
  const auto stream = static_cast<std::size_t>(t % streams);
  std::int64_t *codes = state.codes();
  const auto &[weight, bias] = m_heads[stream];
  const at::Tensor top = m_shape.layers == 1 ? state.inputs.back() : state.inputs.back().narrow(1, hidden, hidden);
  const at::Tensor logits = at::addmm(bias, top, weight);
  const std::int64_t choices = logits.size(1);
  at::Tensor copying;
  if (!m_gates.empty())
    copying = at::addmm(m_gates[stream].second, top, m_gates[stream].first);
  at::parallel_for(0, sampling.count, kRowsOfThread, [&](std::int64_t from, std::int64_t to) {
    learning::CodeSampler sampler(sampling.filter);
    std::vector<std::int64_t> sources(m_shape.copies.size());
    for (std::int64_t i = from; i < to; ++i) {
      const auto number = static_cast<std::uint64_t>(sampling.first + i);
      std::int64_t *own = codes + i * length;
      if (sampling.form) {
        const auto form = static_cast<std::int64_t>(
            RandomStream(sampling.seed, "form", 0, 0, number).below(static_cast<std::uint64_t>(m_forms.size(0))));
        if (const std::int64_t back = m_forms.data_ptr<std::int16_t>()[form * length + t]; back > 0) {
          own[t] = own[t - back * streams];
          continue;
        }
      }
      for (std::size_t c = 0; c < sources.size(); ++c) {
        const std::int64_t source = t - m_shape.copies[c] * streams;
        sources[c] = source < 0 ? -1 : own[source];
      }
      const auto told = [&](std::int64_t row) {
        float *values = logits.data_ptr<float>() + row * choices;
        if (copying.defined())
          mixInPlace(values, choices, copying.data_ptr<float>() + row * copying.size(1), sources);
        return values;
      };
      float *asked = told(i);
      if (state.rows > state.batch) {
        const float *plain = told(state.batch + i);
        for (std::int64_t k = 0; k < choices; ++k)
          asked[k] = plain[k] + static_cast<float>(sampling.guidance) * (asked[k] - plain[k]);
      }
      const double uniform = RandomStream(sampling.seed, "sample", 0, static_cast<std::uint64_t>(t), number).uniform();
      own[t] = sampler.sample(asked, static_cast<int>(choices), uniform);
    }
  });
}

at::Tensor CodePriorSampler::sample(const PriorSampling &sampling, const CancellationToken &cancel,
                                    const GivenTokens *given) const {
  const at::NoGradGuard noGradient;
  const LoopConditions &asked = sampling.conditions;
  const bool conditional = asked.genre >= 0 || asked.tempo > 0 || asked.density > 0;
  State state;
  state.batch = (sampling.count + kTile - 1) / kTile * kTile;
  state.rows = conditional && sampling.guidance != 1 ? 2 * state.batch : state.batch;
  if (m_shape.conditions)
    state.base = at::mm(ConditionRows(m_shape.genres).weights({asked, LoopConditions()}), m_conditionTable);
  const std::int64_t length = m_shape.tokens();
  at::Tensor holes = at::ones({length}, at::kBool);
  state.tokens = at::zeros({state.batch, length}, at::kLong);
  if (given != nullptr) {
    state.first = given->begin * m_shape.streams();
    holes = at::roll(given->holes, -state.first, 0);
    state.tokens.copy_(at::roll(given->tokens, -state.first, 0));
  }
  const std::int64_t hidden = m_shape.hidden;
  for (std::int64_t l = 0; l < m_shape.layers; ++l) {
    state.inputs.push_back(at::zeros({state.rows, l == 0 ? hidden : 2 * hidden}, at::kFloat));
    state.cells.push_back(at::zeros({state.rows, hidden}, at::kFloat));
  }
  state.gates = at::empty({state.rows, 4 * hidden}, at::kFloat);
  state.squashed = at::empty({state.rows, hidden}, at::kFloat);

  const auto isHole = [hole = holes.data_ptr<bool>()](std::int64_t t) { return hole[t]; };
  std::int64_t end = length; // behind the last token that is sampled
  while (end > 0 && !isHole(end - 1))
    --end;
  if (isHole(0)) {
    const std::vector<double> &shares =
        m_firstCode[m_firstCode.size() > 1 ? static_cast<std::size_t>(asked.genre + 1) : 0];
    for (std::int64_t i = 0; i < state.batch; ++i) {
      RandomStream random(sampling.seed, "sample", 0, 0, static_cast<std::uint64_t>(sampling.first + i));
      state.codes()[i * length] = learning::sampleCode(shares, random.uniform());
    }
  }
  for (std::int64_t t = 1; t < end; ++t) {
    if (cancel.requested())
      return {};
    readToken(t, state);
    if (isHole(t))
      sampleToken(t, sampling, state);
  }
  return at::roll(state.tokens.slice(0, 0, sampling.count), state.first, 1);
}

} // namespace loopwright::models
