// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/bit_overlap.h"

namespace loopwright {

BitOverlap bitOverlap() {
#ifdef LOOPWRIGHT_AVX2_KERNELS
  static const bool wide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt");
  if (wide)
    return kAvx2BitOverlap;
#endif
  return kPortableBitOverlap;
}

} // namespace loopwright
