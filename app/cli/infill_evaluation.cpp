// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/infill_evaluation.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "engine/base/random.h"
#include "engine/inference/fit_order.h"
#include "engine/music/roll_patch.h"

namespace loopwright::cli {
namespace {

constexpr std::int64_t kCandidates = 8;

/// How long the fills took.
struct Times {
  std::vector<double> first, all;
};

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values.empty() ? 0 : values[values.size() / 2];
}

template <class Work>
double secondsOf(const Work &work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Result<std::vector<FilledLoop>> fill(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &loops,
                                     const learning::SamplingOptions &sampling, Times &times, const char *stage,
                                     CommandLine &line) {
  std::vector<FilledLoop> filled;
  NoProgress silent;
  for (std::size_t i = 0; i < loops.size(); ++i) {
    const Hole hole = randomHole(bundle.bars(), sampling.seed, i);
    learning::InfillRequest request;
    request.loop = loops[i];
    request.region = regionOf(bundle.layout(), bundle.bars(), hole.firstBar, hole.endBar, hole.drums, hole.bass);
    request.sampling.seed = sampling.seed + i;
    request.sampling.filter = sampling.filter;
    request.sampling.count = 1;
    Result<learning::InfilledLoops> sampled;
    const auto sample = [&] { sampled = bundle.infills()->infill(request, silent, line.cancel); };
    times.first.push_back(secondsOf(sample));
    if (!sampled)
      return tl::unexpected(sampled.error());
    request.sampling.count = kCandidates;
    times.all.push_back(secondsOf(sample));
    if (!sampled)
      return tl::unexpected(sampled.error());
    if (sampled->loops.cancelled)
      return failure(ErrorKind::cancelled, "stopped");
    FilledLoop loop{loops[i], hole, {}};
    for (const std::size_t place : learning::bestFitFirst(sampled->fits))
      loop.fills.push_back(std::move(sampled->loops.rolls[place]));
    filled.push_back(std::move(loop));
    line.progress.report({stage, static_cast<std::int64_t>(i) + 1, static_cast<std::int64_t>(loops.size())});
  }
  return filled;
}

std::vector<Pianoroll> someOf(const std::vector<Pianoroll> &loops, std::size_t count, std::uint64_t seed) {
  const auto order = RandomStream(seed, "loops with holes").permutation(static_cast<std::int64_t>(loops.size()));
  std::vector<Pianoroll> some;
  for (std::size_t i = 0; i < std::min(count, order.size()); ++i)
    some.push_back(loops[static_cast<std::size_t>(order[i])]);
  return some;
}

nlohmann::json jsonOf(const InfillJudgement &of) {
  return {{"loops", of.loops},
          {"changed_outside", of.changedOutside},
          {"between_fills", of.betweenFills},
          {"between_loops", of.betweenLoops},
          {"cells", of.cells},
          {"cells_of_originals", of.cellsOfOriginals},
          {"jaccard", {{"fill", of.likeness}, {"random", of.likenessOfRandom}, {"bar_before", of.likenessOfBefore}}},
          {"nearer", of.nearer},
          {"at_least_as_near", of.atLeastAsNear},
          {"pitch_classes",
           {{"fill", of.pitchClasses}, {"random", of.pitchClassesOfRandom}, {"bar_before", of.pitchClassesOfBefore}}},
          {"nearer_pitch_classes", of.nearerPitchClasses},
          {"border_auc", of.borderArea}};
}

void print(const char *title, const InfillJudgement &of) {
  std::printf("Holes in %zu %s: %lld cells changed outside; distance of two fills %.3f (of two loops %.3f); "
              "cells %.1f (removed: %.1f)\n"
              "  Jaccard to what was removed: fill %.3f, random training bars %.3f, bar before %.3f; "
              "liker than both: %.2f, at least as like: %.2f\n"
              "  pitch classes: %.3f, %.3f, %.3f; at least both: %.2f\n"
              "  borders told from real ones, area %.3f\n",
              of.loops, title, static_cast<long long>(of.changedOutside), of.betweenFills, of.betweenLoops, of.cells,
              of.cellsOfOriginals, of.likeness, of.likenessOfRandom, of.likenessOfBefore, of.nearer, of.atLeastAsNear,
              of.pitchClasses, of.pitchClassesOfRandom, of.pitchClassesOfBefore, of.nearerPitchClasses, of.borderArea);
}

} // namespace

Result<InfillEvaluation> evaluateInfills(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &heldOut,
                                         const std::vector<Pianoroll> &training,
                                         const learning::SamplingOptions &sampling, CommandLine &line) {
  const auto count = static_cast<std::size_t>(sampling.count);
  if (bundle.infills() == nullptr)
    return failure(ErrorKind::badInput, "this bundle fills no holes", "--infill",
                   "train code-transformer or code-prior with it as --codec");
  if (!bundle.layout().isDrumsAndBass())
    return failure(ErrorKind::badInput,
                   "holes are judged in loops of drums and bass, not in layout " + bundle.layout().name, "--infill",
                   "leave it out");
  if (std::min(count, heldOut.size()) < 2 || training.empty())
    return failure(ErrorKind::badInput, "there are too few held-out loops to make holes in", "--infill");
  const auto sampled = bundle.samples()->sample(sampling, line.progress, line.cancel);
  if (!sampled)
    return tl::unexpected(sampled.error());
  if (sampled->cancelled)
    return failure(ErrorKind::cancelled, "stopped");
  Times times;
  const auto inHeldOut =
      fill(bundle, someOf(heldOut, count, sampling.seed), sampling, times, "Filling held-out loops", line);
  if (!inHeldOut)
    return tl::unexpected(inHeldOut.error());
  const auto inGenerated = fill(bundle, sampled->rolls, sampling, times, "Filling sampled loops", line);
  if (!inGenerated)
    return tl::unexpected(inGenerated.error());
  InfillEvaluation evaluation;
  evaluation.heldOut = judgeInfills(*inHeldOut, training, bundle.layout(), sampling.seed);
  evaluation.generated = judgeInfills(*inGenerated, training, bundle.layout(), sampling.seed);
  evaluation.firstCandidate = median(std::move(times.first));
  evaluation.allCandidates = median(std::move(times.all));
  return evaluation;
}

nlohmann::json jsonOf(const InfillEvaluation &evaluation) {
  return {{"held_out", jsonOf(evaluation.heldOut)},
          {"generated", jsonOf(evaluation.generated)},
          {"seconds", {{"first", evaluation.firstCandidate}, {"eight", evaluation.allCandidates}}}};
}

void print(const InfillEvaluation &evaluation) {
  print("held-out loops", evaluation.heldOut);
  print("sampled loops", evaluation.generated);
  std::printf("First candidate after %.0f ms, eight after %.0f ms (medians)\n", 1000 * evaluation.firstCandidate,
              1000 * evaluation.allCandidates);
}

} // namespace loopwright::cli
