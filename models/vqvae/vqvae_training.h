// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"
#include "models/vqvae/vqvae_options.h"

namespace loopwright::models {

/// A VQ-VAE in training (details 1.5).
Result<std::unique_ptr<learning::Trainable>> makeVqVaeTraining(const learning::Options &options,
                                                               learning::TrainingLoops loops, std::uint64_t seed);

} // namespace loopwright::models
