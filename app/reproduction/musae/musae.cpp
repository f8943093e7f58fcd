// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/musae.h"

#include <set>

#include "app/reproduction/musae/density_knob.h"
#include "app/reproduction/musae/genre_pairs.h"
#include "app/reproduction/musae/musae_lines.h"
#include "app/reproduction/musae/petals.h"
#include "app/reproduction/musae/posterior.h"
#include "app/reproduction/musae/track_accuracy.h"
#include "app/reproduction/musae/walks.h"

namespace loopwright::reproduction {
namespace {

constexpr char kGenreModel[] = "genres"; ///< whose petals are examined
constexpr std::uint64_t kFirstSeed = 1;

using Corpora = std::map<int, std::filesystem::path>; // by bars

std::string runOf(const std::string &model, std::uint64_t seed) { return model + "-" + std::to_string(seed); }

std::uint64_t seedsOf(const ModelPlan &plan, const Scale &scale) {
  return static_cast<std::uint64_t>(plan.seeds > 0 ? plan.seeds : scale.seeds);
}

/// A plan may change its models, not which there are: a report that lacks one must not turn out after hours.
Status checkModels(const Scale &scale) {
  for (const char *name : {"two-bars", "gaussian", "flower", kGenreModel})
    if (scale.models.count(name) == 0)
      return failure(ErrorKind::badInput, "the plan has no model \"" + std::string(name) + "\", which the report shows",
                     "scale " + scale.name, "say what it is among the scale's models");
  return {};
}

Result<Corpora> importLengths(const Scale &scale, const Material &material, Laboratory &laboratory) {
  Corpora corpora;
  for (const auto &[name, plan] : scale.models) {
    if (corpora.count(plan.bars) > 0)
      continue;
    Scale ofLength = scale;
    ofLength.bars = plan.bars;
    auto corpus = importMusic("bars-" + std::to_string(plan.bars), ofLength, material, nullptr, laboratory);
    if (!corpus)
      return tl::unexpected(corpus.error());
    corpora.emplace(plan.bars, std::move(*corpus));
  }
  return corpora;
}

/// An order of petals says something from four on: that must not turn out after hours of training.
Status checkGenres(const std::filesystem::path &corpus) {
  constexpr std::size_t kFewestGenres = 4;
  const auto pieces = Pieces::load(corpus, {Split::train});
  if (!pieces)
    return tl::unexpected(pieces.error());
  std::set<std::string> genres;
  for (std::size_t i = 0; i < pieces->size(); ++i)
    genres.insert(pieces->genres(i).begin(), pieces->genres(i).end());
  if (genres.size() < kFewestGenres)
    return failure(ErrorKind::badInput,
                   "the music to learn from is of " + std::to_string(genres.size()) +
                       " genres, a flower is studied from four on",
                   "", "give music of more genres, and a CSV file with path and genre as --labels");
  return {};
}

Result<std::unique_ptr<learning::LoadedBundle>> trained(const std::string &name, const ModelPlan &plan,
                                                        const Corpora &corpora, std::uint64_t seed,
                                                        Laboratory &laboratory) {
  return laboratory.trained(runOf(name, seed), requestOf(plan, corpora.at(plan.bars), seed));
}

/// Trains all that is missing.
Result<std::vector<SeedCosts>> trainAll(const Scale &scale, const Corpora &corpora, Laboratory &laboratory) {
  std::map<std::string, std::vector<Work>> works; // by model
  std::vector<Work> all;
  for (const auto &[name, plan] : scale.models)
    for (std::uint64_t seed = kFirstSeed; seed <= seedsOf(plan, scale); ++seed) {
      works[name].push_back(
          Work::of<TrainingCost>("budget-" + runOf(name, seed),
                                 [&corpora, &laboratory, name = name, &plan = plan, seed]() -> Result<TrainingCost> {
                                   if (auto bundle = trained(name, plan, corpora, seed, laboratory); !bundle)
                                     return tl::unexpected(bundle.error());
                                   return trainingCostOf(false, laboratory.run(runOf(name, seed)));
                                 }));
      all.push_back(works[name].back());
    }
  if (auto finished = laboratory.finish(all); !finished)
    return tl::unexpected(finished.error());
  std::vector<SeedCosts> seeds;
  for (const auto &[name, ofModel] : works) {
    const auto costs = laboratory.known<TrainingCost>(ofModel);
    if (!costs)
      return tl::unexpected(costs.error());
    for (std::size_t i = 0; i < costs->size(); ++i) {
      if (seeds.size() == i)
        seeds.push_back({kFirstSeed + i, {}});
      seeds[i].costs[name] = (*costs)[i];
    }
  }
  return seeds;
}

/// Judges a model of every seed by held-out pieces.
std::vector<Work> judgedTracks(const std::string &name, const ModelPlan &plan, const Scale &scale,
                               const Corpora &corpora, const Pieces &pieces, const PieceList &heldOut,
                               Laboratory &laboratory) {
  std::vector<Work> works;
  for (std::uint64_t seed = kFirstSeed; seed <= seedsOf(plan, scale); ++seed)
    works.push_back(Work::of<TrackAccuracy>("tracks-" + runOf(name, seed), [&, name, seed]() -> Result<TrackAccuracy> {
      const auto bundle = trained(name, plan, corpora, seed, laboratory);
      if (!bundle)
        return tl::unexpected(bundle.error());
      return rebuildTracks({**bundle, pieces, scale.examination, seed, laboratory}, heldOut);
    }));
  return works;
}

/// Reads a result that is there into its place.
template <class Made>
Status take(const Laboratory &laboratory, const std::string &name, Made &place) {
  auto known = laboratory.known<Made>(name);
  if (!known)
    return tl::unexpected(known.error());
  place = std::move(*known);
  return {};
}

/// Examines one model's space.
Status examineSpace(const std::string &name, const Scale &scale, const Examination &of, MusaeResults &results) {
  const auto prior = MusaePrior::read(of.laboratory.run(runOf(name, kFirstSeed)));
  if (!prior)
    return tl::unexpected(prior.error());
  const GenreClasses classes = genreClasses(of.pieces, of.sizes.merged, of.sizes.families);
  const std::string walks = "walks-" + name, posterior = "posterior-" + name;
  std::vector<Work> works = {
      Work::of<std::optional<Walks>>(walks, [&] { return walkBetweenPieces(of, scale.embedders); }),
      Work::of<std::optional<PosteriorMatch>>(posterior, [&] { return comparePosterior(of, *prior); })};
  if (name == kGenreModel) {
    works.push_back(Work::of<Petals>("petals", [&] { return samplePetals(of, *prior, classes); }));
    works.push_back(Work::of<std::optional<DensityKnob>>("knob", [&] { return turnDensityKnob(of); }));
    works.push_back(Work::of<std::vector<GenrePair>>("pairs", [&] { return partGenrePairs(of, classes); }));
  }
  Status status = of.laboratory.finish(works);
  if (status)
    status = take(of.laboratory, walks, results.walks[name]);
  if (status)
    status = take(of.laboratory, posterior, results.posterior[name]);
  if (name != kGenreModel)
    return status;
  if (status)
    status = take(of.laboratory, "petals", results.petals);
  if (status)
    status = take(of.laboratory, "knob", results.knob);
  if (status)
    status = take(of.laboratory, "pairs", results.pairs);
  return status;
}

/// All that is asked of the models of one length.
Status examineLength(int bars, const Scale &scale, const Corpora &corpora, Laboratory &laboratory,
                     MusaeResults &results) {
  const std::filesystem::path &corpus = corpora.at(bars);
  for (const bool byWindow : {true, false}) {
    WindowQuery query;
    query.splitWindows = byWindow;
    if (byWindow)
      query.split = Split::test;
    const auto pieces = Pieces::load(corpus, query);
    if (!pieces)
      return tl::unexpected(pieces.error());
    const PieceList heldOut = byWindow
                                  ? evenly(pieces->where([](std::size_t) { return true; }), scale.examination.judged)
                                  : pieces->of(Split::test, scale.examination.judged);
    for (const auto &[name, plan] : scale.models) {
      if (plan.bars != bars || plan.splitWindows != byWindow)
        continue;
      const std::vector<Work> works = judgedTracks(name, plan, scale, corpora, *pieces, heldOut, laboratory);
      if (auto finished = laboratory.finish(works); !finished)
        return finished;
      auto judged = laboratory.known<TrackAccuracy>(works);
      if (!judged)
        return tl::unexpected(judged.error());
      results.tracks[name] = std::move(*judged);
      if (byWindow)
        continue;
      const auto bundle = trained(name, plan, corpora, kFirstSeed, laboratory);
      if (!bundle)
        return tl::unexpected(bundle.error());
      if (auto examined =
              examineSpace(name, scale, {**bundle, *pieces, scale.examination, kFirstSeed, laboratory}, results);
          !examined)
        return examined;
    }
  }
  return {};
}

} // namespace

Result<MusaeResults> workOutMusae(const Experiment &experiment, const Material &material, Laboratory &laboratory) {
  if (material.labels.empty())
    return failure(ErrorKind::usage,
                   "MusAE's flower has a petal for each genre, and nothing says what genre the music is of", "--labels",
                   "give a CSV file with the columns path and genre");
  if (auto checked = checkModels(experiment.scale); !checked)
    return tl::unexpected(checked.error());
  if (auto kept = laboratory.keepTo(planOf(experiment, material)); !kept)
    return tl::unexpected(kept.error());
  const Scale &scale = experiment.scale;
  const auto corpora = importLengths(scale, material, laboratory);
  if (!corpora)
    return tl::unexpected(corpora.error());
  if (auto checked = checkGenres(corpora->at(scale.models.at(kGenreModel).bars)); !checked)
    return tl::unexpected(checked.error());
  MusaeResults results;
  for (const auto &[bars, corpus] : *corpora) {
    auto summary = readCorpusSummary(corpus);
    if (!summary)
      return tl::unexpected(summary.error());
    results.corpora[std::to_string(bars)] = std::move(*summary);
  }
  auto seeds = trainAll(scale, *corpora, laboratory);
  if (!seeds)
    return tl::unexpected(seeds.error());
  results.seeds = std::move(*seeds);
  for (const auto &[bars, corpus] : *corpora)
    if (auto examined = examineLength(bars, scale, *corpora, laboratory, results); !examined)
      return tl::unexpected(examined.error());
  results.lines = linesOfMusae(experiment, results);
  return results;
}

} // namespace loopwright::reproduction
