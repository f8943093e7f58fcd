// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/run_progress.h"
#include "app/training/training_runs.h"

namespace loopwright::ui::run_words {

/// "code-prior": what a run is called in lists, by its folder.
QString title(const TrainingRun &run);
QString corpusName(const TrainingRun &run); ///< the file without its ending
QString stateWord(TrainingRun::State state);
/// "about 12 min": rounded to what is known of it, less than a tenth off.
QString duration(double seconds);
/// "Epoch 7 of 26"
QString epoch(const RunProgress &progress);
/// "3.2 steps/s · about 4 min left"; empty while nothing is known.
QString rate(const RunProgress &progress);
/// "valid nll 4.53": the figure of the last epoch that says most.
QString lastFigure(const QList<learning::TrainingEvent> &events);

} // namespace loopwright::ui::run_words
