// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/examination.h"
#include "app/reproduction/musae/musae_results.h"

namespace loopwright::reproduction {

/// The density knob: held-out pieces moved along the direction in which training pieces have more notes, and along a
/// random one of the same length for comparison. None where notes do not change, or training has fewer than two
/// families. Errors: of the model; cancelled.
Result<std::optional<DensityKnob>> turnDensityKnob(const Examination &of);

} // namespace loopwright::reproduction
