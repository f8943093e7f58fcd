// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipes/generation_recipe.h"
#include "engine/codes/code_edits.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright {

/// The cells that the locks of a loop of that length stand for: those that lie in one wholly.
CodeCells lockedCells(const std::vector<PlainLoop::Lock> &locks, Tick length, const std::vector<CodeStream> &streams);

/// What a model has sampled, as the loop that documents make of it.
PlainLoop plainLoopOf(const Pianoroll &roll, const PitchLayout &layout, int microsecondsPerQuarter);

/// The score of a loop with its recipe in its text: what both programs write to a MIDI file.
Score scoreOf(const PlainLoop &loop, const GenerationRecipe &recipe);

/// The loop of the recipe once more, note for note. The bundle is the recipe's. Errors: it has another hash; the recipe
/// does not know the loop around a passage, or the bundle reads another one; cancelled. One thread, the bundle's.
Result<PlainLoop> madeAgain(learning::LoadedBundle &bundle, const GenerationRecipe &recipe, ProgressSink &progress,
                            const CancellationToken &cancel);

/// That a bundle is not the one of a recipe.
Error otherBundle(const std::string &bundle, const std::string &hash, const std::string &expectedHash);

} // namespace loopwright
