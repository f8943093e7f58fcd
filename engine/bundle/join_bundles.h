// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/bundle/bundle_folder.h"

namespace loopwright::learning {

/// The parts of all bundles in one, with the first one's layout; its hash is known once it was written and read.
/// Errors: no bundle; a part that two of them have; loops of different lengths; another layout, unless the bundle is
/// nothing but a scorer, which reads any. Whether a prior belongs to the codec is found when the bundle is opened.
Result<BundleFolder> joinBundles(std::vector<BundleFolder> bundles);

} // namespace loopwright::learning
