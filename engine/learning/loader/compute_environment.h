// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopwright::learning {

/// Sets the environment that the libraries below the learning module read when they start; what the user has set stays.
/// OpenMP: waiting threads sleep instead of spinning. OpenBLAS: on a processor that it does not know, being older, it
/// takes the newest kernels that the processor can run, not those of 2004. Where one of them is mapped already at
/// process start (other libraries want it too) the program is executed anew, once, with the same arguments: call it
/// before anything was done. Returns if nothing is to be done or it cannot be done.
void prepareComputing();

} // namespace loopwright::learning
