// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "engine/analysis/reconstruction_metrics.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright {

/// How well a codec keeps loops, in figures that are written down.
struct ReconstructionSummary {
  double cellError = 0;             ///< share of wrong cells
  double silentCellError = 0;       ///< … of a predictor that says silence everywhere
  std::map<std::string, double> f1; ///< by the name of a group of cells (CellGroup)
};

ReconstructionSummary summaryOf(const ReconstructionScores &scores);

/// {"cell_error", "silent_cell_error", "f1": {group: …}}
void to_json(nlohmann::json &json, const ReconstructionSummary &summary);
/// Throws nlohmann::json::exception where the JSON is none of a summary.
void from_json(const nlohmann::json &json, ReconstructionSummary &summary);

/// Sends loops through a bundle that reconstructs. Errors: of the model; cancelled. The bundle's thread.
Result<ReconstructionSummary> reconstructionOf(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &loops,
                                               ProgressSink &progress, const CancellationToken &cancel);

} // namespace loopwright
