// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/judging/model_evaluation.h"

#include "engine/corpus/corpus_fit.h"
#include "engine/corpus/family_loops.h"
#include "engine/inference/encode_loops.h"
#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/capabilities/reconstructs/reconstructs.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/learning/capabilities/scores/scores.h"

namespace loopwright {
namespace {

learning::SamplingOptions samplingOf(learning::Samples &samples, std::size_t count,
                                     const ModelEvaluationOptions &options) {
  learning::SamplingOptions sampling;
  sampling.count = static_cast<std::int64_t>(count);
  sampling.seed = options.seed;
  sampling.filter = options.filter.value_or(samples.standardFilter());
  return sampling;
}

/// The table of sampled loops and controls.
Result<EvaluationTable> judgeSamples(learning::LoadedBundle &bundle, const Corpus &corpus, learning::Scores *scorer,
                                     const FamilyLoops &heldOut, const ModelEvaluationOptions &options,
                                     ProgressSink &progress, const CancellationToken &cancel) {
  auto training = loadFamilyLoops(corpus, {Split::train, true, options.rules});
  if (!training)
    return tl::unexpected(training.error());
  learning::Samples &samples = *bundle.as<learning::Samples>();
  learning::SamplingOptions sampling = samplingOf(samples, options.table.loops, options);
  sampling.conditions = options.conditions.value_or(samples.knownConditions().standard);
  auto sampled = samples.sample(sampling, progress, cancel);
  if (!sampled)
    return tl::unexpected(sampled.error());
  if (sampled->cancelled)
    return failure(ErrorKind::cancelled, "stopped");
  EvaluationInput input;
  input.layout = corpus.layout();
  input.generated.push_back({"model", "model", std::move(sampled->rolls), {}});
  input.training = std::move(training->rolls);
  input.trainingFamilies = std::move(training->families);
  input.heldOut = heldOut.rolls;
  input.heldOutFamilies = heldOut.families;
  if (learning::HasCodes *codec = bundle.as<learning::HasCodes>()) {
    input.encode = [codec, &progress, &cancel](const std::vector<Pianoroll> &loops) {
      return learning::encodeLoops(*codec, loops, progress, cancel);
    };
    input.generated.front().codes = std::move(sampled->codes);
  }
  if (scorer != nullptr) {
    input.score = [scorer, &corpus](const std::vector<Pianoroll> &loops) {
      return scorer->scores(loops, corpus.layout());
    };
    input.scoreThreshold = scorer->threshold();
  }
  EvaluationOptions table = options.table;
  table.seed = options.seed;
  return evaluateLoops(input, table, progress, cancel);
}

Result<InfillEvaluation> judgeHoles(learning::LoadedBundle &bundle, const Corpus &corpus, const FamilyLoops &heldOut,
                                    const ModelEvaluationOptions &options, ProgressSink &progress,
                                    const CancellationToken &cancel) {
  const auto training = loadFamilyLoops(corpus, {Split::train, true, options.rules});
  if (!training)
    return tl::unexpected(training.error());
  learning::SamplingOptions sampling;
  sampling.count = static_cast<std::int64_t>(options.holes);
  sampling.seed = options.seed;
  if (bundle.as<learning::Samples>() != nullptr)
    sampling = samplingOf(*bundle.as<learning::Samples>(), options.holes, options);
  return evaluateInfills(bundle, heldOut.rolls, training->rolls, sampling, progress, cancel);
}

} // namespace

Status checkJudgeable(learning::LoadedBundle &bundle) {
  if (bundle.as<learning::Samples>() == nullptr && bundle.as<learning::Reconstructs>() == nullptr)
    return failure(ErrorKind::badInput, "this bundle has no codec and nothing else that makes loops", {},
                   "train vqvae or code-prior makes one");
  return {};
}

Result<ModelEvaluation> evaluateModel(learning::LoadedBundle &bundle, const Corpus &corpus, learning::Scores *scorer,
                                      const ModelEvaluationOptions &options, ProgressSink &progress,
                                      const CancellationToken &cancel) {
  if (auto checked = checkJudgeable(bundle); !checked)
    return tl::unexpected(checked.error());
  if (auto fits = checkFit({corpus.layout(), corpus.bars()}, {bundle.layout(), bundle.bars()}, corpus.path().string());
      !fits)
    return tl::unexpected(fits.error());
  const auto heldOut = loadFamilyLoops(corpus, {Split::test, true, options.rules});
  if (!heldOut)
    return tl::unexpected(heldOut.error());
  ModelEvaluation evaluation;
  if (bundle.as<learning::Samples>() != nullptr) {
    auto table = judgeSamples(bundle, corpus, scorer, *heldOut, options, progress, cancel);
    if (!table)
      return tl::unexpected(table.error());
    evaluation.table = std::move(*table);
  }
  if (bundle.as<learning::Reconstructs>() != nullptr) {
    auto reconstruction = reconstructionOf(bundle, heldOut->rolls, progress, cancel);
    if (!reconstruction)
      return tl::unexpected(reconstruction.error());
    evaluation.reconstruction = std::move(*reconstruction);
  }
  if (options.holes > 0) {
    auto infills = judgeHoles(bundle, corpus, *heldOut, options, progress, cancel);
    if (!infills)
      return tl::unexpected(infills.error());
    evaluation.infills = std::move(*infills);
  }
  return evaluation;
}

} // namespace loopwright
