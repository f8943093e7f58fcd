// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// The LSTM over codes of loops-2022 and its relatives over several streams. See MODEL_CARD.md.
learning::ModelEntry codePriorEntry();

} // namespace loopwright::models
