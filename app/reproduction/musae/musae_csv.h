// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/musae_results.h"

namespace loopwright::reproduction {

/// What workOutMusae found as tables, by file name: "table-1.csv", "figure-3.csv", "figure-4.csv", "figure-5.csv" (all
/// points), "genres.csv", "novelty.csv", "knob.csv", "posterior.csv". A cell without a number is empty.
std::vector<std::pair<std::string, std::string>> csvOfMusae(const MusaeResults &results);

} // namespace loopwright::reproduction
