// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "engine/base/result.h"

namespace loopwright {

/// What turning a knob does to one attribute of the music that comes out.
struct KnobEffect {
  double change = 0;     ///< from the lowest setting to the highest, mean over pieces, in the attribute's units
  double deviations = 0; ///< the same in standard deviations of the attribute over pieces at the middle setting; NaN:
                         ///< one piece has none
  std::vector<double> means; ///< [settings], of the attribute; NaN where no piece has it
  std::size_t pieces = 0;    ///< that have the attribute at both ends
};

/// A knob that moves one property, and what else moved: measured on decoded music, not on the points (MusAE's purpose;
/// details 3.4 of the reference's sweep).
struct KnobEffects {
  double monotonePieces = 0; ///< share of the pieces whose own attribute never falls and ends above its start
  std::vector<KnobEffect> attributes;
};

/// `values` [pieces, settings, attributes]: attributes of each piece decoded at each setting, from the lowest to the
/// highest; a NaN where the piece has none, which for `attribute`, the knob's own, is not monotone. Errors: no piece,
/// fewer than two settings, sizes that differ, no such attribute (usage).
Result<KnobEffects> measureKnob(const std::vector<std::vector<std::vector<double>>> &values, std::size_t attribute);

} // namespace loopwright
