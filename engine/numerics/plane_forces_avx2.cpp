// SPDX-License-Identifier: GPL-3.0-or-later
#define KERNEL_NAME kAvx2PlaneForces
#define KERNEL_LANES 8
#include "engine/numerics/plane_forces_kernel.inc"
