// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// A code transformer in training on the codes that a bundle's codec gives to the loops. Its bundle holds the codec
/// too. Judged by nats a code, told in any order from any number of known ones: an upper bound of the loops' negative
/// log-likelihood (Uria et al. 2014). Errors: loops of another layout or length than the codec's.
Result<std::unique_ptr<learning::Trainable>> makeCodeTransformerTraining(const learning::Options &options,
                                                                         const learning::TrainingLoops &loops,
                                                                         learning::BundleFolder codecBundle,
                                                                         std::unique_ptr<learning::Codec> codec,
                                                                         std::uint64_t seed);

/// Builds the prior part of a bundle for use. Errors: made for another codec.
Result<std::unique_ptr<learning::Prior>> openCodeTransformer(const learning::BundleFolder &bundle,
                                                             const learning::BundlePart &part,
                                                             const std::vector<learning::CodeStream> &streams);

} // namespace loopwright::models
