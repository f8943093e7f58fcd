// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/options.h"
#include "engine/music/pitch_layout.h"
#include "models/vqvae/vqvae_network.h"

namespace loopwright::models {

/// All options of the codec with the settings of loops-2022 as defaults.
const learning::OptionSchema &vqVaeSchema();

/// The streams that the options describe over a layout. Errors: lists of the wrong length, a layout without drums or
/// bass.
Result<std::vector<VqVaeStreamShape>> vqVaeStreams(const learning::Options &options, const PitchLayout &layout);

} // namespace loopwright::models
