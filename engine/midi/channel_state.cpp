// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/midi/channel_state.h"

#include <algorithm>
#include <cstddef>

namespace loopwright::midi {
namespace {

constexpr int kRhythmBank = 120, kMelodicBank = 121; // General MIDI 2
constexpr int kXgEffectBank = 126, kXgDrumBank = 127;

/// The channel of a part in a GS address: part 0 is channel 10, 1 to 9 are the channels before it.
int channelOfGsPart(unsigned part) {
  return part == 0 ? 9 : part <= 9 ? static_cast<int>(part) - 1 : static_cast<int>(part);
}

/// A message by its bytes; -1 stands for any.
bool matches(std::string_view data, std::initializer_list<int> bytes) {
  if (data.size() < bytes.size())
    return false;
  std::size_t i = 0;
  for (const int byte : bytes) {
    if (byte >= 0 && static_cast<unsigned char>(data[i]) != byte)
      return false;
    ++i;
  }
  return true;
}

} // namespace

bool readStateSysex(std::string_view data, StateChange &change) {
  const auto byte = [data](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(data[i])); };
  if (matches(data, {0x7E, -1, 0x09, 0x01}) || matches(data, {0x7E, -1, 0x09, 0x03})) {
    change.kind = StateChange::Kind::gmReset;
    return true;
  }
  if (matches(data, {0x41, -1, 0x42, 0x12, 0x40, 0x00, 0x7F, 0x00})) {
    change.kind = StateChange::Kind::gsReset;
    return true;
  }
  if (matches(data, {0x43, -1, 0x4C, 0x00, 0x00, 0x7E, 0x00})) {
    change.kind = StateChange::Kind::xgReset;
    return true;
  }
  if (matches(data, {0x41, -1, 0x42, 0x12, 0x40, -1, 0x15, -1}) && byte(5) >> 4 == 1) {
    change.kind = StateChange::Kind::rhythm;
    change.channel = static_cast<std::uint8_t>(channelOfGsPart(byte(5) & 0x0F));
    change.value = byte(7) != 0;
    return true;
  }
  if (matches(data, {0x43, -1, 0x4C, 0x08, -1, 0x07, -1}) && byte(4) < 16) {
    change.kind = StateChange::Kind::rhythm;
    change.channel = static_cast<std::uint8_t>(byte(4));
    change.value = byte(6) != 0;
    return true;
  }
  return false;
}

ChannelState::ChannelState(std::vector<StateChange> changes) {
  std::stable_sort(changes.begin(), changes.end(),
                   [](const StateChange &a, const StateChange &b) { return a.tick < b.tick; });
  bool xg = false;
  std::array<int, 16> banks{};
  std::array<bool, 16> byMessage{}; // GS and XG messages outlast banks
  const auto setDrums = [this](std::size_t channel, Tick tick, bool drums) {
    std::vector<Value> &values = m_drums[channel];
    if (drums != (values.empty() ? channel == 9 : values.back().value != 0))
      values.push_back({tick, drums ? 1 : 0});
  };
  for (const StateChange &change : changes) {
    const std::size_t channel = change.channel;
    switch (change.kind) {
    case StateChange::Kind::bank:
      banks[channel] = change.value;
      break;
    case StateChange::Kind::rhythm:
      byMessage[channel] = true;
      setDrums(channel, change.tick, change.value != 0);
      break;
    case StateChange::Kind::program: {
      m_programs[channel].push_back({change.tick, change.value});
      const int bank = banks[channel];
      if (bank == kRhythmBank || bank == kMelodicBank)
        setDrums(channel, change.tick, bank == kRhythmBank);
      else if (xg && (bank == kXgDrumBank || bank == kXgEffectBank))
        setDrums(channel, change.tick, true);
      else if (!byMessage[channel])
        setDrums(channel, change.tick, channel == 9);
      break;
    }
    case StateChange::Kind::gmReset:
    case StateChange::Kind::gsReset:
    case StateChange::Kind::xgReset:
      xg = change.kind == StateChange::Kind::xgReset;
      banks = {};
      byMessage = {};
      for (std::size_t each = 0; each < m_drums.size(); ++each)
        setDrums(each, change.tick, each == 9);
      break;
    }
  }
}

int ChannelState::valueAt(const std::vector<Value> &values, Tick tick, int otherwise) {
  const auto after =
      std::upper_bound(values.begin(), values.end(), tick, [](Tick at, const Value &value) { return at < value.tick; });
  return after == values.begin() ? otherwise : std::prev(after)->value;
}

} // namespace loopwright::midi
