// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/track_reconstruction.h"

#include <algorithm>
#include <numeric>

namespace loopwright {
namespace {

int knownState(int state) { return std::min(state, kHoldState); }

void compareStep(int original, int made, StateScores &scores) {
  ++scores.steps;
  const bool equal = original == made;
  scores.equal += equal ? 1 : 0;
  if (original != kHoldState) {
    ++scores.startingSteps;
    scores.startingEqual += equal ? 1 : 0;
  }
  const bool wanted = original < kSilentState, starts = made < kSilentState;
  scores.onsets.cells += kSilentState;
  scores.onsets.truePositives += wanted && equal ? 1 : 0;
  scores.onsets.falsePositives += starts && !equal ? 1 : 0;
  scores.onsets.falseNegatives += wanted && !equal ? 1 : 0;
}

} // namespace

StatePredictorName nameOf(StatePredictor predictor) {
  constexpr std::array<StatePredictorName, kStatePredictors.size()> names = {{{"model", "model"},
                                                                              {"hold", "hold throughout"},
                                                                              {"majority", "most frequent state"},
                                                                              {"previous_bar", "the bar before"}}};
  return names[static_cast<std::size_t>(predictor)];
}

TrackReconstruction::TrackReconstruction(const PitchLayout &layout)
    : m_stepsPerBar(layout.stepsPerBar()), m_model(layout.tracks.size()), m_previousBar(layout.tracks.size()),
      m_counts(layout.tracks.size()) {
  for (auto &counts : m_counts)
    counts.fill(0);
}

Status TrackReconstruction::add(const TrackStates &original, const TrackStates &reconstruction) {
  if (original.tracks != tracks() || reconstruction.tracks != tracks() || original.steps != reconstruction.steps)
    return failure(ErrorKind::usage, "a window and its reconstruction differ in size", "reconstruction");
  for (int track = 0; track < tracks(); ++track) {
    const auto t = static_cast<std::size_t>(track);
    for (int step = 0; step < original.steps; ++step) {
      const int state = knownState(original.at(track, step));
      const int before = step < m_stepsPerBar ? kHoldState : knownState(original.at(track, step - m_stepsPerBar));
      compareStep(state, knownState(reconstruction.at(track, step)), m_model[t]);
      compareStep(state, before, m_previousBar[t]);
      ++m_counts[t][static_cast<std::size_t>(state)];
    }
  }
  ++m_windows;
  return {};
}

int TrackReconstruction::majorityState(int track) const {
  const auto &counts = m_counts[static_cast<std::size_t>(track)];
  return static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

StateScores TrackReconstruction::constantScores(int track, int state) const {
  const auto &counts = m_counts[static_cast<std::size_t>(track)];
  StateScores scores;
  scores.steps = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
  scores.equal = counts[static_cast<std::size_t>(state)];
  scores.startingSteps = scores.steps - counts[kHoldState];
  scores.startingEqual = state == kHoldState ? 0 : scores.equal;
  const std::int64_t notes = scores.startingSteps - counts[kSilentState];
  scores.onsets.cells = scores.steps * kSilentState;
  scores.onsets.truePositives = state < kSilentState ? scores.equal : 0;
  scores.onsets.falsePositives = state < kSilentState ? scores.steps - scores.equal : 0;
  scores.onsets.falseNegatives = notes - scores.onsets.truePositives;
  return scores;
}

StateScores TrackReconstruction::scores(StatePredictor predictor, int track) const {
  switch (predictor) {
  case StatePredictor::model:
    return m_model[static_cast<std::size_t>(track)];
  case StatePredictor::hold:
    return constantScores(track, kHoldState);
  case StatePredictor::majority:
    return constantScores(track, majorityState(track));
  case StatePredictor::previousBar:
    return m_previousBar[static_cast<std::size_t>(track)];
  }
  return {};
}

double TrackReconstruction::meanAccuracy(StatePredictor predictor) const {
  double sum = 0;
  for (int track = 0; track < tracks(); ++track)
    sum += scores(predictor, track).accuracy();
  return tracks() > 0 ? sum / tracks() : 0;
}

} // namespace loopwright
