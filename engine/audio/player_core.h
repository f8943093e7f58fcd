// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <utility>

#include "engine/audio/latest_value.h"
#include "engine/audio/loop_timeline.h"
#include "engine/audio/player_messages.h"
#include "engine/audio/signal_tones.h"
#include "engine/audio/sounding_notes.h"
#include "engine/audio/spsc_queue.h"

namespace loopwright {

/// The part of the player that lives in the audio thread: obeys commands, sends notes to the synthesizer at their due
/// frames, renders. render() is called by one thread at a time and takes no lock, allocates and frees nothing; all
/// else is for the one other thread that sends the commands.
class PlayerCore {
public:
  PlayerCore();

  /// False, and the command is as it was, if the queue is full: send it later.
  bool send(PlayerCommand &command);
  /// Frees what has been handed back.
  void collect();
  const PlayerReport &report() { return m_report.read(); }
  /// The highest samples since the last call, left and right, before the limiter.
  std::pair<float, float> takePeaks();

  /// Audio thread: the next `frames` frames.
  void render(float *left, float *right, int frames);
  /// Audio thread: what sounds, for tests of the bookkeeping.
  const SoundingNotes &sounding() const { return m_sounding; }
  const FluidSynth *synth() const { return m_synth.get(); }

private:
  void obey(PlayerCommand &command);
  void use(std::unique_ptr<FluidSynth> &synth, int sampleRate);
  void use(std::unique_ptr<const PlaybackSchedule> &schedule, std::int64_t number);
  void rebase(const LoopTimeline &next);
  void seek();
  void play();
  void pause();
  void locate(Tick tick);
  void selectParts();
  void sendMix(int part);

  void playDue();
  void sendNote(int part, int pitch, int velocity); ///< velocity 0 ends it
  void beat();
  std::int64_t framesToNextDue() const;
  void audition(const PlayerCommand &command);
  void endAuditions(int frames);
  void renderSound(float *left, float *right, int frames);
  void fadeOut(float *left, float *right, int frames);
  void dismiss();
  void publish(int frames);

  SpscQueue<PlayerCommand, 256> m_commands;
  // Larger than the commands: each hands back one thing at most, and the sender collects before it sends.
  SpscQueue<PlayerHandBack, 1024> m_handBacks;
  LatestValue<PlayerReport> m_report;
  std::atomic<float> m_peakLeft{0};
  std::atomic<float> m_peakRight{0};

  // From here on the audio thread's.
  std::unique_ptr<FluidSynth> m_synth;
  static constexpr int kFadeFrames = 1024;
  std::unique_ptr<FluidSynth> m_leaving; ///< the one before, while it fades out
  int m_fadeLeft = 0;                    ///< frames
  std::array<float, 256> m_fadeBuffer[2] = {};
  std::unique_ptr<const PlaybackSchedule> m_schedule;
  std::int64_t m_scheduleNumber = 0;
  LoopTimeline m_timeline;
  std::int64_t m_frame = 0;        ///< on the timeline
  std::int64_t m_runFrames = 0;    ///< since play or locate
  std::int64_t m_passesBefore = 0; ///< before the timeline's pass 0
  std::int64_t m_pass = 0;         ///< of the next event
  std::size_t m_next = 0;          ///< the next event
  int m_nextBeat = 0;
  bool m_playing = false;
  bool m_looping = true;
  bool m_metronome = false;
  SoundingNotes m_sounding;
  std::array<PartMix, kMostPlayedParts> m_mix{};
  std::array<SynthChannel, kMostPlayedParts> m_selected{};

  struct Audition {
    int channel = 0;
    int pitch = 0;
    int framesLeft = 0; ///< 0: not in use
  };
  std::array<Audition, 16> m_auditions{};
  SignalTone m_click;
  SignalTone m_tone;
  std::int64_t m_obeyed = 0;
  std::int64_t m_rendered = 0;
};

/// The channels that a live synthesizer needs: one a part, and two to audition.
std::vector<SynthChannel> liveChannels();

} // namespace loopwright
