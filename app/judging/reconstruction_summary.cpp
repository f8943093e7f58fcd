// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/judging/reconstruction_summary.h"
#include "engine/learning/capabilities/reconstructs/reconstructs.h"

#include <nlohmann/json.hpp>

namespace loopwright {

ReconstructionSummary summaryOf(const ReconstructionScores &scores) {
  const CellScores &all = scores.of(CellGroup::all);
  ReconstructionSummary summary{all.cellError(), all.silentError(), {}};
  for (const CellGroup group : kCellGroups)
    summary.f1[nameOf(group)] = scores.of(group).f1();
  return summary;
}

void to_json(nlohmann::json &json, const ReconstructionSummary &summary) {
  json = {{"cell_error", summary.cellError}, {"silent_cell_error", summary.silentCellError}, {"f1", summary.f1}};
}

void from_json(const nlohmann::json &json, ReconstructionSummary &summary) {
  json.at("cell_error").get_to(summary.cellError);
  json.at("silent_cell_error").get_to(summary.silentCellError);
  json.at("f1").get_to(summary.f1);
}

Result<ReconstructionSummary> reconstructionOf(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &loops,
                                               ProgressSink &progress, const CancellationToken &cancel) {
  const auto rebuilt = bundle.as<learning::Reconstructs>()->reconstruct(loops, progress, cancel);
  if (!rebuilt)
    return tl::unexpected(rebuilt.error());
  const auto scores = scoreReconstruction(loops, *rebuilt, bundle.layout());
  if (!scores)
    return tl::unexpected(scores.error());
  return summaryOf(*scores);
}

} // namespace loopwright
