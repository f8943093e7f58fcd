// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopwright {

/// The inner loops of all-pairs distances, compiled for the processor at hand.
struct DotProductKernel {
  int tileRows;    ///< rows of a packed left panel
  int tileColumns; ///< rows of a packed right panel = columns of the result

  /// out[r * stride + c] = sum over d of left[d * tileRows + r] * right[d * tileColumns + c].
  /// Every sum is taken in order of d in float32, fused or not, so that its error is at most
  /// (dims + 1) * 2^-24 / (1 - (dims + 1) * 2^-24) times the product of the norms.
  void (*tile)(const float *left, const float *right, int dims, float *out, int stride);
  /// The number of i in [0, count) with offsets[i] - 2 * dots[i] < limit, in float32.
  int (*countBelow)(const float *offsets, const float *dots, float limit, int count);
};

/// The fastest kernel that this processor can run.
const DotProductKernel &dotProductKernel();

/// The kernel for any processor.
extern const DotProductKernel kPortableDotProducts;
#ifdef LOOPWRIGHT_AVX2_KERNELS
/// The kernel for processors with AVX2 and FMA.
extern const DotProductKernel kAvx2DotProducts;
#endif

} // namespace loopwright
