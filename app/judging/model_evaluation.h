// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/judging/infill_evaluation.h"
#include "app/judging/reconstruction_summary.h"
#include "engine/analysis/evaluation.h"
#include "engine/corpus/corpus.h"
#include "engine/learning/capabilities/scores/scores.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright {

struct ModelEvaluationOptions {
  std::string rules; ///< compare with the loops that pass these rules only; empty: with all
  /// How loops are sampled, and what they are asked to be; none: as the model's card recommends.
  std::optional<learning::CodeFilter> filter;
  std::optional<learning::Conditions> conditions;
  EvaluationOptions table; ///< but for the seed, which is this one:
  std::uint64_t seed = 1;  ///< of everything random
  std::size_t holes = 0;   ///< cut into so many held-out loops and as many of its own, to judge how it fills them
};

/// What a bundle is worth beside every control. None of what it cannot do, or was not asked for.
struct ModelEvaluation {
  std::optional<EvaluationTable> table;                ///< of loops that it samples
  std::optional<ReconstructionSummary> reconstruction; ///< of held-out loops
  std::optional<InfillEvaluation> infills;
};

/// Whether there is anything to judge of a bundle. Errors (badInput): it makes no loops.
Status checkJudgeable(learning::LoadedBundle &bundle);

/// Judges a bundle by a corpus, best the one that it was trained on: held-out families never were seen. `scorer`: a
/// loop detector whose scores are compared too, or nullptr. Errors: as checkJudgeable; a corpus that the bundle does
/// not read (badInput); of corpus, model and evaluateLoops; cancelled. The bundle's thread.
Result<ModelEvaluation> evaluateModel(learning::LoadedBundle &bundle, const Corpus &corpus, learning::Scores *scorer,
                                      const ModelEvaluationOptions &options, ProgressSink &progress,
                                      const CancellationToken &cancel);

} // namespace loopwright
