// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/loop_edits.h"
#include "app/recipes/generation_recipe.h"

namespace loopwright {

/// A part of a loop that is to be regenerated, to fit the rest of it.
struct Passage {
  LoopContent loop;
  CellMask cells;
};

/// Whether a model of so many bars reads the loop.
bool isRead(const LoopContent &loop, int bars);

/// The cells of the layout that the passage stands for: those of its tracks whose roles the layout has; cells that the
/// loop does not have are left out. The loop is as long as the model's (isRead).
BitPlane regionOf(const Passage &passage, const PitchLayout &layout);

/// "3,4,6 bass": bars from 1, for recipes.
std::string nameOf(const Passage &passage);
/// The passage of a recipe that knows the loop around it.
Passage passageOf(const GenerationRecipe &recipe);

} // namespace loopwright
