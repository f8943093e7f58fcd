// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <future>
#include <memory>
#include <optional>

#include "engine/audio/device_output.h"
#include "engine/audio/player.h"

namespace loopwright {

/// What a live synthesizer was made for: another one is needed when it changes.
struct SynthMake {
  std::filesystem::path soundFont;
  int sampleRate = 0; ///< Hz
  friend bool operator==(const SynthMake &a, const SynthMake &b) {
    return a.soundFont == b.soundFont && a.sampleRate == b.sampleRate;
  }
};

/// The opening of a sound output in a thread of its own: closes the device before, opens the new one, makes the
/// synthesizer. Whoever began it may leave at any time; the core lives as long as it takes.
class OutputOpening {
public:
  struct Task {
    OutputSetup setup;
    std::unique_ptr<DeviceOutput> leaving; ///< to be closed first
    bool keepsDevice = false;              ///< only the sound changes
    int sampleRate = 0;                    ///< of the device that is kept, Hz
    std::optional<SynthMake> make;         ///< of the synthesizer there is
  };
  struct Outcome {
    std::unique_ptr<DeviceOutput> device; ///< the new one, not started; nullptr: none, or the one before is kept
    std::unique_ptr<FluidSynth> synth;    ///< the new one; nullptr: none, or the one before goes on
    std::optional<SynthMake> make;        ///< of the synthesizer from now on
    std::string problem;                  ///< for the user; empty: none
  };

  static std::unique_ptr<OutputOpening> begin(Task task, std::shared_ptr<PlayerCore> core);
  /// Whether it is done by then.
  bool wait(std::chrono::seconds longest) const { return m_outcome.wait_for(longest) == std::future_status::ready; }
  Outcome take() { return m_outcome.get(); } ///< once, when it is done

private:
  std::future<Outcome> m_outcome;
};

} // namespace loopwright
