// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codes/code_overlap.h"

namespace loopwright {

CodeOverlap KnownCodes::overlapOf(const std::vector<LoopCodes> &loops) const {
  CodeOverlap overlap;
  overlap.loops = loops.size();
  std::set<LoopCodes> distinct;
  for (const LoopCodes &loop : loops) {
    overlap.known += m_known.count(loop);
    distinct.insert(loop);
  }
  overlap.distinct = distinct.size();
  return overlap;
}

} // namespace loopwright
