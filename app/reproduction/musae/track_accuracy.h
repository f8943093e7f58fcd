// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/examination.h"
#include "app/reproduction/musae/musae_results.h"

namespace loopwright::reproduction {

/// Table 1 of MusAE: what a model keeps of held-out pieces beside predictors that know nothing. `heldOut`: numbers of
/// of.pieces. Errors: no piece (badInput), of the model; cancelled.
Result<TrackAccuracy> rebuildTracks(const Examination &of, const PieceList &heldOut);

} // namespace loopwright::reproduction
