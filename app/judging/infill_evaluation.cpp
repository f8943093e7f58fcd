// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/judging/infill_evaluation.h"

#include <algorithm>
#include <chrono>

#include "app/recipes/sampled_fills.h"
#include "engine/base/random.h"
#include "engine/learning/capabilities/infills/infills.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/music/roll_patch.h"
#include "engine/numerics/distribution.h"

namespace loopwright {
namespace {

constexpr std::int64_t kCandidates = 8;

/// How long the fills took.
struct Times {
  std::vector<double> first, all;
};

template <class Work>
double secondsOf(const Work &work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Result<std::vector<FilledLoop>> fill(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &loops,
                                     const learning::SamplingOptions &sampling, Times &times, const char *stage,
                                     ProgressSink &progress, const CancellationToken &cancel) {
  std::vector<FilledLoop> filled;
  NoProgress silent;
  for (std::size_t i = 0; i < loops.size(); ++i) {
    const Hole hole = randomHole(bundle.bars(), sampling.seed, i);
    learning::InfillRequest request;
    request.loop = loops[i];
    request.region = regionOf(bundle.layout(), bundle.bars(), hole.firstBar, hole.endBar, hole.roles());
    request.sampling.seed = sampling.seed + i;
    request.sampling.filter = sampling.filter;
    request.sampling.count = 1;
    Result<SampledFills> sampled;
    const auto sample = [&] { sampled = sampledFills(bundle, request, false, silent, cancel); };
    times.first.push_back(secondsOf(sample));
    if (!sampled)
      return tl::unexpected(sampled.error());
    request.sampling.count = kCandidates;
    times.all.push_back(secondsOf(sample));
    if (!sampled)
      return tl::unexpected(sampled.error());
    if (sampled->cancelled)
      return failure(ErrorKind::cancelled, "stopped");
    FilledLoop loop{loops[i], hole, {}};
    for (SampledFill &fill : sampled->fills)
      loop.fills.push_back(std::move(fill.roll));
    filled.push_back(std::move(loop));
    progress.report({stage, static_cast<std::int64_t>(i) + 1, static_cast<std::int64_t>(loops.size())});
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

} // namespace

Result<InfillEvaluation> evaluateInfills(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &heldOut,
                                         const std::vector<Pianoroll> &training,
                                         const learning::SamplingOptions &sampling, ProgressSink &progress,
                                         const CancellationToken &cancel) {
  const auto count = static_cast<std::size_t>(sampling.count);
  if (bundle.as<learning::Infills>() == nullptr)
    return failure(ErrorKind::badInput, "this bundle fills no holes", "--infill",
                   "train code-transformer or code-prior with it as --codec");
  if (!bundle.layout().has(Role::bass) || !bundle.layout().hasDrumComponents())
    return failure(ErrorKind::badInput,
                   "holes are judged in loops of drums and bass, not in layout " + bundle.layout().name, "--infill",
                   "leave it out");
  if (std::min(count, heldOut.size()) < 2 || training.empty())
    return failure(ErrorKind::badInput, "there are too few held-out loops to make holes in", "--infill");
  const auto sampled = bundle.as<learning::Samples>()->sample(sampling, progress, cancel);
  if (!sampled)
    return tl::unexpected(sampled.error());
  if (sampled->cancelled)
    return failure(ErrorKind::cancelled, "stopped");
  Times times;
  const auto inHeldOut =
      fill(bundle, someOf(heldOut, count, sampling.seed), sampling, times, "Filling held-out loops", progress, cancel);
  if (!inHeldOut)
    return tl::unexpected(inHeldOut.error());
  const auto inGenerated = fill(bundle, sampled->rolls, sampling, times, "Filling sampled loops", progress, cancel);
  if (!inGenerated)
    return tl::unexpected(inGenerated.error());
  InfillEvaluation evaluation;
  evaluation.heldOut = judgeInfills(*inHeldOut, training, bundle.layout(), sampling.seed);
  evaluation.generated = judgeInfills(*inGenerated, training, bundle.layout(), sampling.seed);
  evaluation.firstCandidate = median(std::move(times.first));
  evaluation.allCandidates = median(std::move(times.all));
  return evaluation;
}

} // namespace loopwright
