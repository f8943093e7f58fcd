// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>

#include "engine/audio/fluid_synth.h"
#include "engine/audio/playback_schedule.h"
#include "engine/audio/player.h"

namespace loopwright {

/// What the audio thread is to do; the fields that a kind does not name mean nothing to it.
struct PlayerCommand {
  enum class Kind {
    useSynth,     ///< synth (nullptr: silence), sampleRate
    useSchedule,  ///< schedule (never nullptr), number
    setMix,       ///< part, mix
    setLevels,    ///< gain, reverb, chorus
    setLooping,   ///< on
    setMetronome, ///< on
    play,
    pause,
    stop,
    locate, ///< tick
    panic,
    testTone,
    audition, ///< channel, pitch, velocity, seconds
  };
  Kind kind = Kind::pause;
  std::unique_ptr<FluidSynth> synth;
  std::unique_ptr<const PlaybackSchedule> schedule;
  std::int64_t number = 0;
  Tick tick = 0;
  double seconds = 0;
  int sampleRate = 0; ///< Hz
  int part = 0;
  int pitch = 0;
  int velocity = 0;
  float gain = 0;
  PartMix mix;
  SynthChannel channel;
  bool on = false;
  bool reverb = false;
  bool chorus = false;
};

/// What the audio thread no longer needs: freed by the thread that gave it.
struct PlayerHandBack {
  std::unique_ptr<FluidSynth> synth;
  std::unique_ptr<const PlaybackSchedule> schedule;
};

/// Where the audio thread is after it has rendered.
struct PlayerReport {
  std::int64_t commands = 0;                  ///< how many it has obeyed
  std::int64_t frames = 0;                    ///< how many it has rendered since it began
  int lastFrames = 0;                         ///< how many of them in the last call
  std::chrono::steady_clock::time_point time; ///< of the last call
  bool playing = false;
  std::int64_t schedule = 0;
  std::int64_t pass = 0;
  Tick tick = 0; ///< of the loop, after the last frame
  Tick firstTick = 0;
  Tick loopTicks = 4 * kTicksPerQuarter;
  double ticksPerFrame = 0;
  std::int64_t runFrames = 0; ///< how many it has played since it was last started or moved
};

} // namespace loopwright
