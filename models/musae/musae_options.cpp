// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/musae/musae_options.h"

#include <algorithm>
#include <cmath>

#include "engine/music/track_states.h"

namespace loopwright::models {

learning::OptionSchema musaeOptions() {
  return {
      {"latent", "Dimensions of the latent space", std::int64_t{512}, 3, 4096, {}},
      {"encoder", "Width of each direction of the encoder", std::int64_t{512}, 1, 4096, {}},
      {"encoder_layers", "Layers of the encoder", std::int64_t{3}, 1, 16, {}},
      {"decoder", "Width of each track's decoder", std::int64_t{1024}, 1, 4096, {}},
      {"decoder_layers", "Layers of each decoder", std::int64_t{3}, 1, 16, {}},
      {"critic", "Width of the discriminator", std::int64_t{1024}, 1, 4096, {}},
      {"clock", "Give the decoders the bar and the step within it", false, 0, 0, {}},
      {"point_of",
       "One latent vector for the whole piece, or also one for each beat or bar",
       std::string("piece"),
       0,
       0,
       {"piece", "beats", "bars"}},
      {"common",
       "Least dimensions for the whole piece when beats or bars have their own",
       std::int64_t{16},
       2,
       4096,
       {}},
      {"embedding",
       "Size of a track state's embedding when beats or bars have their own latents",
       std::int64_t{32},
       1,
       4096,
       {}},
      {"local", "Width of the layers that encode and decode each beat or bar", std::int64_t{256}, 1, 4096, {}},
      {"slice", "Numbers that each decoder step receives about its beat or bar", std::int64_t{32}, 1, 256, {}},
      {"deviation",
       "How the encoder gives a standard deviation: exp(2 s) as printed, or exp(s / 2)",
       std::string("printed"),
       0,
       0,
       {"printed", "log_variance"}},
      {"first_deviation", "Initial standard deviation of the encoder, in the networks' units", 1.0, 1e-6, 100, {}},
      {"least_deviation", "Standard deviation added to the encoder's own, in the networks' units", 0.0, 0, 100, {}},
      {"petal_units",
       "Scale the latent space by a petal's narrow standard deviation: in all dimensions but the first two, and for "
       "the discriminator in all",
       false,
       0,
       0,
       {}},
      {"prior",
       "Prior of the latent space: one normal distribution, or one per genre",
       std::string("flower"),
       0,
       0,
       {"flower", "gaussian"}},
      {"draws",
       "Where a genre is sampled from: the prior, or distributions fitted to the encoded training music",
       std::string("prior"),
       0,
       0,
       {"prior", "fitted"}},
      {"rank", "Dimensions in which the fitted distributions have covariances", std::int64_t{96}, 1, 1024, {}},
      {"petals", "Most genres with a petal of their own; the most frequent come first", std::int64_t{32}, 1, 256, {}},
      {"petal_order",
       "Genres in order around the flower, separated by semicolons; empty: the most frequent, similar ones next to "
       "each other",
       std::string(),
       0,
       0,
       {}},
      {"radial", "Variance of a petal along its axis (a1)", 0.1, 1e-9, 100, {}},
      {"narrow", "Variance of a petal in all other directions (a2)", 0.001, 1e-9, 100, {}},
      {"critic_labels", "Give the discriminator the genre of a piece", true, 0, 0, {}},
      {"penalty", "Weight of the discriminator's gradient penalty", 10.0, 0, 1e6, {}},
      {"beta", "Weight of the adversarial loss at the end", 1.0, 0, 1e6, {}},
      {"beta_step", "Step by which that weight rises", 0.1, 0, 1e6, {}},
      {"beta_every", "Updates between two steps", std::int64_t{10000}, 1, 100000000, {}},
      {"pull", "Weight of half the squared length of latent points per step, in the networks' units", 0.0, 0, 1e6, {}},
      {"batch_size", "Pieces per step", std::int64_t{256}, 1, 65536, {}},
      {"epochs", "Passes over the training pieces", std::int64_t{100}, 1, 1000000, {}},
      {"pieces", "Most training pieces per epoch, chosen anew each time; 0: all", std::int64_t{0}, 0, 100000000, {}},
      {"learning_rate", "Learning rate of the first update", 1e-4, 0, 10, {}},
      {"rate_decay",
       "Decay of the learning rate, which is divided by 1 + this times the number of updates",
       1e-4,
       0,
       10,
       {}},
      {"patience", "Epochs without improvement before training stops; 0: never", std::int64_t{0}, 0, 1000000, {}},
      {"transpose", "Transpose pieces at random to one of twelve keys in each epoch", true, 0, 0, {}},
      {"validation_loops", "Most held-out pieces used to evaluate an epoch", std::int64_t{2048}, 1, 10000000, {}},
      {"half_precision", "Store the weights in 16 bits", false, 0, 0, {}},
  };
}

Result<MusaeShape> musaeShape(const learning::Options &options, const PitchLayout &layout, std::int64_t steps,
                              std::int64_t genres) {
  MusaeShape shape;
  shape.tracks = static_cast<std::int64_t>(layout.tracks.size());
  shape.steps = steps;
  shape.stepsPerBar = layout.stepsPerBar();
  shape.states = kTrackStates;
  shape.latent = options.integer("latent");
  shape.encoder = options.integer("encoder");
  shape.encoderLayers = options.integer("encoder_layers");
  shape.decoder = options.integer("decoder");
  shape.decoderLayers = options.integer("decoder_layers");
  shape.critic = options.integer("critic");
  shape.labels = options.flag("critic_labels") && genres > 0 ? genres + 1 : 0;
  shape.form = options.text("deviation") == "printed" ? DeviationForm::printed : DeviationForm::logVariance;
  shape.clock = options.flag("clock");
  const std::string &of = options.text("point_of");
  shape.span = of == "beats" ? layout.stepsPerBeat : of == "bars" ? layout.stepsPerBar() : 0;
  shape.common = shape.span > 0 ? options.integer("common") : 0;
  shape.slice = options.integer("slice");
  shape.embedding = options.integer("embedding");
  shape.local = options.integer("local");
  shape.firstDeviation = options.real("first_deviation");
  shape.leastDeviation = options.real("least_deviation");
  if (options.flag("petal_units") && options.text("prior") == "flower")
    shape.narrowUnit = std::sqrt(options.real("narrow"));
  if (shape.latent < shape.common + shape.spans())
    return failure(ErrorKind::usage,
                   std::to_string(shape.latent) + " dimensions are too few for " + std::to_string(shape.common) +
                       " of the whole piece and one of each of its " + std::to_string(shape.spans()) + " " + of,
                   "latent", "give more dimensions, or fewer to the whole piece by \"common\"");
  return shape;
}

std::unique_ptr<Flower> flowerOf(const learning::Options &options, std::int64_t genres) {
  if (options.text("prior") != "flower")
    return nullptr;
  return std::make_unique<Flower>(genres, options.integer("latent"), options.real("radial"), options.real("narrow"));
}

std::unique_ptr<FittedPlaces> fittedPlacesOf(const learning::Options &options, std::int64_t genres,
                                             learning::Parameters &parameters) {
  if (options.text("draws") != "fitted")
    return nullptr;
  const std::int64_t dimensions = options.integer("latent");
  return std::make_unique<FittedPlaces>(parameters, genres + 1, dimensions,
                                        std::min(options.integer("rank"), dimensions));
}

double rateAt(const learning::Options &options, std::int64_t update) {
  return options.real("learning_rate") / (1 + options.real("rate_decay") * static_cast<double>(update));
}

double betaAt(const learning::Options &options, std::int64_t update) {
  const std::int64_t rises = update / options.integer("beta_every");
  return std::min(options.real("beta"), options.real("beta_step") * static_cast<double>(rises));
}

} // namespace loopwright::models
