// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

#include "engine/learning/interface/options.h"
#include "engine/music/pitch_layout.h"

namespace loopwright::models {

/// Columns [first, end) of which one sounds at a time, as of the bass in everything that is imported; empty: none such.
struct OnePitchColumns {
  std::int64_t first = 0;
  std::int64_t end = 0;
};

/// The option "one_pitch": off, each cell is decided by itself, as in the papers.
learning::OptionSpec onePitchOption();

/// The layout's pitched columns where the option is on.
OnePitchColumns onePitchColumns(const learning::Options &options, const PitchLayout &layout);

/// Cells decided together: of these columns of logits [N, P, T] the likeliest sounds at a step, if it is likelier than
/// not that any does; its logit is then that of any, the others are below 0. A network in doubt between two pitches
/// gives each less than one half, and a note would be lost.
at::Tensor onePitchAtATime(const at::Tensor &logits, const OnePitchColumns &columns);

} // namespace loopwright::models
