// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/base/hash.h"

namespace loopwright {

/// The first half of a SHA-256: names a pattern in memory. Two different patterns of a corpus share one with a
/// probability that does not matter (below 1e-20 for a billion patterns).
struct Hash128 {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  static Hash128 of(const Sha256 &digest) {
    Hash128 hash;
    for (std::size_t i = 0; i < 8; ++i) {
      hash.high = hash.high << 8 | digest[i];
      hash.low = hash.low << 8 | digest[i + 8];
    }
    return hash;
  }
  friend bool operator==(const Hash128 &a, const Hash128 &b) { return a.high == b.high && a.low == b.low; }
  friend bool operator!=(const Hash128 &a, const Hash128 &b) { return !(a == b); }
  friend bool operator<(const Hash128 &a, const Hash128 &b) {
    return a.high != b.high ? a.high < b.high : a.low < b.low;
  }
};

/// For unordered containers: the bits are uniform already.
struct Hash128Hasher {
  std::size_t operator()(const Hash128 &hash) const noexcept { return static_cast<std::size_t>(hash.low); }
};

} // namespace loopwright
