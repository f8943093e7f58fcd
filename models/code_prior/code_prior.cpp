// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_prior/code_prior.h"

#include "models/code_prior/code_prior_options.h"
#include "models/code_prior/code_prior_training.h"
#include "models/code_prior/presets.h"

namespace loopwright::models {

learning::ModelEntry codePriorEntry() {
  learning::ModelEntry entry;
  entry.description.name = "code-prior";
  entry.description.description = "Writes new sequences of a codec's codes (LSTM prior of loops-2022)";
  entry.description.options = codePriorSchema();
  entry.description.needsCodec = true;
  entry.setPresets(codePriorPresets());
  entry.train = [](const learning::Options &options, learning::TrainingMaterial material, std::uint64_t seed) {
    return makeCodePriorTraining(options, material.loops, std::move(material.codec.bundle),
                                 std::move(material.codec.codec), seed);
  };
  entry.openPrior = openCodePrior;
  return entry;
}

} // namespace loopwright::models
