// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vae/vae_entry.h"

namespace loopwright::models {

/// Builds the codec part of a bundle for use: batch normalisation in evaluation mode, weights in float32.
Result<std::unique_ptr<learning::Codec>> openVaeCodec(const VaeKind &kind, const learning::BundleFolder &bundle,
                                                      const learning::BundlePart &part);

} // namespace loopwright::models
