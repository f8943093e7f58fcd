// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "app/document/loop_content.h"
#include "engine/learning/interface/code_filter.h"

namespace loopwright {

/// All that makes a candidate again.
struct GenerationRecipe {
  QString bundle;     ///< folder; "starter" for the one that the program ships
  QString bundleHash; ///< of the bundle that was used
  std::uint64_t seed = 1;
  std::int64_t number = 0; ///< which loop of the seed
  learning::CodeFilter filter;
  int microsecondsPerQuarter = 0; ///< the tempo it was made at; 0: not known
  QString program;                ///< versions of program, torch, BLAS
  QString torch;
  QString blas;
};

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
