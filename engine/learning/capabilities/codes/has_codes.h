// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/codes/loop_codes.h"
#include "engine/learning/interface/capability.h"
#include "engine/music/pianoroll.h"

namespace loopwright::learning {

using loopwright::CodeStream;
using loopwright::LoopCodes;

/// Capability: loops to codes and back.
class HasCodes : public Capability {
public:
  static constexpr std::string_view kName = "codes";
  virtual const std::vector<CodeStream> &streams() const = 0;
  /// Rolls of the bundle's layout and bars. The result has one entry a roll.
  virtual Result<std::vector<LoopCodes>> encode(const std::vector<Pianoroll> &rolls) = 0;
  /// Raw output: cells with probability >= 0.5, no repair. Onsets are derived (deriveOnsets).
  virtual Result<std::vector<Pianoroll>> decode(const std::vector<LoopCodes> &codes) = 0;
};

} // namespace loopwright::learning
