// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/infill_judgement.h"
#include "engine/learning/interface/learning_module.h"
#include "engine/learning/interface/sampling_options.h"

namespace loopwright {

/// How a bundle fills holes, in held-out loops and in loops of its own.
struct InfillEvaluation {
  InfillJudgement heldOut;
  InfillJudgement generated;
  double firstCandidate = 0; ///< s, median
  double allCandidates = 0;  ///< s, median, for eight
};

/// Cuts a random hole into each of `sampling.count` loops of either kind and fills it eight times; own loops and fills
/// are sampled with its filter. Errors: a bundle that fills no holes, another layout than drums and bass, too few loops
/// (badInput); of the model; cancelled. The bundle's thread.
Result<InfillEvaluation> evaluateInfills(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &heldOut,
                                         const std::vector<Pianoroll> &training,
                                         const learning::SamplingOptions &sampling, ProgressSink &progress,
                                         const CancellationToken &cancel);

} // namespace loopwright
