// SPDX-License-Identifier: GPL-3.0-or-later
#define KERNEL_NAME kAvx2BitOverlap
#include "engine/numerics/bit_overlap_kernel.inc"
