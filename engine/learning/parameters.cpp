// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/parameters.h"

#include <cmath>

namespace loopwright::learning {

Parameters Parameters::withoutValues() {
  Parameters parameters(0);
  parameters.m_withValues = false;
  return parameters;
}

at::Tensor Parameters::space(at::IntArrayRef shape) const {
  return at::empty(shape, at::TensorOptions(at::kFloat).device(m_withValues ? at::kCPU : at::kMeta));
}

at::Tensor Parameters::normal(const std::string &name, at::IntArrayRef shape, double deviation) const {
  at::Tensor value = space(shape);
  if (!m_withValues)
    return value;
  RandomStream random(m_seed, "initial " + name);
  float *values = value.data_ptr<float>();
  for (std::int64_t i = 0; i < value.numel(); ++i)
    values[i] = static_cast<float>(deviation * random.normal());
  return value;
}

at::Tensor Parameters::add(const std::string &name, at::Tensor value) {
  value.requires_grad_(true);
  m_trainable.emplace_back(name, value);
  return value;
}

at::Tensor Parameters::addWeight(const std::string &name, at::IntArrayRef shape, std::int64_t fanIn) {
  if (m_initialisation == Initialisation::torch)
    return addUniform(name, shape, fanIn);
  std::int64_t inputs = 1;
  for (std::size_t d = 1; d < shape.size(); ++d)
    inputs *= shape[d];
  return add(name, normal(name, shape, std::sqrt(2.0 / static_cast<double>(inputs))));
}

at::Tensor Parameters::addBias(const std::string &name, at::IntArrayRef shape, std::int64_t fanIn) {
  return m_initialisation == Initialisation::torch ? addUniform(name, shape, fanIn) : addConstant(name, shape, 0);
}

at::Tensor Parameters::addUniform(const std::string &name, at::IntArrayRef shape, std::int64_t fanIn) {
  at::Tensor value = space(shape);
  if (!m_withValues)
    return add(name, value);
  RandomStream random(m_seed, "initial " + name);
  const double bound = 1.0 / std::sqrt(static_cast<double>(fanIn));
  float *values = value.data_ptr<float>();
  for (std::int64_t i = 0; i < value.numel(); ++i)
    values[i] = static_cast<float>((2 * random.uniform() - 1) * bound);
  return add(name, value);
}

at::Tensor Parameters::addNormal(const std::string &name, at::IntArrayRef shape) {
  return add(name, normal(name, shape, 1));
}

at::Tensor Parameters::addConstant(const std::string &name, at::IntArrayRef shape, float value) {
  return add(name, space(shape).fill_(value));
}

at::Tensor Parameters::addBuffer(const std::string &name, at::Tensor value) {
  m_buffers.emplace_back(name, value);
  return value;
}

at::Tensor Parameters::addConstantBuffer(const std::string &name, at::IntArrayRef shape, float value) {
  return addBuffer(name, space(shape).fill_(value));
}

at::Tensor Parameters::addNormalBuffer(const std::string &name, at::IntArrayRef shape) {
  return addBuffer(name, normal(name, shape, 1));
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

std::int64_t Parameters::values() const {
  std::int64_t total = count();
  for (const auto &[name, tensor] : m_buffers)
    total += tensor.numel();
  return total;
}

void Parameters::clearGradients() const {
  for (const auto &[name, tensor] : m_trainable)
    tensor.mutable_grad() = at::Tensor();
}

} // namespace loopwright::learning
