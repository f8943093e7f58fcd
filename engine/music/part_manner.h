// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "engine/music/note.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {

/// How a part is played: how loud, and each drum on which of its sounds. Notes that are added to the part are played
/// the same way. A part without notes says nothing.
class PartManner {
public:
  PartManner() = default;
  /// `track`: drums in the columns of a layout, or pitched.
  PartManner(const std::vector<Note> &notes, const TrackLayout &track);

  /// The median velocity of the drum's hits, or of all notes where it has none; `otherwise` where there are none.
  int velocity(int column, int otherwise) const;
  /// The pitch that the drum is hit on most, the lowest of several; `otherwise` where it is not hit.
  int pitch(int column, int otherwise) const;
  /// Whether a drum is hit on this pitch.
  bool hits(int pitch) const { return m_counts.count(pitch) > 0; }

private:
  static constexpr int kAll = -1;
  std::map<int, int> m_velocities; ///< by column; kAll
  std::map<int, int> m_pitches;    ///< of drums, by column
  std::map<int, int> m_counts;     ///< of drums, by pitch
};

} // namespace loopwright
