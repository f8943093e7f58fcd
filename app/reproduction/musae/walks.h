// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/examination.h"
#include "app/reproduction/musae/musae_results.h"

namespace loopwright::reproduction {

/// Figure 4 of MusAE: walks between held-out pieces of different families, beside walks in the space of the data. Their
/// likeness to training pieces is the mean over `embedders` random embedders. None: too few pieces. Errors: of the
/// model; cancelled.
Result<std::optional<Walks>> walkBetweenPieces(const Examination &of, int embedders);

} // namespace loopwright::reproduction
