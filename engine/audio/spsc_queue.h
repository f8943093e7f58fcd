// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <optional>
#include <utility>

namespace loopwright {

/// A queue between one thread that pushes and one that pops: no lock, no allocation. N is a power of two.
template <class T, std::size_t N>
class SpscQueue {
  static_assert((N & (N - 1)) == 0);

public:
  /// False, and `value` is as it was, if the queue is full.
  bool push(T &value) {
    const std::size_t end = m_end.load(std::memory_order_relaxed);
    if (end - m_begin.load(std::memory_order_acquire) == N)
      return false;
    m_slots[end % N] = std::move(value);
    m_end.store(end + 1, std::memory_order_release);
    return true;
  }

  std::optional<T> pop() {
    const std::size_t begin = m_begin.load(std::memory_order_relaxed);
    if (begin == m_end.load(std::memory_order_acquire))
      return std::nullopt;
    std::optional<T> value(std::move(m_slots[begin % N]));
    m_begin.store(begin + 1, std::memory_order_release);
    return value;
  }

private:
  std::array<T, N> m_slots{};
  alignas(64) std::atomic<std::size_t> m_begin{0};
  alignas(64) std::atomic<std::size_t> m_end{0};
};

} // namespace loopwright
