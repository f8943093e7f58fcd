// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/sampling_options.h"

namespace loopwright::learning {

/// Loops sampled at once: enough to keep the matrix products busy, few enough to cancel within a second and to fit any
/// memory.
constexpr std::int64_t kSampledAtOnce = 512;

/// An error for a filter or a number that makes no sense, or for conditions that the model does not know.
Status checkSampling(const SamplingOptions &options, const KnownConditions &knownConditions);

/// The loops from the begin-th on that are sampled at once.
SamplingOptions someOf(SamplingOptions options, std::int64_t begin);

} // namespace loopwright::learning
