// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/audio/playback_schedule.h"
#include "engine/base/result.h"

namespace loopwright {

/// How one part of the schedule is heard.
struct PartMix {
  float volume = 1; ///< 0–1.5, of the part's own level
  float pan = 0;    ///< -1 left … 1 right
  bool audible = true;
  friend bool operator==(const PartMix &a, const PartMix &b) {
    return a.volume == b.volume && a.pan == b.pan && a.audible == b.audible;
  }
};

/// Where the sound goes.
struct OutputSetup {
  std::string driver = "auto";     ///< one of audioDrivers(), "auto" or "none" (the silent clock)
  std::string device;              ///< as the driver names it; empty: its default
  std::filesystem::path soundFont; ///< empty: findSoundFont()'s
  int sampleRate = 48000;          ///< Hz, wished for; the device's wins
  float gain = 0.9F;
  // With either of them FluidSynth, where it is built with OpenMP, borrows a little memory for every 64 frames.
  bool reverb = false;
  bool chorus = false;
};

/// What sounds now.
struct PlayerState {
  bool playing = false;
  Tick tick = 0;             ///< at what is heard now, [firstTick, firstTick + loopTicks) of the schedule
  std::int64_t pass = 0;     ///< times round since play began
  std::int64_t schedule = 0; ///< number of the schedule in use: setSchedule() returns it
  float peakLeft = 0;        ///< since the last call of state(), full scale 1
  float peakRight = 0;
};

/// The drivers that this FluidSynth has and that make sense here, best first (pulseaudio, jack, alsa, …).
std::vector<std::string> audioDrivers();

/// Plays schedules through FluidSynth to a device, seamlessly round and round. One thread (the GUI's) calls it; the
/// audio thread gets everything through a lock-free queue, takes no lock and allocates nothing. Old schedules are
/// freed in the calling thread. Onsets sound within 64 frames after their due frame; there is no drift.
class Player {
public:
  Player();
  ~Player();
  Player(const Player &) = delete;
  Player &operator=(const Player &) = delete;

  /// Opens the output, or changes it while playing goes on, in a thread of its own: servers may keep it waiting and
  /// SoundFonts are large. Where the device changes, time goes on in silence until state() finds it done. A driver or
  /// device that does not work gives the silent clock (time goes on, nothing is heard) and notice() says why; so does a
  /// SoundFont that cannot be loaded. Of what is asked for meanwhile the last is done after it.
  void beginOpen(const OutputSetup &setup);
  bool opening() const;
  /// The same, and waits for it.
  void open(const OutputSetup &setup);
  /// The driver in use: "jack", … or "none".
  const std::string &driver() const;
  int sampleRate() const;
  /// What is wrong with the sound, for the user; empty if all is well.
  const std::string &notice() const;

  /// Swaps what is played, at once; when playing, it goes on at the same tick, or, where the new schedule does not have
  /// it, at the same phase. Notes that the new schedule no
  /// longer has end; notes that sound in both go on. Returns the schedule's number.
  std::int64_t setSchedule(PlaybackSchedule schedule);
  /// Mix by part index of the schedule.
  void setMix(int part, const PartMix &mix);
  void setLooping(bool looping); ///< off: playing stops at the loop's end
  void setMetronome(bool on);

  void play();            ///< from where it is
  void pause();           ///< sounding notes end
  void stop();            ///< pause and go to the beginning
  void locate(Tick tick); ///< [firstTick, firstTick + loopTicks) of the schedule
  void panic();           ///< all sound off, now
  void testTone();        ///< a second of 440 Hz, by the synthesizer's side
  /// A note by itself, heard at once, for so long.
  void audition(const SynthChannel &channel, int pitch, int velocity, double seconds);

  /// Frees what the audio thread has handed back and says where it is. Call it from a timer, 60 times a second.
  PlayerState state();

private:
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

} // namespace loopwright
