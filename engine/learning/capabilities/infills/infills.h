// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/capability.h"
#include "engine/learning/interface/sampling_options.h"

namespace loopwright::learning {

/// A part of a loop that is to be regenerated.
struct InfillRequest {
  Pianoroll loop;  ///< of the bundle's layout and bars
  BitPlane region; ///< [steps, columns]: the cells that may change
  SamplingOptions sampling;
};

/// Candidates for a part of a loop.
struct InfilledLoops {
  SampledLoops loops; ///< whole loops; cells outside the region sound as they did
  /// How well each fits what surrounds it: mean log-probability in nats of the codes that were sampled, each
  /// given all that are kept and most of the other sampled ones.
  std::vector<double> fits;
  /// Cells outside the region that the new codes would have changed, had they not been kept.
  std::vector<int> bleeds;
};

/// Capability: parts of a loop regenerated, with an eye on what comes before and after.
class Infills : public Capability {
public:
  static constexpr std::string_view kName = "infills";
  /// Errors: a loop of another size, a region without cells.
  virtual Result<InfilledLoops> infill(const InfillRequest &request, ProgressSink &progress,
                                       const CancellationToken &cancel) = 0;
};

} // namespace loopwright::learning
