// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/base/random.h"
#include "engine/learning/tensor_map.h"

namespace loopwright::learning {

/// How the weights and biases of layers begin.
enum class Initialisation {
  torch, ///< both uniform in ±1/sqrt(fanIn), PyTorch's default for linear, convolution and LSTM layers
  he,    ///< weights normal with deviation sqrt(2 / inputs), biases 0 (He et al. 2015)
};

/// The named tensors of a network in the order they were added: parameters, which a gradient moves, and buffers
/// (running statistics, codebooks), which it does not. The names are the file format.
class Parameters {
public:
  explicit Parameters(std::uint64_t seed, Initialisation initialisation = Initialisation::torch)
      : m_seed(seed), m_initialisation(initialisation) {}
  /// A set whose tensors have shapes but no values and no memory: to know a network's size before it is made.
  static Parameters withoutValues();

  /// A layer's weight and bias, drawn from the stream of the name. Inputs of a weight: all dimensions but the first.
  at::Tensor addWeight(const std::string &name, at::IntArrayRef shape, std::int64_t fanIn);
  at::Tensor addBias(const std::string &name, at::IntArrayRef shape, std::int64_t fanIn);
  /// Uniform in ±1/sqrt(fanIn).
  at::Tensor addUniform(const std::string &name, at::IntArrayRef shape, std::int64_t fanIn);
  /// Standard normal, PyTorch's default for embeddings.
  at::Tensor addNormal(const std::string &name, at::IntArrayRef shape);
  at::Tensor addConstant(const std::string &name, at::IntArrayRef shape, float value);
  at::Tensor addBuffer(const std::string &name, at::Tensor value);
  at::Tensor addConstantBuffer(const std::string &name, at::IntArrayRef shape, float value);
  /// Standard normal.
  at::Tensor addNormalBuffer(const std::string &name, at::IntArrayRef shape);

  const std::vector<std::pair<std::string, at::Tensor>> &trainable() const { return m_trainable; }
  /// Parameters and buffers by name.
  TensorMap all() const;
  /// Number of trainable values.
  std::int64_t count() const;
  /// Number of values of parameters and buffers.
  std::int64_t values() const;
  void clearGradients() const;

private:
  at::Tensor add(const std::string &name, at::Tensor value);
  at::Tensor space(at::IntArrayRef shape) const;
  at::Tensor normal(const std::string &name, at::IntArrayRef shape, double deviation) const;
  std::uint64_t m_seed;
  Initialisation m_initialisation;
  bool m_withValues = true;
  std::vector<std::pair<std::string, at::Tensor>> m_trainable;
  std::vector<std::pair<std::string, at::Tensor>> m_buffers;
};

} // namespace loopwright::learning
