// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "engine/analysis/reconstruction_metrics.h"
#include "engine/base/result.h"
#include "engine/music/pitch_layout.h"
#include "engine/music/track_states.h"

namespace loopwright {

/// Who says the states of a window: the model, or one of those that know nothing and yet score.
enum class StatePredictor {
  model,
  hold,        ///< hold at every step
  majority,    ///< at every step the state that is the track's most frequent one, of all windows that are judged
  previousBar, ///< the states of the bar before; hold in the first bar
};
constexpr std::array<StatePredictor, 4> kStatePredictors = {StatePredictor::model, StatePredictor::hold,
                                                            StatePredictor::majority, StatePredictor::previousBar};
struct StatePredictorName {
  const char *key;   ///< "previous_bar"
  const char *label; ///< "the bar before"
};
StatePredictorName nameOf(StatePredictor predictor);

/// How many states of a track are right.
struct StateScores {
  std::int64_t steps = 0;
  std::int64_t equal = 0;         ///< steps whose state is the original's
  std::int64_t startingSteps = 0; ///< steps at which the original does not hold
  std::int64_t startingEqual = 0; ///< … and the state is the original's
  CellScores onsets;              ///< cells at which a note starts: same step, same pitch or drum sound

  /// Table 1 of MusAE; 0 of nothing.
  double accuracy() const { return share(equal, steps); }
  /// Accuracy on the steps that say something: constant hold has 0. 0 of nothing.
  double startingAccuracy() const { return share(startingEqual, startingSteps); }

private:
  static double share(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
  }
};

/// Reconstruction of windows by their states, batch by batch (MusAE, section 4.2, table 1). States are compared as they
/// are; those of 130 and more are holds.
class TrackReconstruction {
public:
  /// `layout` has states.
  explicit TrackReconstruction(const PitchLayout &layout);

  /// Adds one window, raw decoder output beside the original. Errors: sizes that differ from each other or from the
  /// layout (usage).
  Status add(const TrackStates &original, const TrackStates &reconstruction);

  int tracks() const { return static_cast<int>(m_counts.size()); }
  std::int64_t windows() const { return m_windows; }
  /// The state that the majority predictor says, the lowest of equally frequent ones.
  int majorityState(int track) const;
  StateScores scores(StatePredictor predictor, int track) const;
  /// Table 1's average: the mean of the tracks' accuracies.
  double meanAccuracy(StatePredictor predictor) const;

private:
  StateScores constantScores(int track, int state) const;

  int m_stepsPerBar;
  std::int64_t m_windows = 0;
  std::vector<StateScores> m_model;                             ///< [tracks]
  std::vector<StateScores> m_previousBar;                       ///< [tracks]
  std::vector<std::array<std::int64_t, kTrackStates>> m_counts; ///< [tracks], of the originals' states
};

} // namespace loopwright
