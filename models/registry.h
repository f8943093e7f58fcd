// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// All models there are.
const learning::ModelRegistry &registry();

} // namespace loopwright::models
