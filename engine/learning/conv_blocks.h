// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/learning/parameters.h"

namespace loopwright::learning {

/// The layers that the convolutional networks of both loop papers are made of. Tensors are [N, channels, steps].

/// Whether batch normalisation uses the batch (and moves its running statistics by `momentum`) or the running ones.
struct NormMode {
  bool training = false;
  double momentum = 0.1;
};

constexpr double kNegativeSlope = 0.2; ///< of LeakyReLU

/// y = W x + b over the last dimension.
struct Linear {
  at::Tensor weight, bias;
  at::Tensor forward(const at::Tensor &x) const { return at::linear(x, weight, bias); }
};
Linear addLinear(Parameters &parameters, const std::string &name, std::int64_t in, std::int64_t out);

/// Convolution with bias over an odd kernel, as many steps out as in.
struct Conv {
  at::Tensor weight, bias;
  at::Tensor forward(const at::Tensor &x) const { return at::conv1d(x, weight, bias, 1, weight.size(2) / 2); }
};
Conv addConv(Parameters &parameters, const std::string &name, std::int64_t in, std::int64_t out, std::int64_t kernel);

/// Convolution without bias over an odd kernel, batch normalisation, LeakyReLU(0.2).
struct ConvBlock {
  at::Tensor weight, scale, shift, mean, variance;
  std::int64_t stride = 1;
  at::Tensor forward(const at::Tensor &x, const NormMode &mode, bool activate = true) const;
};
ConvBlock addConvBlock(Parameters &parameters, const std::string &name, std::int64_t in, std::int64_t out,
                       std::int64_t kernel = 3, std::int64_t stride = 1);

/// x + (conv, norm, LeakyReLU, conv, norm); no activation after the sum.
struct ResBlock {
  ConvBlock first, second;
  at::Tensor forward(const at::Tensor &x, const NormMode &mode) const;
};
ResBlock addResBlock(Parameters &parameters, const std::string &name, std::int64_t channels);

/// Each step twice (nearest neighbour).
at::Tensor upsampled(const at::Tensor &x);

} // namespace loopwright::learning
