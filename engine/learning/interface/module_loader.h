// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/learning_module.h"

namespace loopwright::learning {

/// The learning module, opened at the first call and kept for the life of the process. Looked for in
/// $LOOPWRIGHT_LEARNING, beside the program (../lib, ../lib/loopwright). Errors: missing, or made for another
/// version. Not thread-safe; call it from one thread.
Result<LearningModule *> loadLearningModule();

/// Sets the environment that the OpenMP runtime reads when it starts: waiting threads sleep instead of spinning.
/// Where the runtime is mapped already at process start, this must run before, so the program is executed anew
/// once. Call first in main(); returns if nothing is to be done or it cannot be done.
void preferSleepingThreads(char **argv);

} // namespace loopwright::learning
