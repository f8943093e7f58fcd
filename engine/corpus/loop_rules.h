// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/music/pianoroll.h"

namespace loopwright {

/// What a rule looks at in a window.
enum class RuleSubject {
  drumCells,   ///< number of sounding drum cells, at least `limit`
  bassCells,   ///< number of sounding cells of the bass, at least `limit`
  halvesCells, ///< cells in which bar 1 and the first bar of the second half differ, at most `limit`
  halvesShare, ///< the same as a share of the bar's cells (steps x columns), at most `limit`
  kickOnOne,   ///< a kick on step 0
  crashOnOne,  ///< a crash on step 0
  bassOnOne,   ///< a bass note sounds on step 0
  silentBars,  ///< bars' worth of steps in a row, at any place, in which a track is silent: at most `limit` in each
               ///< track
  silentBarsOfPlayed, ///< the same, but a track that is silent in the whole roll does not count
};

/// One condition that a window must meet to be kept as a loop.
struct LoopRule {
  std::string name; ///< as the import report names it: "kick on step 1"
  RuleSubject subject = RuleSubject::drumCells;
  double limit = 0;
};

/// A named list of rules: a window is kept if it meets them all. Data, so that sets can be added without code.
struct RuleSet {
  std::string name;
  std::string meaning;
  int stride = 1; ///< bars between windows where the caller states none
  std::vector<LoopRule> rules;

  /// `all` (no rule), `cells` (loops-2022, details 1.1: at least 32 drum and 32 bass cells), `loops-2021` (as printed:
  /// HD(1,5) below .0015, kick and crash and bass on step 1, stride 8), `loops-2021-desk` (stride 1, at most 2
  /// differing cells, no crash asked), `relaxed` (HD(1,5) at most .01, kick and bass on step 1, and `cells`), `musae`
  /// (section 4.1: in every track at most one bar of consecutive silence; its reference asks for one step less. So a
  /// window of two bars and more has none that is silent throughout), `musae-played` (the same, but a track that the
  /// whole song leaves silent does not count: half of the songs have no strings).
  static Result<RuleSet> named(std::string_view name);
  static const std::vector<RuleSet> &sets();
  /// An error where a rule asks for what rolls of the layout do not have: drums, their components, a bass.
  Status fits(const PitchLayout &layout) const;
};

/// Whether the window [firstBar, firstBar + bars) of the roll meets the rule. `bars` is at least 1.
bool meets(const LoopRule &rule, const Pianoroll &roll, const PitchLayout &layout, int firstBar, int bars);

} // namespace loopwright
