// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/petal_study.h"

#include <algorithm>

#include "app/reproduction/musae/genre_recognition.h"
#include "engine/analysis/novelty.h"
#include "engine/analysis/petal_metrics.h"
#include "engine/analysis/track_metrics.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;

Result<std::vector<Pianoroll>> samplePetal(const Study &study, const std::string &genre) {
  learning::SamplingOptions options;
  options.count = study.sizes.ofPetal;
  options.seed = study.seed;
  options.filter = study.bundle.samples()->standardFilter();
  options.conditions.genres = {{genre, 1}};
  auto sampled = study.bundle.samples()->sample(options, study.laboratory.progress(), study.laboratory.cancel());
  if (!sampled)
    return tl::unexpected(sampled.error());
  if (sampled->cancelled)
    return failure(ErrorKind::cancelled, "stopped");
  return std::move(sampled->rolls);
}

Result<std::vector<double>> distancesTo(const NearestLoops &training, const std::vector<Pianoroll> &rolls,
                                        Laboratory &laboratory) {
  const auto nearest = training.nearest(rolls, 0, laboratory.progress(), laboratory.cancel());
  if (!nearest)
    return tl::unexpected(nearest.error());
  std::vector<double> distances;
  for (const Neighbour &neighbour : *nearest)
    distances.push_back(neighbour.distance);
  std::sort(distances.begin(), distances.end());
  return distances;
}

/// Adds to each of `petals` how far its pieces are from training ones, and to `result` how far held-out ones are.
Status tellNovelty(const Study &study, const std::vector<std::vector<Pianoroll>> &sampled, Json &result) {
  constexpr std::size_t kMostHeldOut = 1000; // a search takes a tenth of a second and more
  const NearestLoops training(study.pieces.rolls(study.pieces.of(Split::train)), study.pieces.layout());
  const auto heldOut =
      distancesTo(training, study.pieces.rolls(study.pieces.of(Split::test, kMostHeldOut)), study.laboratory);
  if (!heldOut)
    return tl::unexpected(heldOut.error());
  result["held_out"] = {{"distances", *heldOut}};
  for (std::size_t petal = 0; petal < sampled.size(); ++petal) {
    const auto own = distancesTo(training, sampled[petal], study.laboratory);
    if (!own)
      return tl::unexpected(own.error());
    const NoveltyReport report = noveltyReport(*own, *heldOut);
    result["petals"][petal]["novelty"] = {
        {"probability_nearer", report.probabilityNearer}, {"near_copies", report.shareNearCopies}, {"distances", *own}};
  }
  return {};
}

/// Figure 3.
Status tellMetrics(const Study &study, const std::vector<std::vector<TrackStates>> &sampled, Json &result) {
  std::vector<std::vector<double>> rows;
  std::vector<int> petals;
  for (std::size_t petal = 0; petal < sampled.size(); ++petal)
    for (const TrackStates &piece : sampled[petal]) {
      rows.push_back(measureTracks(piece, study.pieces.layout()));
      petals.push_back(static_cast<int>(petal));
    }
  const auto metrics =
      petalMetrics(rows, petals, static_cast<int>(sampled.size()), {study.sizes.permutations, study.seed});
  if (!metrics)
    return tl::unexpected(metrics.error());
  const auto json = [](const PetalSmoothness &smoothness) {
    return Json{{"autocorrelation", jsonNumber(smoothness.autocorrelation)}, {"p", smoothness.p}};
  };
  for (const TrackMetricColumn &column : trackMetricColumns(study.pieces.layout()))
    result["columns"].push_back({{"key", column.key}, {"label", column.label}, {"unit", column.unit}});
  for (std::size_t petal = 0; petal < sampled.size(); ++petal) {
    result["means"].push_back(jsonNumbers(metrics->means[petal]));
    result["relative"].push_back(jsonNumbers(metrics->relative[petal]));
  }
  for (const PetalSmoothness &smoothness : metrics->columns)
    result["smoothness"].push_back(json(smoothness));
  result["all"] = json(metrics->all);
  result["permutations"] = metrics->permutations;
  return {};
}

} // namespace

Result<Json> studyPetals(const Study &study, const MusaePrior &prior, const GenreClasses &classes) {
  std::vector<std::vector<Pianoroll>> sampled;
  std::vector<std::vector<TrackStates>> states;
  Json result = {{"petals", Json::array()}};
  for (const std::string &genre : prior.petals) {
    auto rolls = samplePetal(study, genre);
    if (!rolls)
      return tl::unexpected(rolls.error());
    states.push_back(statesOf(*rolls, study.pieces.layout()));
    sampled.push_back(std::move(*rolls));
    result["petals"].push_back({{"genre", genre}, {"pieces", sampled.back().size()}});
  }
  if (auto told = tellMetrics(study, states, result); !told)
    return tl::unexpected(told.error());
  auto control = recogniseGenres(study, prior.petals, states, classes);
  if (!control)
    return control;
  result["control"] = std::move(*control);
  if (auto told = tellNovelty(study, sampled, result); !told)
    return tl::unexpected(told.error());
  return result;
}

} // namespace loopwright::reproduction
