// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "app/reproduction/ideas/ideas.h"

namespace loopwright::reproduction {

/// Writes report.md and report.json into a folder: what each idea gained over what it replaces, with intervals, and
/// the rows beside the controls. Errors: the folder cannot be written.
Status writeIdeasReport(const Experiment &experiment, const IdeasResults &results, const std::string &command,
                        const std::filesystem::path &folder);

} // namespace loopwright::reproduction
