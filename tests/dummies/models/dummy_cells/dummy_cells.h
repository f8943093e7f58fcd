// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// How often each column sounds: the least that reads cells.
learning::ModelEntry dummyCellsEntry();

} // namespace loopwright::models
