// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <mutex>
#include <string>

#include "engine/base/progress.h"

namespace loopwright::cli {

/// Progress on stderr with rate and remaining time: a line that redraws itself in a terminal, one line a stage
/// elsewhere. Thread-safe; draws at most ten times a second.
class ProgressBar final : public ProgressSink {
public:
  ProgressBar();
  ~ProgressBar() override;
  void report(const Progress &progress) override;
  /// Ends the line, so that other text can follow.
  void finish();

private:
  using Clock = std::chrono::steady_clock;
  void draw(const Progress &progress, Clock::time_point now);
  std::mutex m_mutex;
  bool m_terminal;
  bool m_lineOpen = false;
  std::string m_stage;
  Clock::time_point m_stageStart;
  Clock::time_point m_lastDrawn;
};

} // namespace loopwright::cli
