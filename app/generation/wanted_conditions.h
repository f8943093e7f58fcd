// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/learning/interface/conditions.h"

namespace loopwright {

/// What the user wants new loops to be, whether the model at hand knows it or not.
struct WantedConditions {
  std::string genre;     ///< empty: any
  double density = 0;    ///< sounding cells a bar; 0: any
  double guidance = 1;   ///< see learning::Conditions
  bool forTempo = false; ///< as they are at the tempo of the loop that is open
  bool form = false;     ///< that of a training loop

  /// What a model is asked for of it, for a loop of that tempo (quarters a minute).
  learning::Conditions of(const learning::KnownConditions &known, double tempo) const;
  /// Another model: what it knows too stays; what it newly knows is as its card recommends.
  void follow(const learning::KnownConditions &before, const learning::KnownConditions &now);
};

} // namespace loopwright
