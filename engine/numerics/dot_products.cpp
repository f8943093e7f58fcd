// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/dot_products.h"

namespace loopwright {

const DotProductKernel &dotProductKernel() {
#ifdef LOOPWRIGHT_AVX2_KERNELS
  static const bool wide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  if (wide)
    return kAvx2DotProducts;
#endif
  return kPortableDotProducts;
}

} // namespace loopwright
