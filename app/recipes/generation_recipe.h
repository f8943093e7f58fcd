// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/recipes/plain_loop.h"
#include "engine/learning/interface/code_filter.h"
#include "engine/learning/interface/conditions.h"

namespace loopwright {

/// All that makes a generated loop again.
struct GenerationRecipe {
  std::string bundle;     ///< folder; "starter" for the one that the program ships
  std::string bundleHash; ///< of the bundle that was used; empty: any
  std::uint64_t seed = 1;
  std::int64_t number = 0; ///< which loop of the seed
  /// Of a loop that was there, regenerated: bars from 1 and tracks, "3,4 bass"; empty: a loop of its own.
  std::string passage;
  std::optional<PlainLoop> around; ///< the loop that was there; none: it is not known, the passage cannot come again
  learning::CodeFilter filter;
  learning::Conditions conditions;
  bool raw = false;               ///< as the model says it, without the repair of several bass notes at once
  int microsecondsPerQuarter = 0; ///< the tempo it was made at; 0: not known
  std::string program;            ///< versions of program, torch, BLAS
  std::string torch;
  std::string blas;

  bool canComeAgain() const { return passage.empty() || around; }
  friend bool operator==(const GenerationRecipe &a, const GenerationRecipe &b) {
    return a.bundle == b.bundle && a.bundleHash == b.bundleHash && a.seed == b.seed && a.number == b.number &&
           a.passage == b.passage && a.around == b.around && a.filter.temperature == b.filter.temperature &&
           a.filter.topK == b.filter.topK && a.filter.topP == b.filter.topP && a.conditions == b.conditions &&
           a.raw == b.raw && a.microsecondsPerQuarter == b.microsecondsPerQuarter && a.program == b.program &&
           a.torch == b.torch && a.blas == b.blas;
  }
};

} // namespace loopwright
