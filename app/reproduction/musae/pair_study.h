// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/genre_classes.h"
#include "app/reproduction/musae/study.h"

namespace loopwright::reproduction {

/// Figure 5 of MusAE: every pair of genres, as many training pieces of each, in a plane by PCA and by t-SNE of their
/// points, and how well a straight cut parts them on families that it has not seen. [{"genres": two, "pieces",
/// "shares" (of the variance), "divergence", "pca", "tsne": {"balanced_accuracy", "p"} in the plane, "points":
/// {"group", "family", "pca", "tsne"}}]. Pairs without two training families of each are left out, and those whose
/// points are all the same. Errors: of the model; cancelled.
Result<nlohmann::json> studyPairs(const Study &study, const GenreClasses &classes);

} // namespace loopwright::reproduction
