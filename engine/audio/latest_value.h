// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>

namespace loopwright {

/// The latest of the values that one thread writes, for one other thread to read: neither waits for the other.
template <class T>
class LatestValue {
public:
  void write(const T &value) {
    m_slots[m_writing] = value;
    m_writing = m_between.exchange(m_writing | kFresh, std::memory_order_acq_rel) & kSlot;
  }

  const T &read() {
    if ((m_between.load(std::memory_order_relaxed) & kFresh) != 0)
      m_reading = m_between.exchange(m_reading, std::memory_order_acq_rel) & kSlot;
    return m_slots[m_reading];
  }

private:
  static constexpr unsigned kSlot = 3;
  static constexpr unsigned kFresh = 4;
  std::array<T, 3> m_slots{};
  unsigned m_writing = 0;
  unsigned m_reading = 1;
  std::atomic<unsigned> m_between{2};
};

} // namespace loopwright
