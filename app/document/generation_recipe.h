// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>

#include "engine/learning/interface/code_filter.h"
#include "engine/learning/interface/conditions.h"

namespace loopwright {

/// All that makes a generated loop again.
struct GenerationRecipe {
  QString bundle;     ///< folder; "starter" for the one that the program ships
  QString bundleHash; ///< of the bundle that was used
  std::uint64_t seed = 1;
  std::int64_t number = 0; ///< which loop of the seed
  QString passage;         ///< of a loop that was there, drawn anew: "3,4 bass"; empty: a loop of its own
  learning::CodeFilter filter;
  learning::Conditions conditions;
  int microsecondsPerQuarter = 0; ///< the tempo it was made at; 0: not known
  QString program;                ///< versions of program, torch, BLAS
  QString torch;
  QString blas;

  friend bool operator==(const GenerationRecipe &a, const GenerationRecipe &b) {
    return a.bundle == b.bundle && a.bundleHash == b.bundleHash && a.seed == b.seed && a.number == b.number &&
           a.passage == b.passage && a.filter.temperature == b.filter.temperature && a.filter.topK == b.filter.topK &&
           a.filter.topP == b.filter.topP && a.conditions == b.conditions &&
           a.microsecondsPerQuarter == b.microsecondsPerQuarter && a.program == b.program && a.torch == b.torch &&
           a.blas == b.blas;
  }
};

} // namespace loopwright
