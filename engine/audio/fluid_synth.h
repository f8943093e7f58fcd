// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fluidsynth.h>
#include <memory>

#include "engine/audio/synth_events.h"
#include "engine/base/result.h"

namespace loopwright {

/// One FluidSynth synthesizer for one thread at a time: no locks, one core, no dithering, its own log silenced. Once it
/// is made, nothing allocates if it was made for live use. Move-only.
class FluidSynth {
public:
  struct Setup {
    std::filesystem::path soundFont;
    int sampleRate = 44100;
    double gain = 0.2;
    bool reverb = false;
    bool chorus = false;
    /// All samples are loaded at once, so that a change of program reads no file; fewer voices.
    bool live = false;
  };

  /// Loads the SoundFont and selects each channel's program. Error (resource): FluidSynth cannot use the file.
  static Result<FluidSynth> create(const Setup &setup, const std::vector<SynthChannel> &channels);

  void play(const SynthEvent &event);
  void select(int channel, const SynthChannel &sound);
  /// False: the SoundFont has nothing for the channel's sound, and nothing near it; its notes are silent.
  bool hasSound(int channel) const;
  void control(int channel, int number, int value); ///< a MIDI controller
  void setLevels(double gain, bool reverb, bool chorus);
  void allSoundsOff(); ///< at once, without releases
  /// Adds nothing: writes `frames` frames of interleaved stereo.
  void render(float *stereo, std::int64_t frames);
  void render(float *left, float *right, std::int64_t frames);
  bool silent() const;
  int voices() const;

private:
  struct DeleteSettings {
    void operator()(fluid_settings_t *settings) const { delete_fluid_settings(settings); }
  };
  struct DeleteSynth {
    void operator()(fluid_synth_t *synth) const { delete_fluid_synth(synth); }
  };
  // In this order: the synthesizer goes before its settings.
  std::unique_ptr<fluid_settings_t, DeleteSettings> m_settings;
  std::unique_ptr<fluid_synth_t, DeleteSynth> m_synth;
};

} // namespace loopwright
