// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "engine/audio/playback_schedule.h"

namespace loopwright {

/// The notes that sound, by part and pitch. One thread; allocates nothing.
class SoundingNotes {
public:
  /// 0 if it does not sound.
  int velocity(int part, int pitch) const { return m_velocities[index(part)][index(pitch)]; }
  void set(int part, int pitch, int velocity) {
    m_velocities[index(part)][index(pitch)] = static_cast<std::uint8_t>(velocity);
  }
  void clear() { m_velocities = {}; }
  int count() const {
    int result = 0;
    forEach([&result](int, int, int) { ++result; });
    return result;
  }

  /// visit(part, pitch, velocity) for each; it may end the note that it is shown.
  template <class Visit>
  void forEach(Visit &&visit) const {
    for (int part = 0; part < kMostPlayedParts; ++part)
      for (int pitch = 0; pitch < kPitches; ++pitch)
        if (const int sounding = velocity(part, pitch); sounding > 0)
          visit(part, pitch, sounding);
  }

private:
  static constexpr int kPitches = 128;
  static std::size_t index(int value) { return static_cast<std::size_t>(value); }
  std::array<std::array<std::uint8_t, kPitches>, kMostPlayedParts> m_velocities{};
};

} // namespace loopwright
