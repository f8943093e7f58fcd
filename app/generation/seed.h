// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

namespace loopwright {

/// Which seed is sampled with: a number, and a lock that keeps it. The number is that of the loops that were sampled
/// last, until somebody sets another.
class Seed {
public:
  static constexpr int kMost = std::numeric_limits<int>::max();

  Seed(); ///< a rolled one

  int number() const { return m_number; }
  bool locked() const { return m_locked; }
  void set(int number); ///< 0 … kMost
  void roll();          ///< another, short enough to remember
  void setLocked(bool locked) { m_locked = locked; }
  /// For the next request: the number where it is locked or was not used yet, else the one after it.
  std::uint64_t next() const;
  /// next(), which is the number from now on.
  std::uint64_t take();

private:
  int m_number = 1;
  bool m_locked = false;
  bool m_used = false;
};

} // namespace loopwright
