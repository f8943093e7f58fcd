// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "engine/learning/capabilities/samples/samples.h"
#include "engine/learning/capabilities/scores/scores.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright::learning {

/// Which of the candidates that were sampled are rejected for their loop score (loops-2022, section 4.3). A candidate
/// without a score is always rejected by `below`, and first by `rate`.
struct Rejection {
  double rate = 0;             ///< share of the candidates that is rejected, those of the largest scores; in [0, 1)
  std::optional<double> below; ///< only candidates that score below it are kept
  /// Candidates that may be sampled for a loop that `below` keeps.
  std::int64_t candidatesPerLoop = 1000;

  /// An error for values that make no sense, naming the option.
  Status check() const;
};

/// Loops that were kept, and what they cost.
struct SelectedLoops {
  SampledLoops loops;
  std::vector<double> scores;        ///< one a loop; NaN: none
  std::vector<std::int64_t> numbers; ///< which candidate of the seed each loop is
  std::int64_t candidates = 0;
  double seconds = 0; ///< of sampling and scoring
};

/// Samples loops and keeps the ones with small loop scores. One thread at a time; what it is made of must outlive it.
class SelectiveSampler {
public:
  /// `options` says the seed, the filter and the first candidate. `scores` may be null: then nothing can be rejected.
  SelectiveSampler(Samples &samples, Scores *scores, PitchLayout layout, SamplingOptions options, Rejection rejection);

  /// `count` loops more, in the order they were sampled. Fewer if cancelled (loops.cancelled), or if `below` keeps too
  /// few. By `rate`, the candidates of one call compete with each other. Errors: of the model; a rejection without
  /// a loop detector.
  Result<SelectedLoops> sample(std::int64_t count, ProgressSink &progress, const CancellationToken &cancel);

private:
  /// Samples the next candidates and their scores; adds them to `found`.
  Status sampleCandidates(std::int64_t count, SelectedLoops &found, ProgressSink &progress,
                          const CancellationToken &cancel);

  Samples &m_samples;
  Scores *m_scores;
  PitchLayout m_layout;
  SamplingOptions m_options;
  Rejection m_rejection;
};

} // namespace loopwright::learning
