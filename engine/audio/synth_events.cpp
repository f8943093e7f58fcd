// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/synth_events.h"

#include <algorithm>
#include <tuple>

namespace loopwright {
namespace {

constexpr std::size_t kMostChannels = 256;

struct PlacedNote {
  int channel;
  Note note;
};

std::vector<SynthChannel> channelsOf(const Score &score, std::vector<int> &channelOfPart) {
  std::vector<SynthChannel> channels;
  const bool shared = score.parts.size() > kMostChannels;
  for (const Part &part : score.parts) {
    const SynthChannel channel{part.isDrums(), std::clamp(part.program, 0, 127)};
    // Drum kits and programs together are 256 at most.
    const auto known = shared ? std::find(channels.begin(), channels.end(), channel) : channels.end();
    channelOfPart.push_back(static_cast<int>(known - channels.begin()));
    if (known == channels.end())
      channels.push_back(channel);
  }
  return channels;
}

bool sameKey(const PlacedNote &a, const PlacedNote &b) {
  return a.channel == b.channel && a.note.pitch == b.note.pitch;
}

} // namespace

SynthEvents synthEventsOf(const Score &score, const FrameClock &clock, Tick end) {
  SynthEvents result;
  std::vector<int> channelOfPart;
  result.channels = channelsOf(score, channelOfPart);

  std::vector<PlacedNote> notes;
  for (std::size_t part = 0; part < score.parts.size(); ++part)
    for (const Note &note : score.parts[part].notes)
      if (note.onset >= 0 && note.onset < end && note.velocity > 0)
        notes.push_back({channelOfPart[part], note});
  // The longest of those that start together comes first and is the one kept.
  std::sort(notes.begin(), notes.end(), [](const PlacedNote &a, const PlacedNote &b) {
    return std::make_tuple(a.channel, a.note.pitch, a.note.onset, -a.note.duration, -a.note.velocity) <
           std::make_tuple(b.channel, b.note.pitch, b.note.onset, -b.note.duration, -b.note.velocity);
  });
  notes.erase(std::unique(notes.begin(), notes.end(),
                          [](const PlacedNote &a, const PlacedNote &b) {
                            return sameKey(a, b) && a.note.onset == b.note.onset;
                          }),
              notes.end());

  result.events.reserve(2 * notes.size());
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const auto &[channel, note] = notes[i];
    Tick noteEnd = std::min(note.end(), end);
    if (i + 1 < notes.size() && sameKey(notes[i], notes[i + 1]))
      noteEnd = std::min(noteEnd, notes[i + 1].note.onset);
    const std::int64_t first = clock.frameOf(note.onset);
    const std::int64_t last = std::max(clock.frameOf(noteEnd), first + 1);
    result.events.push_back({first, channel, note.pitch, std::min(note.velocity, 127)});
    result.events.push_back({last, channel, note.pitch, 0});
  }
  std::sort(result.events.begin(), result.events.end(), [](const SynthEvent &a, const SynthEvent &b) {
    return std::make_tuple(a.frame, a.velocity > 0, a.channel, a.pitch) <
           std::make_tuple(b.frame, b.velocity > 0, b.channel, b.pitch);
  });
  return result;
}

} // namespace loopwright
