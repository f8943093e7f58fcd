// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/genre_classes.h"
#include "app/reproduction/musae/musae_prior.h"
#include "app/reproduction/musae/study.h"

namespace loopwright::reproduction {

/// What pieces sampled from each petal of a flower are: figure 3 of MusAE, how new they are, and whether a classifier
/// of real pieces hears their genre. {"petals": [{"genre", "pieces", "novelty": {"probability_nearer", "near_copies",
/// "distances" (ascending)}}], "held_out": {"distances"}, "columns": [{"key", "label"}], "means", "relative" ([petals,
/// columns]), "smoothness": [{"autocorrelation", "p"}], "all": {"autocorrelation", "p"}, "control": null where fewer
/// than two classes have families enough, else {"classes", "families", "training", "held_out", "generated":
/// {"balanced_accuracy", "p", "pieces", "confusion"}, "chance", "kept_share"}}. Errors: of the model; cancelled.
Result<nlohmann::json> studyPetals(const Study &study, const MusaePrior &prior, const GenreClasses &classes);

} // namespace loopwright::reproduction
