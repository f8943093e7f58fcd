// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "app/reproduction/loops2021/loops2021.h"

namespace loopwright::reproduction {

/// Writes report.md and report.json of what workOutLoops2021 found into a folder: every table of the paper, ours beside
/// its own numbers, controls in each, and yes or no to its two claims: do codes keep the loop's properties better than
/// continuous spaces, and does copying codes bring bars 1 and 5 together. Errors: the folder cannot be written.
Status writeLoops2021Report(const Experiment &experiment, const Loops2021Results &results, const std::string &command,
                            const std::filesystem::path &folder);

} // namespace loopwright::reproduction
