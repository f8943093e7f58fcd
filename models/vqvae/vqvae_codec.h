// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

using learning::BundleFolder;
using learning::BundlePart;

/// Builds the codec part of a bundle for use: batch normalisation in evaluation mode, weights in float32.
Result<std::unique_ptr<learning::Codec>> openVqVaeCodec(const BundleFolder &bundle, const BundlePart &part);

} // namespace loopwright::models
