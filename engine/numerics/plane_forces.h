// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopwright {

/// The inner loops of t-SNE's gradient in the plane, compiled for the processor at hand, in float32. With
/// w = 1 / (1 + squared distance), and (dx, dy) from the other place to (x, y).
struct PlaneForcesKernel {
  /// out = sums over `count` places of mass * w * w * dx, mass * w * w * dy, mass * w; the count is a multiple of 8.
  void (*repel)(float x, float y, const float *xs, const float *ys, const float *masses, int count, float *out);
  /// out = sums over `count` places by index of value * w * dx, value * w * dy.
  void (*attract)(float x, float y, const float *xs, const float *ys, const int *indices, const float *values,
                  int count, float *out);
};

/// The fastest kernel that this processor can run.
const PlaneForcesKernel &planeForcesKernel();

/// The kernel for any processor.
extern const PlaneForcesKernel kPortablePlaneForces;
#ifdef LOOPWRIGHT_AVX2_KERNELS
/// The kernel for processors with AVX2 and FMA.
extern const PlaneForcesKernel kAvx2PlaneForces;
#endif

} // namespace loopwright
