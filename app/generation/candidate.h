// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <map>
#include <string>

#include "app/document/generation_recipe.h"
#include "app/document/loop_content.h"

namespace loopwright {

/// A generated loop on its way into a document.
struct Candidate {
  int id = 0; ///< unique while the program runs
  LoopContent content;
  GenerationRecipe recipe;
  std::map<std::string, double> metrics; ///< what is known of it, by name: "notes", "distinct_bars", "hd", "loop_score"
  bool kept = false;
};

/// For a candidate's id. Thread-safe.
int newCandidateId();

} // namespace loopwright
