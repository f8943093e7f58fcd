// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <map>
#include <string>

#include "app/document/loop_document.h"
#include "app/generation/passage.h"

namespace loopwright {

/// A generated loop on its way into a document.
struct Candidate {
  int id = 0; ///< unique while the program runs
  LoopContent content;
  GenerationRecipe recipe;
  std::map<std::string, double> metrics; ///< what is known of it, by name: "notes", "distinct_bars", "hd", "loop_score"
  bool kept = false;
  CellMask passage; ///< the cells that it was asked for; empty: a whole loop
  LoopId loop = 0;  ///< that it was made for; 0: for any
};

/// For a candidate's id. Thread-safe.
int newCandidateId();

/// What a model has sampled, repaired (the lowest of several bass notes) and measured. With a loop: that one, with the
/// cells of the region as sampled. Thread-safe.
Candidate candidateOf(const GenerationRecipe &recipe, const Pianoroll &raw, const PitchLayout &layout,
                      const LoopContent *loop = nullptr, const BitPlane *region = nullptr);

} // namespace loopwright
