// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/audio/frame_clock.h"
#include "engine/music/score.h"

namespace loopwright {

/// A synthesizer channel of its own for each part (FluidSynth has up to 256 of them, MIDI's 16 do not bind it), so
/// that no part's program changes another's.
struct SynthChannel {
  bool drums = false;
  int program = 0;
  friend bool operator==(const SynthChannel &a, const SynthChannel &b) {
    return a.drums == b.drums && a.program == b.program;
  }
};

/// A note to start (velocity 1–127) or to end (velocity 0) at a frame.
struct SynthEvent {
  std::int64_t frame = 0;
  int channel = 0; ///< index into SynthEvents::channels
  int pitch = 0;
  int velocity = 0;
};

/// What a synthesizer is told, in order of time; at one frame, ends come before starts.
struct SynthEvents {
  std::vector<SynthChannel> channels; ///< at most 256
  std::vector<SynthEvent> events;
};

/// The notes of one channel with an onset in [0, end), by pitch, then onset: each ends at the next start of its pitch
/// at the latest, and at `end`; of several that start together the longest is kept. Notes of no pitch are left out.
std::vector<Note> settledNotes(std::vector<Note> notes, Tick end);

/// The events of the notes with an onset in [0, end). A note ends at the next start of its pitch in its channel at
/// the latest, and at `end`; every note lasts at least one frame; of several that start together one is kept.
SynthEvents synthEventsOf(const Score &score, const FrameClock &clock, Tick end);

} // namespace loopwright
