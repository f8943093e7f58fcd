// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/bundle/bundle_folder.h"
#include "engine/corpus/corpus.h"
#include "engine/learning/interface/learning_module.h"
#include "engine/learning/tensor_map.h"

namespace loopwright::learning {

/// Losses and metrics by name.
using Values = std::map<std::string, double>;

/// Where a training stands. All randomness of a step comes from these numbers.
struct TrainingClock {
  std::uint64_t seed = 1;
  std::int64_t epoch = 0;
  std::int64_t epochs = 1;
  std::int64_t step = 0; ///< within the epoch
};

/// A model in training: owns its network, optimiser, schedule, averages and data.
class Trainable {
public:
  virtual ~Trainable() = default;

  /// Training examples of an epoch and the number of them in a step (the last step of an epoch may have fewer).
  virtual std::int64_t examples() const = 0;
  virtual std::int64_t batchSize() const = 0;
  virtual std::int64_t epochs() const = 0;
  /// Epochs without a better validation after which training stops; 0: never.
  virtual std::int64_t patience() const = 0;

  /// Forward, backward and update on these examples. Returns the losses, means over the batch.
  virtual Values step(const std::vector<std::int64_t> &items, const TrainingClock &clock) = 0;
  /// After the last step of an epoch: schedules, averages.
  virtual void endEpoch(const TrainingClock &clock) = 0;
  /// After the last epoch: the averaged weights take their place where averaging is on. True if the weights changed
  /// and are to be validated once more.
  virtual bool finish(const TrainingClock &clock, const CancellationToken &cancel) = 0;
  /// Losses and metrics on the validation families. Stops early, with what it has, when cancelled.
  virtual Values validate(const CancellationToken &cancel) = 0;
  /// What is measured once, with the weights that are kept, on the validation families; as validate().
  virtual Values assess(const CancellationToken &) { return {}; }
  /// The metric that decides which epoch is the best, and its direction.
  virtual std::string decisiveMetric() const = 0;
  virtual bool higherIsBetter() const = 0;

  /// Views of all that step() changes, by name: saved by a checkpoint, filled by a resume.
  virtual TensorMap state() const = 0;
  /// Views of the network's own tensors: what a bundle keeps.
  virtual TensorMap weights() const = 0;
  virtual nlohmann::json options() const = 0;
  /// One sentence: what is trained on what.
  virtual std::string describe() const = 0;
  /// The bundle of the current weights; `recipe` holds what the trainer knows (seed, corpus, versions, figures).
  virtual Result<BundleFolder> bundle(const nlohmann::json &recipe) const = 0;
};

} // namespace loopwright::learning
