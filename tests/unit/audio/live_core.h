// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "engine/audio/audio_buffer.h"
#include "engine/audio/player_core.h"
#include "engine/audio/sound_font.h"

namespace loopwright::examples {

/// The synthesizer that the player would make for a device of this rate.
inline std::unique_ptr<FluidSynth> liveSynth(int sampleRate = 48000, float gain = 0.9F) {
  const auto soundFont = findSoundFont();
  if (!soundFont)
    qFatal("%s", soundFont.error().message().c_str());
  FluidSynth::Setup setup;
  setup.soundFont = *soundFont;
  setup.sampleRate = sampleRate;
  setup.gain = static_cast<double>(gain);
  setup.live = true;
  auto synth = FluidSynth::create(setup, liveChannels());
  if (!synth)
    qFatal("%s", synth.error().message().c_str());
  return std::make_unique<FluidSynth>(std::move(*synth));
}

/// A core that a test drives instead of a device.
struct LiveCore {
  PlayerCore core;
  int sampleRate;
  int period; ///< frames a call
  std::vector<float> left;
  std::vector<float> right;

  explicit LiveCore(int rate = 48000, int framesPerCall = 256, bool withSynth = true)
      : sampleRate(rate), period(framesPerCall) {
    PlayerCommand command;
    command.kind = PlayerCommand::Kind::useSynth;
    if (withSynth)
      command.synth = liveSynth(rate);
    command.sampleRate = rate;
    send(std::move(command));
  }

  void send(PlayerCommand command) {
    if (!core.send(command))
      qFatal("the core's queue is full");
  }
  void send(PlayerCommand::Kind kind, bool on = false) {
    PlayerCommand command;
    command.kind = kind;
    command.on = on;
    send(std::move(command));
  }
  void use(PlaybackSchedule schedule, std::int64_t number = 1) {
    PlayerCommand command;
    command.kind = PlayerCommand::Kind::useSchedule;
    command.schedule = std::make_unique<const PlaybackSchedule>(std::move(schedule));
    command.number = number;
    send(std::move(command));
  }
  void locate(Tick tick) {
    PlayerCommand command;
    command.kind = PlayerCommand::Kind::locate;
    command.tick = tick;
    send(std::move(command));
  }
  void audition(const SynthChannel &channel, int pitch, double seconds, int velocity = 100) {
    PlayerCommand command;
    command.kind = PlayerCommand::Kind::audition;
    command.channel = channel;
    command.pitch = pitch;
    command.velocity = velocity;
    command.seconds = seconds;
    send(std::move(command));
  }

  /// Renders at least so many frames, whole calls, and appends them to left and right.
  void render(std::int64_t frames) {
    for (std::int64_t done = 0; done < frames; done += period) {
      const std::size_t first = left.size();
      left.resize(first + static_cast<std::size_t>(period));
      right.resize(left.size());
      core.render(left.data() + first, right.data() + first, period);
    }
  }
  void forget() {
    left.clear();
    right.clear();
  }
  float peak(std::size_t from = 0, std::size_t to = SIZE_MAX) const {
    float result = 0;
    for (std::size_t i = from; i < std::min(to, left.size()); ++i)
      result = std::max({result, std::abs(left[i]), std::abs(right[i])});
    return result;
  }
};

} // namespace loopwright::examples
