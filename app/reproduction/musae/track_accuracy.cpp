// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/track_accuracy.h"

#include "engine/analysis/track_reconstruction.h"
#include "engine/learning/capabilities/reconstructs/reconstructs.h"

namespace loopwright::reproduction {
namespace {

PredictorFigures figuresOf(const TrackReconstruction &tally, StatePredictor predictor, const PitchLayout &layout) {
  PredictorFigures figures;
  double sum = 0;
  for (int k = 0; k < tally.tracks(); ++k) {
    const StateScores scores = tally.scores(predictor, k);
    if (k + 1 < tally.tracks())
      sum += scores.accuracy();
    figures.tracks.push_back({layout.tracks[static_cast<std::size_t>(k)].name, scores.accuracy(),
                              scores.startingAccuracy(), scores.onsets.f1()});
  }
  figures.dbgs = tally.meanAccuracy(predictor);
  figures.dbg = sum / (tally.tracks() - 1);
  return figures;
}

} // namespace

Result<TrackAccuracy> rebuildTracks(const Examination &of, const PieceList &heldOut) {
  if (heldOut.empty())
    return failure(ErrorKind::badInput, "no piece is held out to judge by", "", "give more music");
  Laboratory &laboratory = of.laboratory;
  const std::vector<TrackStates> originals = of.pieces.states(heldOut);
  const auto rebuilt = of.bundle.as<learning::Reconstructs>()->reconstruct(of.pieces.rolls(heldOut),
                                                                           laboratory.progress(), laboratory.cancel());
  if (!rebuilt)
    return tl::unexpected(rebuilt.error());
  TrackReconstruction tally(of.pieces.layout());
  const std::vector<TrackStates> states = statesOf(*rebuilt, of.pieces.layout());
  for (std::size_t i = 0; i < states.size(); ++i)
    if (const Status added = tally.add(originals[i], states[i]); !added)
      return tl::unexpected(added.error());
  TrackAccuracy accuracy;
  accuracy.windows = tally.windows();
  for (const StatePredictor predictor : kStatePredictors)
    accuracy.predictors[nameOf(predictor).key] = figuresOf(tally, predictor, of.pieces.layout());
  return accuracy;
}

} // namespace loopwright::reproduction
