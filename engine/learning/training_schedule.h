// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/options.h"
#include "engine/learning/parameters.h"
#include "engine/learning/trainable.h"

namespace loopwright::learning {

/// The options that every training by gradient has, with the defaults given: batch_size, epochs, learning_rate,
/// lowest_rate, weight_decay, average_from, average_rate, average_anneal, initialisation, patience, transpose,
/// validation_loops, half_precision.
struct TrainingDefaults {
  std::int64_t epochs = 100;
  std::int64_t averageAnneal = 10;
};
void addTrainingOptions(OptionSchema &schema, const TrainingDefaults &defaults);
/// What the option "initialisation" says.
Initialisation initialisationOf(const Options &options);

/// The learning rate over a training: a cosine, and from a share of the epochs on the averaging phase.
class TrainingSchedule {
public:
  explicit TrainingSchedule(const Options &options);
  double rate(const TrainingClock &clock) const;
  /// Whether the weights after this epoch enter the average.
  bool averages(const TrainingClock &clock) const { return clock.epoch >= averagingStart(clock); }

private:
  std::int64_t averagingStart(const TrainingClock &clock) const;
  double m_highest, m_lowest, m_averageFrom, m_averageRate;
  std::int64_t m_anneal;
};

} // namespace loopwright::learning
