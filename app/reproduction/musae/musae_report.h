// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "app/reproduction/experiment.h"
#include "engine/base/result.h"

namespace loopwright::reproduction {

/// Writes report.md with its figures, each analysis as CSV and JSON, and report.json into a folder. `results`:
/// workOutMusae. Errors: the folder cannot be written.
Status writeMusaeReport(const Experiment &experiment, const nlohmann::json &results, const std::string &command,
                        const std::filesystem::path &folder);

} // namespace loopwright::reproduction
