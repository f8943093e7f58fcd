// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/drum_map.h"

#include "app/document/drum_lanes.h"

namespace loopwright {

std::array<int, kDrumColumns> DrumMap::standard() {
  std::array<int, kDrumColumns> notes{};
  for (std::size_t lane = 0; lane < notes.size(); ++lane)
    notes[lane] = kDrumComponents[static_cast<std::size_t>(kDrumLanes[lane])].exportPitch;
  return notes;
}

int DrumMap::of(int pitch) const {
  const int lane = drumLaneOf(pitch);
  if (lane < 0)
    return pitch;
  const int note = notes[static_cast<std::size_t>(lane)];
  return note == standard()[static_cast<std::size_t>(lane)] ? pitch : note;
}

LoopContent withDrumMap(const LoopContent &content, const DrumMap &map) {
  if (map.isStandard())
    return content;
  LoopContent next = content;
  for (int track = 0; track < next.tracks.size(); ++track) {
    if (!next.tracks[track].isDrums())
      continue;
    for (DocumentNote &note : next.tracks[track].notes)
      note.note.pitch = map.of(note.note.pitch);
    settleNotes(next, track); // two lanes may have become one note
  }
  return next;
}

} // namespace loopwright
