// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/open_parts.h"

namespace loopwright::learning {

/// Opens a bundle for use, with every capability that its parts have.
Result<std::unique_ptr<LoadedBundle>> openBundle(const ModelRegistry &registry, const CapabilityMakers &makers,
                                                 const std::filesystem::path &folder);

} // namespace loopwright::learning
