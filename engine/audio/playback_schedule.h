// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/audio/synth_events.h"
#include "engine/music/score.h"

namespace loopwright {

/// A note that starts (velocity 1–127) or ends (0) at a tick of the loop.
struct PlaybackEvent {
  Tick tick = 0; ///< [0, loopTicks]; an end at loopTicks belongs to the pass that is ending
  std::uint8_t part = 0;
  std::uint8_t pitch = 0;
  std::uint8_t velocity = 0;
};

/// What a player plays round and round: immutable once it is handed over, swapped whole.
struct PlaybackSchedule {
  std::vector<SynthChannel> parts;   ///< at most kMostPlayedParts
  std::vector<PlaybackEvent> events; ///< in order of time; at one tick ends before starts
  Tick loopTicks = 0;                ///< 480 a quarter, > 0
  Tick firstTick = 0;                ///< what tick 0 is called, where the schedule is a part of a loop
  int microsecondsPerQuarter = 500000;
  Tick ticksPerBeat = kTicksPerQuarter; ///< for the metronome
  int beatsPerBar = 4;
};

constexpr int kMostPlayedParts = 16;

/// The ticks [from, to) of a loop.
struct LoopSpan {
  Tick from = 0;
  Tick to = 0;
  Tick length() const { return to - from; }
};

/// The schedule of a score's first tempo and meter: its parts in order, its notes cut at `loopTicks`.
PlaybackSchedule playbackScheduleOf(const Score &score, Tick loopTicks);
/// Of a part of it: the notes that begin there, cut at its end.
PlaybackSchedule playbackScheduleOf(const Score &score, const LoopSpan &span);

/// The frame from the start of playing at which a tick of pass p is due:
/// round((p * loopTicks + tick) * sampleRate * microsecondsPerQuarter / (480 * 10^6)), in exact integers.
std::int64_t dueFrame(const PlaybackSchedule &schedule, std::int64_t pass, Tick tick, int sampleRate);

} // namespace loopwright
