// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/music/pianoroll.h"
#include "engine/music/pitch_layout.h"
#include "engine/numerics/point_set.h"

/// Loops as points, without a model: a point a roll, all of the same size.
namespace loopwright {

/// Its cells: 1 where the sounding plane sounds, else 0. [loops, steps * drum and pitched columns].
PointSet cellPoints(const std::vector<Pianoroll> &rolls, const PitchLayout &layout);

/// Its metrics (loopMetricColumns), each less its mean over the loops and divided by its deviation: [loops, metrics]. A
/// metric that never changes is 0, and so is one that is no number for a loop.
PointSet metricPoints(const std::vector<Pianoroll> &rolls, const PitchLayout &layout);

} // namespace loopwright
