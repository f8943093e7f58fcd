// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright::cli {

/// Shows a training: a line an epoch on stdout (one JSON object an event with --json), the steps as progress.
class TrainingReport final : public learning::TrainingObserver {
public:
  explicit TrainingReport(CommandLine &line) : m_line(line) {}
  void onEvent(const learning::TrainingEvent &event) override;

private:
  CommandLine &m_line;
};

} // namespace loopwright::cli
