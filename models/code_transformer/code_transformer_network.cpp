// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_transformer/code_transformer_network.h"

#include <cmath>
#include <numeric>

namespace loopwright::models {
namespace {

constexpr std::int64_t kExpansion = 4; // of the layers' wide half
constexpr double kHidden = -1e9;       // attention to what cannot be seen
constexpr double kLeastShare = 1e-30;  // so that a logarithm is finite
constexpr double kEmbeddingScale = 0.1;

} // namespace

std::int64_t CodeTransformerShape::allCodes() const {
  return std::accumulate(codes.begin(), codes.end(), std::int64_t{0});
}

std::int64_t CodeTransformerShape::firstRow(std::int64_t stream) const {
  return std::accumulate(codes.begin(), codes.begin() + stream, std::int64_t{0});
}

std::int64_t CodeTransformerNetwork::valuesOf(const CodeTransformerShape &shape) {
  const std::int64_t w = shape.width, streams = shape.streams();
  const auto linear = [](std::int64_t in, std::int64_t out) { return (in + 1) * out; };
  const std::int64_t distances = 2 * shape.length - 1;
  const std::int64_t shown = (shape.allCodes() + streams + shape.bars + shape.tokens() / shape.bars) * w;
  const std::int64_t layer = 4 * w + linear(w, 3 * w) + linear(w, w) + linear(w, kExpansion * w) +
                             linear(kExpansion * w, w) + shape.heads * distances * streams * streams;
  const std::int64_t copying = shape.copies ? streams * (2 * linear(w, w) + linear(w, 1) + distances) : 0;
  return shown + shape.layers * layer + 2 * w + linear(w, shape.allCodes()) + copying;
}

CodeTransformerNetwork::Affine CodeTransformerNetwork::addLinear(learning::Parameters &parameters,
                                                                 const std::string &name, std::int64_t in,
                                                                 std::int64_t out) {
  const at::Tensor weight = parameters.addUniform(name + ".weight", {out, in}, in);
  return {weight, parameters.addConstant(name + ".bias", {out}, 0)};
}

CodeTransformerNetwork::Affine CodeTransformerNetwork::addNorm(learning::Parameters &parameters,
                                                               const std::string &name, std::int64_t width) {
  const at::Tensor weight = parameters.addConstant(name + ".weight", {width}, 1);
  return {weight, parameters.addConstant(name + ".bias", {width}, 0)};
}

CodeTransformerNetwork::CodeTransformerNetwork(learning::Parameters &parameters, const CodeTransformerShape &shape)
    : m_shape(shape) {
  const std::int64_t width = shape.width, streams = shape.streams();
  const auto addEmbedding = [&](const std::string &name, std::int64_t rows) {
    at::Tensor table = parameters.addNormal(name, {rows, width});
    const at::NoGradGuard noGradient;
    table.mul_(kEmbeddingScale);
    return table;
  };
  m_codes = addEmbedding("code.weight", shape.allCodes() + streams);
  m_bars = addEmbedding("bar.weight", shape.bars);
  m_places = addEmbedding("place.weight", shape.tokens() / shape.bars);
  const std::int64_t distances = 2 * shape.length - 1;
  for (std::int64_t l = 0; l < shape.layers; ++l) {
    const std::string name = "layer." + std::to_string(l) + ".";
    Layer layer;
    layer.attentionNorm = addNorm(parameters, name + "attention_norm", width);
    layer.queriesKeysValues = addLinear(parameters, name + "queries_keys_values", width, 3 * width);
    layer.mixed = addLinear(parameters, name + "mixed", width, width);
    layer.distances = parameters.addConstant(name + "distances", {shape.heads, distances * streams * streams}, 0);
    layer.forwardNorm = addNorm(parameters, name + "forward_norm", width);
    layer.wide = addLinear(parameters, name + "wide", width, kExpansion * width);
    layer.narrow = addLinear(parameters, name + "narrow", kExpansion * width, width);
    m_layers.push_back(std::move(layer));
  }
  m_norm = addNorm(parameters, "norm", width);
  for (std::int64_t s = 0; s < streams; ++s) {
    const std::string name = "stream." + std::to_string(s) + ".";
    Head head;
    head.own = addLinear(parameters, name + "own", width, shape.codes[static_cast<std::size_t>(s)]);
    if (shape.copies) {
      head.queries = addLinear(parameters, name + "queries", width, width);
      head.keys = addLinear(parameters, name + "keys", width, width);
      head.sentinel = addLinear(parameters, name + "sentinel", width, 1);
      head.distances = parameters.addConstant(name + "distances", {distances}, 0);
    }
    m_heads.push_back(std::move(head));
  }
  const at::Tensor steps = at::arange(shape.length, at::kLong);
  const at::Tensor apart = steps.unsqueeze(1) - steps.unsqueeze(0) + shape.length - 1; // [L, L]
  m_stepPairs = apart.reshape(-1);
  const at::Tensor token = at::arange(shape.tokens(), at::kLong);
  const at::Tensor step = at::floor_divide(token, streams), stream = at::remainder(token, streams);
  m_pairs = ((step.unsqueeze(1) - step.unsqueeze(0) + shape.length - 1) * streams * streams +
             stream.unsqueeze(1) * streams + stream.unsqueeze(0))
                .reshape(-1);
}

at::Tensor CodeTransformerNetwork::told(const Head &head, const at::Tensor &x, const at::Tensor &codes,
                                        const at::Tensor &masked) const {
  const at::Tensor own = head.own.of(x); // [N, L, K]
  if (!m_shape.copies)
    return at::log_softmax(own, 2);
  const std::int64_t length = m_shape.length;
  const at::Tensor apart = head.distances.index_select(0, m_stepPairs).view({1, length, length});
  const at::Tensor scores =
      at::matmul(head.queries.of(x), head.keys.of(x).transpose(1, 2)) / std::sqrt(static_cast<double>(m_shape.width)) +
      apart;
  const at::Tensor seen = scores.masked_fill(masked.unsqueeze(1), kHidden);
  const at::Tensor gates = at::softmax(at::cat({head.sentinel.of(x), seen}, 2), 2); // [N, L, 1 + L]
  const at::Tensor shares = at::softmax(own, 2) * gates.narrow(2, 0, 1);
  const at::Tensor sources = codes.unsqueeze(1).expand({codes.size(0), length, length});
  return shares.scatter_add(2, sources, gates.narrow(2, 1, length)).clamp_min(kLeastShare).log();
}

std::vector<at::Tensor> CodeTransformerNetwork::logProbabilities(const at::Tensor &tokens, const at::Tensor &masked,
                                                                 const TransformerDropout &dropout) const {
  const std::int64_t loops = tokens.size(0), length = m_shape.tokens(), streams = m_shape.streams();
  const std::int64_t width = m_shape.width, heads = m_shape.heads;
  auto generator = at::make_generator<at::CPUGeneratorImpl>(dropout.seed);
  const auto dropped = [&](const at::Tensor &values) {
    if (dropout.rate <= 0)
      return values;
    const at::Tensor mask = at::empty_like(values).bernoulli_(1 - dropout.rate, generator);
    return values * mask / (1 - dropout.rate);
  };

  std::vector<std::int64_t> firstRows, maskRows;
  for (std::int64_t t = 0; t < length; ++t) {
    firstRows.push_back(m_shape.firstRow(t % streams));
    maskRows.push_back(m_shape.allCodes() + t % streams);
  }
  const at::Tensor rows = at::where(masked, at::tensor(maskRows, at::kLong), tokens + at::tensor(firstRows, at::kLong));
  const at::Tensor where = (m_bars.unsqueeze(1) + m_places.unsqueeze(0)).view({1, length, width});
  at::Tensor x = dropped(at::embedding(m_codes, rows) + where);

  const std::int64_t headWidth = width / heads;
  const double scale = 1 / std::sqrt(static_cast<double>(headWidth));
  for (const Layer &layer : m_layers) {
    const at::Tensor parts = layer.queriesKeysValues.of(layer.attentionNorm.normalised(x))
                                 .view({loops, length, 3, heads, headWidth})
                                 .permute({2, 0, 3, 1, 4}); // [3, N, heads, T, W / heads]
    const at::Tensor apart = layer.distances.index_select(1, m_pairs).view({1, heads, length, length});
    const at::Tensor scores = at::matmul(parts[0] * scale, parts[1].transpose(2, 3)) + apart;
    const at::Tensor values = at::matmul(at::softmax(scores, 3), parts[2]); // [N, heads, T, W / heads]
    x = x + dropped(layer.mixed.of(values.transpose(1, 2).reshape({loops, length, width})));
    x = x + dropped(layer.narrow.of(at::gelu(layer.wide.of(layer.forwardNorm.normalised(x)))));
  }
  x = m_norm.normalised(x);

  std::vector<at::Tensor> perStream;
  for (std::int64_t s = 0; s < streams; ++s)
    perStream.push_back(told(m_heads[static_cast<std::size_t>(s)], x.slice(1, s, length, streams).contiguous(),
                             tokens.slice(1, s, length, streams), masked.slice(1, s, length, streams)));
  return perStream;
}

} // namespace loopwright::models
