// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/training_schedule.h"

namespace loopwright::models {

/// The options that all variational autoencoders have: beta, beta_anneal, decisive, bound_samples, bound_loops, and
/// those of every training by gradient.
void addVaeOptions(learning::OptionSchema &schema, const learning::TrainingDefaults &defaults);

} // namespace loopwright::models
