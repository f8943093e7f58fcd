// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/capability.h"
#include "engine/learning/interface/sampling_options.h"

namespace loopwright::learning {

/// Capability: new loops out of nothing.
class Samples : public Capability {
public:
  static constexpr std::string_view kName = "samples";
  /// The filter that the model's card recommends. In a continuous latent space the temperature is the standard
  /// deviation of the points, and there is no top-k or top-p.
  virtual CodeFilter standardFilter() const = 0;
  /// What the model can be asked for beside the filter.
  virtual const KnownConditions &knownConditions() const = 0;
  /// Errors: a filter that makes no sense, conditions that the model does not know.
  virtual Result<SampledLoops> sample(const SamplingOptions &options, ProgressSink &progress,
                                      const CancellationToken &cancel) = 0;
};

} // namespace loopwright::learning
