// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/document/loop_content.h"

namespace loopwright {

/// For each track of `heard` the index of the document's track whose mix it is played with, -1 for none: the first
/// drums with the first drums, and so on.
std::vector<int> heardTracks(const LoopContent &document, const LoopContent &heard);

} // namespace loopwright
