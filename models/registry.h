// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/open_parts.h"

namespace loopwright::models {

// What the module holds; CMake makes it of the folders (cmake/LearningModule.cmake).

/// All models there are.
const learning::ModelRegistry &registry();
/// All capabilities that bundles may have.
const learning::CapabilityMakers &capabilityMakers();

} // namespace loopwright::models
