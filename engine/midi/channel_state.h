// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/music/note.h"

namespace loopwright::midi {

/// An event that says how a channel sounds from a tick on.
struct StateChange {
  enum class Kind : std::uint8_t {
    bank,    ///< bank select, its upper byte
    program, ///< takes the bank with it
    rhythm,  ///< GS or XG: the channel plays drums, or no longer
    gmReset, ///< General MIDI 1 or 2 on: all channels as at first
    gsReset,
    xgReset,
  };
  Tick tick = 0;
  Kind kind = Kind::program;
  std::uint8_t channel = 0;
  std::uint8_t value = 0;
};

/// What a sysex message says of channels; `data` is what follows 0xF0. False: nothing.
bool readStateSysex(std::string_view data, StateChange &change);

/// Which program each channel of a file has at a tick, and whether it plays drums: as a player hears it, to whom all
/// tracks are one stream. Channel 10 plays drums unless it is told otherwise; others do by a GS or XG message, a bank
/// of General MIDI 2 (120; 121 is melodic) or, in files for XG, its drum banks (126, 127).
class ChannelState {
public:
  /// Of all tracks, track by track, each in the order of its events.
  explicit ChannelState(std::vector<StateChange> changes);

  int programAt(int channel, Tick tick) const {
    return valueAt(m_programs[static_cast<std::size_t>(channel)], tick, 0);
  }
  bool drumsAt(int channel, Tick tick) const {
    return valueAt(m_drums[static_cast<std::size_t>(channel)], tick, channel == 9 ? 1 : 0) != 0;
  }

private:
  struct Value {
    Tick tick = 0;
    int value = 0;
  };
  static int valueAt(const std::vector<Value> &values, Tick tick, int otherwise);

  std::array<std::vector<Value>, 16> m_programs;
  std::array<std::vector<Value>, 16> m_drums;
};

} // namespace loopwright::midi
