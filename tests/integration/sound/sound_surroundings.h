// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/audio/player.h"

namespace loopwright::examples {

/// From here on this process finds no sound servers but those that a test starts, and no user's settings of them.
inline void forgetSoundServers(const QTemporaryDir &home) {
  qunsetenv("PULSE_SERVER");
  qunsetenv("PULSE_RUNTIME_PATH");
  qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
  qputenv("HOME", home.path().toLocal8Bit());
  qputenv("JACK_DEFAULT_SERVER", "loopwright-test-none");
}

inline OutputSetup jack() {
  OutputSetup setup;
  setup.driver = "jack";
  return setup;
}

inline float peakOf(const std::vector<float> &samples) {
  float peak = 0;
  for (const float sample : samples)
    peak = std::max(peak, std::abs(sample));
  return peak;
}

} // namespace loopwright::examples
