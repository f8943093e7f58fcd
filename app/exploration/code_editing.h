// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/codes/code_edits.h"
#include "engine/codes/code_usage.h"
#include "engine/learning/interface/learning_module.h"

/// What becomes of the music when the codes of many loops are edited.
namespace loopwright {

/// Bars from 0, one of which follows the other.
struct BarPair {
  int bar = 0;
  int followed = 0;
};

struct CodeEdits {
  std::vector<BarPair> follows; ///< bars that take the codes of others, one after the other
  std::vector<StepCopy> copies; ///< after these
  std::string stream;           ///< the only one to edit; empty: all
};

/// How far two bars are apart, mean over all loops: share of the cells that differ, before and after an edit.
struct BarDistances {
  BarPair bars;
  double before = 0;
  double after = 0;
};

struct EditedCodes {
  std::vector<LoopCodes> codes;
  std::vector<Pianoroll> rolls;        ///< decoded
  std::size_t changed = 0;             ///< loops whose codes changed
  std::vector<BarDistances> distances; ///< of the papers' HD (both halves), then of the other bars that were edited
};

/// Edits the codes of loops, at least one, and decodes them before and after. The codes fit the bundle's streams.
/// Errors: a bundle without codes (badInput); as withBarFollowing and withStepsCopied (usage); of the model. The
/// bundle's thread.
Result<EditedCodes> editCodes(learning::LoadedBundle &bundle, const std::vector<LoopCodes> &loops,
                              const CodeEdits &edits);

/// Figure 5 of loops-2021: the loops that have the two most frequent codes of every latent step, and the two least
/// frequent. Errors: a bundle without codes (badInput); of the model. The bundle's thread.
Result<std::vector<Pianoroll>> decodeRankedLoops(learning::LoadedBundle &bundle, const std::vector<StreamUsage> &usage);

} // namespace loopwright
