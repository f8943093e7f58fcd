// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/walk_study.h"

#include <algorithm>
#include <numeric>

#include "engine/analysis/interpolation_curve.h"
#include "engine/analysis/random_embedder.h"
#include "engine/base/random.h"
#include "engine/inference/encode_loops.h"
#include "engine/inference/latent_walk.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;

/// Beginnings and ends of walks, numbers of pieces.
struct Pairs {
  PieceList starts, ends;
};

/// Pairs of different families, as many as there may be.
Pairs drawPairs(const Study &study, const PieceList &heldOut) {
  Pairs pairs;
  RandomStream random(study.seed, "walks");
  const std::uint64_t count = heldOut.size();
  for (std::size_t tries = 0; count > 0 && tries < 20 * study.sizes.pairs && pairs.starts.size() < study.sizes.pairs;
       ++tries) {
    const std::size_t start = heldOut[random.below(count)], end = heldOut[random.below(count)];
    if (study.pieces.family(start) == study.pieces.family(end))
      continue;
    pairs.starts.push_back(start);
    pairs.ends.push_back(end);
  }
  return pairs;
}

/// A set of pieces beside real ones, mean over embedders.
struct WalkLikeness {
  double precision = 0;
  double recall = 0;
};

Result<std::vector<WalkLikeness>> likenessOf(const Study &study, const std::vector<Pianoroll> &real,
                                             const std::vector<const std::vector<Pianoroll> *> &sets, int embedders) {
  std::vector<WalkLikeness> means(sets.size());
  PrdcOptions options;
  for (int e = 0; e < embedders; ++e) {
    const RandomEmbedder embedder(study.seed + static_cast<std::uint64_t>(e), study.pieces.layout(),
                                  study.pieces.steps());
    const PointSet realPoints = embedder.embed(real);
    const auto realRadii = squaredRadii(realPoints, options, study.laboratory.progress(), study.laboratory.cancel());
    if (!realRadii)
      return tl::unexpected(realRadii.error());
    for (std::size_t s = 0; s < sets.size(); ++s) {
      const PointSet points = embedder.embed(*sets[s]);
      const auto radii = squaredRadii(points, options, study.laboratory.progress(), study.laboratory.cancel());
      if (!radii)
        return tl::unexpected(radii.error());
      const auto counts =
          prdc(realPoints, *realRadii, points, *radii, options, study.laboratory.progress(), study.laboratory.cancel());
      if (!counts)
        return tl::unexpected(counts.error());
      means[s].precision += counts->precision() / embedders;
      means[s].recall += counts->recall() / embedders;
    }
  }
  return means;
}

std::vector<Pianoroll> rollsOfStates(const std::vector<TrackStates> &states, const PitchLayout &layout) {
  std::vector<Pianoroll> rolls;
  rolls.reserve(states.size());
  for (const TrackStates &piece : states)
    rolls.push_back(rollOf(piece, layout));
  return rolls;
}

/// Walks between pieces that stop at places chosen in one way.
struct Walks {
  std::vector<InterpolationPath> paths;
  std::vector<Pianoroll> midpoints;

  void add(const TrackStates &start, const std::vector<Pianoroll> &rolls, const PitchLayout &layout) {
    paths.push_back({start, statesOf(rolls, layout)});
    midpoints.push_back(rolls[rolls.size() / 2]);
  }
};

/// What is decoded on one way, as fine as finerSteps: taken at equal alphas, and where the music changes evenly.
struct Stops {
  std::vector<Pianoroll> equal, even;

  Stops(const std::vector<Pianoroll> &rolls, std::size_t places, const PitchLayout &layout) {
    const std::vector<TrackStates> states = statesOf(rolls, layout);
    const std::size_t finer = (rolls.size() - 1) / (places - 1);
    for (std::size_t place = 0; place < places; ++place)
      equal.push_back(rolls[place * finer]);
    for (const std::size_t stop : learning::evenStops(
             rolls.size(), places, [&](std::size_t a, std::size_t b) { return hammingDistance(states[a], states[b]); }))
      even.push_back(rolls[stop]);
  }
};

Result<Json> curveOf(const Walks &walks) {
  const auto curve = interpolationCurve(walks.paths);
  if (!curve)
    return tl::unexpected(curve.error());
  return Json{{"mean", curve->mean},
              {"deviation", curve->deviation},
              {"monotone", curve->monotone},
              {"monotone_paths", curve->monotonePaths},
              {"gradual_paths", curve->gradualPaths},
              {"steady_paths", curve->steadyPaths}};
}

} // namespace

Result<Json> studyWalks(const Study &study, int embedders) {
  Laboratory &laboratory = study.laboratory;
  const Pairs pairs = drawPairs(study, study.pieces.of(Split::test));
  const std::size_t count = pairs.starts.size(), places = study.sizes.places;
  const PieceList real = study.pieces.of(Split::train, study.sizes.compared);
  const PrdcOptions neighbours;
  if (count <= static_cast<std::size_t>(neighbours.k) || real.size() <= static_cast<std::size_t>(neighbours.k))
    return Json();
  const std::vector<Pianoroll> starts = study.pieces.rolls(pairs.starts), ends = study.pieces.rolls(pairs.ends);
  std::vector<std::vector<learning::LatentPoint>> points;
  std::vector<std::vector<Pianoroll>> rebuilt;
  for (const std::vector<Pianoroll> *side : {&starts, &ends}) {
    auto means = learning::latentMeans(*study.bundle.latent(), *side, laboratory.progress(), laboratory.cancel());
    if (!means)
      return tl::unexpected(means.error());
    points.push_back(std::move(*means));
    auto rolls = study.bundle.reconstructs()->reconstruct(*side, laboratory.progress(), laboratory.cancel());
    if (!rolls)
      return tl::unexpected(rolls.error());
    rebuilt.push_back(std::move(*rolls));
  }
  const PitchLayout &layout = study.pieces.layout();
  const std::vector<TrackStates> startStates = study.pieces.states(pairs.starts);
  const std::vector<TrackStates> endStates = study.pieces.states(pairs.ends);
  const std::vector<double> alphas = evenAlphas(places);
  Walks equal, even;
  std::vector<InterpolationPath> mixes;
  std::vector<TrackStates> mixedMidpoints;
  bool exact = true;
  for (std::size_t i = 0; i < count; ++i) {
    const auto decoded =
        rollsOf(study, learning::walk(points[0][i], points[1][i], learning::finerSteps(static_cast<int>(places)),
                                      learning::WalkForm::linear));
    if (!decoded)
      return tl::unexpected(decoded.error());
    exact = exact && decoded->front() == rebuilt[0][i] && decoded->back() == rebuilt[1][i];
    const Stops stops(*decoded, places, layout);
    equal.add(startStates[i], stops.equal, layout);
    even.add(startStates[i], stops.even, layout);
    mixes.push_back({startStates[i], bernoulliPath(startStates[i], endStates[i], alphas, study.seed, i)});
    mixedMidpoints.push_back(mixes.back().path[places / 2]);
  }
  const auto equalCurve = curveOf(equal), evenCurve = curveOf(even);
  const auto mixed = interpolationCurve(mixes);
  for (const auto *curve : {&equalCurve, &evenCurve})
    if (!*curve)
      return tl::unexpected(curve->error());
  if (!mixed)
    return tl::unexpected(mixed.error());

  std::vector<Pianoroll> originals = starts, reconstructions = rebuilt[0];
  originals.insert(originals.end(), ends.begin(), ends.end());
  reconstructions.insert(reconstructions.end(), rebuilt[1].begin(), rebuilt[1].end());
  const std::vector<Pianoroll> bernoulli = rollsOfStates(mixedMidpoints, layout);
  const auto likeness =
      likenessOf(study, study.pieces.rolls(real),
                 {&originals, &reconstructions, &equal.midpoints, &even.midpoints, &bernoulli}, embedders);
  if (!likeness)
    return tl::unexpected(likeness.error());
  Json precision, recall;
  const char *const names[] = {"held_out", "reconstructions", "equal", "even", "bernoulli"};
  for (std::size_t set = 0; set < likeness->size(); ++set) {
    precision[names[set]] = (*likeness)[set].precision;
    recall[names[set]] = (*likeness)[set].recall;
  }
  return Json{{"pairs", count},
              {"alphas", alphas},
              {"equal", *equalCurve},
              {"even", *evenCurve},
              {"largest_step", mixed->largestStep},
              {"bernoulli", mixed->mean},
              {"ends_exact", exact},
              {"compared", real.size()},
              {"precision", precision},
              {"recall", recall}};
}

} // namespace loopwright::reproduction
