// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/examination.h"
#include "app/reproduction/musae/genre_classes.h"
#include "app/reproduction/musae/musae_prior.h"
#include "app/reproduction/musae/musae_results.h"

namespace loopwright::reproduction {

/// What pieces sampled from each petal of a flower are: figure 3 of MusAE, how new they are, and whether a classifier
/// of real pieces hears their genre. Errors: of the model; cancelled.
Result<Petals> samplePetals(const Examination &of, const MusaePrior &prior, const GenreClasses &classes);

} // namespace loopwright::reproduction
