// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"

namespace loopwright::learning {

/// Something that some bundles can do. Each is an interface of its own with a name, `static constexpr std::string_view
/// kName`, and a folder of its own under engine/learning/capabilities. No exception leaves its calls. One thread at a
/// time.
class Capability {
public:
  virtual ~Capability() = default;
};

} // namespace loopwright::learning
