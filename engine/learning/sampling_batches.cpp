// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/sampling_batches.h"
#include "engine/learning/interface/sampling_options.h"

#include <algorithm>

namespace loopwright::learning {

Status checkSampling(const SamplingOptions &options, const KnownConditions &knownConditions) {
  if (auto checked = options.filter.check(); !checked)
    return checked;
  if (auto checked = knownConditions.check(options.conditions); !checked)
    return checked;
  if (options.count < 1 || options.count > 10'000'000 || options.first < 0)
    return failure(ErrorKind::usage, std::to_string(options.count) + " loops cannot be sampled", "-n",
                   "give a number from 1 to 10000000");
  return {};
}

SamplingOptions someOf(SamplingOptions options, std::int64_t begin) {
  options.first += begin;
  options.count = std::min(kSampledAtOnce, options.count - begin);
  return options;
}

} // namespace loopwright::learning
