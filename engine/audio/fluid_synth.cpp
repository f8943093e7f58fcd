// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/fluid_synth.h"

#include <algorithm>
#include <array>

#include "engine/audio/quiet_libraries.h"

namespace loopwright {
namespace {

constexpr int kPercussionBank = 128;
constexpr int kPolyphony = 512;
constexpr int kLivePolyphony = 256;

/// A voice of FluidSynth 2.3 starts its first note more softly than its later ones (over the first block), so the
/// same note would sound in two ways. Every voice therefore plays a note before the music does.
void warmUp(fluid_synth_t *synth, int polyphony) {
  constexpr int kFirstKey = 36;
  constexpr int kKeys = 48;
  for (int note = 0; note < 16 * kKeys && fluid_synth_get_active_voice_count(synth) < polyphony; ++note)
    if (note / kKeys != 9)
      fluid_synth_noteon(synth, note / kKeys, kFirstKey + note % kKeys, 100);
  // Whole blocks, so that the music begins at the beginning of one.
  std::array<float, 2 * 64> block{};
  const auto renderBlock = [&] { fluid_synth_write_float(synth, 64, block.data(), 0, 2, block.data(), 1, 2); };
  renderBlock();
  fluid_synth_all_sounds_off(synth, -1);
  for (int i = 0; i < 16 || (i < 1024 && fluid_synth_get_active_voice_count(synth) > 0); ++i)
    renderBlock();
}

} // namespace

Result<FluidSynth> FluidSynth::create(const Setup &setup, const std::vector<SynthChannel> &channels) {
  quietenSoundLibraries();
  FluidSynth result;
  result.m_settings.reset(new_fluid_settings());
  fluid_settings_t *settings = result.m_settings.get();
  if (settings == nullptr)
    return failure(ErrorKind::resource, "FluidSynth cannot be started");
  // Channels come in sixteens.
  const int midiChannels = std::clamp((static_cast<int>(channels.size()) + 15) / 16 * 16, 16, 256);
  fluid_settings_setint(settings, "synth.threadsafe-api", 0);
  fluid_settings_setint(settings, "synth.cpu-cores", 1);
  fluid_settings_setint(settings, "synth.lock-memory", 0);
  fluid_settings_setint(settings, "synth.dynamic-sample-loading", setup.live ? 0 : 1);
  fluid_settings_setint(settings, "synth.midi-channels", midiChannels);
  const int polyphony = setup.live ? kLivePolyphony : kPolyphony;
  fluid_settings_setint(settings, "synth.polyphony", polyphony);
  fluid_settings_setint(settings, "synth.reverb.active", setup.reverb ? 1 : 0);
  fluid_settings_setint(settings, "synth.chorus.active", setup.chorus ? 1 : 0);
  fluid_settings_setnum(settings, "synth.sample-rate", setup.sampleRate);
  fluid_settings_setnum(settings, "synth.gain", setup.gain);
  result.m_synth.reset(new_fluid_synth(settings));
  fluid_synth_t *synth = result.m_synth.get();
  if (synth == nullptr)
    return failure(ErrorKind::resource, "FluidSynth cannot be started");

  const int font = fluid_synth_sfload(synth, setup.soundFont.c_str(), 1);
  if (font == FLUID_FAILED)
    return failure(ErrorKind::resource, "FluidSynth cannot use this SoundFont, it may be damaged",
                   setup.soundFont.string(), "install the package timgm6mb-soundfont, or name a file with --soundfont");
  warmUp(synth, polyphony);
  for (std::size_t i = 0; i < channels.size(); ++i)
    result.select(static_cast<int>(i), channels[i]);
  return result;
}

void FluidSynth::select(int channel, const SynthChannel &sound) {
  fluid_synth_set_channel_type(m_synth.get(), channel, sound.drums ? CHANNEL_TYPE_DRUM : CHANNEL_TYPE_MELODIC);
  fluid_synth_bank_select(m_synth.get(), channel, sound.drums ? kPercussionBank : 0);
  fluid_synth_program_change(m_synth.get(), channel, sound.program);
}

bool FluidSynth::hasSound(int channel) const {
  return fluid_synth_get_channel_preset(m_synth.get(), channel) != nullptr;
}

void FluidSynth::control(int channel, int number, int value) { fluid_synth_cc(m_synth.get(), channel, number, value); }

void FluidSynth::setLevels(double gain, bool reverb, bool chorus) {
  constexpr int kAllEffectGroups = -1;
  fluid_synth_set_gain(m_synth.get(), static_cast<float>(gain));
  fluid_synth_reverb_on(m_synth.get(), kAllEffectGroups, reverb ? 1 : 0);
  fluid_synth_chorus_on(m_synth.get(), kAllEffectGroups, chorus ? 1 : 0);
}

void FluidSynth::allSoundsOff() { fluid_synth_all_sounds_off(m_synth.get(), -1); }

void FluidSynth::play(const SynthEvent &event) {
  if (event.velocity > 0)
    fluid_synth_noteon(m_synth.get(), event.channel, event.pitch, event.velocity);
  else
    fluid_synth_noteoff(m_synth.get(), event.channel, event.pitch);
}

void FluidSynth::render(float *stereo, std::int64_t frames) {
  constexpr std::int64_t kLongestWrite = 1 << 20;
  while (frames > 0) {
    const std::int64_t now = std::min(frames, kLongestWrite);
    fluid_synth_write_float(m_synth.get(), static_cast<int>(now), stereo, 0, 2, stereo, 1, 2);
    stereo += 2 * now;
    frames -= now;
  }
}

void FluidSynth::render(float *left, float *right, std::int64_t frames) {
  fluid_synth_write_float(m_synth.get(), static_cast<int>(frames), left, 0, 1, right, 0, 1);
}

int FluidSynth::voices() const { return fluid_synth_get_active_voice_count(m_synth.get()); }

bool FluidSynth::silent() const { return voices() == 0; }

} // namespace loopwright
