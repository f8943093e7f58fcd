// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::learning {

/// Opens a bundle for use: reads, checks, builds its networks.
Result<std::unique_ptr<LoadedBundle>> openBundle(const ModelRegistry &registry, const std::filesystem::path &folder);

} // namespace loopwright::learning
