// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"
#include "models/vqvae/vqvae_options.h"

namespace loopwright::models {

/// A VQ-VAE in training on the distinct windows of a corpus (details 1.5).
Result<std::unique_ptr<learning::Trainable>> makeVqVaeTraining(const learning::Options &options, const Corpus &corpus,
                                                               std::uint64_t seed);

} // namespace loopwright::models
