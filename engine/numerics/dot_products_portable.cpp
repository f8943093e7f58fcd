// SPDX-License-Identifier: GPL-3.0-or-later
#define KERNEL_NAME kPortableDotProducts
#define KERNEL_LANES 4
#define KERNEL_ROWS 4
#define KERNEL_VECTORS 2
#include "engine/numerics/dot_products_kernel.inc"
