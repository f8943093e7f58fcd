// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/loop_content.h"

namespace loopwright {

/// The cells of `region` [steps, columns] as in `sampled`, in the loop's tracks of the layout's roles; both have
/// the layout's columns and the loop's steps, and the loop is in 4/4. A note belongs to the cells that it has in the
/// model's eye (rollOf). Notes that lie outside the region keep tick, length, velocity and id, as do
/// those that no column of the layout stands for; only a hit of drums ends where a new one of its sound begins. A
/// pitched note across an edge is held on through the cells in which `sampled` holds it, else cut there. All other
/// notes of the region go, and new ones come as `sampled` says, with the velocities of generated ones.
LoopContent replaceRegion(const LoopContent &content, const Pianoroll &sampled, const BitPlane &region,
                          const PitchLayout &layout);

} // namespace loopwright
