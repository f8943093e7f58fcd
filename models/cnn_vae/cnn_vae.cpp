// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cnn_vae/cnn_vae.h"

#include "models/cnn_vae/cnn_vae_network.h"
#include "models/cnn_vae/presets.h"
#include "models/vae/vae_entry.h"
#include "models/vae/vae_options.h"

namespace loopwright::models {
namespace {

learning::OptionSchema schema() {
  learning::OptionSchema options = {
      networkOption("Decoder of loops-2021, which starts from an eighth of the steps, or of loops-2022, from a quarter",
                    "loops-2021"),
      {"channels", "Width of the convolutions", std::int64_t{32}, 4, 1024, {}},
      {"latent",
       "Dimensions of the latent space; with a latent per beat, of each beat",
       std::int64_t{512},
       1,
       4096,
       {}},
      {"point_of",
       "One latent vector for the whole loop, or one for each beat (with the layers of loops-2022)",
       std::string("loop"),
       0,
       0,
       {"loop", "beats"}},
      {"mean_norm", "Layer normalisation of the means", true, 0, 0, {}},
  };
  addVaeOptions(options, {500, 20});
  return options;
}

} // namespace

learning::ModelEntry cnnVaeEntry() {
  return vaeEntry({"cnn-vae",
                   "Maps loops to points in a continuous latent space and back (convolutional VAE of both loop papers)",
                   schema(), cnnVaePresets(),
                   [](learning::Parameters &parameters, const learning::Options &options, std::int64_t columns,
                      std::int64_t steps) -> std::unique_ptr<VaeNetwork> {
                     const bool ofBeats = options.text("point_of") == "beats";
                     return std::make_unique<CnnVaeNetwork>(
                         parameters, CnnVaeShape{columns, steps, options.integer("channels"), options.integer("latent"),
                                                 ofBeats ? LoopPaper::loops2022 : networkOf(options),
                                                 options.flag("mean_norm"), ofBeats});
                   }});
}

} // namespace loopwright::models
