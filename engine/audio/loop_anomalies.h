// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audio/audio_bar_correlation.h"

namespace loopwright {

/// What a loop detector is shown as no loop: of each loop of the table's rows `count` anomalies, in turn its bars in
/// another order, its bars begun elsewhere, and its first bars followed by bars of another loop. `loops` are the
/// spectra of the rows. An anomaly whose bars have no correlation is left out. The same seed makes the same ones.
void addAnomalies(CorrelationTable &table, const std::vector<BarSpectra> &loops, int count, std::uint64_t seed);

} // namespace loopwright
