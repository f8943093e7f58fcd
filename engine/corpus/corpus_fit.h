// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/result.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {

/// Windows as a corpus has them, or as a model reads them: so many bars of a layout.
struct WindowShape {
  const PitchLayout &layout;
  int bars;
};

/// Whether a model can read the windows of a corpus. Errors (badInput): another layout, or another number of bars; it
/// names both, and `where` the corpus lies.
Status checkFit(const WindowShape &corpus, const WindowShape &model, const std::string &where);

} // namespace loopwright
