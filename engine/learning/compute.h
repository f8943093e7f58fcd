// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/learning_module.h"

namespace loopwright::learning {

/// How this process computes. Process-wide settings: call from one thread, before any computing.

/// Large blocks of memory stay with the process instead of being mapped and zeroed anew at every training step.
void keepLargeBlocks();

/// Sets the device and the threads of torch and OpenBLAS. Errors: an unknown or missing device, absurd threads.
Status configureCompute(const ComputeOptions &options);

/// What is computed with now.
ComputeDescription describeCompute();

} // namespace loopwright::learning
