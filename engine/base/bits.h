// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstdint>

namespace loopwright {

/// The number of ones in a word.
inline int bitsSet(std::uint64_t word) { return static_cast<int>(std::bitset<64>(word).count()); }

} // namespace loopwright
