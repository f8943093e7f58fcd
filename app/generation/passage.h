// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/document/loop_edits.h"

namespace loopwright {

/// A part of a loop that is to be regenerated, to fit the rest of it.
struct Passage {
  LoopContent loop;
  CellMask cells;
};

/// Whether a model of so many bars reads the loop.
bool isRead(const LoopContent &loop, int bars);

/// The cells of the layout that the passage stands for: its drums and its first pitched track. The loop is as long as
/// the model's (isRead).
BitPlane regionOf(const Passage &passage, const PitchLayout &layout);

/// "3,4,6 bass": bars from 1, for recipes.
QString nameOf(const Passage &passage);

} // namespace loopwright
