// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/drum_lanes.h"

#include <algorithm>

#include "engine/music/pitch_layout.h"

namespace loopwright {

bool sameLane(int pitch, int other) {
  const int lane = drumColumnOfPitch(pitch);
  return pitch == other || (lane >= 0 && lane == drumColumnOfPitch(other));
}

int drumPitchMoved(int pitch, int lanes) {
  const int lane = drumColumnOfPitch(pitch);
  if (lane < 0 || lanes == 0)
    return pitch;
  const int target = std::clamp(lane + lanes, 0, kDrumColumns - 1);
  return kDrumComponents[static_cast<std::size_t>(target)].exportPitch;
}

} // namespace loopwright
