// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/roll_touch.h"

#include <cassert>

namespace loopwright {
namespace {

std::size_t onsetsIn(const Pianoroll &roll, const PitchLayout &layout, int firstStep, int endStep) {
  std::size_t count = 0;
  for (const TrackLayout &track : layout.tracks)
    if (track.hasNotes())
      count += static_cast<std::size_t>(roll.onset.count(firstStep, endStep, track.firstColumn, track.endColumn()));
  return count;
}

} // namespace

std::vector<bool> touchedColumns(const PitchLayout &layout) {
  std::vector<bool> touched(static_cast<std::size_t>(layout.columns()), false);
  for (const TrackLayout &track : layout.tracks)
    for (int column = track.firstColumn; column < track.endColumn(); ++column)
      touched[static_cast<std::size_t>(column)] = track.hasNotes();
  return touched;
}

std::size_t touchedNotes(const Pianoroll &roll, const PitchLayout &layout) {
  return onsetsIn(roll, layout, 0, roll.steps());
}

RollTouch touchOf(const RollTouch &touch, const Pianoroll &roll, const PitchLayout &layout, int firstStep,
                  int endStep) {
  if (!touch.known())
    return {};
  const std::size_t before = onsetsIn(roll, layout, 0, firstStep);
  const std::size_t inside = onsetsIn(roll, layout, firstStep, endStep);
  assert(before + inside <= touch.notes.size());
  const auto first = touch.notes.begin() + static_cast<std::ptrdiff_t>(before);
  return {{first, first + static_cast<std::ptrdiff_t>(inside)}};
}

} // namespace loopwright
