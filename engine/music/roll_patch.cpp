// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/roll_patch.h"

#include <algorithm>

namespace loopwright {

BitPlane regionOf(const PitchLayout &layout, int bars, int firstBar, int endBar, const std::vector<Role> &roles) {
  BitPlane region(bars * layout.stepsPerBar(), layout.columns());
  for (const TrackLayout &track : layout.tracks) {
    if (std::find(roles.begin(), roles.end(), track.role) == roles.end())
      continue;
    for (int step = firstBar * layout.stepsPerBar(); step < endBar * layout.stepsPerBar(); ++step)
      for (int column = track.firstColumn; column < track.endColumn(); ++column)
        region.set(step, column);
  }
  return region;
}

Pianoroll patched(const Pianoroll &original, const Pianoroll &drawn, const BitPlane &region,
                  const PitchLayout &layout) {
  Pianoroll roll = original;
  const auto choose = [&region](BitPlane &own, const BitPlane &other) {
    for (std::size_t word = 0; word < own.words().size(); ++word)
      own.words()[word] = (own.words()[word] & ~region.words()[word]) | (other.words()[word] & region.words()[word]);
  };
  choose(roll.sounding, drawn.sounding);
  choose(roll.onset, drawn.onset);
  for (const TrackLayout &track : layout.tracks) {
    if (!track.isPitched())
      continue;
    const TrackLayout *onsets = layout.onsetsOf(track.role);
    for (int step = 0; step < roll.steps(); ++step) {
      bool anyStart = false;
      for (int column = track.firstColumn; column < track.endColumn(); ++column) {
        if (step > 0 && roll.sounding.at(step, column) && !roll.sounding.at(step - 1, column))
          roll.onset.set(step, column);
        anyStart = anyStart || roll.onset.at(step, column);
      }
      if (onsets == nullptr)
        continue;
      roll.sounding.set(step, onsets->firstColumn, anyStart);
      roll.onset.set(step, onsets->firstColumn, anyStart);
    }
  }
  return roll;
}

} // namespace loopwright
