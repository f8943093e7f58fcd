// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/musae_results.h"

/// The tables of MusAE's report in Markdown, of what workOutMusae found.
namespace loopwright::reproduction {

/// What a reader must know first: which lines of acceptance were missed, which ones prove nothing, which were met.
std::string linesMissed(const std::vector<AcceptanceLine> &lines);
std::string linesTable(const std::vector<AcceptanceLine> &lines);
/// Table 1: models, each beside the paper's, then the controls of each length.
std::string accuracyTable(const Experiment &experiment, const MusaeResults &results);
/// The same of another figure of the tracks, with the controls.
std::string startsTable(const Experiment &experiment, const MusaeResults &results, double TrackFigures::*figure);
std::string walkTable(const Experiment &experiment, const std::map<std::string, std::optional<Walks>> &models);
std::string smoothnessTable(const Petals &petals);
std::string pairTable(const std::vector<GenrePair> &pairs);
std::string heardTable(const std::optional<HeardGenres> &heard);
std::string noveltyTable(const Petals &petals);
std::string knobTable(const std::optional<DensityKnob> &knob);
std::string posteriorTable(const Experiment &experiment,
                           const std::map<std::string, std::optional<PosteriorMatch>> &models);

} // namespace loopwright::reproduction
