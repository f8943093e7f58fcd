// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vae/vae_entry.h"

namespace loopwright::models {

/// A variational autoencoder in training (details 2). Judged by the bound on the likelihood, the divergence and the
/// reconstruction, in nats a loop, and by the cells that come back wrong when a loop goes through its mean.
Result<std::unique_ptr<learning::Trainable>> makeVaeTraining(const VaeKind &kind, const learning::Options &options,
                                                             learning::TrainingLoops loops, std::uint64_t seed);

} // namespace loopwright::models
