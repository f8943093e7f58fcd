// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/capability.h"

namespace loopwright::learning {

/// Capability: says how many parts the bundle has.
class Counts : public Capability {
public:
  static constexpr std::string_view kName = "counts";
  virtual int parts() const = 0;
};

} // namespace loopwright::learning
