// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// Builds MusAE for use out of a bundle's codec part: its recipe says the options, the genres round the flower and how
/// many training pieces each petal stands for.
Result<std::unique_ptr<learning::Codec>> openMusaeCodec(const learning::BundleFolder &bundle,
                                                        const learning::BundlePart &part);

} // namespace loopwright::models
