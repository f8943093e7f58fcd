// SPDX-License-Identifier: GPL-3.0-or-later
#define KERNEL_NAME kPortablePlaneForces
#define KERNEL_LANES 4
#include "engine/numerics/plane_forces_kernel.inc"
