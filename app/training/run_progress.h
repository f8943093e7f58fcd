// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "engine/learning/interface/learning_module.h"

namespace loopwright {

/// How far a training has come, and how fast it goes in this session (what earlier sessions did says nothing about the
/// time that is left).
struct RunProgress {
  std::int64_t epoch = 0; ///< under way, from 0
  std::int64_t epochs = 0;
  double done = 0;           ///< share of all steps, 0 to 1
  double stepsPerSecond = 0; ///< of this session, validation included; 0: not known yet
  double secondsLeft = 0;    ///< at that rate; 0: not known yet or nothing left
};

RunProgress progressOf(const QList<learning::TrainingEvent> &events);

} // namespace loopwright
