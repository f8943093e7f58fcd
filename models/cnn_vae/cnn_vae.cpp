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
      networkOption("Whose decoder: loops-2021's, from an eighth of the steps, or loops-2022's, from a quarter",
                    "loops-2021"),
      {"channels", "Width of the convolutions", std::int64_t{32}, 4, 1024, {}},
      {"latent",
       "Dimensions of the latent space; where beats have their own, of each beat",
       std::int64_t{512},
       1,
       4096,
       {}},
      {"point_of",
       "What a point says: one thing of the whole loop, or something of each beat in dimensions of its own, with the "
       "layers of loops-2022",
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
  return vaeEntry({"cnn-vae", "Loops to points of a continuous space and back (convolutional VAE of both loop papers)",
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
