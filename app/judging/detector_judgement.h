// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/corpus/non_loops.h"
#include "engine/learning/interface/learning_module.h"

/// How well loop detectors tell a corpus's loops from windows that are none.
namespace loopwright {

struct DetectorMaterialOptions {
  std::filesystem::path corpus; ///< best of all windows (import --rules cells)
  /// Which held-out windows are loops: those that the rules of this name keep or, for "sections", those that begin
  /// where the label "sections" of their song says, in bars.
  std::string loops = "relaxed";
  std::uint64_t seed = 1; ///< of the windows that are made
};

/// What detectors are judged by.
struct DetectorMaterial {
  PitchLayout layout;
  std::vector<Pianoroll> windows; ///< all of the corpus
  std::vector<int> distinctBars;  ///< of each
  LoopsAndNonLoops judged;        ///< held out

  /// Mean over all windows.
  double meanDistinctBars() const;
};

/// Whether there are such loops. Errors (usage): rules of no such name.
Status checkLoops(const std::string &loops);

/// Errors: as checkLoops; of the corpus; no song with sections, no loop held out (badInput).
Result<DetectorMaterial> readDetectorMaterial(const DetectorMaterialOptions &options);

/// What a detector makes of a corpus. The areas are those under the ROC curve, loops against windows that are none.
struct DetectorJudgement {
  std::string bundle;          ///< its hash
  double kept = 0;             ///< share of all windows
  double distinctBarsKept = 0; ///< of the kept windows, mean
  double shuffled = 0, offset = 0, mixed = 0, all = 0;
  double windowsPerSecond = 0;
};

/// Errors: a bundle without a loop detector (badInput); of the model. The bundle's thread.
Result<DetectorJudgement> judgeDetector(learning::LoadedBundle &detector, const DetectorMaterial &material);

/// The median of every figure, "median" as bundle; there is at least one judgement.
DetectorJudgement medianOf(const std::vector<DetectorJudgement> &judgements);

} // namespace loopwright
