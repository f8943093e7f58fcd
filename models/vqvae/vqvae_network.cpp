// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vqvae/vqvae_network.h"

#include <algorithm>

namespace loopwright::models {
namespace {

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

VqVaeStream::VqVaeStream(learning::Parameters &parameters, const std::string &prefix, const VqVaeStreamShape &shape)
    : m_shape(shape), m_codebook(parameters, prefix + "codebook", shape.codes, shape.codeSize) {
  addEncoder(parameters, prefix + "encoder.");
  addDecoder(parameters, prefix + "decoder.");
}

void VqVaeStream::addEncoder(learning::Parameters &parameters, const std::string &prefix) {
  const std::int64_t channels = m_shape.channels;
  int layer = 0;
  const auto name = [&] { return prefix + std::to_string(layer++); };
  if (m_shape.form == LoopPaper::loops2021) {
    m_stem.push_back(learning::addConvBlock(parameters, name(), m_shape.width(), 2 * channels, 1));
    m_stem.push_back(learning::addConvBlock(parameters, name(), 2 * channels, channels, 1));
  } else {
    m_stem.push_back(learning::addConvBlock(parameters, name(), m_shape.width(), channels));
  }
  for (std::int64_t steps = 1; steps < m_shape.codeSteps; steps *= 2) {
    Stage stage;
    stage.conv = learning::addConvBlock(parameters, name(), channels, channels, 3, 2);
    stage.res = learning::addResBlock(parameters, name(), channels);
    m_down.push_back(stage);
  }
  if (m_shape.form == LoopPaper::loops2021) {
    m_toCodeBlock = learning::addConvBlock(parameters, name(), channels, m_shape.codeSize);
    m_toCodeRes = learning::addResBlock(parameters, name(), m_shape.codeSize);
  } else {
    m_toCode = learning::addConv(parameters, name(), channels, m_shape.codeSize, 3);
  }
}

void VqVaeStream::addDecoder(learning::Parameters &parameters, const std::string &prefix) {
  const std::int64_t channels = m_shape.channels;
  int layer = 0;
  const auto name = [&] { return prefix + std::to_string(layer++); };
  m_fromCode = learning::addConvBlock(parameters, name(), m_shape.codeSize, channels);
  for (std::int64_t steps = 1; steps < m_shape.codeSteps; steps *= 2) {
    Stage stage;
    if (m_shape.form == LoopPaper::loops2022)
      stage.conv = learning::addConvBlock(parameters, name(), channels, channels);
    stage.res = learning::addResBlock(parameters, name(), channels);
    m_up.push_back(stage);
  }
  if (m_shape.form == LoopPaper::loops2021)
    m_beforeCells = learning::addConvBlock(parameters, name(), channels, 2 * channels, 1);
  m_toCells = learning::addConv(parameters, name(), m_shape.form == LoopPaper::loops2021 ? 2 * channels : channels,
                                m_shape.width(), 3);
}

at::Tensor VqVaeStream::encode(const at::Tensor &columns, const NormMode &mode) const {
  at::Tensor y = apart(columns, m_shape.segment);
  for (const learning::ConvBlock &block : m_stem)
    y = block.forward(y, mode);
  for (const Stage &stage : m_down)
    y = stage.res.forward(stage.conv.forward(y, mode), mode);
  y = m_shape.form == LoopPaper::loops2021 ? m_toCodeRes.forward(m_toCodeBlock.forward(y, mode), mode)
                                           : m_toCode.forward(y);
  return together(y, columns.size(0));
}

at::Tensor VqVaeStream::decode(const at::Tensor &z, const NormMode &mode) const {
  at::Tensor y = m_fromCode.forward(apart(z, m_shape.segment / m_shape.codeSteps), mode);
  if (m_shape.form == LoopPaper::loops2022) // activated twice, as in the reference: its negative slope is 0.04
    y = at::leaky_relu(y, learning::kNegativeSlope);
  for (const Stage &stage : m_up) {
    y = learning::upsampled(y);
    if (m_shape.form == LoopPaper::loops2022)
      y = stage.conv.forward(y, mode);
    y = stage.res.forward(y, mode);
  }
  if (m_shape.form == LoopPaper::loops2021)
    y = m_beforeCells.forward(y, mode);
  return together(m_toCells.forward(y), z.size(0));
}

at::Tensor VqVaeStream::codesOf(const at::Tensor &z) const {
  const at::Tensor rows = z.detach().permute({0, 2, 1}).reshape({-1, z.size(1)});
  return m_codebook.nearest(rows).view({z.size(0), z.size(2)});
}

at::Tensor VqVaeStream::vectorsOf(const at::Tensor &codes) const {
  return m_codebook.vectors(codes).permute({0, 2, 1}).contiguous();
}

std::vector<VqVaeStream> makeVqVaeStreams(learning::Parameters &parameters,
                                          const std::vector<VqVaeStreamShape> &shapes) {
  std::vector<VqVaeStream> streams;
  for (std::size_t s = 0; s < shapes.size(); ++s)
    streams.emplace_back(parameters, "streams." + std::to_string(s) + ".", shapes[s]);
  return streams;
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
