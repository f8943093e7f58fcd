// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/study.h"

namespace loopwright::reproduction {

/// The density knob: held-out pieces moved along the direction in which training pieces have more notes, and along a
/// random one of the same length for comparison. Null where notes do not change, or training has fewer than two
/// families. {"attribute", "held_out_r2", "settings" (sigmas), "pieces", "monotone", "monotone_random", "moved":
/// [{"key", "label", "change", "deviations", "means"}]}. Errors: of the model; cancelled.
Result<nlohmann::json> studyKnob(const Study &study);

} // namespace loopwright::reproduction
