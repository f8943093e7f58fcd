// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vqvae/vqvae.h"

#include "models/vqvae/presets.h"
#include "models/vqvae/vqvae_codec.h"
#include "models/vqvae/vqvae_training.h"

namespace loopwright::models {

learning::ModelEntry vqVaeEntry() {
  learning::ModelEntry entry;
  entry.description.name = "vqvae";
  entry.description.description = "Turns loops into sequences of discrete codes and back (VQ-VAE of loops-2022)";
  entry.description.options = vqVaeSchema();
  entry.description.hasCodes = true;
  entry.description.needsDrumComponents = true;
  entry.setPresets(vqVaePresets());
  entry.train = [](const learning::Options &options, learning::TrainingMaterial material, std::uint64_t seed) {
    return makeVqVaeTraining(options, std::move(material.loops), seed);
  };
  entry.openCodec = openVqVaeCodec;
  return entry;
}

} // namespace loopwright::models
