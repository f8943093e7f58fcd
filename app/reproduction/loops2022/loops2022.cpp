// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/loops2022/loops2022.h"

#include <algorithm>
#include <cmath>

#include "engine/audio/sound_correlations.h"
#include "engine/base/random.h"
#include "engine/corpus/family_loops.h"
#include "engine/learning/capabilities/scores/scores.h"

namespace loopwright::reproduction {
namespace {

using learning::LoadedBundle;

constexpr std::int64_t kGroup = 100; ///< loops of a group of figure 2, as in the paper
constexpr int kRandomGroups = 4;

Result<std::unique_ptr<LoadedBundle>> trainDetector(const Scale &scale, const std::filesystem::path &folder,
                                                    Laboratory &laboratory) {
  learning::TrainingRequest request = requestOf(scale.models.at("detector"), folder, 1);
  request.sound = [&](const CorrelationRequest &wanted) -> Result<CorrelationTable> {
    auto sound = readSoundCorrelations(folder, wanted, laboratory.progress(), laboratory.cancel());
    if (!sound)
      return tl::unexpected(sound.error());
    return std::move(sound->table);
  };
  return laboratory.trained("detector", request);
}

/// A group of figure 2: its scores that there are, ascending.
Result<ScoredWindows> scoredWindows(const std::string &name, const std::vector<Pianoroll> &loops,
                                    const PitchLayout &layout, learning::Scores &detector) {
  auto scores = detector.scores(loops, layout);
  if (!scores)
    return tl::unexpected(scores.error());
  scores->erase(std::remove_if(scores->begin(), scores->end(), [](double score) { return !std::isfinite(score); }),
                scores->end());
  std::sort(scores->begin(), scores->end());
  return ScoredWindows{name, loops.size(), std::move(*scores)};
}

/// The loops of a group that shares none with the groups of other numbers.
std::vector<Pianoroll> someOf(const std::vector<Pianoroll> &rolls, std::int64_t group) {
  const auto total = static_cast<std::int64_t>(rolls.size());
  const auto order = RandomStream(1, "figure 2").permutation(total);
  std::vector<Pianoroll> chosen;
  for (std::int64_t i = group * kGroup; i < std::min(total, (group + 1) * kGroup); ++i)
    chosen.push_back(rolls[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])]);
  return chosen;
}

/// Figure 2: scores of windows that a rule takes for loops, and of random ones, all of held-out families.
Result<DetectorScores> scoreWindows(const std::filesystem::path &windows, learning::Scores &detector) {
  const auto corpus = Corpus::open(windows);
  if (!corpus)
    return tl::unexpected(corpus.error());
  const auto ruled = loadFamilyLoops(*corpus, {Split::test, true, "relaxed"});
  if (!ruled)
    return tl::unexpected(ruled.error());
  const auto all = loadFamilyLoops(*corpus, {Split::test});
  if (!all)
    return tl::unexpected(all.error());
  DetectorScores scores{detector.threshold(), {}};
  const auto add = [&](const std::string &name, const std::vector<Pianoroll> &loops) -> Status {
    auto group = scoredWindows(name, loops, corpus->layout(), detector);
    if (!group)
      return tl::unexpected(group.error());
    scores.groups.push_back(std::move(*group));
    return {};
  };
  Status done = add("loops by rules", someOf(ruled->rolls, 0));
  for (int group = 0; group < kRandomGroups && done; ++group)
    done = add("random " + std::to_string(group + 1), someOf(all->rolls, group));
  if (!done)
    return tl::unexpected(done.error());
  return scores;
}

} // namespace

void to_json(Json &json, const ScoredWindows &windows) {
  json = {{"name", windows.name}, {"loops", windows.loops}, {"scores", windows.scores}};
}

void from_json(const Json &json, ScoredWindows &windows) {
  json.at("name").get_to(windows.name);
  json.at("loops").get_to(windows.loops);
  json.at("scores").get_to(windows.scores);
}

void to_json(Json &json, const DetectorScores &scores) {
  json = {{"threshold", scores.threshold}, {"groups", scores.groups}};
}

void from_json(const Json &json, DetectorScores &scores) {
  json.at("threshold").get_to(scores.threshold);
  json.at("groups").get_to(scores.groups);
}

void to_json(Json &json, const Loops2022Results &results) {
  json = {{"detector", results.detector}, {"corpus", results.corpus}, {"seeds", results.seeds}};
  if (!results.curve.empty())
    json["curve"] = results.curve;
}

void from_json(const Json &json, Loops2022Results &results) {
  json.at("detector").get_to(results.detector);
  json.at("corpus").get_to(results.corpus);
  json.at("seeds").get_to(results.seeds);
  results.curve = json.value("curve", std::vector<CurvePoint>());
}

Result<Loops2022Results> workOutLoops2022(const Experiment &experiment, const Material &material,
                                          Laboratory &laboratory) {
  if (material.sound.empty())
    return failure(ErrorKind::usage, "the loop detector of loops-2022 learns from loops of sound", "--sound",
                   "give a folder of them");
  if (auto kept = laboratory.keepTo(planOf(experiment, material)); !kept)
    return tl::unexpected(kept.error());
  const auto detector = trainDetector(experiment.scale, material.sound, laboratory);
  if (!detector)
    return tl::unexpected(detector.error());
  const auto windows = importMusic("windows", experiment.scale, material, nullptr, laboratory);
  if (!windows)
    return tl::unexpected(windows.error());
  const auto loops = importMusic("loops", experiment.scale, material, detector->get(), laboratory);
  if (!loops)
    return tl::unexpected(loops.error());
  auto scores = laboratory.result<DetectorScores>(
      "detector", [&] { return scoreWindows(*windows, *(*detector)->as<learning::Scores>()); });
  if (!scores)
    return tl::unexpected(scores.error());
  const std::vector<Work> seeds = worksOfSeeds(experiment, *loops, detector->get(), laboratory);
  const std::vector<Work> curve = worksOfCurve(experiment.scale, material, *loops, detector->get(), laboratory);
  std::vector<Work> works = seeds;
  works.insert(works.end(), curve.begin(), curve.end());
  if (auto finished = laboratory.finish(works); !finished)
    return tl::unexpected(finished.error());
  auto corpus = readCorpusSummary(*loops);
  if (!corpus)
    return tl::unexpected(corpus.error());
  auto trials = laboratory.known<Trial>(seeds);
  if (!trials)
    return tl::unexpected(trials.error());
  auto points = laboratory.known<CurvePoint>(curve);
  if (!points)
    return tl::unexpected(points.error());
  return Loops2022Results{std::move(*scores), std::move(*corpus), std::move(*trials), std::move(*points)};
}

} // namespace loopwright::reproduction
