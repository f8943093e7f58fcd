// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "app/reproduction/musae/musae_results.h"

namespace loopwright::reproduction {

/// Writes report.md with its figures, each analysis as CSV and JSON, and report.json into a folder. Errors: the folder
/// cannot be written.
Status writeMusaeReport(const Experiment &experiment, const MusaeResults &results, const std::string &command,
                        const std::filesystem::path &folder);

} // namespace loopwright::reproduction
