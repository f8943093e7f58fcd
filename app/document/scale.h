// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/document/loop_content.h"

namespace loopwright {

/// A major or natural minor scale.
struct Scale {
  int root = 0; ///< pitch class, C = 0
  bool minor = false;

  bool holds(int pitch) const;
  friend bool operator==(const Scale &a, const Scale &b) { return a.root == b.root && a.minor == b.minor; }
};

/// The scale that holds most of what the pitched tracks play, by duration; of scales with the same notes the one whose
/// root is heard longest. None without pitched notes.
std::optional<Scale> likelyScale(const LoopContent &content);

} // namespace loopwright
