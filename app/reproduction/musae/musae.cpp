// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/musae.h"

#include <set>

#include "app/reproduction/musae/knob_study.h"
#include "app/reproduction/musae/musae_lines.h"
#include "app/reproduction/musae/pair_study.h"
#include "app/reproduction/musae/petal_study.h"
#include "app/reproduction/musae/posterior_study.h"
#include "app/reproduction/musae/track_study.h"
#include "app/reproduction/musae/walk_study.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;

constexpr char kGenreModel[] = "genres"; ///< whose petals are studied
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

/// Trains all that is missing: [{"seed", "budgets"}].
Result<Json> trainAll(const Scale &scale, const Corpora &corpora, Laboratory &laboratory) {
  std::vector<Work> works;
  for (const auto &[name, plan] : scale.models)
    for (std::uint64_t seed = kFirstSeed; seed <= seedsOf(plan, scale); ++seed)
      works.push_back({name, "budget-" + runOf(name, seed),
                       [&corpora, &laboratory, name = name, &plan = plan, seed]() -> Result<Json> {
                         if (auto bundle = trained(name, plan, corpora, seed, laboratory); !bundle)
                           return tl::unexpected(bundle.error());
                         return budgetOf(false, laboratory.run(runOf(name, seed)));
                       }});
  auto budgets = laboratory.results(works);
  if (!budgets)
    return budgets;
  Json seeds = Json::array();
  for (const auto &[name, ofSeeds] : budgets->items())
    for (std::size_t i = 0; i < ofSeeds.size(); ++i) {
      if (seeds.size() == i)
        seeds.push_back({{"seed", kFirstSeed + i}, {"budgets", Json::object()}});
      seeds[i]["budgets"][name] = ofSeeds[i];
    }
  return seeds;
}

/// Judges a model of every seed by held-out pieces.
std::vector<Work> judgedTracks(const std::string &name, const ModelPlan &plan, const Scale &scale,
                               const Corpora &corpora, const Pieces &pieces, const PieceList &heldOut,
                               Laboratory &laboratory) {
  std::vector<Work> works;
  for (std::uint64_t seed = kFirstSeed; seed <= seedsOf(plan, scale); ++seed)
    works.push_back({name, "tracks-" + runOf(name, seed), [&, name, seed]() -> Result<Json> {
                       const auto bundle = trained(name, plan, corpora, seed, laboratory);
                       if (!bundle)
                         return tl::unexpected(bundle.error());
                       return studyTracks({**bundle, pieces, scale.studies, seed, laboratory}, heldOut);
                     }});
  return works;
}

/// The studies of one model's space, {study: {model: …}} or {study: …}, into `results`.
Status studySpace(const std::string &name, const Scale &scale, const Study &study, Json &results) {
  const auto prior = MusaePrior::read(study.laboratory.run(runOf(name, kFirstSeed)));
  if (!prior)
    return tl::unexpected(prior.error());
  const GenreClasses classes = genreClasses(study.pieces, study.sizes.merged, study.sizes.families);
  std::vector<Work> works = {{"walks", "walks-" + name, [&] { return studyWalks(study, scale.embedders); }},
                             {"posterior", "posterior-" + name, [&] { return studyPosterior(study, *prior); }}};
  if (name == kGenreModel) {
    works.push_back({"petals", "petals", [&] { return studyPetals(study, *prior, classes); }});
    works.push_back({"knob", "knob", [&] { return studyKnob(study); }});
    works.push_back({"pairs", "pairs", [&] { return studyPairs(study, classes); }});
  }
  auto studied = study.laboratory.results(works);
  if (!studied)
    return tl::unexpected(studied.error());
  for (auto &[list, ofStudy] : studied->items())
    (list == "walks" || list == "posterior" ? results[list][name] : results[list]) = std::move(ofStudy.front());
  return {};
}

/// All that is asked of the models of one length.
Status studyLength(int bars, const Scale &scale, const Corpora &corpora, Laboratory &laboratory, Json &results) {
  const std::filesystem::path &corpus = corpora.at(bars);
  for (const bool byWindow : {true, false}) {
    WindowQuery query;
    query.splitWindows = byWindow;
    if (byWindow)
      query.split = Split::test;
    const auto pieces = Pieces::load(corpus, query);
    if (!pieces)
      return tl::unexpected(pieces.error());
    const PieceList heldOut = byWindow ? evenly(pieces->where([](std::size_t) { return true; }), scale.studies.judged)
                                       : pieces->of(Split::test, scale.studies.judged);
    for (const auto &[name, plan] : scale.models) {
      if (plan.bars != bars || plan.splitWindows != byWindow)
        continue;
      auto judged = laboratory.results(judgedTracks(name, plan, scale, corpora, *pieces, heldOut, laboratory));
      if (!judged)
        return tl::unexpected(judged.error());
      results["tracks"].update(*judged);
      if (byWindow)
        continue;
      const auto bundle = trained(name, plan, corpora, kFirstSeed, laboratory);
      if (!bundle)
        return tl::unexpected(bundle.error());
      if (auto studied = studySpace(name, scale, {**bundle, *pieces, scale.studies, kFirstSeed, laboratory}, results);
          !studied)
        return studied;
    }
  }
  return {};
}

} // namespace

Result<Json> workOutMusae(const Experiment &experiment, const Material &material, Laboratory &laboratory) {
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
  Json results = Json::object();
  for (const auto &[bars, corpus] : *corpora) {
    auto told = tellCorpus(corpus);
    if (!told)
      return told;
    results["corpora"][std::to_string(bars)] = std::move(*told);
  }
  auto seeds = trainAll(scale, *corpora, laboratory);
  if (!seeds)
    return seeds;
  results["seeds"] = std::move(*seeds);
  for (const auto &[bars, corpus] : *corpora)
    if (auto studied = studyLength(bars, scale, *corpora, laboratory, results); !studied)
      return tl::unexpected(studied.error());
  results["lines"] = linesOfMusae(experiment, results);
  return results;
}

} // namespace loopwright::reproduction
