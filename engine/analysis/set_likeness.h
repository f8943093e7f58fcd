// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/analysis/loop_metrics.h"
#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/music/pianoroll.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {

/// Likeness of a set to a reference set by random embedders: mean and deviation over the repeats. The mean of an F1 is
/// that of the means (details 1.7), its deviation that of the F1s of the repeats.
struct SetLikeness {
  MeanAndDeviation precision;
  MeanAndDeviation recall;
  MeanAndDeviation density;
  MeanAndDeviation coverage;
  MeanAndDeviation f1PrecisionRecall;
  MeanAndDeviation f1DensityCoverage;
  /// The improved precision and recall that loops-2022 cites: k 3 (or the table's, if smaller), closed balls.
  MeanAndDeviation improvedPrecision;
  MeanAndDeviation improvedRecall;
  MeanAndDeviation f1Improved;
};

/// A set to compare with the references.
struct LikenessSubject {
  const std::vector<Pianoroll> *loops = nullptr;
  bool withHeldOut = true; ///< false for the held-out loops, which would meet themselves
};

struct LikenessResult {
  SetLikeness toTraining;
  std::optional<SetLikeness> toHeldOut;
};

struct LikenessOptions {
  std::size_t points = 0; ///< of each set of a repeat, more than k
  int k = 5;              ///< neighbours
  int repeats = 10;       ///< random embedders, each with its own draw of loops; at least 1
  int threads = 0;        ///< 0: all cores
  std::uint64_t seed = 0;
};

/// The likeness of every subject. Loops of one layout and length. Errors: too few loops for k (usage); cancelled.
Result<std::vector<LikenessResult>> measureLikeness(const std::vector<LikenessSubject> &subjects,
                                                    const std::vector<Pianoroll> &training,
                                                    const std::vector<Pianoroll> &heldOut, const PitchLayout &layout,
                                                    const LikenessOptions &options, ProgressSink &progress,
                                                    const CancellationToken &cancel);

} // namespace loopwright
