// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_bar.h"

#include <cstdio>
#include <unistd.h>

namespace loopwright::cli {

ProgressBar::ProgressBar() : m_terminal(::isatty(STDERR_FILENO) == 1) {}
ProgressBar::~ProgressBar() { finish(); }

void ProgressBar::report(const Progress &progress) {
  const std::lock_guard lock(m_mutex);
  const auto now = Clock::now();
  const bool newStage = progress.stage != m_stage;
  if (newStage) {
    if (m_lineOpen)
      std::fputc('\n', stderr);
    m_lineOpen = false;
    m_stage = progress.stage;
    m_stageStart = now;
    if (!m_terminal)
      std::fprintf(stderr, "%s\n", m_stage.c_str());
  }
  const bool last = progress.total > 0 && progress.done >= progress.total;
  if (m_terminal && (newStage || last || now - m_lastDrawn >= std::chrono::milliseconds(100)))
    draw(progress, now);
}

void ProgressBar::draw(const Progress &progress, Clock::time_point now) {
  m_lastDrawn = now;
  m_lineOpen = true;
  const double seconds = std::chrono::duration<double>(now - m_stageStart).count();
  const double rate = seconds > 0 ? static_cast<double>(progress.done) / seconds : 0;
  std::fprintf(stderr, "\r\033[K%s  %lld", progress.stage.c_str(), static_cast<long long>(progress.done));
  if (progress.total > 0)
    std::fprintf(stderr, " of %lld", static_cast<long long>(progress.total));
  if (rate > 0 && seconds > 0.5)
    std::fprintf(stderr, "  %.0f/s", rate);
  if (rate > 0 && progress.total > progress.done && seconds > 1)
    std::fprintf(stderr, "  %.0f s left", static_cast<double>(progress.total - progress.done) / rate);
  std::fflush(stderr);
}

void ProgressBar::finish() {
  const std::lock_guard lock(m_mutex);
  if (m_lineOpen)
    std::fputc('\n', stderr);
  m_lineOpen = false;
}

} // namespace loopwright::cli
