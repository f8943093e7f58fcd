// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/walks.h"

#include <algorithm>
#include <numeric>

#include "engine/analysis/interpolation_curve.h"
#include "engine/analysis/random_embedder.h"
#include "engine/base/random.h"
#include "engine/inference/encode_loops.h"
#include "engine/inference/latent_walk.h"
#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/learning/capabilities/reconstructs/reconstructs.h"

namespace loopwright::reproduction {
namespace {

/// Beginnings and ends of walks, numbers of pieces.
struct Pairs {
  PieceList starts, ends;
};

/// Pairs of different families, as many as there may be.
Pairs drawPairs(const Examination &of, const PieceList &heldOut) {
  Pairs pairs;
  RandomStream random(of.seed, "walks");
  const std::uint64_t count = heldOut.size();
  for (std::size_t tries = 0; count > 0 && tries < 20 * of.sizes.pairs && pairs.starts.size() < of.sizes.pairs;
       ++tries) {
    const std::size_t start = heldOut[random.below(count)], end = heldOut[random.below(count)];
    if (of.pieces.family(start) == of.pieces.family(end))
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

Result<std::vector<WalkLikeness>> likenessOf(const Examination &of, const std::vector<Pianoroll> &real,
                                             const std::vector<const std::vector<Pianoroll> *> &sets, int embedders) {
  std::vector<WalkLikeness> means(sets.size());
  PrdcOptions options;
  for (int e = 0; e < embedders; ++e) {
    const RandomEmbedder embedder(of.seed + static_cast<std::uint64_t>(e), of.pieces.layout(), of.pieces.steps());
    const PointSet realPoints = embedder.embed(real);
    const auto realRadii = squaredRadii(realPoints, options, of.laboratory.progress(), of.laboratory.cancel());
    if (!realRadii)
      return tl::unexpected(realRadii.error());
    for (std::size_t s = 0; s < sets.size(); ++s) {
      const PointSet points = embedder.embed(*sets[s]);
      const auto radii = squaredRadii(points, options, of.laboratory.progress(), of.laboratory.cancel());
      if (!radii)
        return tl::unexpected(radii.error());
      const auto counts =
          prdc(realPoints, *realRadii, points, *radii, options, of.laboratory.progress(), of.laboratory.cancel());
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
struct WalkSet {
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

Result<WalkCurve> curveOf(const WalkSet &walks) {
  const auto curve = interpolationCurve(walks.paths);
  if (!curve)
    return tl::unexpected(curve.error());
  return WalkCurve{curve->mean,          curve->deviation,    curve->monotone,
                   curve->monotonePaths, curve->gradualPaths, curve->steadyPaths};
}

} // namespace

Result<std::optional<Walks>> walkBetweenPieces(const Examination &of, int embedders) {
  Laboratory &laboratory = of.laboratory;
  const Pairs pairs = drawPairs(of, of.pieces.of(Split::test));
  const std::size_t count = pairs.starts.size(), places = of.sizes.places;
  const PieceList real = of.pieces.of(Split::train, of.sizes.compared);
  const PrdcOptions neighbours;
  if (count <= static_cast<std::size_t>(neighbours.k) || real.size() <= static_cast<std::size_t>(neighbours.k))
    return std::nullopt;
  const std::vector<Pianoroll> starts = of.pieces.rolls(pairs.starts), ends = of.pieces.rolls(pairs.ends);
  std::vector<std::vector<learning::LatentPoint>> points;
  std::vector<std::vector<Pianoroll>> rebuilt;
  for (const std::vector<Pianoroll> *side : {&starts, &ends}) {
    auto means =
        learning::latentMeans(*of.bundle.as<learning::HasLatent>(), *side, laboratory.progress(), laboratory.cancel());
    if (!means)
      return tl::unexpected(means.error());
    points.push_back(std::move(*means));
    auto rolls = of.bundle.as<learning::Reconstructs>()->reconstruct(*side, laboratory.progress(), laboratory.cancel());
    if (!rolls)
      return tl::unexpected(rolls.error());
    rebuilt.push_back(std::move(*rolls));
  }
  const PitchLayout &layout = of.pieces.layout();
  const std::vector<TrackStates> startStates = of.pieces.states(pairs.starts);
  const std::vector<TrackStates> endStates = of.pieces.states(pairs.ends);
  const std::vector<double> alphas = evenAlphas(places);
  WalkSet equal, even;
  std::vector<InterpolationPath> mixes;
  std::vector<TrackStates> mixedMidpoints;
  bool exact = true;
  for (std::size_t i = 0; i < count; ++i) {
    const auto decoded =
        rollsOf(of, learning::walk(points[0][i], points[1][i], learning::finerSteps(static_cast<int>(places)),
                                   learning::WalkForm::linear));
    if (!decoded)
      return tl::unexpected(decoded.error());
    exact = exact && decoded->front() == rebuilt[0][i] && decoded->back() == rebuilt[1][i];
    const Stops stops(*decoded, places, layout);
    equal.add(startStates[i], stops.equal, layout);
    even.add(startStates[i], stops.even, layout);
    mixes.push_back({startStates[i], bernoulliPath(startStates[i], endStates[i], alphas, of.seed, i)});
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
      likenessOf(of, of.pieces.rolls(real),
                 {&originals, &reconstructions, &equal.midpoints, &even.midpoints, &bernoulli}, embedders);
  if (!likeness)
    return tl::unexpected(likeness.error());
  const auto each = [&likeness](double WalkLikeness::*measure) {
    return LikenessOfWalks{(*likeness)[0].*measure, (*likeness)[1].*measure, (*likeness)[2].*measure,
                           (*likeness)[3].*measure, (*likeness)[4].*measure};
  };
  return Walks{count,
               alphas,
               *equalCurve,
               *evenCurve,
               mixed->largestStep,
               mixed->mean,
               exact,
               real.size(),
               each(&WalkLikeness::precision),
               each(&WalkLikeness::recall)};
}

} // namespace loopwright::reproduction
