// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "app/document/loop_content.h"

namespace loopwright {

/// As which notes the drum lanes leave, to be heard and to be exported: for kits and samplers that have their sounds
/// elsewhere than General MIDI. Documents, and files that are read, keep General MIDI's notes.
struct DrumMap {
  std::array<int, kDrumColumns> notes = standard(); ///< by lane of the screen from the kick on, 0–127

  static std::array<int, kDrumColumns> standard(); ///< General MIDI's, kick on 36
  bool isStandard() const { return notes == standard(); }
  /// What a drum pitch of a document leaves as. Lanes that have their standard note, and sounds that have no lane,
  /// leave as they are.
  int of(int pitch) const;
  friend bool operator==(const DrumMap &a, const DrumMap &b) { return a.notes == b.notes; }
};

/// The content with its drums on the notes of the map.
LoopContent withDrumMap(const LoopContent &content, const DrumMap &map);

} // namespace loopwright
