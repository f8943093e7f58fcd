// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/study.h"

namespace loopwright::reproduction {

/// Figure 4 of MusAE: walks between held-out pieces of different families, beside walks in the space of the data. With
/// stops at equal alphas, as printed ("equal"), and where the music changes evenly ("even"; see evenStops), each
/// {"mean", "deviation", "monotone", "monotone_paths", "gradual_paths", "steady_paths"}; with them {"pairs", "alphas",
/// "largest_step", "bernoulli" (means), "ends_exact", "compared", "precision": {"held_out", "reconstructions", "equal"
/// and "even" (midpoints), "bernoulli" (midpoints)}, "recall": the same}: beside training pieces, mean over `embedders`
/// random embedders. Null: too few pieces. Errors: of the model; cancelled.
Result<nlohmann::json> studyWalks(const Study &study, int embedders);

} // namespace loopwright::reproduction
