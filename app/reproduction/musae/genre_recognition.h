// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/examination.h"
#include "app/reproduction/musae/genre_classes.h"
#include "app/reproduction/musae/musae_results.h"

namespace loopwright::reproduction {

/// Families of a corpus in two: those that a classifier learns from and those that it is judged by. Of the pieces of
/// every class about a third of the families are judged, those first that the models have not learnt from.
struct FamilyHalves {
  PieceList learnt, judged; ///< pieces that are of a class
};
FamilyHalves halveFamilies(const Pieces &pieces, const GenreClasses &classes);

/// Whether pieces sampled from petals (`states` [petals, pieces]) sound like their genre to a classifier of real
/// pieces. None where fewer than two classes have a petal and families in both halves. Errors: of genreControl.
Result<std::optional<HeardGenres>> recogniseGenres(const Examination &of, const std::vector<std::string> &petals,
                                                   const std::vector<std::vector<TrackStates>> &states,
                                                   const GenreClasses &classes);

} // namespace loopwright::reproduction
