// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

/// What all priors over a codec's codes share: their options of sampling, and their place in a bundle.
namespace loopwright::models {

/// Adds temperature, top_k and top_p, which the model's card recommends.
void addSamplingOptions(learning::OptionSchema &schema, const learning::CodeFilter &standard);
learning::CodeFilter standardFilter(const learning::Options &options);

/// An error where the loops have another layout or length than the codec.
Status checkLoopsFit(const learning::TrainingLoops &loops, const learning::BundleFolder &codecBundle);

/// The codec's bundle with this prior, whose recipe names the codec.
learning::BundleFolder withPrior(learning::BundleFolder codecBundle, learning::BundlePart prior);

/// The options of a bundle's prior. Errors: a damaged recipe, a prior made for another codec.
Result<learning::Options> priorOptions(const learning::BundleFolder &bundle, const learning::BundlePart &part,
                                       const learning::OptionSchema &schema);

/// The weights of a bundle's prior; they have as many values as its networks. Errors: damaged, another size.
Result<learning::SafetensorsFile> priorWeights(const learning::BundlePart &part, std::int64_t values);

} // namespace loopwright::models
