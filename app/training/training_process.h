// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/run_folder.h"

namespace loopwright {

/// The console program's `train` as a process of its own: in its own session, at low priority, writing its events and
/// errors into the run folder. It needs nothing of the window.
namespace training_process {
/// The console program: beside the running one.
QString program();
QStringList arguments(const learning::TrainingRequest &request);
/// Starts it and sets process and processStart of the session, which is to be written then.
Status start(RunSession &session);
} // namespace training_process

} // namespace loopwright
