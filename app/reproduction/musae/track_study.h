// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/study.h"

namespace loopwright::reproduction {

/// Table 1 of MusAE: what a model keeps of held-out pieces beside predictors that know nothing. {"windows",
/// "predictors": {key: {"dbgs", "dbg" (mean accuracies, without the last track), "tracks": [{"track", "accuracy",
/// "starting" (accuracy on steps that do not hold), "onset_f1"}]}}}. `heldOut`: numbers of study.pieces.
/// Errors: no piece (badInput), of the model; cancelled.
Result<nlohmann::json> studyTracks(const Study &study, const PieceList &heldOut);

} // namespace loopwright::reproduction
