// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/experiment.h"

/// The tables of MusAE's report in Markdown, of what workOutMusae found.
namespace loopwright::reproduction {

/// What a reader must know first: which lines of acceptance were missed, which ones prove nothing, which were met.
std::string linesMissed(const nlohmann::json &lines);
std::string linesTable(const nlohmann::json &lines);
/// Table 1: models, each beside the paper's, then the controls of each length.
std::string accuracyTable(const Experiment &experiment, const nlohmann::json &results);
/// The same of "starting" or "onset_f1", with the controls.
std::string startsTable(const Experiment &experiment, const nlohmann::json &results, const std::string &figure);
std::string walkTable(const Experiment &experiment, const nlohmann::json &walks);
std::string smoothnessTable(const nlohmann::json &petals);
std::string pairTable(const nlohmann::json &pairs);
std::string controlTable(const nlohmann::json &control);
std::string noveltyTable(const nlohmann::json &petals);
std::string knobTable(const nlohmann::json &knob);
std::string posteriorTable(const Experiment &experiment, const nlohmann::json &posterior);

} // namespace loopwright::reproduction
