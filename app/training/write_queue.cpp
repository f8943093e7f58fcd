// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/write_queue.h"

#include <utility>

namespace loopwright {

WriteQueue::WriteQueue(std::function<void(const Error &)> problem)
    : m_problem(std::move(problem)), m_thread([this] { run(); }) {}

WriteQueue::~WriteQueue() {
  {
    const std::lock_guard guard(m_mutex);
    m_ending = true;
  }
  m_wake.notify_one();
  m_thread.join();
}

void WriteQueue::post(std::function<Status()> write) {
  {
    const std::lock_guard guard(m_mutex);
    m_posted.push_back(std::move(write));
  }
  m_wake.notify_one();
}

void WriteQueue::run() {
  std::unique_lock guard(m_mutex);
  for (;;) {
    m_wake.wait(guard, [this] { return m_ending || !m_posted.empty(); });
    if (m_posted.empty())
      return;
    const auto write = std::move(m_posted.front());
    m_posted.pop_front();
    guard.unlock();
    if (const Status written = write(); !written)
      m_problem(written.error());
    guard.lock();
  }
}

} // namespace loopwright
