// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "engine/music/pianoroll.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {

/// The sets that every table has beside the models, because they fool one metric or another.
enum class Control {
  empty,        ///< nothing at all
  firstBar,     ///< bar 1 of a loop, as often as the loop has bars
  noise,        ///< each cell on its own with its column's density in the set
  shuffledBars, ///< the bars of a loop in random order
  swapped,      ///< the drums of one loop with the bass, and all other pitched tracks, of another
  resampled,    ///< training loops drawn again
  heldOut,      ///< real loops that no model was trained on
};
/// All that loops of the layout can have, held-out loops last: nothing is swapped where drums do not stand beside other
/// tracks.
std::vector<Control> controlsFor(const PitchLayout &layout);

struct ControlName {
  const char *key;   ///< "bar_1_repeated"
  const char *label; ///< "bar 1 eight times"
};
ControlName nameOf(Control control);

/// `count` loops of the control. They are made from the training loops, which is what a lazy generator would have;
/// `heldOut` are drawn from the held-out loops. Source loops are drawn without replacement as long as they last.
/// The same seed gives the same loops, and loop i does not depend on `count`. Neither set may be empty (the held-out
/// set only where it is asked for); loops of one length.
std::vector<Pianoroll> makeControl(Control control, const std::vector<Pianoroll> &training,
                                   const std::vector<Pianoroll> &heldOut, const PitchLayout &layout, std::size_t count,
                                   std::uint64_t seed);

/// Which training loop (held-out loops: which held-out one) each loop of makeControl was made from; of a swap, the one
/// whose drums it has. Empty for controls that are made from no loop in particular.
std::vector<std::size_t> controlSources(Control control, std::size_t training, std::size_t heldOut, std::size_t count,
                                        std::uint64_t seed);

} // namespace loopwright
