// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vqvae/vqvae_network.h"

#include <algorithm>

namespace loopwright::models {
namespace {

constexpr double kNegativeSlope = 0.2;
constexpr double kNormEpsilon = 1e-5;

ConvBlock makeConv(learning::Parameters &parameters, const std::string &conv, const std::string &norm, std::int64_t in,
                   std::int64_t out, std::int64_t stride) {
  ConvBlock block;
  block.weight = parameters.addUniform(conv + ".weight", {out, in, 3}, in * 3);
  block.scale = parameters.addConstant(norm + ".weight", {out}, 1);
  block.shift = parameters.addConstant(norm + ".bias", {out}, 0);
  block.mean = parameters.addBuffer(norm + ".running_mean", at::zeros({out}, at::kFloat));
  block.variance = parameters.addBuffer(norm + ".running_var", at::ones({out}, at::kFloat));
  block.stride = stride;
  return block;
}

ConvBlock makeConv(learning::Parameters &parameters, const std::string &name, std::int64_t in, std::int64_t out,
                   std::int64_t stride = 1) {
  return makeConv(parameters, name + ".conv", name + ".norm", in, out, stride);
}

ResBlock makeRes(learning::Parameters &parameters, const std::string &name, std::int64_t channels) {
  ResBlock block;
  block.first = makeConv(parameters, name + ".conv1", name + ".norm1", channels, channels, 1);
  block.second = makeConv(parameters, name + ".conv2", name + ".norm2", channels, channels, 1);
  return block;
}

/// [N, C, S * t] -> [N * S, C, t]: the segments of each loop as a batch.
at::Tensor apart(const at::Tensor &x, std::int64_t segment) {
  if (segment == 0 || segment == x.size(2))
    return x;
  const std::int64_t segments = x.size(2) / segment;
  return x.reshape({x.size(0), x.size(1), segments, segment})
      .permute({0, 2, 1, 3})
      .reshape({x.size(0) * segments, x.size(1), segment});
}

/// The inverse: [N * S, C, t] -> [N, C, S * t].
at::Tensor together(const at::Tensor &x, std::int64_t loops) {
  if (x.size(0) == loops)
    return x;
  const std::int64_t segments = x.size(0) / loops;
  return x.reshape({loops, segments, x.size(1), x.size(2)})
      .permute({0, 2, 1, 3})
      .reshape({loops, x.size(1), segments * x.size(2)});
}

bool isRange(const std::vector<std::int64_t> &columns) {
  return columns.back() - columns.front() + 1 == static_cast<std::int64_t>(columns.size());
}

at::Tensor indexOf(const std::vector<std::int64_t> &columns) { return at::tensor(columns, at::kLong); }

at::Tensor upsampled(const at::Tensor &x) { return at::upsample_nearest1d(x, {2 * x.size(2)}); }

} // namespace

at::Tensor columnsOf(const at::Tensor &cells, const VqVaeStreamShape &shape) {
  if (isRange(shape.columns))
    return cells.narrow(1, shape.columns.front(), shape.width()).contiguous();
  return cells.index_select(1, indexOf(shape.columns));
}

at::Tensor rollOf(const std::vector<at::Tensor> &streams, const std::vector<VqVaeStreamShape> &shapes) {
  std::vector<std::int64_t> placed;
  for (const VqVaeStreamShape &shape : shapes)
    placed.insert(placed.end(), shape.columns.begin(), shape.columns.end());
  const at::Tensor cells = at::cat(streams, 1);
  return std::is_sorted(placed.begin(), placed.end()) ? cells : cells.index_select(1, indexOf(placed).argsort());
}

at::Tensor ConvBlock::forward(const at::Tensor &x, const NormMode &mode, bool activate) const {
  const at::Tensor y = at::conv1d(x, weight, {}, stride, 1);
  const at::Tensor normed =
      at::batch_norm(y, scale, shift, mean, variance, mode.training, mode.momentum, kNormEpsilon, false);
  return activate ? at::leaky_relu(normed, kNegativeSlope) : normed;
}

at::Tensor ResBlock::forward(const at::Tensor &x, const NormMode &mode) const {
  return x + second.forward(first.forward(x, mode), mode, false);
}

VqVaeStream::VqVaeStream(learning::Parameters &parameters, const std::string &prefix, const VqVaeStreamShape &shape,
                         std::uint64_t seed)
    : m_shape(shape), m_codebook(parameters, prefix + "codebook", shape.codes, shape.codeSize, seed) {
  const std::int64_t channels = shape.channels;
  const std::string encoder = prefix + "encoder.";
  m_down0 = makeConv(parameters, encoder + "0", shape.width(), channels);
  m_down1 = makeConv(parameters, encoder + "1", channels, channels, 2);
  m_downRes1 = makeRes(parameters, encoder + "2", channels);
  m_down2 = makeConv(parameters, encoder + "3", channels, channels, 2);
  m_downRes2 = makeRes(parameters, encoder + "4", channels);
  m_toCode = parameters.addUniform(encoder + "5.weight", {shape.codeSize, channels, 3}, channels * 3);
  m_toCodeBias = parameters.addUniform(encoder + "5.bias", {shape.codeSize}, channels * 3);
  const std::string decoder = prefix + "decoder.";
  m_up0 = makeConv(parameters, decoder + "0", shape.codeSize, channels);
  m_up1 = makeConv(parameters, decoder + "1", channels, channels);
  m_upRes1 = makeRes(parameters, decoder + "2", channels);
  m_up2 = makeConv(parameters, decoder + "3", channels, channels);
  m_upRes2 = makeRes(parameters, decoder + "4", channels);
  m_toCells = parameters.addUniform(decoder + "5.weight", {shape.width(), channels, 3}, channels * 3);
  m_toCellsBias = parameters.addUniform(decoder + "5.bias", {shape.width()}, channels * 3);
}

at::Tensor VqVaeStream::encode(const at::Tensor &columns, const NormMode &mode) const {
  at::Tensor y = m_down0.forward(apart(columns, m_shape.segment), mode);
  y = m_downRes1.forward(m_down1.forward(y, mode), mode);
  y = m_downRes2.forward(m_down2.forward(y, mode), mode);
  return together(at::conv1d(y, m_toCode, m_toCodeBias, 1, 1), columns.size(0));
}

at::Tensor VqVaeStream::decode(const at::Tensor &z, const NormMode &mode) const {
  // The first stage is activated twice, as in the reference: its negative slope is 0.04.
  at::Tensor y = at::leaky_relu(m_up0.forward(apart(z, m_shape.segment / 4), mode), kNegativeSlope);
  y = m_upRes1.forward(m_up1.forward(upsampled(y), mode), mode);
  y = m_upRes2.forward(m_up2.forward(upsampled(y), mode), mode);
  return together(at::conv1d(y, m_toCells, m_toCellsBias, 1, 1), z.size(0));
}

at::Tensor VqVaeStream::codesOf(const at::Tensor &z) const {
  const at::Tensor rows = z.detach().permute({0, 2, 1}).reshape({-1, z.size(1)});
  return m_codebook.nearest(rows).view({z.size(0), z.size(2)});
}

at::Tensor VqVaeStream::vectorsOf(const at::Tensor &codes) const {
  return m_codebook.vectors(codes).permute({0, 2, 1}).contiguous();
}

VqVaeForward forwardInTraining(const VqVaeStream &stream, const at::Tensor &columns, const NormMode &mode) {
  VqVaeForward pass;
  pass.z = stream.encode(columns, mode);
  pass.codes = stream.codesOf(pass.z);
  const at::Tensor vectors = stream.vectorsOf(pass.codes);
  const at::Tensor straightThrough = pass.z + (vectors - pass.z).detach();
  pass.logits = stream.decode(straightThrough, mode);
  const auto cells = static_cast<double>(columns.size(1) * columns.size(2));
  const auto values = static_cast<double>(pass.z.size(1) * pass.z.size(2));
  pass.reconstruction = at::binary_cross_entropy_with_logits(pass.logits, columns, {}, {}, at::Reduction::Sum) / cells;
  pass.commitment = at::mse_loss(pass.z, vectors, at::Reduction::Sum) / values;
  return pass;
}

} // namespace loopwright::models
