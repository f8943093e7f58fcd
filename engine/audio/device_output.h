// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <fluidsynth.h>
#include <memory>
#include <string>

#include "engine/audio/player_core.h"
#include "engine/base/result.h"

namespace loopwright {

/// A sound device that pulls from a core, through one of FluidSynth's drivers.
class DeviceOutput {
public:
  /// The first of audioDrivers() that works for the driver "auto". The device plays silence until start().
  /// Error (resource): it cannot be opened.
  static Result<std::unique_ptr<DeviceOutput>> open(const std::string &driver, const std::string &device,
                                                    int sampleRate, PlayerCore &core);
  ~DeviceOutput();
  DeviceOutput(const DeviceOutput &) = delete;
  DeviceOutput &operator=(const DeviceOutput &) = delete;

  /// Lets go of a device that no longer answers, without waiting for it: the core is not rendered by it any more.
  static void abandon(std::unique_ptr<DeviceOutput> output);

  const std::string &driver() const { return m_driverName; }
  int sampleRate() const { return m_sampleRate; } ///< Hz, the device's
  /// From the moment a buffer is asked for to the moment it is heard, as far as is known.
  int latencyFrames() const { return m_latencyFrames; }
  void start() { m_started = true; } ///< from now on the core is rendered
  void stop();                       ///< from now on it is not; the device plays silence again

private:
  DeviceOutput(std::string driver, PlayerCore &core) : m_driverName(std::move(driver)), m_core(core) {}
  bool openDriver(const std::string &device, int sampleRate);
  static int render(void *output, int frames, int effects, float *effectBuffers[], int channels, float *buffers[]);

  struct DeleteSettings {
    void operator()(fluid_settings_t *settings) const { delete_fluid_settings(settings); }
  };
  struct DeleteDriver {
    void operator()(fluid_audio_driver_t *driver) const { delete_fluid_audio_driver(driver); }
  };
  std::string m_driverName;
  PlayerCore &m_core;
  int m_sampleRate = 0;
  int m_latencyFrames = 0;
  std::atomic<bool> m_started{false};
  std::atomic<bool> m_rendering{false};
  // In this order: the driver goes before its settings.
  std::unique_ptr<fluid_settings_t, DeleteSettings> m_settings;
  std::unique_ptr<fluid_audio_driver_t, DeleteDriver> m_driver;
};

} // namespace loopwright
