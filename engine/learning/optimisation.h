// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/parameters.h"

namespace loopwright::learning {

/// AdamW (Loshchilov and Hutter 2019) with PyTorch's defaults, in one pass over each parameter.
class AdamW {
public:
  struct Settings {
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    double weightDecay = 0.01;
  };

  AdamW(const Parameters &parameters, const Settings &settings);
  /// Moves every parameter that has a gradient.
  void step(double rate);
  /// Moments and step count by name, "adamw.NAME.first" and the like: views to be saved or filled.
  TensorMap state() const;

private:
  struct Slot {
    std::string name;
    at::Tensor parameter, first, second;
  };
  Settings m_settings;
  std::vector<Slot> m_slots;
  at::Tensor m_steps; // int64 [1]: part of the state
};

/// Cosine annealing from `highest` (epoch 0) to `lowest` (epoch `epochs`), stepped once an epoch.
double cosineRate(double highest, double lowest, std::int64_t epoch, std::int64_t epochs);

/// The learning rate of an epoch in the averaging phase: a cosine from `from` to `to` over `annealEpochs`, as
/// torch.optim.swa_utils.SWALR steps it; `epoch` counts from the phase's first.
double averagingRate(double from, double to, std::int64_t epoch, std::int64_t annealEpochs);

/// The equal average of a network's parameters over the snapshots it was given (stochastic weight averaging,
/// Izmailov et al. 2018). Buffers are not averaged.
class WeightAverage {
public:
  explicit WeightAverage(const Parameters &parameters);
  void add();
  std::int64_t snapshots() const;
  /// Exchanges the network's parameters with the average; a second call puts them back.
  void exchange();
  TensorMap state() const;

private:
  std::vector<std::pair<std::string, at::Tensor>> m_parameters;
  std::vector<at::Tensor> m_averages;
  at::Tensor m_snapshots;
};

} // namespace loopwright::learning
