// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/petals.h"

#include <algorithm>

#include "app/reproduction/musae/genre_recognition.h"
#include "engine/analysis/novelty.h"
#include "engine/analysis/petal_metrics.h"
#include "engine/analysis/track_metrics.h"
#include "engine/learning/capabilities/samples/samples.h"

namespace loopwright::reproduction {
namespace {

Result<std::vector<Pianoroll>> samplePetal(const Examination &of, const std::string &genre) {
  learning::SamplingOptions options;
  options.count = of.sizes.ofPetal;
  options.seed = of.seed;
  options.filter = of.bundle.as<learning::Samples>()->standardFilter();
  options.conditions.genres = {{genre, 1}};
  auto sampled = of.bundle.as<learning::Samples>()->sample(options, of.laboratory.progress(), of.laboratory.cancel());
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

/// How far pieces of each petal, and held-out ones, are from training pieces.
Status measureNovelty(const Examination &of, const std::vector<std::vector<Pianoroll>> &sampled, Petals &result) {
  constexpr std::size_t kMostHeldOut = 1000; // a search takes a tenth of a second and more
  const NearestLoops training(of.pieces.rolls(of.pieces.of(Split::train)), of.pieces.layout());
  auto heldOut = distancesTo(training, of.pieces.rolls(of.pieces.of(Split::test, kMostHeldOut)), of.laboratory);
  if (!heldOut)
    return tl::unexpected(heldOut.error());
  for (std::size_t petal = 0; petal < sampled.size(); ++petal) {
    auto own = distancesTo(training, sampled[petal], of.laboratory);
    if (!own)
      return tl::unexpected(own.error());
    const NoveltyReport report = noveltyReport(*own, *heldOut);
    Petal &into = result.petals[petal];
    into.probabilityNearer = report.probabilityNearer;
    into.nearCopies = report.shareNearCopies;
    into.distances = std::move(*own);
  }
  result.heldOutDistances = std::move(*heldOut);
  return {};
}

/// Figure 3.
Status measurePetals(const Examination &of, const std::vector<std::vector<TrackStates>> &sampled, Petals &result) {
  std::vector<std::vector<double>> rows;
  std::vector<int> petals;
  for (std::size_t petal = 0; petal < sampled.size(); ++petal)
    for (const TrackStates &piece : sampled[petal]) {
      rows.push_back(measureTracks(piece, of.pieces.layout()));
      petals.push_back(static_cast<int>(petal));
    }
  auto metrics = petalMetrics(rows, petals, static_cast<int>(sampled.size()), {of.sizes.permutations, of.seed});
  if (!metrics)
    return tl::unexpected(metrics.error());
  for (const TrackMetricColumn &column : trackMetricColumns(of.pieces.layout()))
    result.columns.push_back({column.key, column.label, column.unit});
  result.means = std::move(metrics->means);
  result.relative = std::move(metrics->relative);
  result.smoothness = std::move(metrics->columns);
  result.all = metrics->all;
  result.permutations = metrics->permutations;
  return {};
}

} // namespace

Result<Petals> samplePetals(const Examination &of, const MusaePrior &prior, const GenreClasses &classes) {
  std::vector<std::vector<Pianoroll>> sampled;
  std::vector<std::vector<TrackStates>> states;
  Petals result;
  for (const std::string &genre : prior.petals) {
    auto rolls = samplePetal(of, genre);
    if (!rolls)
      return tl::unexpected(rolls.error());
    states.push_back(statesOf(*rolls, of.pieces.layout()));
    sampled.push_back(std::move(*rolls));
    result.petals.push_back({genre, sampled.back().size(), 0, 0, {}});
  }
  if (auto measured = measurePetals(of, states, result); !measured)
    return tl::unexpected(measured.error());
  auto heard = recogniseGenres(of, prior.petals, states, classes);
  if (!heard)
    return tl::unexpected(heard.error());
  result.heard = std::move(*heard);
  if (auto measured = measureNovelty(of, sampled, result); !measured)
    return tl::unexpected(measured.error());
  return result;
}

} // namespace loopwright::reproduction
