// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include "engine/codes/loop_codes.h"

namespace loopwright {

/// How far a set of loops, as codes, is made of known ones and repeats itself (loops-2021, "Creativeness"). Two loops
/// are the same if all codes of all streams are.
struct CodeOverlap {
  std::size_t loops = 0;
  std::size_t known = 0;    ///< loops whose codes are among the known ones
  std::size_t distinct = 0; ///< different loops

  double overlapping() const { return share(known); } ///< OS
  double unique() const { return share(distinct); }   ///< US

private:
  double share(std::size_t part) const {
    return loops > 0 ? static_cast<double>(part) / static_cast<double>(loops) : 0;
  }
};

/// The codes of the training loops, to hold other loops against. Immutable.
class KnownCodes {
public:
  explicit KnownCodes(const std::vector<LoopCodes> &loops) : m_known(loops.begin(), loops.end()) {}
  CodeOverlap overlapOf(const std::vector<LoopCodes> &loops) const;

private:
  std::set<LoopCodes> m_known;
};

} // namespace loopwright
