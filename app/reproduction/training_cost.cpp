// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/training_cost.h"

#include "engine/base/json_number.h"
#include "engine/bundle/bundle_folder.h"

namespace loopwright::reproduction {

void to_json(nlohmann::json &json, const TrainingCost &cost) {
  json = {{"seconds", cost.seconds},
          {"epochs", cost.epochs},
          {"updates", cost.updates},
          {"examples", cost.examples},
          {"values", cost.values},
          {"threads", cost.threads},
          {"figures", nlohmann::json::object()}};
  for (const auto &[name, value] : cost.figures)
    json["figures"][name] = jsonNumber(value);
}

void from_json(const nlohmann::json &json, TrainingCost &cost) {
  cost = {json.at("seconds"),
          json.at("epochs"),
          json.at("updates"),
          json.at("examples"),
          json.at("values"),
          json.at("threads"),
          {}};
  for (const auto &[name, value] : json.at("figures").items())
    cost.figures[name] = numberOf(value);
}

Result<TrainingCost> trainingCostOf(bool onCodes, const std::filesystem::path &run) {
  const auto bundle = learning::BundleFolder::read(run);
  if (!bundle)
    return tl::unexpected(bundle.error());
  try {
    const nlohmann::json &recipe = bundle->parts.at(onCodes ? "prior" : "codec").recipe;
    nlohmann::json cost = recipe.at("budget");
    cost["threads"] = recipe.at("threads");
    cost["figures"] = recipe.at("figures");
    return cost.get<TrainingCost>();
  } catch (const std::exception &problem) {
    return failure(ErrorKind::badInput,
                   std::string("its recipe does not say what the training cost: ") + problem.what(), run.string(),
                   "delete the run's folder to train it again");
  }
}

} // namespace loopwright::reproduction
