// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// `loop-detector`: a one-class network that learned from loops of sound how like a loop's bars are (Deep SVDD,
/// loops-2022 section 3.1; details 1.3).
learning::ModelEntry loopDetectorEntry();

} // namespace loopwright::models
