// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/analysis/evaluation.h"

namespace loopwright {

/// The lines of acceptance of a table whose rows are measured; the last one: all of them together.
std::vector<EvaluationLine> acceptanceLines(const EvaluationTable &table);

} // namespace loopwright
