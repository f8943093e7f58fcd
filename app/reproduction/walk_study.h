// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/study.h"

namespace loopwright::reproduction {

/// Figure 4 of MusAE: walks between held-out pieces of different families, beside walks in the space of the data.
/// {"pairs", "alphas", "mean", "deviation", "bernoulli" (means), "ends_exact", "monotone", "monotone_paths",
/// "gradual_paths", "steady_paths", "precision": {"held_out", "reconstructions", "midpoints", "bernoulli"}, "recall":
/// the same}: beside training pieces, mean over `embedders` random embedders. Null: too few pieces. Errors: of the
/// model; cancelled.
Result<nlohmann::json> studyWalks(const Study &study, int embedders);

} // namespace loopwright::reproduction
