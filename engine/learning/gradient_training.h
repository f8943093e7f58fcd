// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/optimisation.h"
#include "engine/learning/training_schedule.h"

namespace loopwright::learning {

/// A training by AdamW with the shared training options: owns options, parameters, network, schedule and the weight
/// average. A model adds its data, its loss and its judgement.
template <class Network>
class GradientTraining : public Trainable {
public:
  std::int64_t batchSize() const override { return m_options.integer("batch_size"); }
  std::int64_t epochs() const override { return m_options.integer("epochs"); }
  std::int64_t patience() const override { return m_options.integer("patience"); }

  void endEpoch(const TrainingClock &clock) override {
    if (m_schedule.averages(clock))
      m_average.add();
  }

  bool finish(const TrainingClock &, const CancellationToken &) override {
    if (m_average.snapshots() == 0)
      return false;
    m_average.exchange();
    return true;
  }

  TensorMap state() const override {
    TensorMap tensors = m_parameters.all();
    tensors.merge(m_optimiser.state());
    tensors.merge(m_average.state());
    return tensors;
  }

  TensorMap weights() const override { return m_parameters.all(); }
  nlohmann::json options() const override { return m_options.toJson(); }

protected:
  /// `make(Parameters &)` adds the network's tensors and returns it.
  template <class Make>
  GradientTraining(Options options, std::uint64_t seed, Make make)
      : m_options(std::move(options)), m_parameters(seed, initialisationOf(m_options)), m_network(make(m_parameters)),
        m_schedule(m_options), m_optimiser(m_parameters, {0.9, 0.999, 1e-8, m_options.real("weight_decay")}),
        m_average(m_parameters) {}

  /// Moves the parameters along their gradients.
  void update(const TrainingClock &clock) { m_optimiser.step(m_schedule.rate(clock)); }

  /// The present weights as a part of a bundle.
  BundlePart part(const char *model, const nlohmann::json &recipe) const {
    BundlePart part;
    part.model = model;
    part.recipe = recipe;
    part.weights = toSafetensors(weights(), {}, m_options.flag("half_precision"));
    return part;
  }

  Options m_options;
  Parameters m_parameters;
  Network m_network;

private:
  TrainingSchedule m_schedule;
  AdamW m_optimiser;
  WeightAverage m_average;
};

} // namespace loopwright::learning
