// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lstm_vae/lstm_vae.h"

#include "models/lstm_vae/lstm_vae_network.h"
#include "models/lstm_vae/presets.h"
#include "models/vae/vae_entry.h"
#include "models/vae/vae_options.h"

namespace loopwright::models {
namespace {

/// The options of both, with those of one kind in their place.
learning::OptionSchema schemaWith(const learning::OptionSpec &own) {
  learning::OptionSchema options = {
      {"latent", "Dimensions of the latent space", std::int64_t{128}, 1, 4096, {}},
      {"encoder", "Width of each direction of the encoder", std::int64_t{128}, 1, 4096, {}},
      {"decoder_layers", "LSTM layers of the decoder", std::int64_t{1}, 1, 16, {}},
      own,
      {"mean_norm", "Layer normalisation of the means", true, 0, 0, {}},
  };
  addVaeOptions(options, {2000, 20});
  return options;
}

LstmVaeShape shapeOf(const learning::Options &options, std::int64_t columns, std::int64_t steps) {
  LstmVaeShape shape;
  shape.columns = columns;
  shape.steps = steps;
  shape.latent = options.integer("latent");
  shape.encoder = options.integer("encoder");
  shape.layers = options.integer("decoder_layers");
  shape.normedMean = options.flag("mean_norm");
  return shape;
}

} // namespace

learning::ModelEntry arLstmVaeEntry() {
  return vaeEntry(
      {"ar-lstm-vae",
       "Maps loops to points in a continuous latent space and back, each step reading the previous one (AR LSTM-VAE of "
       "loops-2021)",
       schemaWith({"scheduled_sampling",
                   "k in k / (k + exp(epoch / k)), the share of training steps that see the true previous step; 0: all",
                   20.0,
                   0,
                   1e6,
                   {}}),
       arLstmVaePresets(),
       [](learning::Parameters &parameters, const learning::Options &options, std::int64_t columns,
          std::int64_t steps) -> std::unique_ptr<VaeNetwork> {
         LstmVaeShape shape = shapeOf(options, columns, steps);
         shape.sampling = options.real("scheduled_sampling");
         return std::make_unique<ArLstmVae>(parameters, shape);
       }});
}

learning::ModelEntry nonArLstmVaeEntry() {
  return vaeEntry(
      {"nonar-lstm-vae",
       "Maps loops to points in a continuous latent space and back, all steps at once (NonAR LSTM-VAE of loops-2021)",
       schemaWith({"decoder", "Width of the decoder", std::int64_t{256}, 1, 4096, {}}), nonArLstmVaePresets(),
       [](learning::Parameters &parameters, const learning::Options &options, std::int64_t columns,
          std::int64_t steps) -> std::unique_ptr<VaeNetwork> {
         LstmVaeShape shape = shapeOf(options, columns, steps);
         shape.decoder = options.integer("decoder");
         return std::make_unique<NonArLstmVae>(parameters, shape);
       }});
}

} // namespace loopwright::models
