// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopwright {

/// Counts the calls of the allocator and of locks, from this program and every library in it, that a thread makes
/// while a Here lives in it. (The counting functions take the place of the C library's and GLib's.)
class CountedCalls {
public:
  class Here {
  public:
    Here();
    ~Here();
    Here(const Here &) = delete;
    Here &operator=(const Here &) = delete;
  };
  static void reset();
  static int memory();
  static int locks();
};

} // namespace loopwright
