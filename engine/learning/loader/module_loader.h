// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/learning_module.h"

namespace loopwright::learning {

/// The learning module, opened at the first call and kept for the life of the process. Looked for in
/// $LOOPWRIGHT_LEARNING, beside the program (../lib, ../lib/loopwright). Errors: missing, or made for another
/// version. Not thread-safe; call it from one thread.
Result<LearningModule *> loadLearningModule();

} // namespace loopwright::learning
