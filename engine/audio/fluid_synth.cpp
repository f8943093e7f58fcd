// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/fluid_synth.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace loopwright {
namespace {

constexpr int kPercussionBank = 128;
constexpr int kPolyphony = 512;

void silenceLog() {
  static std::once_flag once;
  std::call_once(once, [] {
    for (int level = FLUID_PANIC; level < LAST_LOG_LEVEL; ++level)
      fluid_set_log_function(level, nullptr, nullptr);
  });
}

/// A voice of FluidSynth 2.3 starts its first note more softly than its later ones (over the first block), so the
/// same note would sound in two ways. Every voice therefore plays a note before the music does.
void warmUp(fluid_synth_t *synth) {
  constexpr int kFirstKey = 36;
  constexpr int kKeys = 48;
  for (int note = 0; note < 16 * kKeys && fluid_synth_get_active_voice_count(synth) < kPolyphony; ++note)
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
  silenceLog();
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
  fluid_settings_setint(settings, "synth.dynamic-sample-loading", 1);
  fluid_settings_setint(settings, "synth.midi-channels", midiChannels);
  fluid_settings_setint(settings, "synth.polyphony", kPolyphony);
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
  warmUp(synth);
  for (std::size_t i = 0; i < channels.size(); ++i) {
    const int channel = static_cast<int>(i);
    fluid_synth_set_channel_type(synth, channel, channels[i].drums ? CHANNEL_TYPE_DRUM : CHANNEL_TYPE_MELODIC);
    fluid_synth_bank_select(synth, channel, channels[i].drums ? kPercussionBank : 0);
    fluid_synth_program_change(synth, channel, channels[i].program);
  }
  return result;
}

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

bool FluidSynth::silent() const { return fluid_synth_get_active_voice_count(m_synth.get()) == 0; }

} // namespace loopwright
