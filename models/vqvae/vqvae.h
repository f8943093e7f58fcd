// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// The codec of loops-2022 and its relatives with a codebook a track. See MODEL_CARD.md.
learning::ModelEntry vqVaeEntry();

} // namespace loopwright::models
