// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <thread>

#include "engine/audio/player_core.h"

namespace loopwright {

/// Stands in for a device: a thread that renders in real time and throws the sound away.
class SilentClock {
public:
  SilentClock(PlayerCore &core, int sampleRate);
  ~SilentClock();
  SilentClock(const SilentClock &) = delete;
  SilentClock &operator=(const SilentClock &) = delete;

private:
  void run(PlayerCore &core, int sampleRate) const;
  std::atomic<bool> m_ending{false};
  std::thread m_thread;
};

} // namespace loopwright
