// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "engine/base/result.h"

namespace loopwright::reproduction {

/// What a training cost, and the figures of its best epoch. JSON: {"seconds", "epochs", "updates", "examples",
/// "values", "threads", "figures": {name: …}}.
struct TrainingCost {
  double seconds = 0;
  std::int64_t epochs = 0;
  std::int64_t updates = 0;
  std::int64_t examples = 0;
  std::int64_t values = 0; ///< of the network
  int threads = 0;
  std::map<std::string, double> figures; ///< by name; NaN where an epoch has none
};
void to_json(nlohmann::json &json, const TrainingCost &cost);
void from_json(const nlohmann::json &json, TrainingCost &cost);

using TrainingCosts = std::map<std::string, TrainingCost>; ///< by model

/// By the recipe of a run's bundle: of the part that learns codes, or of the codec. Errors (badInput): no bundle, or
/// one whose recipe does not say.
Result<TrainingCost> trainingCostOf(bool onCodes, const std::filesystem::path &run);

} // namespace loopwright::reproduction
