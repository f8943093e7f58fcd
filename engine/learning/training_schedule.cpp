// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/training_schedule.h"

#include "engine/learning/optimisation.h"

namespace loopwright::learning {

void addTrainingOptions(OptionSchema &schema, const TrainingDefaults &defaults) {
  const OptionSchema shared = {
      {"batch_size", "Loops per step", std::int64_t{2048}, 1, 65536, {}},
      {"epochs", "Passes over the training loops", defaults.epochs, 1, 1000000, {}},
      {"learning_rate", "Learning rate of the first epoch", 1e-3, 0, 10, {}},
      {"lowest_rate", "Learning rate at the end of the cosine schedule", 5e-6, 0, 10, {}},
      {"weight_decay", "Decoupled weight decay", 0.01, 0, 10, {}},
      {"average_from", "Share of the epochs before weight averaging starts; 1: never", 0.7, 0, 1, {}},
      {"average_rate", "Learning rate that averaging anneals to", 5e-5, 0, 10, {}},
      {"average_anneal", "Epochs of that annealing", defaults.averageAnneal, 0, 100000, {}},
      {"initialisation",
       "Initial weights: as in PyTorch, or normal with zero biases (He et al. 2015)",
       std::string("torch"),
       0,
       0,
       {"torch", "he"}},
      {"patience", "Epochs without improvement before training stops; 0: never", std::int64_t{0}, 0, 1000000, {}},
      {"transpose", "Transpose the bass at random in each epoch", false, 0, 0, {}},
      {"validation_loops", "Most held-out loops used to evaluate an epoch", std::int64_t{4096}, 1, 10000000, {}},
      {"half_precision", "Store the weights in 16 bits", false, 0, 0, {}},
  };
  schema.insert(schema.end(), shared.begin(), shared.end());
}

Initialisation initialisationOf(const Options &options) {
  return options.text("initialisation") == "he" ? Initialisation::he : Initialisation::torch;
}

TrainingSchedule::TrainingSchedule(const Options &options)
    : m_highest(options.real("learning_rate")), m_lowest(options.real("lowest_rate")),
      m_averageFrom(options.real("average_from")), m_averageRate(options.real("average_rate")),
      m_anneal(options.integer("average_anneal")) {}

std::int64_t TrainingSchedule::averagingStart(const TrainingClock &clock) const {
  return static_cast<std::int64_t>(m_averageFrom * static_cast<double>(clock.epochs));
}

double TrainingSchedule::rate(const TrainingClock &clock) const {
  const std::int64_t start = averagingStart(clock);
  if (clock.epoch < start)
    return cosineRate(m_highest, m_lowest, clock.epoch, clock.epochs);
  return averagingRate(cosineRate(m_highest, m_lowest, start, clock.epochs), m_averageRate, clock.epoch - start,
                       m_anneal);
}

} // namespace loopwright::learning
