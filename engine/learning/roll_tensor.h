// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/corpus/window_set.h"
#include "engine/learning/torch_pch.h"
#include "engine/music/track_states.h"

namespace loopwright::learning {

/// The border between rolls and tensors: sounding cells as 0 and 1, float [N, P, T] (loops x columns x steps). Of
/// layouts that have states (track_states.h) it is the states: P is tracks x kTrackStates, and of each track exactly
/// one is 1 at every step.

/// The windows of a set by index. `shifts`, if given, transposes the bass of each loop by so many semitones; the
/// caller keeps the notes inside the layout (bassRange).
at::Tensor tensorOfWindows(const WindowSet &set, const std::vector<std::int64_t> &items,
                           const std::vector<int> &shifts = {});
at::Tensor tensorOfRolls(const std::vector<Pianoroll> &rolls, const PitchLayout &layout);

/// The states of the windows of a set by index, int64 [N, tracks, T]; `shifts` transposes the pitched tracks of each.
at::Tensor statesOfWindows(const WindowSet &set, const std::vector<std::int64_t> &items,
                           const std::vector<int> &shifts = {});

/// States int64 [N, tracks, T] as values, one a piece.
std::vector<TrackStates> trackStatesOf(const at::Tensor &states);

/// Cells of value >= threshold as rolls; onsets derived. Of layouts with states the likeliest state of each track.
std::vector<Pianoroll> rollsOfTensor(const at::Tensor &cells, float threshold, const PitchLayout &layout);

/// The lowest and highest sounding bass column of a window, counted within the track; {0, -1} if it is silent.
std::pair<int, int> bassRange(const WindowSet &set, const WindowSet::Window &window);

} // namespace loopwright::learning
