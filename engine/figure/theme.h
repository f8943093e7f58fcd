// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "engine/figure/canvas.h"

namespace loopwright::figure {

/// All colours of pictures. One neutral ramp; bass and drums keep their two hues in every picture.
struct Theme {
  Color paper;      ///< behind everything
  Color surface;    ///< rows of notes, plots
  Color surfaceDim; ///< rows of black keys, every other lane
  Color barLine;
  Color beatLine;
  Color stepLine;
  Color text;
  Color textDim;
  Color bass;
  Color drums;
  Color otherPitched;
  Color whiteKey;
  Color blackKey;
  std::array<Color, 7> series; ///< of charts: told apart by colour-blind readers too (after Okabe and Ito)
};

const Theme &lightTheme();
const Theme &darkTheme();

} // namespace loopwright::figure
