// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/musae/musae_results.h"
#include "engine/figure/figure_spec.h"

namespace loopwright::reproduction {

/// The figures of what workOutMusae found, by file name: table 1 as colours, figure 3, figure 4, figure 5 for each pair
/// by PCA and by t-SNE, what the classifier hears, novelty, the knob, and the test of the posterior. What could not be
/// found out has none.
std::vector<std::pair<std::string, figure::Picture>> figuresOfMusae(const Experiment &experiment,
                                                                    const MusaeResults &results);

/// "figure-5-pca-1.svg"
std::string pairFigureName(const std::string &method, std::size_t pair);

} // namespace loopwright::reproduction
