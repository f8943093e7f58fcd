// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/musae_results.h"
#include "app/reproduction/trial.h"

namespace loopwright::reproduction {

/// Works MusAE out (section 4): trains every model of the scale, judges all of them by the pieces that they have not
/// learnt from, and examines the spaces of those that hold out families. Errors: music without labels or of fewer than
/// four genres; of the steps; cancelled.
Result<MusaeResults> workOutMusae(const Experiment &experiment, const Material &material, Laboratory &laboratory);

} // namespace loopwright::reproduction
