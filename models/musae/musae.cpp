// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/musae/musae.h"

#include "models/musae/musae_codec.h"
#include "models/musae/musae_options.h"
#include "models/musae/musae_training.h"
#include "models/musae/presets.h"

namespace loopwright::models {

learning::ModelEntry musaeEntry() {
  learning::ModelEntry entry;
  entry.description.name = "musae";
  entry.description.description =
      "Maps four-track pieces to points in a latent space where each genre has its own region, and back (MusAE)";
  entry.description.options = musaeOptions();
  entry.description.reads = Encoding::states;
  entry.description.needs = {Role::drums, Role::bass, Role::chords, Role::strings};
  entry.setPresets(musaePresets());
  entry.train = [](const learning::Options &options, learning::TrainingMaterial material, std::uint64_t seed) {
    return makeMusaeTraining(options, std::move(material.loops), seed);
  };
  entry.openCodec = openMusaeCodec;
  return entry;
}

} // namespace loopwright::models
