// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/drum_lanes.h"

#include <algorithm>

namespace loopwright {

int drumLaneOf(int pitch) {
  const auto lane = std::find(kDrumLanes.begin(), kDrumLanes.end(), drumColumnOfPitch(pitch));
  return lane == kDrumLanes.end() ? -1 : static_cast<int>(lane - kDrumLanes.begin());
}

bool sameLane(int pitch, int other) {
  const int lane = drumLaneOf(pitch);
  return pitch == other || (lane >= 0 && lane == drumLaneOf(other));
}

int drumPitchMoved(int pitch, int lanes) {
  const int lane = drumLaneOf(pitch);
  if (lane < 0 || lanes == 0)
    return pitch;
  const int target = std::clamp(lane + lanes, 0, kDrumColumns - 1);
  const int column = kDrumLanes[static_cast<std::size_t>(target)];
  return kDrumComponents[static_cast<std::size_t>(column)].exportPitch;
}

} // namespace loopwright
