// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/base/random.h"
#include "engine/learning/tensor_map.h"

namespace loopwright::learning {

/// The named tensors of a network in the order they were added: parameters, which a gradient moves, and buffers
/// (running statistics, codebooks), which it does not. The names are the file format.
class Parameters {
public:
  explicit Parameters(std::uint64_t seed) : m_seed(seed) {}

  /// Uniform in ±1/sqrt(fanIn), PyTorch's default for linear and convolution layers, drawn from the stream of its name.
  at::Tensor addUniform(const std::string &name, at::IntArrayRef shape, std::int64_t fanIn);
  /// Standard normal, PyTorch's default for embeddings.
  at::Tensor addNormal(const std::string &name, at::IntArrayRef shape);
  at::Tensor addConstant(const std::string &name, at::IntArrayRef shape, float value);
  at::Tensor addBuffer(const std::string &name, at::Tensor value);

  const std::vector<std::pair<std::string, at::Tensor>> &trainable() const { return m_trainable; }
  /// Parameters and buffers by name.
  TensorMap all() const;
  /// Number of trainable values.
  std::int64_t count() const;
  void clearGradients() const;

private:
  at::Tensor add(const std::string &name, at::Tensor value);
  std::uint64_t m_seed;
  std::vector<std::pair<std::string, at::Tensor>> m_trainable;
  std::vector<std::pair<std::string, at::Tensor>> m_buffers;
};

} // namespace loopwright::learning
