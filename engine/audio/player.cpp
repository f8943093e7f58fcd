// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/player.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <optional>

#include "engine/audio/output_opening.h"
#include "engine/audio/silent_clock.h"

namespace loopwright {
namespace {

using Kind = PlayerCommand::Kind;
using Clock = std::chrono::steady_clock;

/// A device that asks for nothing for so long is gone.
constexpr std::chrono::seconds kDeviceSilence(2);

/// Keeps what a schedule promises, whoever made it.
void sanitise(PlaybackSchedule &schedule) {
  schedule.loopTicks = std::clamp<Tick>(schedule.loopTicks, 1, 1 << 30);
  schedule.firstTick = std::clamp<Tick>(schedule.firstTick, 0, 1 << 30);
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

/// A device that does not answer keeps a player that ends waiting no longer than this.
constexpr std::chrono::seconds kLongestEnd(2);

} // namespace

class Player::Implementation {
public:
  Implementation() { runSilently(); }
  ~Implementation();

  void beginOpen(const OutputSetup &setup);
  void open(const OutputSetup &setup);
  void send(PlayerCommand command);
  void sendSwitch(Kind kind, bool on);
  /// A command that changes where and whether it plays: what state() says until the audio thread has obeyed.
  void sendMove(PlayerCommand command, bool playing, std::optional<Tick> tick);
  PlayerState state();
  bool wantsToPlay() { return m_awaited ? m_awaited->playing : m_core->report().playing; }

  std::int64_t m_schedules = 0; ///< how many there were
  Tick m_firstTick = 0;         ///< of the last one
  std::string m_driver = "none";
  std::string m_notice;
  int m_sampleRate = 48000;
  std::unique_ptr<OutputOpening> m_opening; ///< under way

private:
  struct Awaited {
    std::int64_t command;
    bool playing;
    std::optional<Tick> tick;
  };
  void flush();
  void finishOpen();
  void runSilently();
  void watchDevice(const PlayerReport &report);

  const std::shared_ptr<PlayerCore> m_core = std::make_shared<PlayerCore>();
  std::deque<PlayerCommand> m_waiting; ///< for room in the core's queue
  std::int64_t m_sent = 0;
  std::optional<Awaited> m_awaited;
  OutputSetup m_setup;
  std::optional<SynthMake> m_make; ///< of the core's synthesizer; nullopt: it has none
  std::optional<OutputSetup> m_openNext;
  std::int64_t m_framesSeen = 0;
  Clock::time_point m_framesSeenAt;
  // After the core, which they render.
  std::unique_ptr<SilentClock> m_clock;
  std::unique_ptr<DeviceOutput> m_device;
};

Player::Implementation::~Implementation() {
  if (m_opening)
    m_opening->wait(kLongestEnd);
}

void Player::Implementation::beginOpen(const OutputSetup &setup) {
  if (m_opening) {
    m_openNext = setup;
    return;
  }
  const bool same = m_device && setup.driver == m_setup.driver && setup.device == m_setup.device &&
                    setup.sampleRate == m_setup.sampleRate;
  m_setup = setup;
  if (!same && m_device) {
    m_device->stop();
    m_driver = "none";
    m_clock = std::make_unique<SilentClock>(*m_core, m_sampleRate);
  }
  m_opening = OutputOpening::begin({setup, same ? nullptr : std::move(m_device), same, m_sampleRate, m_make}, m_core);
}

void Player::Implementation::finishOpen() {
  if (!m_opening || !m_opening->wait(std::chrono::seconds(0)))
    return;
  OutputOpening::Outcome outcome = m_opening->take();
  m_opening.reset();
  if (outcome.device) {
    m_device = std::move(outcome.device);
    m_sampleRate = m_device->sampleRate();
  }
  if (outcome.problem.empty() && m_device) {
    m_notice.clear();
    m_driver = m_device->driver();
    PlayerCommand command;
    command.kind = outcome.synth ? Kind::useSynth : Kind::setLevels;
    command.synth = std::move(outcome.synth);
    command.sampleRate = m_sampleRate;
    command.gain = std::clamp(m_setup.gain, 0.0F, 10.0F);
    command.reverb = m_setup.reverb;
    command.chorus = m_setup.chorus;
    send(std::move(command));
    m_make = outcome.make;
    m_clock.reset();
    m_framesSeenAt = Clock::now();
    m_device->start();
  } else {
    if (!outcome.problem.empty() || m_setup.driver == "none") // else it went while it was being opened anew
      m_notice = outcome.problem;
    runSilently();
  }
  if (const auto next = std::exchange(m_openNext, std::nullopt))
    beginOpen(*next);
}

void Player::Implementation::open(const OutputSetup &setup) {
  beginOpen(setup);
  while (m_opening) {
    m_opening->wait(std::chrono::hours(1));
    finishOpen();
  }
}

/// Time goes on without a device, and without a synthesizer that nobody hears.
void Player::Implementation::runSilently() {
  if (m_device)
    DeviceOutput::abandon(std::move(m_device));
  m_driver = "none";
  PlayerCommand command;
  command.kind = Kind::useSynth;
  command.sampleRate = m_sampleRate;
  send(std::move(command));
  m_make.reset();
  if (!m_clock)
    m_clock = std::make_unique<SilentClock>(*m_core, m_sampleRate);
}

void Player::Implementation::send(PlayerCommand command) {
  m_waiting.push_back(std::move(command));
  ++m_sent;
  flush();
}

void Player::Implementation::flush() {
  while (!m_waiting.empty() && m_core->send(m_waiting.front()))
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
  finishOpen();
  flush();
  m_core->collect();
  const PlayerReport report = m_core->report();
  watchDevice(report);
  PlayerState state;
  state.playing = report.playing;
  state.tick = report.tick;
  state.pass = report.pass;
  state.schedule = report.schedule;
  std::tie(state.peakLeft, state.peakRight) = m_core->takePeaks();
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
  if (state.tick < report.firstTick && state.pass > 0) {
    state.tick += report.loopTicks;
    --state.pass;
  }
  state.tick = std::clamp<Tick>(state.tick, report.firstTick, report.firstTick + report.loopTicks - 1);
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
  runSilently();
}

Player::Player() : m_implementation(std::make_unique<Implementation>()) {}
Player::~Player() = default;

void Player::beginOpen(const OutputSetup &setup) { m_implementation->beginOpen(setup); }
bool Player::opening() const { return m_implementation->m_opening != nullptr; }
void Player::open(const OutputSetup &setup) { m_implementation->open(setup); }
const std::string &Player::driver() const { return m_implementation->m_driver; }
int Player::sampleRate() const { return m_implementation->m_sampleRate; }
const std::string &Player::notice() const { return m_implementation->m_notice; }

std::int64_t Player::setSchedule(PlaybackSchedule schedule) {
  sanitise(schedule);
  m_implementation->m_firstTick = schedule.firstTick;
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
  m_implementation->sendMove(std::move(command), false, m_implementation->m_firstTick);
}

void Player::locate(Tick tick) {
  PlayerCommand command;
  command.kind = Kind::locate;
  const Tick place = std::max<Tick>(tick, 0);
  command.tick = place;
  m_implementation->sendMove(std::move(command), m_implementation->wantsToPlay(), place);
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
