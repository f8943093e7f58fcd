// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/run_progress.h"

#include <algorithm>

namespace loopwright {
namespace {

using learning::TrainingEvent;

double stepsDone(const TrainingEvent &event) {
  return static_cast<double>(event.epoch) * static_cast<double>(event.steps) + static_cast<double>(event.step);
}

} // namespace

RunProgress progressOf(const QList<TrainingEvent> &events) {
  RunProgress progress;
  if (events.isEmpty())
    return progress;
  const TrainingEvent &last = events.last();
  const double all = static_cast<double>(last.epochs) * static_cast<double>(last.steps);
  progress.epoch = last.epochs > 0 ? std::min(last.epoch, last.epochs - 1) : 0;
  progress.epochs = last.epochs;
  if (all <= 0)
    return progress;
  progress.done = std::clamp(stepsDone(last) / all, 0.0, 1.0);
  const auto begin = std::find_if(events.rbegin(), events.rend(),
                                  [](const TrainingEvent &event) { return event.kind == TrainingEvent::Kind::begin; });
  if (begin == events.rend())
    return progress;
  const double steps = stepsDone(last) - stepsDone(*begin);
  const double seconds = last.seconds - begin->seconds;
  if (steps > 0 && seconds > 0) {
    progress.stepsPerSecond = steps / seconds;
    progress.secondsLeft = std::max(0.0, all - stepsDone(last)) / progress.stepsPerSecond;
  }
  return progress;
}

} // namespace loopwright
