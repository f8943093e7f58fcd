// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/trial.h"

namespace loopwright::reproduction {

/// What ideas beyond the papers are worth. JSON: {"corpus": {…}, "seeds": […]}.
struct IdeasResults {
  CorpusSummary corpus;
  std::vector<Trial> seeds;
};
void to_json(nlohmann::json &json, const IdeasResults &results);
void from_json(const nlohmann::json &json, IdeasResults &results);

/// Every model trained and every row sampled once a seed (runTrial). Errors: of the steps; cancelled.
Result<IdeasResults> workOutIdeas(const Experiment &experiment, const Material &material, Laboratory &laboratory);

} // namespace loopwright::reproduction
