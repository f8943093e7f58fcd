// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/corpus/window_set.h"
#include "engine/learning/torch_pch.h"
#include "engine/music/track_states.h"

namespace loopwright::learning {

/// The border between music and tensors, one for each encoding that a model may read. Thread-safe.
class TensorCodec {
public:
  virtual ~TensorCodec() = default;
  /// The windows of a set by index: what networks read. `shifts`, if given, transposes the pitched tracks of each by so
  /// many semitones; the caller keeps the notes inside the layout (roomToTranspose).
  virtual at::Tensor ofWindows(const WindowSet &set, const std::vector<std::int64_t> &items,
                               const std::vector<int> &shifts = {}) const = 0;
  /// Rolls of one length: the same.
  virtual at::Tensor ofRolls(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) const = 0;
  /// What networks write, as rolls.
  virtual std::vector<Pianoroll> rollsOf(const at::Tensor &output, const PitchLayout &layout) const = 0;
};

/// cells: sounding cells as 0 and 1, float [N, P, T] (loops x columns x steps); out come probabilities of the same
/// shape,
///   and cells of .5 and more sound; onsets are derived.
/// states: int64 [N, tracks, T] (track_states.h); out come probabilities [N, tracks * kTrackStates, T], and the
/// likeliest
///   state of each track counts.
/// notes: int64 [N, L, 5]: track, onset and duration in ticks of 1/480 quarter, pitch, velocity; ordered by onset, and
///   -1 behind the last note of a piece. Out comes the same; its notes go onto the nearest steps.
const TensorCodec &tensorCodecOf(Encoding encoding);

/// How many semitones the pitched tracks of a window can go down and up inside the layout.
struct RoomToTranspose {
  int down = 0;
  int up = 0;
};
RoomToTranspose roomToTranspose(const WindowSet &set, const WindowSet::Window &window);

/// States int64 [N, tracks, T] as values, one a piece.
std::vector<TrackStates> trackStatesOf(const at::Tensor &states);

} // namespace loopwright::learning
