// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/experiment.h"
#include "app/reproduction/laboratory.h"
#include "app/reproduction/trial.h"

namespace loopwright::reproduction {

/// Does the trainings and measurements of an experiment that are not in the laboratory yet, and gives all results as
/// report.json has them. Errors: beside those of the work, results in the laboratory that are not what the experiment
/// gives.
Result<nlohmann::json> workOut(const Experiment &experiment, const Material &material, Laboratory &laboratory);

/// Writes report.md, report.json and the figures into the folder. `command`: which does it again. Errors: results that
/// lack what the report tells of.
Status writeReport(const Experiment &experiment, const nlohmann::json &results, const std::string &command,
                   const std::filesystem::path &folder);

} // namespace loopwright::reproduction
