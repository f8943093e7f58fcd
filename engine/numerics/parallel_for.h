// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace loopwright {

/// The number of threads to use where 0 means all cores.
inline unsigned threadCount(int wanted) {
  if (wanted > 0)
    return static_cast<unsigned>(wanted);
  const unsigned cores = std::thread::hardware_concurrency();
  return cores > 0 ? cores : 1;
}

/// Calls `body(i)` once for every i in [0, count), on `threads` threads (0: all cores) that take the next i when free.
/// The caller's thread works too. `body` must not throw; calls for different i run at the same time.
template <class Body>
void parallelFor(std::size_t count, int threads, const Body &body) {
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t i = next++; i < count; i = next++)
      body(i);
  };
  std::vector<std::thread> others;
  const std::size_t wanted = threadCount(threads);
  for (std::size_t t = 1; t < wanted && t < count; ++t)
    others.emplace_back(work);
  work();
  for (std::thread &thread : others)
    thread.join();
}

} // namespace loopwright
