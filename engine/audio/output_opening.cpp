// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/output_opening.h"

#include <algorithm>
#include <thread>

#include "engine/audio/sound_font.h"

namespace loopwright {
namespace {

// What FluidSynth can do, Hz.
constexpr int kLowestRate = 8000;
constexpr int kHighestRate = 96000;

Result<std::filesystem::path> chosenSoundFont(const OutputSetup &setup) {
  auto found = findSoundFont(setup.soundFont);
  if (!found)
    found.error().advice = "choose another SoundFont in the sound settings, or install the package timgm6mb-soundfont";
  return found;
}

/// The synthesizer for this rate, unless there is such a one already.
Status makeSynth(const OutputSetup &setup, int sampleRate, const std::optional<SynthMake> &before,
                 OutputOpening::Outcome &outcome) {
  const auto soundFont = chosenSoundFont(setup);
  if (!soundFont)
    return tl::unexpected(soundFont.error());
  if (sampleRate < kLowestRate || sampleRate > kHighestRate)
    return failure(ErrorKind::resource, "the sound device runs at " + std::to_string(sampleRate) + " Hz", "",
                   "set it to a rate from 8000 to 96000 Hz");
  outcome.make = SynthMake{*soundFont, sampleRate};
  if (outcome.make == before)
    return {};
  FluidSynth::Setup synthSetup;
  synthSetup.soundFont = *soundFont;
  synthSetup.sampleRate = sampleRate;
  synthSetup.gain = static_cast<double>(std::clamp(setup.gain, 0.0F, 10.0F));
  synthSetup.reverb = setup.reverb;
  synthSetup.chorus = setup.chorus;
  synthSetup.live = true;
  auto synth = FluidSynth::create(synthSetup, liveChannels());
  if (!synth)
    return tl::unexpected(synth.error());
  outcome.synth = std::make_unique<FluidSynth>(std::move(*synth));
  return {};
}

OutputOpening::Outcome run(OutputOpening::Task &task, PlayerCore &core) {
  const OutputSetup &setup = task.setup;
  OutputOpening::Outcome outcome;
  task.leaving.reset();
  Status device;
  if (!task.keepsDevice && setup.driver != "none") {
    auto opened =
        DeviceOutput::open(setup.driver, setup.device, std::clamp(setup.sampleRate, kLowestRate, kHighestRate), core);
    if (opened)
      outcome.device = std::move(*opened);
    else
      device = tl::unexpected(opened.error());
  }
  Status sound;
  if (task.keepsDevice || outcome.device)
    sound = makeSynth(setup, outcome.device ? outcome.device->sampleRate() : task.sampleRate, task.make, outcome);
  else if (const auto soundFont = chosenSoundFont(setup); !soundFont)
    sound = tl::unexpected(soundFont.error()); // said before a device is chosen that would need it
  for (const Status &status : {device, sound})
    if (!status)
      outcome.problem += (outcome.problem.empty() ? "" : " ") + status.error().message();
  if (!outcome.problem.empty())
    outcome.device.reset();
  return outcome;
}

} // namespace

std::unique_ptr<OutputOpening> OutputOpening::begin(Task task, std::shared_ptr<PlayerCore> core) {
  // The core goes after all that renders it.
  std::packaged_task<Outcome()> work(
      [task = std::make_shared<Task>(std::move(task)), core = std::move(core)] { return run(*task, *core); });
  auto opening = std::make_unique<OutputOpening>();
  opening->m_outcome = work.get_future();
  std::thread(std::move(work)).detach();
  return opening;
}

} // namespace loopwright
