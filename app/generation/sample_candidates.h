// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/generation/candidate.h"
#include "app/generation/generation_request.h"
#include "app/generation/generator_info.h"

namespace loopwright {

/// How far a request has come.
struct Sampled {
  int done = 0;                ///< candidates
  std::int64_t candidates = 0; ///< sampled for them, with those that were rejected
  double seconds = 0;          ///< that they took; 0 for a passage
};

using TellCandidate = std::function<void(Candidate candidate, const Sampled &sampled)>;

/// Samples what is wanted and tells of each candidate as soon as it is there: whole loops or, for a passage, the loop
/// with that regenerated. `info`: of this bundle. False: it was cancelled before the last one. Errors: the bundle is
/// not the one that is expected, has no scorer to reject by, rejects nearly everything; all of the passage is locked.
/// Thread of the bundle.
Result<bool> sampleCandidates(learning::LoadedBundle &bundle, const GeneratorInfo &info,
                              const learning::ComputeDescription &compute, const GenerationRequest &wanted,
                              const CancellationToken &cancel, const TellCandidate &tell);

} // namespace loopwright
