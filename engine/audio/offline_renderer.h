// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "engine/audio/audio_buffer.h"
#include "engine/audio/synth_events.h"
#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/music/score.h"

namespace loopwright {

/// What becomes of the sound that rings on after the last bar.
enum class Tail {
  none,   ///< cut at the last bar line, with a fade of a few ms
  append, ///< after the last bar line, until it is silent (below -80 dBFS) or 10 s are over
  wrap,   ///< added to the beginning, so that the sound repeats seamlessly
};

/// The gain at which bass and drums of a loop peak near -6 dBFS with the default SoundFont.
constexpr double kDefaultSynthGain = 0.9;

/// Where a render's peak may be, dBFS: louder ones are scaled down to the highest so that nothing clips, quieter ones
/// (a bass alone) are raised to the lowest, by at most kLargestRaise.
constexpr double kHighestPeakDecibels = -0.3;
constexpr double kLowestPeakDecibels = -11.0;
constexpr double kLargestRaise = 4.0;

struct RenderOptions {
  std::filesystem::path soundFont; ///< empty: the one findSoundFont() finds
  int sampleRate = 44100;          ///< Hz, 8000–96000 (what FluidSynth can do)
  double gain = kDefaultSynthGain; ///< of the synthesizer, 0–10
  bool reverb = false;
  bool chorus = false;
  Tail tail = Tail::append;
  bool raiseQuiet = true;     ///< false: levels of several renders can be compared
  int bars = 0;               ///< render exactly so many bars; 0: the bars of the score, begun ones whole
  double longestMinutes = 30; ///< a limit against damaged files
};

struct RenderedAudio {
  AudioBuffer audio;
  std::int64_t bodyFrames = 0; ///< from the beginning to the last bar line; the rest is tail
  int bars = 0;
  double peakDecibels = 0; ///< of `audio`, dBFS; -infinity if silent
  /// What the samples were multiplied with to bring the peak between the limits; 1 where it was.
  double scale = 1;
  std::vector<SynthChannel> silent; ///< sounds that the SoundFont lacks: the notes of their parts are not heard
};

/// Plays a score with FluidSynth into memory, as fast as it goes: drum parts with bank percussion, every other part
/// with its program. The body is exactly the bars' length by meter and tempo map. A note is due at its FrameClock
/// frame and sounds within the 64 frames after it (FluidSynth's block); notes at or after the last bar line are left
/// out, sounding ones end there. Same score, options and libraries: same samples.
/// Errors: usage (rate, gain, bars), badInput (longer than the limit), resource (SoundFont), cancelled. Reports the
/// frames done. Thread-safe: each call has its own synthesizer.
Result<RenderedAudio> renderScore(const Score &score, const RenderOptions &options, ProgressSink &progress,
                                  const CancellationToken &cancel);

} // namespace loopwright
