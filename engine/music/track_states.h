// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/music/pianoroll.h"

namespace loopwright {

/// The states of a one-voice track at a step (MusAE, section 3.1): a pitch 0–127 that starts, silence that starts, or
/// the state before held on.
constexpr int kSilentState = 128;
constexpr int kHoldState = 129;
constexpr int kTrackStates = 130;

/// A window of one-voice tracks as states [tracks, steps], in the order of the layout's tracks.
struct TrackStates {
  int tracks = 0;
  int steps = 0;
  std::vector<std::uint8_t> states;

  TrackStates() = default;
  TrackStates(int trackCount, int stepCount)
      : tracks(trackCount), steps(stepCount),
        states(static_cast<std::size_t>(trackCount) * static_cast<std::size_t>(stepCount),
               static_cast<std::uint8_t>(kHoldState)) {}

  std::uint8_t &at(int track, int step) { return states[index(track, step)]; }
  std::uint8_t at(int track, int step) const { return states[index(track, step)]; }
  friend bool operator==(const TrackStates &a, const TrackStates &b) {
    return a.tracks == b.tracks && a.steps == b.steps && a.states == b.states;
  }
  friend bool operator!=(const TrackStates &a, const TrackStates &b) { return !(a == b); }

private:
  std::size_t index(int track, int step) const {
    return static_cast<std::size_t>(track) * static_cast<std::size_t>(steps) + static_cast<std::size_t>(step);
  }
};

/// The states of steps [firstStep, endStep) of a roll whose layout offers them (Encoding::states): every track has one
/// voice and 128 pitches. A note that is held into the window
/// starts at its first step; a repeated pitch is a pitch again where the onset plane says so, which the reference
/// loses. Where several columns of a track sound, the lowest counts. Pitched tracks are moved by `semitones`, drums are
/// not; a pitch that leaves 0–127 goes an octave back.
TrackStates statesOf(const Pianoroll &roll, const PitchLayout &layout, int firstStep, int endStep, int semitones = 0);

/// The roll of states: the inverse of statesOf for whole windows. A hold at step 0 is silence; drum hits last one step,
/// however long they are held. States of 130 and more count as holds.
Pianoroll rollOf(const TrackStates &states, const PitchLayout &layout);

} // namespace loopwright
