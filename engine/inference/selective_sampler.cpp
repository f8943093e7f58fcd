// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inference/selective_sampler.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/learning/capabilities/scores/scores.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numeric>

namespace loopwright::learning {
namespace {

using Clock = std::chrono::steady_clock;

// How many candidates are sampled at once where it is not known how many will be kept.
constexpr double kFewestAtOnce = 16, kMostAtOnce = 512;
constexpr double kFirstGuess = 0.25; // share that is kept

/// Keeps the loops at these places, in this order.
void keep(SelectedLoops &found, const std::vector<std::size_t> &places) {
  SelectedLoops kept;
  kept.candidates = found.candidates;
  kept.seconds = found.seconds;
  kept.loops.cancelled = found.loops.cancelled;
  for (const std::size_t place : places) {
    if (!found.loops.codes.empty())
      kept.loops.codes.push_back(std::move(found.loops.codes[place]));
    kept.loops.rolls.push_back(std::move(found.loops.rolls[place]));
    kept.scores.push_back(found.scores[place]);
    kept.numbers.push_back(found.numbers[place]);
  }
  found = std::move(kept);
}

/// The places of the `count` smallest scores, ascending; none is smaller than one that is missing.
std::vector<std::size_t> placesOfSmallest(const std::vector<double> &scores, std::size_t count) {
  std::vector<std::size_t> places(scores.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  const auto key = [&scores](std::size_t place) {
    return std::isnan(scores[place]) ? std::numeric_limits<double>::infinity() : scores[place];
  };
  std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  places.resize(std::min(count, places.size()));
  std::sort(places.begin(), places.end());
  return places;
}

} // namespace

Status Rejection::check() const {
  if (!(rate >= 0 && rate < 1))
    return failure(ErrorKind::usage, "a share of " + std::to_string(rate) + " cannot be rejected", "--reject",
                   "give a number from 0 to less than 1");
  if (below && !(*below > 0))
    return failure(ErrorKind::usage, "no loop scores below " + std::to_string(*below), "--below",
                   "give a number above 0");
  if (below && rate > 0)
    return failure(ErrorKind::usage, "loops are rejected by a rate or by their score, not by both", "--reject");
  return {};
}

SelectiveSampler::SelectiveSampler(Samples &samples, Scores *scores, PitchLayout layout, SamplingOptions options,
                                   Rejection rejection)
    : m_samples(samples), m_scores(scores), m_layout(std::move(layout)), m_options(std::move(options)),
      m_rejection(rejection) {}

Status SelectiveSampler::sampleCandidates(std::int64_t count, SelectedLoops &found, ProgressSink &progress,
                                          const CancellationToken &cancel) {
  const auto began = Clock::now();
  m_options.count = count;
  auto sampled = m_samples.sample(m_options, progress, cancel);
  if (!sampled)
    return tl::unexpected(sampled.error());
  std::vector<double> scores(sampled->rolls.size(), std::numeric_limits<double>::quiet_NaN());
  if (m_scores != nullptr && !sampled->rolls.empty()) {
    auto judged = m_scores->scores(sampled->rolls, m_layout);
    if (!judged)
      return tl::unexpected(judged.error());
    scores = std::move(*judged);
  }
  for (std::size_t i = 0; i < sampled->rolls.size(); ++i)
    found.numbers.push_back(m_options.first + static_cast<std::int64_t>(i));
  std::move(sampled->codes.begin(), sampled->codes.end(), std::back_inserter(found.loops.codes));
  std::move(sampled->rolls.begin(), sampled->rolls.end(), std::back_inserter(found.loops.rolls));
  found.scores.insert(found.scores.end(), scores.begin(), scores.end());
  found.loops.cancelled = sampled->cancelled;
  found.candidates += static_cast<std::int64_t>(scores.size());
  found.seconds += std::chrono::duration<double>(Clock::now() - began).count();
  m_options.first += count;
  return {};
}

Result<SelectedLoops> SelectiveSampler::sample(std::int64_t count, ProgressSink &progress,
                                               const CancellationToken &cancel) {
  if (auto checked = m_rejection.check(); !checked)
    return tl::unexpected(checked.error());
  if (m_scores == nullptr && (m_rejection.below || m_rejection.rate > 0))
    return failure(ErrorKind::badInput, "no loop can be rejected without a loop detector", "--reject",
                   "train loop-detector makes one");
  SelectedLoops found;
  if (!m_rejection.below) {
    const auto candidates =
        static_cast<std::int64_t>(std::ceil(static_cast<double>(count) / (1 - m_rejection.rate) - 1e-9));
    if (auto sampled = sampleCandidates(candidates, found, progress, cancel); !sampled)
      return tl::unexpected(sampled.error());
    if (candidates > count)
      keep(found, placesOfSmallest(found.scores, static_cast<std::size_t>(count)));
    return found;
  }
  const double most = static_cast<double>(count) * static_cast<double>(m_rejection.candidatesPerLoop);
  while (static_cast<std::int64_t>(found.scores.size()) < count && static_cast<double>(found.candidates) < most &&
         !found.loops.cancelled && !cancel.requested()) {
    const std::size_t before = found.scores.size();
    const double share = (static_cast<double>(before) + kFirstGuess) / (static_cast<double>(found.candidates) + 1);
    const double wanted = static_cast<double>(count - static_cast<std::int64_t>(before)) / share;
    const double allowed = std::min(kMostAtOnce, most - static_cast<double>(found.candidates));
    const auto batch = static_cast<std::int64_t>(std::min(allowed, std::max(kFewestAtOnce, wanted)));
    if (auto sampled = sampleCandidates(batch, found, progress, cancel); !sampled)
      return tl::unexpected(sampled.error());
    std::vector<std::size_t> places(before);
    std::iota(places.begin(), places.end(), std::size_t{0});
    for (std::size_t i = before; i < found.scores.size() && static_cast<std::int64_t>(places.size()) < count; ++i)
      if (found.scores[i] < *m_rejection.below)
        places.push_back(i);
    // What follows the last loop that is kept is for the next call, so that no loop depends on `count`.
    if (static_cast<std::int64_t>(places.size()) == count)
      m_options.first = found.numbers[places.back()] + 1;
    keep(found, places);
  }
  found.loops.cancelled = found.loops.cancelled || cancel.requested();
  return found;
}

} // namespace loopwright::learning
