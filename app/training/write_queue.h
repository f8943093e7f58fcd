// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

#include "engine/base/result.h"

namespace loopwright {

/// Writes one small file after the other in a thread of its own: a disk that takes its time keeps no window waiting.
class WriteQueue {
public:
  /// `problem` is called from the queue's thread for what could not be written.
  explicit WriteQueue(std::function<void(const Error &)> problem);
  /// When all that was posted is written.
  ~WriteQueue();
  WriteQueue(const WriteQueue &) = delete;
  WriteQueue &operator=(const WriteQueue &) = delete;

  void post(std::function<Status()> write);

private:
  void run();

  std::function<void(const Error &)> m_problem;
  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::deque<std::function<Status()>> m_posted;
  bool m_ending = false;
  std::thread m_thread; // last: it uses the others
};

} // namespace loopwright
