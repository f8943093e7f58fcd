// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/examination.h"
#include "app/reproduction/musae/musae_prior.h"
#include "app/reproduction/musae/musae_results.h"

namespace loopwright::reproduction {

/// Do the points of held-out pieces have the distribution of the prior? None where fewer than four families are held
/// out. Errors: of the model; cancelled.
Result<std::optional<PosteriorMatch>> comparePosterior(const Examination &of, const MusaePrior &prior);

} // namespace loopwright::reproduction
