// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/options.h"
#include "engine/learning/trainable.h"
#include "engine/music/pitch_layout.h"
#include "models/musae/fitted_places.h"
#include "models/musae/flower_prior.h"
#include "models/musae/musae_network.h"

namespace loopwright::models {

/// The options of MusAE; the defaults are the paper's for two bars.
learning::OptionSchema musaeOptions();

/// The network of the options for rolls of so many steps of a layout with states; `genres`: petals of the flower, 0 for
/// the Gaussian prior. Errors: too few dimensions for what they are to be shared among.
Result<MusaeShape> musaeShape(const learning::Options &options, const PitchLayout &layout, std::int64_t steps,
                              std::int64_t genres);

/// The flower of so many genres, or nothing where the options ask for the Gaussian prior.
std::unique_ptr<Flower> flowerOf(const learning::Options &options, std::int64_t genres);

/// Fitted places of so many genres and of music without, yet to be filled, or nothing where the options sample from the
/// prior.
std::unique_ptr<FittedPlaces> fittedPlacesOf(const learning::Options &options, std::int64_t genres,
                                             learning::Parameters &parameters);

/// The rate of an update: learning_rate / (1 + rate_decay * update), the decay that Keras has.
double rateAt(const learning::Options &options, std::int64_t update);
/// The weight of the adversarial loss: rises by beta_step after every beta_every updates, up to beta.
double betaAt(const learning::Options &options, std::int64_t update);

} // namespace loopwright::models
