// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/trainable.h"

namespace loopwright::learning {

/// What a training is part of, for its recipe.
struct RunDescription {
  TrainingRequest request;
  std::string corpusHash;
  std::string codecHash; ///< of the bundle whose codec a model learns on; empty for others
  ComputeDescription compute;
};

/// Trains a model in a run folder:
///   run.json (what was asked), log.csv (a line an epoch), checkpoints/{last,best}.safetensors, bundle/ at the end.
/// A checkpoint is written each epoch, every three minutes and at a stop. From one, training goes on byte for byte as
/// if it had not stopped: same weights, same figures (log.csv's column of seconds apart).
/// Stops with an error, keeping the last checkpoint, when a loss, a figure or a weight is no finite number.
Result<TrainingOutcome> runTraining(Trainable &model, const RunDescription &run, TrainingObserver &observer,
                                    const CancellationToken &cancel);

} // namespace loopwright::learning
