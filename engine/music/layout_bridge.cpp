// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/layout_bridge.h"

#include <algorithm>
#include <cassert>

#include "engine/music/roll_notes.h"

namespace loopwright {
namespace {

int drumPitchOf(const TrackLayout &track, int column) {
  return track.kind == TrackKind::drums ? kDrumComponents[static_cast<std::size_t>(column)].pitch
                                        : track.lowestPitch + column;
}

/// The column of `to` for a column of `from`, -1 if there is none.
int columnIn(const TrackLayout &to, const TrackLayout &from, int column) {
  if (to.kind == TrackKind::drums)
    return drumColumnOfPitch(drumPitchOf(from, column));
  int target = (from.isDrums() ? drumPitchOf(from, column) : from.lowestPitch + column) - to.lowestPitch;
  constexpr int kOctave = 12;
  while (to.isPitched() && target < 0)
    target += kOctave;
  while (to.isPitched() && target >= to.columns)
    target -= kOctave;
  return target >= 0 && target < to.columns ? target : -1;
}

} // namespace

Pianoroll bridged(const Pianoroll &roll, const PitchLayout &from, const PitchLayout &to) {
  assert(from.stepsPerBeat == to.stepsPerBeat && roll.columns() == from.columns());
  Pianoroll result(roll.steps(), to.columns());
  for (const TrackLayout &track : to.tracks) {
    const TrackLayout *source = track.hasNotes() ? from.track(track.role) : nullptr;
    const TrackLayout *onsets = to.onsetsOf(track.role);
    for (int column = 0; source != nullptr && column < source->columns; ++column) {
      const int target = columnIn(track, *source, column);
      for (int step = 0; target >= 0 && step < roll.steps(); ++step) {
        if (!roll.sounding.at(step, source->firstColumn + column))
          continue;
        result.sounding.set(step, track.firstColumn + target);
        if (!roll.onset.at(step, source->firstColumn + column))
          continue;
        result.onset.set(step, track.firstColumn + target);
        if (onsets != nullptr) {
          result.sounding.set(step, onsets->firstColumn);
          result.onset.set(step, onsets->firstColumn);
        }
      }
    }
  }
  keepOneVoice(result, to);
  return result;
}

} // namespace loopwright
