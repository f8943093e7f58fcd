// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// MusAE in training. Judged by what comes back of held-out pieces when they go through their means. Errors: genres of
/// the option petal_order that the corpus has not; a flower without a genre.
Result<std::unique_ptr<learning::Trainable>> makeMusaeTraining(const learning::Options &options,
                                                               learning::TrainingLoops loops, std::uint64_t seed);

} // namespace loopwright::models
