// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "app/reproduction/loops2022/loops2022.h"

namespace loopwright::reproduction {

/// Writes report.md, report.json and the figures (SVG) of what workOutLoops2022 found into a folder: every table and
/// figure of the paper that its models cover, ours beside the paper's own numbers, controls in each table, budgets, and
/// in which points we differ. `command` makes all of it again. Errors: the folder cannot be written.
Status writeLoops2022Report(const Experiment &experiment, const Loops2022Results &results, const std::string &command,
                            const std::filesystem::path &folder);

} // namespace loopwright::reproduction
