// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/window_extractor.h"

#include <cassert>

namespace loopwright {

CutWindows cutWindows(const Pianoroll &roll, const PitchLayout &layout, int bars, int stride, const RuleSet &rules) {
  assert(bars > 0 && stride > 0);
  CutWindows windows;
  windows.rejectedByRule.assign(rules.rules.size(), 0);
  const int songBars = roll.steps() / layout.stepsPerBar();
  for (int firstBar = 0; firstBar + bars <= songBars; firstBar += stride) {
    ++windows.cut;
    bool kept = true;
    for (std::size_t rule = 0; rule < rules.rules.size(); ++rule) {
      if (!meets(rules.rules[rule], roll, layout, firstBar, bars)) {
        ++windows.rejectedByRule[rule];
        kept = false;
      }
    }
    if (kept)
      windows.firstBars.push_back(firstBar);
  }
  return windows;
}

} // namespace loopwright
