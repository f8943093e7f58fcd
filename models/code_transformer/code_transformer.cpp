// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_transformer/code_transformer.h"

#include "models/code_transformer/code_transformer_options.h"
#include "models/code_transformer/code_transformer_training.h"
#include "models/code_transformer/presets.h"

namespace loopwright::models {

learning::ModelEntry codeTransformerEntry() {
  learning::ModelEntry entry;
  entry.description.name = "code-transformer";
  entry.description.description =
      "Writes new sequences of a codec's codes and fills gaps in existing ones (masked transformer)";
  entry.description.options = codeTransformerSchema();
  entry.description.needsCodec = true;
  entry.setPresets(codeTransformerPresets());
  entry.train = [](const learning::Options &options, learning::TrainingMaterial material, std::uint64_t seed) {
    return makeCodeTransformerTraining(options, material.loops, std::move(material.codec.bundle),
                                       std::move(material.codec.codec), seed);
  };
  entry.openPrior = openCodeTransformer;
  return entry;
}

} // namespace loopwright::models
