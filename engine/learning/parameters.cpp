// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/parameters.h"

#include <cmath>

namespace loopwright::learning {

at::Tensor Parameters::add(const std::string &name, at::Tensor value) {
  value.requires_grad_(true);
  m_trainable.emplace_back(name, value);
  return value;
}

at::Tensor Parameters::addUniform(const std::string &name, at::IntArrayRef shape, std::int64_t fanIn) {
  at::Tensor value = at::empty(shape, at::kFloat);
  RandomStream random(m_seed, "initial " + name);
  const double bound = 1.0 / std::sqrt(static_cast<double>(fanIn));
  float *values = value.data_ptr<float>();
  for (std::int64_t i = 0; i < value.numel(); ++i)
    values[i] = static_cast<float>((2 * random.uniform() - 1) * bound);
  return add(name, value);
}

at::Tensor Parameters::addNormal(const std::string &name, at::IntArrayRef shape) {
  at::Tensor value = at::empty(shape, at::kFloat);
  RandomStream random(m_seed, "initial " + name);
  float *values = value.data_ptr<float>();
  for (std::int64_t i = 0; i < value.numel(); ++i)
    values[i] = static_cast<float>(random.normal());
  return add(name, value);
}

at::Tensor Parameters::addConstant(const std::string &name, at::IntArrayRef shape, float value) {
  return add(name, at::full(shape, value, at::kFloat));
}

at::Tensor Parameters::addBuffer(const std::string &name, at::Tensor value) {
  m_buffers.emplace_back(name, value);
  return value;
}

TensorMap Parameters::all() const {
  TensorMap tensors(m_trainable.begin(), m_trainable.end());
  tensors.insert(m_buffers.begin(), m_buffers.end());
  return tensors;
}

std::int64_t Parameters::count() const {
  std::int64_t total = 0;
  for (const auto &[name, tensor] : m_trainable)
    total += tensor.numel();
  return total;
}

void Parameters::clearGradients() const {
  for (const auto &[name, tensor] : m_trainable)
    tensor.mutable_grad() = at::Tensor();
}

} // namespace loopwright::learning
