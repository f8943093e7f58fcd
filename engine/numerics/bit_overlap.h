// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace loopwright {

/// The number of bits set in both: `rotated` is read as if its bars began at bar `rotation`, so that bar b of `fixed`
/// meets bar (b + rotation) mod bars. Both [bars, wordsPerBar].
using BitOverlap = int (*)(const std::uint64_t *fixed, const std::uint64_t *rotated, int bars, int wordsPerBar,
                           int rotation);

/// The fastest that this processor can run.
BitOverlap bitOverlap();

extern const BitOverlap kPortableBitOverlap;
#ifdef LOOPWRIGHT_AVX2_KERNELS
extern const BitOverlap kAvx2BitOverlap;
#endif

} // namespace loopwright
