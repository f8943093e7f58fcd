// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/learning/interface/capability.h"
#include "engine/music/pianoroll.h"

namespace loopwright::learning {

/// Capability: loops through the bottleneck and back, raw.
class Reconstructs : public Capability {
public:
  static constexpr std::string_view kName = "reconstructs";
  virtual Result<std::vector<Pianoroll>> reconstruct(const std::vector<Pianoroll> &rolls, ProgressSink &progress,
                                                     const CancellationToken &cancel) = 0;
};

} // namespace loopwright::learning
