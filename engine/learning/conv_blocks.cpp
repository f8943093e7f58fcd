// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/conv_blocks.h"

namespace loopwright::learning {
namespace {

constexpr double kNormEpsilon = 1e-5;

ConvBlock addNormedConv(Parameters &parameters, const std::string &conv, const std::string &norm, std::int64_t in,
                        std::int64_t out, std::int64_t kernel, std::int64_t stride) {
  ConvBlock block;
  block.weight = parameters.addWeight(conv + ".weight", {out, in, kernel}, in * kernel);
  block.scale = parameters.addConstant(norm + ".weight", {out}, 1);
  block.shift = parameters.addConstant(norm + ".bias", {out}, 0);
  block.mean = parameters.addConstantBuffer(norm + ".running_mean", {out}, 0);
  block.variance = parameters.addConstantBuffer(norm + ".running_var", {out}, 1);
  block.stride = stride;
  return block;
}

} // namespace

Linear addLinear(Parameters &parameters, const std::string &name, std::int64_t in, std::int64_t out) {
  Linear layer;
  layer.weight = parameters.addWeight(name + ".weight", {out, in}, in);
  layer.bias = parameters.addBias(name + ".bias", {out}, in);
  return layer;
}

Conv addConv(Parameters &parameters, const std::string &name, std::int64_t in, std::int64_t out, std::int64_t kernel) {
  Conv layer;
  layer.weight = parameters.addWeight(name + ".weight", {out, in, kernel}, in * kernel);
  layer.bias = parameters.addBias(name + ".bias", {out}, in * kernel);
  return layer;
}

ConvBlock addConvBlock(Parameters &parameters, const std::string &name, std::int64_t in, std::int64_t out,
                       std::int64_t kernel, std::int64_t stride) {
  return addNormedConv(parameters, name + ".conv", name + ".norm", in, out, kernel, stride);
}

ResBlock addResBlock(Parameters &parameters, const std::string &name, std::int64_t channels) {
  ResBlock block;
  block.first = addNormedConv(parameters, name + ".conv1", name + ".norm1", channels, channels, 3, 1);
  block.second = addNormedConv(parameters, name + ".conv2", name + ".norm2", channels, channels, 3, 1);
  return block;
}

at::Tensor ConvBlock::forward(const at::Tensor &x, const NormMode &mode, bool activate) const {
  const at::Tensor y = at::conv1d(x, weight, {}, stride, weight.size(2) / 2);
  const at::Tensor normed =
      at::batch_norm(y, scale, shift, mean, variance, mode.training, mode.momentum, kNormEpsilon, false);
  return activate ? at::leaky_relu(normed, kNegativeSlope) : normed;
}

at::Tensor ResBlock::forward(const at::Tensor &x, const NormMode &mode) const {
  return x + second.forward(first.forward(x, mode), mode, false);
}

at::Tensor upsampled(const at::Tensor &x) { return at::upsample_nearest1d(x, {2 * x.size(2)}); }

} // namespace loopwright::learning
