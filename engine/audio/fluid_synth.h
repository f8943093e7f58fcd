// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fluidsynth.h>
#include <memory>

#include "engine/audio/synth_events.h"
#include "engine/base/result.h"

namespace loopwright {

/// One FluidSynth synthesizer set up for offline use by one thread: no locks, one core, no dithering, its own log
/// silenced. Move-only.
class FluidSynth {
public:
  struct Setup {
    std::filesystem::path soundFont;
    int sampleRate = 44100;
    double gain = 0.2;
    bool reverb = false;
    bool chorus = false;
  };

  /// Loads the SoundFont and selects each channel's program. Error (resource): FluidSynth cannot use the file.
  static Result<FluidSynth> create(const Setup &setup, const std::vector<SynthChannel> &channels);

  void play(const SynthEvent &event);
  /// Adds nothing: writes `frames` frames of interleaved stereo.
  void render(float *stereo, std::int64_t frames);
  bool silent() const;

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
