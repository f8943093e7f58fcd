// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/plane_forces.h"

namespace loopwright {

const PlaneForcesKernel &planeForcesKernel() {
#ifdef LOOPWRIGHT_AVX2_KERNELS
  static const bool wide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  if (wide)
    return kAvx2PlaneForces;
#endif
  return kPortablePlaneForces;
}

} // namespace loopwright
