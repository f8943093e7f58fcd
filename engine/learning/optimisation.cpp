// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/optimisation.h"

#include <ATen/Parallel.h>
#include <cmath>

namespace loopwright::learning {
namespace {

constexpr double kPi = 3.14159265358979323846;

} // namespace

AdamW::AdamW(const Parameters &parameters, const Settings &settings)
    : m_settings(settings), m_steps(at::zeros({1}, at::kLong)) {
  for (const auto &[name, parameter] : parameters.trainable())
    m_slots.push_back({name, parameter, at::zeros_like(parameter, at::kFloat).detach(),
                       at::zeros_like(parameter, at::kFloat).detach()});
}

void AdamW::step(double rate) {
  const at::NoGradGuard noGradient;
  std::int64_t &steps = *m_steps.data_ptr<std::int64_t>();
  ++steps;
  const double correction1 = 1 - std::pow(m_settings.beta1, static_cast<double>(steps));
  const double correction2 = std::sqrt(1 - std::pow(m_settings.beta2, static_cast<double>(steps)));
  const auto beta1 = static_cast<float>(m_settings.beta1);
  const auto beta2 = static_cast<float>(m_settings.beta2);
  const auto rest1 = static_cast<float>(1 - m_settings.beta1);
  const auto rest2 = static_cast<float>(1 - m_settings.beta2);
  const auto decay = static_cast<float>(1 - rate * m_settings.weightDecay);
  const auto stepSize = static_cast<float>(rate / correction1);
  const auto root2 = static_cast<float>(correction2);
  const auto epsilon = static_cast<float>(m_settings.epsilon);
  for (const Slot &slot : m_slots) {
    if (!slot.parameter.grad().defined())
      continue;
    const at::Tensor gradient = slot.parameter.grad().contiguous();
    float *p = slot.parameter.data_ptr<float>();
    const float *g = gradient.data_ptr<float>();
    float *m = slot.first.data_ptr<float>();
    float *v = slot.second.data_ptr<float>();
    at::parallel_for(0, slot.parameter.numel(), 1 << 14, [=](std::int64_t begin, std::int64_t end) {
      for (std::int64_t i = begin; i < end; ++i) {
        m[i] = beta1 * m[i] + rest1 * g[i];
        v[i] = beta2 * v[i] + rest2 * g[i] * g[i];
        p[i] = decay * p[i] - stepSize * m[i] / (std::sqrt(v[i]) / root2 + epsilon);
      }
    });
  }
}

TensorMap AdamW::state() const {
  TensorMap tensors;
  for (const Slot &slot : m_slots) {
    tensors["adamw." + slot.name + ".first"] = slot.first;
    tensors["adamw." + slot.name + ".second"] = slot.second;
  }
  tensors["adamw.steps"] = m_steps;
  return tensors;
}

double cosineRate(double highest, double lowest, std::int64_t epoch, std::int64_t epochs) {
  const double position = static_cast<double>(epoch) / static_cast<double>(epochs);
  return lowest + (highest - lowest) * (1 + std::cos(kPi * position)) / 2;
}

double averagingRate(double from, double to, std::int64_t epoch, std::int64_t annealEpochs) {
  const double position =
      annealEpochs > 0 ? std::min(1.0, static_cast<double>(epoch) / static_cast<double>(annealEpochs)) : 1.0;
  const double weight = (1 - std::cos(kPi * position)) / 2;
  return to * weight + from * (1 - weight);
}

WeightAverage::WeightAverage(const Parameters &parameters)
    : m_parameters(parameters.trainable()), m_snapshots(at::zeros({1}, at::kLong)) {
  for (const auto &[name, parameter] : m_parameters)
    m_averages.push_back(at::zeros_like(parameter).detach());
}

void WeightAverage::add() {
  const at::NoGradGuard noGradient;
  std::int64_t &snapshots = *m_snapshots.data_ptr<std::int64_t>();
  ++snapshots;
  for (std::size_t i = 0; i < m_parameters.size(); ++i)
    m_averages[i].add_((m_parameters[i].second - m_averages[i]) / static_cast<double>(snapshots));
}

std::int64_t WeightAverage::snapshots() const { return *m_snapshots.data_ptr<std::int64_t>(); }

void WeightAverage::exchange() {
  const at::NoGradGuard noGradient;
  for (std::size_t i = 0; i < m_parameters.size(); ++i) {
    const at::Tensor kept = m_averages[i].clone();
    m_averages[i].copy_(m_parameters[i].second);
    m_parameters[i].second.copy_(kept);
  }
}

TensorMap WeightAverage::state() const {
  TensorMap tensors;
  for (std::size_t i = 0; i < m_parameters.size(); ++i)
    tensors["average." + m_parameters[i].first] = m_averages[i];
  tensors["average.snapshots"] = m_snapshots;
  return tensors;
}

} // namespace loopwright::learning
