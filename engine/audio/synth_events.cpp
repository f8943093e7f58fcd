// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/synth_events.h"

#include <algorithm>
#include <tuple>

namespace loopwright {
namespace {

constexpr std::size_t kSynthChannels = 256;

std::vector<SynthChannel> channelsOf(const Score &score, std::vector<int> &channelOfPart) {
  std::vector<SynthChannel> channels;
  const bool shared = score.parts.size() > kSynthChannels;
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

} // namespace

std::vector<Note> settledNotes(std::vector<Note> notes, Tick end) {
  notes.erase(std::remove_if(notes.begin(), notes.end(),
                             [end](const Note &note) {
                               return note.onset < 0 || note.onset >= end || note.velocity <= 0 || note.pitch < 0 ||
                                      note.pitch > 127;
                             }),
              notes.end());
  std::sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) {
    return std::make_tuple(a.pitch, a.onset, -a.duration, -a.velocity) <
           std::make_tuple(b.pitch, b.onset, -b.duration, -b.velocity);
  });
  notes.erase(std::unique(notes.begin(), notes.end(),
                          [](const Note &a, const Note &b) { return a.pitch == b.pitch && a.onset == b.onset; }),
              notes.end());
  for (std::size_t i = 0; i < notes.size(); ++i) {
    Tick last = std::min(notes[i].end(), end);
    if (i + 1 < notes.size() && notes[i + 1].pitch == notes[i].pitch)
      last = std::min(last, notes[i + 1].onset);
    notes[i].duration = last - notes[i].onset;
  }
  return notes;
}

SynthEvents synthEventsOf(const Score &score, const FrameClock &clock, Tick end) {
  SynthEvents result;
  std::vector<int> channelOfPart;
  result.channels = channelsOf(score, channelOfPart);

  std::vector<std::vector<Note>> notes(result.channels.size());
  for (std::size_t part = 0; part < score.parts.size(); ++part) {
    std::vector<Note> &channel = notes[static_cast<std::size_t>(channelOfPart[part])];
    channel.insert(channel.end(), score.parts[part].notes.begin(), score.parts[part].notes.end());
  }
  for (std::size_t channel = 0; channel < notes.size(); ++channel)
    for (const Note &note : settledNotes(std::move(notes[channel]), end)) {
      const std::int64_t first = clock.frameOf(note.onset);
      const std::int64_t last = std::max(clock.frameOf(note.end()), first + 1);
      result.events.push_back({first, static_cast<int>(channel), note.pitch, std::min(note.velocity, 127)});
      result.events.push_back({last, static_cast<int>(channel), note.pitch, 0});
    }
  std::sort(result.events.begin(), result.events.end(), [](const SynthEvent &a, const SynthEvent &b) {
    return std::make_tuple(a.frame, a.velocity > 0, a.channel, a.pitch) <
           std::make_tuple(b.frame, b.velocity > 0, b.channel, b.pitch);
  });
  return result;
}

} // namespace loopwright
