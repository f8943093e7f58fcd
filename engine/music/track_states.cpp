// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/track_states.h"

#include <algorithm>
#include <cassert>

namespace loopwright {
namespace {

/// The lowest sounding pitch of a track at a step, kSilentState if there is none.
int lowestPitch(const BitPlane &plane, int step, const TrackLayout &track) {
  const std::uint64_t *words = plane.row(step);
  for (int word = track.firstColumn / 64; word < track.endColumn() / 64; ++word)
    if (words[word] != 0)
      return word * 64 - track.firstColumn + __builtin_ctzll(words[word]);
  return kSilentState;
}

/// What the words below rely on.
[[maybe_unused]] bool hasStates(const PitchLayout &layout) {
  return layout.offers(Encoding::states) &&
         std::all_of(layout.tracks.begin(), layout.tracks.end(), [](const TrackLayout &track) {
           return track.isOneVoice() && track.columns == 128 && track.lowestPitch == 0 && track.firstColumn % 64 == 0;
         });
}

int moved(int pitch, int semitones) {
  const int there = pitch + semitones;
  return there < 0 ? there + 12 : there > 127 ? there - 12 : there;
}

} // namespace

TrackStates statesOf(const Pianoroll &roll, const PitchLayout &layout, int firstStep, int endStep, int semitones) {
  assert(hasStates(layout) && semitones >= -12 && semitones <= 12);
  TrackStates result(static_cast<int>(layout.tracks.size()), endStep - firstStep);
  for (int t = 0; t < result.tracks; ++t) {
    const TrackLayout &track = layout.tracks[static_cast<std::size_t>(t)];
    int before = -1;
    for (int step = 0; step < result.steps; ++step) {
      const int now = lowestPitch(roll.sounding, firstStep + step, track);
      const bool starts =
          now != before || (now != kSilentState && roll.onset.at(firstStep + step, track.firstColumn + now));
      const bool pitched = now != kSilentState && track.isPitched();
      if (starts)
        result.at(t, step) = static_cast<std::uint8_t>(pitched ? moved(now, semitones) : now);
      before = now;
    }
  }
  return result;
}

Pianoroll rollOf(const TrackStates &states, const PitchLayout &layout) {
  assert(hasStates(layout) && states.tracks == static_cast<int>(layout.tracks.size()));
  Pianoroll roll(states.steps, layout.columns());
  for (int t = 0; t < states.tracks; ++t) {
    const TrackLayout &track = layout.tracks[static_cast<std::size_t>(t)];
    int pitch = kSilentState;
    for (int step = 0; step < states.steps; ++step) {
      const int state = states.at(t, step);
      const bool starts = state < kSilentState;
      if (state <= kSilentState)
        pitch = state;
      if (pitch == kSilentState || (!starts && track.kind == TrackKind::drumPitches))
        continue;
      roll.sounding.set(step, track.firstColumn + pitch);
      if (starts)
        roll.onset.set(step, track.firstColumn + pitch);
    }
  }
  return roll;
}

} // namespace loopwright
