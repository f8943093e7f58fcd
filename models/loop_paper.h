// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/options.h"

namespace loopwright::models {

/// Whose form a convolutional network has: what stands around the halving and doubling stages differs.
enum class LoopPaper { loops2021, loops2022 };

/// The option "network" that chooses it.
inline learning::OptionSpec networkOption(const char *description, const char *standard) {
  return {"network", description, std::string(standard), 0, 0, {"loops-2021", "loops-2022"}};
}

inline LoopPaper networkOf(const learning::Options &options) {
  return options.text("network") == "loops-2021" ? LoopPaper::loops2021 : LoopPaper::loops2022;
}

} // namespace loopwright::models
