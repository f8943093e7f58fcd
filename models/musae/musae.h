// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// MusAE (Valenti, Carta and Bacciu 2020): an adversarial autoencoder of four one-voice tracks whose latent space has a
/// place for each genre. Its training is in musae_training.h, its use in musae_codec.h.
learning::ModelEntry musaeEntry();

} // namespace loopwright::models
