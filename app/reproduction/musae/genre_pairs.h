// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/examination.h"
#include "app/reproduction/musae/genre_classes.h"
#include "app/reproduction/musae/musae_results.h"

namespace loopwright::reproduction {

/// Figure 5 of MusAE: every pair of genres, as many training pieces of each, in a plane by PCA and by t-SNE of their
/// points, and how well a straight cut parts them on families that it has not seen. Pairs without two training families
/// of each are left out, and those whose points are all the same. Errors: of the model; cancelled.
Result<std::vector<GenrePair>> partGenrePairs(const Examination &of, const GenreClasses &classes);

} // namespace loopwright::reproduction
