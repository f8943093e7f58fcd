// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vae/vae_entry.h"

#include "models/vae/vae_codec.h"
#include "models/vae/vae_training.h"

namespace loopwright::models {

learning::ModelEntry vaeEntry(const VaeKind &kind) {
  learning::ModelEntry entry;
  entry.description.name = kind.name;
  entry.description.description = kind.description;
  entry.description.options = kind.options;
  entry.description.needs = {Role::drums};
  entry.setPresets(kind.presets);
  entry.train = [kind](const learning::Options &options, learning::TrainingMaterial material, std::uint64_t seed) {
    return makeVaeTraining(kind, options, std::move(material.loops), seed);
  };
  entry.openCodec = [kind](const learning::BundleFolder &bundle, const learning::BundlePart &part) {
    return openVaeCodec(kind, bundle, part);
  };
  return entry;
}

} // namespace loopwright::models
