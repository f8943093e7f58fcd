// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <vector>

#include "app/document/loop_content.h"

namespace loopwright::ui {

/// One row of the drum pane.
struct DrumLane {
  QString name;
  int pitch = 0; ///< what is written when a hit is drawn
};

/// The rows of the drum pane from the top: the nine of the kit with the kick at the bottom, as pictures have them
/// (several sounds to a lane: drumColumnOfPitch), and over them one for each other sound that the track plays.
class DrumLanes {
public:
  explicit DrumLanes(const DocumentTrack *track = nullptr);
  int size() const { return static_cast<int>(m_lanes.size()); }
  const DrumLane &operator[](int lane) const { return m_lanes[static_cast<std::size_t>(lane)]; }
  int laneOf(int pitch) const; ///< for a sound that has no lane: the one where it would be

private:
  std::vector<DrumLane> m_lanes;
  std::array<int, 128> m_laneOfPitch{};
};

/// "Cowbell": the General MIDI name of a drum pitch, "Drum 20" for those that have none.
QString drumName(int pitch);

} // namespace loopwright::ui
