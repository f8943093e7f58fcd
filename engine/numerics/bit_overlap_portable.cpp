// SPDX-License-Identifier: GPL-3.0-or-later
#define KERNEL_NAME kPortableBitOverlap
#include "engine/numerics/bit_overlap_kernel.inc"
