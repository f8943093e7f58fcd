// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/device_output.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <pthread.h>
#include <thread>

#include "engine/audio/jack_server.h"
#include "engine/audio/pulse_server.h"
#include "engine/audio/quiet_libraries.h"

namespace loopwright {
namespace {

using Settings = std::unique_ptr<fluid_settings_t, decltype(&delete_fluid_settings)>;

/// Those of FluidSynth's drivers that take sound from a function of ours, best first.
constexpr const char *kUsableDrivers[] = {"pulseaudio", "pipewire", "jack", "alsa", "coreaudio", "dsound", "oss"};

std::string deviceSetting(const std::string &driver) {
  return driver == "jack" ? "audio.jack.server" : "audio." + driver + ".device";
}

/// Threads that are made by `make` inherit a priority above those that compute, if the system grants it: FluidSynth
/// asks for one for its own thread only, and PulseAudio's, which passes the sound on, would wait for its turn.
template <class Make>
void withPriority(const Make &make) {
  std::thread([&make] {
    sched_param priority{};
    priority.sched_priority = 10;
    pthread_setschedparam(pthread_self(), SCHED_RR, &priority);
    make();
  }).join();
}

} // namespace

std::vector<std::string> audioDrivers() {
  quietenSoundLibraries();
  const Settings settings(new_fluid_settings(), delete_fluid_settings);
  std::vector<std::string> known;
  if (settings)
    fluid_settings_foreach_option(settings.get(), "audio.driver", &known,
                                  [](void *data, const char *, const char *option) {
                                    static_cast<std::vector<std::string> *>(data)->emplace_back(option);
                                  });
  std::vector<std::string> usable;
  for (const char *driver : kUsableDrivers)
    if (std::find(known.begin(), known.end(), driver) != known.end())
      usable.emplace_back(driver);
  return usable;
}

Result<std::unique_ptr<DeviceOutput>> DeviceOutput::open(const std::string &driver, const std::string &device,
                                                         int sampleRate, PlayerCore &core) {
  const std::vector<std::string> known = audioDrivers();
  const auto opened = [&](const std::string &name) -> std::unique_ptr<DeviceOutput> {
    std::unique_ptr<DeviceOutput> output(new DeviceOutput(name, core));
    return output->openDriver(device, sampleRate) ? std::move(output) : nullptr;
  };
  if (driver != "auto") {
    if (std::find(known.begin(), known.end(), driver) == known.end())
      return failure(ErrorKind::resource, "there is no sound driver of the name " + driver, "",
                     "choose another one in the sound settings");
    if (auto output = opened(driver))
      return output;
    return failure(ErrorKind::resource, "the sound driver " + driver + " cannot be opened", device,
                   "check that its server or device is there and free, or choose another one in the sound settings");
  }
  for (const std::string &name : known) {
    if (name == "pulseaudio" && !pulseServerRuns())
      continue;
    if (auto output = opened(name))
      return output;
  }
  return failure(ErrorKind::resource, "no sound device was found", "",
                 "connect one or start a sound server, then choose it in the sound settings");
}

bool DeviceOutput::openDriver(const std::string &device, int sampleRate) {
  m_settings.reset(new_fluid_settings());
  fluid_settings_t *settings = m_settings.get();
  if (settings == nullptr)
    return false;
  m_sampleRate = sampleRate;
  if (m_driverName == "jack") {
    // The other drivers convert to the device's rate; JACK's plays at the server's, whatever it is told.
    const std::optional<int> serverRate = jackServerRate(device);
    if (!serverRate)
      return false;
    m_sampleRate = *serverRate;
  }
  fluid_settings_setstr(settings, "audio.driver", m_driverName.c_str());
  fluid_settings_setnum(settings, "synth.sample-rate", m_sampleRate);
  fluid_settings_setstr(settings, "audio.jack.id", "Loopwright");
  fluid_settings_setint(settings, "audio.jack.autoconnect", 1);
  // PulseAudio holds one period while the next is made, the others as many as `periods` says.
  const bool pulse = m_driverName == "pulseaudio";
  const int periodFrames = pulse ? 2048 : 256;
  constexpr int kPeriods = 4;
  m_latencyFrames = pulse ? periodFrames : m_driverName == "jack" ? 0 : (kPeriods - 1) * periodFrames;
  fluid_settings_setint(settings, "audio.period-size", periodFrames);
  fluid_settings_setint(settings, "audio.periods", kPeriods);
  if (!device.empty())
    fluid_settings_setstr(settings, deviceSetting(m_driverName).c_str(), device.c_str());
  if (pulse) { // how its mixers call us, FluidSynth leaves no other way to say it
    setenv("PULSE_PROP_application.name", "Loopwright", 1);
    setenv("PULSE_PROP_media.name", "Loopwright", 1);
  }
  const auto openIt = [this, settings] {
    m_driver.reset(new_fluid_audio_driver2(settings, &DeviceOutput::render, this));
  };
  if (pulse)
    withPriority(openIt);
  else
    openIt();
  return m_driver != nullptr;
}

DeviceOutput::~DeviceOutput() = default;

void DeviceOutput::stop() {
  m_started = false;
  while (m_rendering)
    std::this_thread::yield();
}

void DeviceOutput::abandon(std::unique_ptr<DeviceOutput> output) {
  output->stop();
  std::thread([leaving = std::move(output)]() mutable { leaving.reset(); }).detach();
}

int DeviceOutput::render(void *output, int frames, int, float *[], int channels, float *buffers[]) {
  auto *self = static_cast<DeviceOutput *>(output);
  self->m_rendering = true; // before the look at m_started: stop() looks the other way round
  if (self->m_started && channels >= 2)
    self->m_core.render(buffers[0], buffers[1], frames);
  else // not all drivers hand over buffers that are silent
    for (int channel = 0; channel < channels; ++channel)
      std::fill_n(buffers[channel], frames, 0.0F);
  self->m_rendering = false;
  return FLUID_OK;
}

} // namespace loopwright
