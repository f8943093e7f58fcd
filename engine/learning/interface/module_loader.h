// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/learning_module.h"

namespace loopwright::learning {

/// The learning module, opened at the first call and kept for the life of the process. Looked for in
/// $LOOPWRIGHT_LEARNING, beside the program (../lib, ../lib/loopwright). Errors: missing, or made for another
/// version. Not thread-safe; call it from one thread.
Result<LearningModule *> loadLearningModule();

/// Sets the environment that the OpenMP runtime reads when it starts: waiting threads sleep instead of spinning. Where
/// that runtime is mapped already at process start (other libraries want it too) the program is executed anew, once,
/// with the same arguments: call it before anything was done. Returns if nothing is to be done or it cannot be done.
void preferSleepingThreads();

} // namespace loopwright::learning
