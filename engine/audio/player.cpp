// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/player.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <optional>

#include "engine/audio/device_output.h"
#include "engine/audio/player_core.h"
#include "engine/audio/silent_clock.h"
#include "engine/audio/sound_font.h"

namespace loopwright {
namespace {

using Kind = PlayerCommand::Kind;
using Clock = std::chrono::steady_clock;

// What FluidSynth can do, Hz.
constexpr int kLowestRate = 8000;
constexpr int kHighestRate = 96000;

/// A device that asks for nothing for so long is gone.
constexpr std::chrono::seconds kDeviceSilence(2);

/// Keeps what a schedule promises, whoever made it.
void sanitise(PlaybackSchedule &schedule) {
  schedule.loopTicks = std::clamp<Tick>(schedule.loopTicks, 1, 1 << 30);
  schedule.microsecondsPerQuarter = std::clamp(schedule.microsecondsPerQuarter, 10000, 16777215);
  schedule.ticksPerBeat = std::max<Tick>(schedule.ticksPerBeat, 1);
  schedule.beatsPerBar = std::max(schedule.beatsPerBar, 1);
  if (schedule.parts.size() > kMostPlayedParts)
    schedule.parts.resize(kMostPlayedParts);
  const auto impossible = [&schedule](const PlaybackEvent &event) {
    return event.part >= schedule.parts.size() || event.pitch > 127 || event.velocity > 127 || event.tick < 0 ||
           event.tick > schedule.loopTicks || (event.velocity > 0 && event.tick == schedule.loopTicks);
  };
  schedule.events.erase(std::remove_if(schedule.events.begin(), schedule.events.end(), impossible),
                        schedule.events.end());
  std::stable_sort(schedule.events.begin(), schedule.events.end(),
                   [](const PlaybackEvent &a, const PlaybackEvent &b) { return a.tick < b.tick; });
}

Result<std::filesystem::path> chosenSoundFont(const OutputSetup &setup) {
  auto found = findSoundFont(setup.soundFont);
  if (!found)
    found.error().advice = "choose another SoundFont in the sound settings, or install the package timgm6mb-soundfont";
  return found;
}

/// What a synthesizer was made for: another one is needed when it changes.
struct SynthMake {
  std::filesystem::path soundFont;
  int sampleRate = 0;
  friend bool operator==(const SynthMake &a, const SynthMake &b) {
    return a.soundFont == b.soundFont && a.sampleRate == b.sampleRate;
  }
};

} // namespace

class Player::Implementation {
public:
  Implementation() { runSilently(); }

  void open(const OutputSetup &setup);
  void send(PlayerCommand command);
  void sendSwitch(Kind kind, bool on);
  /// A command that changes where and whether it plays: what state() says until the audio thread has obeyed.
  void sendMove(PlayerCommand command, bool playing, std::optional<Tick> tick);
  PlayerState state();
  bool wantsToPlay() { return m_awaited ? m_awaited->playing : m_core.report().playing; }

  std::int64_t m_schedules = 0; ///< how many there were
  std::string m_driver = "none";
  std::string m_notice;
  int m_sampleRate = 48000;

private:
  struct Awaited {
    std::int64_t command;
    bool playing;
    std::optional<Tick> tick;
  };
  void flush();
  Status openDevice(const OutputSetup &setup);
  Status prepareSynth(const OutputSetup &setup);
  void runSilently();
  void watchDevice(const PlayerReport &report);

  PlayerCore m_core;
  std::deque<PlayerCommand> m_waiting; ///< for room in the core's queue
  std::int64_t m_sent = 0;
  std::optional<Awaited> m_awaited;
  OutputSetup m_setup;
  std::optional<SynthMake> m_make; ///< of the core's synthesizer; nullopt: it has none
  std::int64_t m_framesSeen = 0;
  Clock::time_point m_framesSeenAt;
  // After the core, which they render.
  std::unique_ptr<SilentClock> m_clock;
  std::unique_ptr<DeviceOutput> m_device;
};

void Player::Implementation::open(const OutputSetup &setup) {
  Status device = openDevice(setup);
  Status sound;
  if (device && m_device)
    sound = prepareSynth(setup);
  else if (const auto soundFont = chosenSoundFont(setup); !soundFont)
    sound = tl::unexpected(soundFont.error()); // said before a device is chosen that would need it
  m_setup = setup;
  m_notice.clear();
  for (const Status &status : {device, sound})
    if (!status)
      m_notice += (m_notice.empty() ? "" : " ") + status.error().message();
  if (m_device && m_notice.empty()) {
    m_driver = m_device->driver();
    m_framesSeenAt = Clock::now();
    m_device->start();
    return;
  }
  runSilently();
}

Status Player::Implementation::openDevice(const OutputSetup &setup) {
  const bool same =
      setup.driver == m_setup.driver && setup.device == m_setup.device && setup.sampleRate == m_setup.sampleRate;
  if (m_device && same)
    return {};
  m_device.reset();
  m_clock.reset();
  if (setup.driver == "none")
    return {};
  auto device =
      DeviceOutput::open(setup.driver, setup.device, std::clamp(setup.sampleRate, kLowestRate, kHighestRate), m_core);
  if (!device)
    return tl::unexpected(device.error());
  m_device = std::move(*device);
  m_sampleRate = m_device->sampleRate();
  return {};
}

Status Player::Implementation::prepareSynth(const OutputSetup &setup) {
  const auto soundFont = chosenSoundFont(setup);
  if (!soundFont)
    return tl::unexpected(soundFont.error());
  if (m_sampleRate < kLowestRate || m_sampleRate > kHighestRate)
    return failure(ErrorKind::resource, "the sound device runs at " + std::to_string(m_sampleRate) + " Hz", "",
                   "set it to a rate from 8000 to 96000 Hz");
  PlayerCommand command;
  command.gain = std::clamp(setup.gain, 0.0F, 10.0F);
  command.reverb = setup.reverb;
  command.chorus = setup.chorus;
  const SynthMake make{*soundFont, m_sampleRate};
  if (make == m_make) {
    command.kind = Kind::setLevels;
    send(std::move(command));
    return {};
  }
  FluidSynth::Setup synthSetup;
  synthSetup.soundFont = make.soundFont;
  synthSetup.sampleRate = make.sampleRate;
  synthSetup.gain = static_cast<double>(command.gain);
  synthSetup.reverb = command.reverb;
  synthSetup.chorus = command.chorus;
  synthSetup.live = true;
  auto synth = FluidSynth::create(synthSetup, liveChannels());
  if (!synth)
    return tl::unexpected(synth.error());
  command.kind = Kind::useSynth;
  command.synth = std::make_unique<FluidSynth>(std::move(*synth));
  command.sampleRate = m_sampleRate;
  send(std::move(command));
  m_make = make;
  return {};
}

/// Time goes on without a device, and without a synthesizer that nobody hears.
void Player::Implementation::runSilently() {
  m_device.reset();
  m_driver = "none";
  PlayerCommand command;
  command.kind = Kind::useSynth;
  command.sampleRate = m_sampleRate;
  send(std::move(command));
  m_make.reset();
  if (!m_clock)
    m_clock = std::make_unique<SilentClock>(m_core, m_sampleRate);
}

void Player::Implementation::send(PlayerCommand command) {
  m_waiting.push_back(std::move(command));
  ++m_sent;
  flush();
}

void Player::Implementation::flush() {
  while (!m_waiting.empty() && m_core.send(m_waiting.front()))
    m_waiting.pop_front();
}

void Player::Implementation::sendSwitch(Kind kind, bool on) {
  PlayerCommand command;
  command.kind = kind;
  command.on = on;
  send(std::move(command));
}

void Player::Implementation::sendMove(PlayerCommand command, bool playing, std::optional<Tick> tick) {
  if (!tick && m_awaited)
    tick = m_awaited->tick;
  send(std::move(command));
  m_awaited = Awaited{m_sent, playing, tick};
}

PlayerState Player::Implementation::state() {
  flush();
  m_core.collect();
  const PlayerReport report = m_core.report();
  watchDevice(report);
  PlayerState state;
  state.playing = report.playing;
  state.tick = report.tick;
  state.pass = report.pass;
  state.schedule = report.schedule;
  std::tie(state.peakLeft, state.peakRight) = m_core.takePeaks();
  if (m_awaited && report.commands >= m_awaited->command)
    m_awaited.reset();
  if (m_awaited) {
    state.playing = m_awaited->playing;
    state.tick = m_awaited->tick.value_or(state.tick);
    return state;
  }
  // What was rendered last is heard from `latency` after that on; nothing is heard of what was before the last move.
  const int latency = m_device ? m_device->latencyFrames() : 0;
  const double elapsed = std::chrono::duration<double>(Clock::now() - report.time).count() * m_sampleRate;
  const double behind = std::clamp(report.lastFrames + latency - elapsed, 0.0, static_cast<double>(report.runFrames));
  state.tick -= static_cast<Tick>(std::llround(behind * report.ticksPerFrame));
  if (state.tick < 0 && state.pass > 0) {
    state.tick += report.loopTicks;
    --state.pass;
  }
  state.tick = std::clamp<Tick>(state.tick, 0, report.loopTicks - 1);
  return state;
}

void Player::Implementation::watchDevice(const PlayerReport &report) {
  if (report.frames != m_framesSeen || !m_device) {
    m_framesSeen = report.frames;
    m_framesSeenAt = Clock::now();
    return;
  }
  if (Clock::now() - m_framesSeenAt < kDeviceSilence)
    return;
  m_notice = failure(ErrorKind::resource, "the sound driver " + m_driver + " no longer answers", "",
                     "check its server or device, then choose it again in the sound settings")
                 .value()
                 .message();
  DeviceOutput::abandon(std::move(m_device));
  runSilently();
}

Player::Player() : m_implementation(std::make_unique<Implementation>()) {}
Player::~Player() = default;

void Player::open(const OutputSetup &setup) { m_implementation->open(setup); }
const std::string &Player::driver() const { return m_implementation->m_driver; }
int Player::sampleRate() const { return m_implementation->m_sampleRate; }
const std::string &Player::notice() const { return m_implementation->m_notice; }

std::int64_t Player::setSchedule(PlaybackSchedule schedule) {
  sanitise(schedule);
  PlayerCommand command;
  command.kind = Kind::useSchedule;
  command.schedule = std::make_unique<const PlaybackSchedule>(std::move(schedule));
  command.number = ++m_implementation->m_schedules;
  const std::int64_t number = command.number;
  m_implementation->send(std::move(command));
  return number;
}

void Player::setMix(int part, const PartMix &mix) {
  if (part < 0 || part >= kMostPlayedParts)
    return;
  PlayerCommand command;
  command.kind = Kind::setMix;
  command.part = part;
  command.mix = mix;
  m_implementation->send(std::move(command));
}

void Player::setLooping(bool looping) { m_implementation->sendSwitch(Kind::setLooping, looping); }
void Player::setMetronome(bool on) { m_implementation->sendSwitch(Kind::setMetronome, on); }

void Player::play() {
  PlayerCommand command;
  command.kind = Kind::play;
  m_implementation->sendMove(std::move(command), true, std::nullopt);
}

void Player::pause() { m_implementation->sendMove(PlayerCommand(), false, std::nullopt); }

void Player::stop() {
  PlayerCommand command;
  command.kind = Kind::stop;
  m_implementation->sendMove(std::move(command), false, 0);
}

void Player::locate(Tick tick) {
  PlayerCommand command;
  command.kind = Kind::locate;
  command.tick = std::max<Tick>(tick, 0);
  m_implementation->sendMove(std::move(command), m_implementation->wantsToPlay(), command.tick);
}

void Player::panic() { m_implementation->sendSwitch(Kind::panic, true); }
void Player::testTone() { m_implementation->sendSwitch(Kind::testTone, true); }

void Player::audition(const SynthChannel &channel, int pitch, int velocity, double seconds) {
  PlayerCommand command;
  command.kind = Kind::audition;
  command.channel = {channel.drums, std::clamp(channel.program, 0, 127)};
  command.pitch = std::clamp(pitch, 0, 127);
  command.velocity = std::clamp(velocity, 1, 127);
  command.seconds = seconds;
  m_implementation->send(std::move(command));
}

PlayerState Player::state() { return m_implementation->state(); }

} // namespace loopwright
