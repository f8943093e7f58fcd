// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/track_study.h"

#include "engine/analysis/track_reconstruction.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;

Json predictorJson(const TrackReconstruction &tally, StatePredictor predictor, const PitchLayout &layout) {
  Json tracks = Json::array();
  double sum = 0;
  for (int k = 0; k < tally.tracks(); ++k) {
    const StateScores scores = tally.scores(predictor, k);
    if (k + 1 < tally.tracks())
      sum += scores.accuracy();
    tracks.push_back({{"track", layout.tracks[static_cast<std::size_t>(k)].name},
                      {"accuracy", scores.accuracy()},
                      {"starting", scores.startingAccuracy()},
                      {"onset_f1", scores.onsets.f1()}});
  }
  return {{"dbgs", tally.meanAccuracy(predictor)}, {"dbg", sum / (tally.tracks() - 1)}, {"tracks", std::move(tracks)}};
}

} // namespace

Result<Json> studyTracks(const Study &study, const PieceList &heldOut) {
  if (heldOut.empty())
    return failure(ErrorKind::badInput, "no piece is held out to judge by", "", "give more music");
  Laboratory &laboratory = study.laboratory;
  const std::vector<TrackStates> originals = study.pieces.states(heldOut);
  const auto rebuilt =
      study.bundle.reconstructs()->reconstruct(study.pieces.rolls(heldOut), laboratory.progress(), laboratory.cancel());
  if (!rebuilt)
    return tl::unexpected(rebuilt.error());
  TrackReconstruction tally(study.pieces.layout());
  const std::vector<TrackStates> states = statesOf(*rebuilt, study.pieces.layout());
  for (std::size_t i = 0; i < states.size(); ++i)
    if (const Status added = tally.add(originals[i], states[i]); !added)
      return tl::unexpected(added.error());
  Json result = {{"windows", tally.windows()}, {"predictors", Json::object()}};
  for (const StatePredictor predictor : kStatePredictors)
    result["predictors"][nameOf(predictor).key] = predictorJson(tally, predictor, study.pieces.layout());
  return result;
}

} // namespace loopwright::reproduction
