// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "engine/analysis/infill_judgement.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright::cli {

/// How a bundle fills holes, in held-out loops and in loops of its own.
struct InfillEvaluation {
  InfillJudgement heldOut;
  InfillJudgement generated;
  double firstCandidate = 0; ///< s, median
  double allCandidates = 0;  ///< s, median, for eight
};

/// Cuts a random hole into each of `sampling.count` loops of either kind and fills it eight times; own loops and fills
/// are sampled with its filter. Errors: of the model, too few loops; cancelled.
Result<InfillEvaluation> evaluateInfills(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &heldOut,
                                         const std::vector<Pianoroll> &training,
                                         const learning::SamplingOptions &sampling, CommandLine &line);

nlohmann::json jsonOf(const InfillEvaluation &evaluation);
void print(const InfillEvaluation &evaluation);

} // namespace loopwright::cli
