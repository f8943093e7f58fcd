// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

const learning::OptionSchema &loopDetectorSchema();

/// A loop detector in training: an autoencoder first, then its encoder alone, drawn towards the mean of what it made of
/// the training loops. Errors: fewer than 10 loops, a table of another mode than the options ask for.
Result<std::unique_ptr<learning::Trainable>> makeLoopDetectorTraining(const learning::Options &options,
                                                                      CorrelationTable sound, std::uint64_t seed);

/// Opens the scorer part of a bundle.
Result<std::unique_ptr<learning::Scorer>> openLoopDetector(const learning::BundlePart &part);

} // namespace loopwright::models
