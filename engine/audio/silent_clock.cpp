// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/silent_clock.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace loopwright {

SilentClock::SilentClock(PlayerCore &core, int sampleRate)
    : m_thread([this, &core, sampleRate] { run(core, sampleRate); }) {}

SilentClock::~SilentClock() {
  m_ending = true;
  m_thread.join();
}

void SilentClock::run(PlayerCore &core, int sampleRate) const {
  using Clock = std::chrono::steady_clock;
  constexpr std::chrono::milliseconds kPeriod(5);
  constexpr std::chrono::seconds kLongestDelay(1);
  std::array<float, 512> left{};
  std::array<float, 512> right{};
  Clock::time_point begin = Clock::now();
  std::int64_t rendered = 0; // frames since `begin`
  while (!m_ending) {
    const Clock::duration elapsed = Clock::now() - begin;
    auto due = static_cast<std::int64_t>(std::chrono::duration<double>(elapsed).count() * sampleRate) - rendered;
    if (due > kLongestDelay.count() * sampleRate) { // the machine slept: nothing is made up for
      begin = Clock::now();
      rendered = due = 0;
    }
    while (due > 0 && !m_ending) {
      const auto frames = std::min(due, static_cast<std::int64_t>(left.size()));
      core.render(left.data(), right.data(), static_cast<int>(frames));
      rendered += frames;
      due -= frames;
    }
    std::this_thread::sleep_for(kPeriod);
  }
}

} // namespace loopwright
