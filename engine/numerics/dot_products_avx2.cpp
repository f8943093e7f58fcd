// SPDX-License-Identifier: GPL-3.0-or-later
#define KERNEL_NAME kAvx2DotProducts
#define KERNEL_LANES 8
#define KERNEL_ROWS 6
#define KERNEL_VECTORS 2
#include "engine/numerics/dot_products_kernel.inc"
