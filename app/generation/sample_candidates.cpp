// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/sample_candidates.h"

#include <algorithm>
#include <cmath>

#include "app/generation/loop_codes.h"
#include "app/recipes/make_again.h"
#include "app/recipes/sampled_fills.h"
#include "engine/inference/selective_sampler.h"
#include "engine/learning/capabilities/infills/infills.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/learning/capabilities/scores/scores.h"

namespace loopwright {
namespace {

// The first loop comes alone, to be heard at once. A sampler of recurrent networks needs about as long for eight.
constexpr std::int64_t kSampledAtOnce = 8;
// Somebody waits: a model that makes so few loops is better left alone.
constexpr std::int64_t kCandidatesPerLoop = 100;
// Of the loop around a passage that a recipe keeps: a project has it again for every candidate.
constexpr std::size_t kMostNotesAround = 10000;

learning::Rejection rejectionOf(const GenerationRequest &wanted, const learning::Scores *scores) {
  learning::Rejection rejection;
  rejection.candidatesPerLoop = kCandidatesPerLoop;
  if (wanted.rejectNonLoops && scores != nullptr)
    rejection.below = scores->threshold();
  else
    rejection.rate = wanted.rejectRate;
  return rejection;
}

Error noScorer(const std::string &bundle) {
  return {ErrorKind::badInput, "this bundle has no loop detector, so no loop can be rejected", bundle,
          "reject nothing, or choose a bundle with one"};
}

Error tooFewLoops(std::int64_t kept, std::int64_t sampled) {
  return {ErrorKind::badInput,
          "of " + std::to_string(sampled) + " candidates only " + std::to_string(kept) +
              " are loops to the model's loop detector",
          "", "reject a share of them instead, or lower the temperature"};
}

Error allLocked() {
  return {ErrorKind::usage, "everything that is to be regenerated is locked", "", "unlock some of its codes"};
}

GenerationRecipe recipeOf(const GenerationRequest &wanted, const GeneratorInfo &info,
                          const learning::ComputeDescription &compute) {
  GenerationRecipe recipe;
  recipe.bundle = info.bundle.toStdString();
  recipe.bundleHash = info.bundleHash.toStdString();
  recipe.seed = wanted.seed;
  recipe.raw = wanted.raw;
  recipe.microsecondsPerQuarter = wanted.microsecondsPerQuarter;
  recipe.filter = wanted.filter.value_or(info.standardFilter);
  recipe.conditions = wanted.conditions.value_or(info.knownConditions.standard);
  recipe.program = LOOPWRIGHT_VERSION;
  recipe.torch = compute.torch;
  recipe.blas = compute.blas;
  return recipe;
}

/// One request, and what has come of it.
class Sampling {
public:
  Sampling(learning::LoadedBundle &bundle, const GenerationRequest &wanted, GenerationRecipe recipe,
           const CancellationToken &cancel, const TellCandidate &tell)
      : m_bundle(bundle), m_wanted(wanted), m_recipe(std::move(recipe)), m_cancel(cancel), m_tell(tell) {}

  Result<bool> loops();
  Result<bool> fills();

private:
  bool wantsMore() const { return m_sampled.done < m_wanted.count && !m_cancel.requested(); }
  void tell(Candidate made, double score) {
    if (!std::isnan(score))
      made.metrics["loop_score"] = score;
    if (m_wanted.passage)
      made.passage = m_wanted.passage->cells;
    made.loop = m_wanted.loop;
    ++m_sampled.done;
    m_tell(std::move(made), m_sampled);
  }

  learning::LoadedBundle &m_bundle;
  const GenerationRequest &m_wanted;
  GenerationRecipe m_recipe;
  const CancellationToken &m_cancel;
  const TellCandidate &m_tell;
  Sampled m_sampled;
};

Result<bool> Sampling::loops() {
  learning::SamplingOptions options;
  options.seed = m_recipe.seed;
  options.filter = m_recipe.filter;
  options.conditions = m_recipe.conditions;
  options.first = m_wanted.first;
  learning::Scores *scores = m_bundle.as<learning::Scores>();
  if (scores == nullptr && (m_wanted.rejectNonLoops || m_wanted.rejectRate > 0))
    return tl::unexpected(noScorer(m_recipe.bundle));
  const PitchLayout &layout = m_bundle.layout();
  learning::SelectiveSampler sampler(*m_bundle.as<learning::Samples>(), scores, layout, options,
                                     rejectionOf(m_wanted, scores));
  NoProgress noProgress;
  while (wantsMore()) {
    const std::int64_t asked =
        m_sampled.done == 0 ? 1 : std::min<std::int64_t>(kSampledAtOnce, m_wanted.count - m_sampled.done);
    auto selected = sampler.sample(asked, noProgress, m_cancel);
    if (!selected)
      return tl::unexpected(selected.error());
    m_sampled.candidates += selected->candidates;
    m_sampled.seconds += selected->seconds;
    const std::vector<Pianoroll> &rolls = selected->loops.rolls;
    for (std::size_t i = 0; i < rolls.size(); ++i) {
      m_recipe.number = selected->numbers[i];
      tell(candidateOf(m_recipe, rolls[i], layout), selected->scores[i]);
    }
    if (static_cast<std::int64_t>(rolls.size()) < asked && !selected->loops.cancelled)
      return tl::unexpected(tooFewLoops(m_sampled.done, m_sampled.candidates));
  }
  return m_sampled.done == m_wanted.count;
}

Result<bool> Sampling::fills() {
  const Passage &passage = *m_wanted.passage;
  const PitchLayout &layout = m_bundle.layout();
  learning::InfillRequest request;
  request.loop = rollOf(passage.loop, layout);
  request.region = regionOf(passage, layout);
  if (request.region.count() == 0) // tracks that the model does not know
    return loops();
  request.region = withoutCells(std::move(request.region), lockedRegion(passage.loop, m_bundle));
  if (request.region.count() == 0)
    return tl::unexpected(allLocked());
  m_recipe.passage = nameOf(passage);
  if (notesIn(passage.loop, allCells(passage.loop)).size() <= kMostNotesAround)
    m_recipe.around = plainLoopOf(passage.loop);
  request.sampling.seed = m_recipe.seed;
  request.sampling.filter = m_recipe.filter;
  m_recipe.conditions.form = false; // what surrounds the passage says what it repeats
  request.sampling.conditions = m_recipe.conditions;
  NoProgress noProgress;
  while (wantsMore()) {
    request.sampling.first = m_wanted.first + m_sampled.done;
    request.sampling.count = m_sampled.done == 0 ? 1 : m_wanted.count - m_sampled.done;
    const auto sampled = sampledFills(m_bundle, request, true, noProgress, m_cancel);
    if (!sampled)
      return tl::unexpected(sampled.error());
    for (const SampledFill &fill : sampled->fills) {
      m_recipe.number = fill.number;
      Candidate made = candidateOf(m_recipe, fill.roll, layout, &passage.loop, &request.region);
      made.metrics["fit"] = fill.fit;
      ++m_sampled.candidates;
      tell(std::move(made), fill.score);
    }
    if (sampled->cancelled)
      break;
  }
  return m_sampled.done == m_wanted.count;
}

} // namespace

Result<bool> sampleCandidates(learning::LoadedBundle &bundle, const GeneratorInfo &info,
                              const learning::ComputeDescription &compute, const GenerationRequest &wanted,
                              const CancellationToken &cancel, const TellCandidate &tell) {
  if (!wanted.expectedHash.isEmpty() && wanted.expectedHash != info.bundleHash)
    return tl::unexpected(
        otherBundle(info.bundle.toStdString(), info.bundleHash.toStdString(), wanted.expectedHash.toStdString()));
  Sampling sampling(bundle, wanted, recipeOf(wanted, info, compute), cancel, tell);
  const std::optional<Passage> &passage = wanted.passage;
  const bool read = passage && bundle.as<learning::Infills>() != nullptr && isRead(passage->loop, bundle.bars());
  if (read && !(isWhole(passage->loop, passage->cells) && lockedRegion(passage->loop, bundle).count() == 0))
    return sampling.fills();
  return sampling.loops();
}

} // namespace loopwright
