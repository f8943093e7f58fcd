// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "app/reproduction/trial.h"

namespace loopwright::reproduction {

double CorpusSummary::count(const std::string &name) const {
  const auto found = counts.find(name);
  return found == counts.end() ? 0 : found->second;
}

void to_json(Json &json, const CorpusSummary &summary) {
  json = {{"hash", summary.hash},
          {"settings", summary.settings},
          {"counts", summary.counts},
          {"to_learn_from", summary.toLearnFrom}};
}

void from_json(const Json &json, CorpusSummary &summary) {
  json.at("hash").get_to(summary.hash);
  json.at("settings").get_to(summary.settings);
  json.at("counts").get_to(summary.counts);
  json.at("to_learn_from").get_to(summary.toLearnFrom);
}

static void to_json(Json &json, const Price &price) {
  json = {{"rate", price.rate}, {"candidates", price.candidates}, {"seconds", price.seconds}};
}

static void from_json(const Json &json, Price &price) {
  price = {json.at("rate"), json.at("candidates"), json.at("seconds")};
}

void to_json(Json &json, const Trial &trial) {
  json = {{"seed", trial.seed},
          {"table", trial.table},
          {"reconstruction", trial.reconstruction},
          {"budgets", trial.costs},
          {"prices", trial.prices}};
}

void from_json(const Json &json, Trial &trial) {
  json.at("seed").get_to(trial.seed);
  json.at("table").get_to(trial.table);
  json.at("reconstruction").get_to(trial.reconstruction);
  json.at("budgets").get_to(trial.costs);
  json.at("prices").get_to(trial.prices);
}

} // namespace loopwright::reproduction
