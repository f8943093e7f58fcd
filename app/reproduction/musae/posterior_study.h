// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/musae_prior.h"
#include "app/reproduction/musae/study.h"

namespace loopwright::reproduction {

/// Do the points of held-out pieces have the distribution of the prior? {"points", "squares": {"accuracy", "low",
/// "high", "p", "alike"}, "margin", "judged", "families", "alike"}. Null where fewer than four families are held out.
/// Errors: of the model; cancelled.
Result<nlohmann::json> studyPosterior(const Study &study, const MusaePrior &prior);

} // namespace loopwright::reproduction
