// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/learning/interface/capability.h"
#include "engine/music/pianoroll.h"

namespace loopwright::learning {

/// Capability: how much a loop is a loop (loops-2022, section 3.1).
class Scores : public Capability {
public:
  static constexpr std::string_view kName = "scores";
  /// Mean squared distance to the centre of real loops, a number a roll: smaller is better; NaN where the model has no
  /// answer (an empty loop, or one whose bars are all equal). Rolls of 8 bars of any layout.
  virtual Result<std::vector<double>> scores(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) = 0;
  /// A score below it means: a loop.
  virtual double threshold() const = 0;
  /// The share of real loops, 0 to 1, that are less of a loop than music of this score; NaN where it is not known.
  virtual double shareBehind(double score) const = 0;
};

} // namespace loopwright::learning
