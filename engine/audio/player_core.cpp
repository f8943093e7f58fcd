// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/player_core.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/audio/limiter.h"

namespace loopwright {
namespace {

constexpr int kAuditionChannel = kMostPlayedParts;
constexpr int kDrumAuditionChannel = kMostPlayedParts + 1;
constexpr int kVolumeController = 7;
constexpr int kPanController = 10;

/// A MIDI volume's amplitude is (volume / 127)^2; 100, what a channel begins with, is volume 1.
int volumeController(const PartMix &mix) {
  const double volume = mix.audible ? std::clamp(static_cast<double>(mix.volume), 0.0, 1.5) : 0.0;
  return static_cast<int>(std::lround(100 * std::sqrt(volume)));
}

int panController(const PartMix &mix) {
  return std::clamp(static_cast<int>(std::lround(64 + 64 * static_cast<double>(mix.pan))), 0, 127);
}

void raise(std::atomic<float> &peak, float value) {
  float before = peak.load(std::memory_order_relaxed);
  while (value > before && !peak.compare_exchange_weak(before, value, std::memory_order_relaxed)) {
  }
}

} // namespace

std::vector<SynthChannel> liveChannels() {
  std::vector<SynthChannel> channels(kMostPlayedParts + 2);
  channels[kDrumAuditionChannel].drums = true;
  return channels;
}

PlayerCore::PlayerCore() {
  PlaybackSchedule empty;
  empty.loopTicks = Tick(4) * kTicksPerQuarter;
  m_schedule = std::make_unique<const PlaybackSchedule>(std::move(empty));
  m_timeline = {m_schedule->loopTicks, m_schedule->microsecondsPerQuarter, m_timeline.sampleRate, 0};
}

bool PlayerCore::send(PlayerCommand &command) {
  collect();
  return m_commands.push(command);
}

void PlayerCore::collect() {
  while (m_handBacks.pop()) {
  }
}

std::pair<float, float> PlayerCore::takePeaks() {
  return {m_peakLeft.exchange(0, std::memory_order_relaxed), m_peakRight.exchange(0, std::memory_order_relaxed)};
}

void PlayerCore::render(float *left, float *right, int frames) {
  while (std::optional<PlayerCommand> command = m_commands.pop()) {
    obey(*command);
    ++m_obeyed;
  }
  for (int done = 0; done < frames;) {
    if (m_playing)
      playDue();
    const auto now = static_cast<int>(std::min<std::int64_t>(frames - done, framesToNextDue()));
    renderSound(left + done, right + done, now);
    endAuditions(now);
    if (m_playing) {
      m_frame += now;
      m_runFrames += now;
    }
    done += now;
  }
  raise(m_peakLeft, limit(left, frames));
  raise(m_peakRight, limit(right, frames));
  publish(frames);
}

void PlayerCore::obey(PlayerCommand &command) {
  switch (command.kind) {
  case PlayerCommand::Kind::useSynth:
    return use(command.synth, command.sampleRate);
  case PlayerCommand::Kind::useSchedule:
    return use(command.schedule, command.number);
  case PlayerCommand::Kind::setMix:
    m_mix[static_cast<std::size_t>(command.part)] = command.mix;
    return sendMix(command.part);
  case PlayerCommand::Kind::setLevels:
    if (m_synth)
      m_synth->setLevels(static_cast<double>(command.gain), command.reverb, command.chorus);
    return;
  case PlayerCommand::Kind::setLooping:
    m_looping = command.on;
    return;
  case PlayerCommand::Kind::setMetronome:
    m_metronome = command.on;
    return;
  case PlayerCommand::Kind::play:
    return play();
  case PlayerCommand::Kind::pause:
    return pause();
  case PlayerCommand::Kind::stop:
    pause();
    return locate(m_timeline.firstTick);
  case PlayerCommand::Kind::locate:
    return locate(command.tick);
  case PlayerCommand::Kind::panic:
    m_sounding.clear();
    m_auditions = {};
    m_click.stop();
    m_tone.stop();
    if (m_synth)
      m_synth->allSoundsOff();
    return;
  case PlayerCommand::Kind::testTone:
    return m_tone.start(440, 0.25F, 1, 0.02, m_timeline.sampleRate);
  case PlayerCommand::Kind::audition:
    return audition(command);
  }
}

void PlayerCore::use(std::unique_ptr<FluidSynth> &synth, int sampleRate) {
  dismiss();
  m_leaving = std::exchange(m_synth, std::move(synth));
  m_fadeLeft = kFadeFrames;
  rebase({m_timeline.loopTicks, m_timeline.microsecondsPerQuarter, sampleRate, m_timeline.firstTick});
  m_auditions = {};
  m_selected = {};
  if (!m_synth)
    return;
  selectParts();
  for (int part = 0; part < kMostPlayedParts; ++part)
    sendMix(part);
  // What is held goes on with the new sound; a drum would be struck twice.
  m_sounding.forEach([this](int part, int pitch, int velocity) {
    if (!m_selected[static_cast<std::size_t>(part)].drums)
      m_synth->play({0, part, pitch, velocity});
  });
}

void PlayerCore::use(std::unique_ptr<const PlaybackSchedule> &schedule, std::int64_t number) {
  const auto isDrums = [](const PlaybackSchedule &in, int part) {
    return static_cast<std::size_t>(part) < in.parts.size() && in.parts[static_cast<std::size_t>(part)].drums;
  };
  m_sounding.forEach([&](int part, int pitch, int) {
    if (isDrums(*m_schedule, part) != isDrums(*schedule, part))
      sendNote(part, pitch, 0);
  });
  m_schedule.swap(schedule);
  m_scheduleNumber = number;
  PlayerHandBack handBack{nullptr, std::move(schedule)};
  m_handBacks.push(handBack);
  rebase({m_schedule->loopTicks, m_schedule->microsecondsPerQuarter, m_timeline.sampleRate, m_schedule->firstTick});
  selectParts();
  seek();
}

void PlayerCore::rebase(const LoopTimeline &next) {
  if (next == m_timeline)
    return;
  m_passesBefore += m_timeline.passAt(m_frame);
  m_frame = next.samePlaceAs(m_timeline, m_frame);
  m_timeline = next;
  seek();
}

/// Finds the first event that is not yet played, and ends the notes that no event before it holds.
void PlayerCore::seek() {
  m_pass = m_timeline.passAt(m_frame);
  const std::vector<PlaybackEvent> &events = m_schedule->events;
  const auto next = std::partition_point(events.begin(), events.end(), [this](const PlaybackEvent &event) {
    return m_timeline.frameOf(m_pass, event.tick) < m_frame;
  });
  m_next = static_cast<std::size_t>(next - events.begin());
  m_nextBeat = 0;
  while (m_timeline.frameOf(m_pass, m_nextBeat * m_schedule->ticksPerBeat) < m_frame)
    ++m_nextBeat;

  SoundingNotes held;
  std::for_each(events.begin(), next,
                [&held](const PlaybackEvent &event) { held.set(event.part, event.pitch, event.velocity); });
  m_sounding.forEach([&](int part, int pitch, int) {
    if (held.velocity(part, pitch) == 0)
      sendNote(part, pitch, 0);
  });
}

void PlayerCore::play() {
  if (m_playing)
    return;
  m_playing = true;
  m_runFrames = 0;
  seek();
}

void PlayerCore::pause() {
  m_playing = false;
  m_sounding.forEach([this](int part, int pitch, int) { sendNote(part, pitch, 0); });
}

void PlayerCore::locate(Tick tick) {
  const bool wasPlaying = m_playing;
  pause();
  m_playing = wasPlaying;
  m_passesBefore = 0;
  m_runFrames = 0;
  m_frame = m_timeline.frameOf(0, std::clamp<Tick>(tick - m_timeline.firstTick, 0, m_timeline.loopTicks - 1));
  seek();
}

void PlayerCore::selectParts() {
  for (std::size_t part = 0; part < m_schedule->parts.size(); ++part) {
    if (m_selected[part] == m_schedule->parts[part])
      continue;
    m_selected[part] = m_schedule->parts[part];
    if (m_synth)
      m_synth->select(static_cast<int>(part), m_selected[part]);
  }
}

void PlayerCore::sendMix(int part) {
  if (!m_synth)
    return;
  const PartMix &mix = m_mix[static_cast<std::size_t>(part)];
  m_synth->control(part, kVolumeController, volumeController(mix));
  m_synth->control(part, kPanController, panController(mix));
}

void PlayerCore::playDue() {
  const std::vector<PlaybackEvent> &events = m_schedule->events;
  while (m_playing) {
    beat();
    if (m_next < events.size()) {
      if (m_timeline.frameOf(m_pass, events[m_next].tick) > m_frame)
        return;
      const PlaybackEvent &event = events[m_next++];
      sendNote(event.part, event.pitch, event.velocity);
      continue;
    }
    if (m_timeline.frameOf(m_pass + 1, 0) > m_frame)
      return;
    if (!m_looping) {
      pause();
      locate(m_timeline.firstTick);
      return;
    }
    ++m_pass;
    m_next = 0;
    m_nextBeat = 0;
  }
}

void PlayerCore::sendNote(int part, int pitch, int velocity) {
  m_sounding.set(part, pitch, velocity);
  if (m_synth)
    m_synth->play({0, part, pitch, velocity});
}

void PlayerCore::beat() {
  const Tick tick = m_nextBeat * m_schedule->ticksPerBeat;
  if (tick >= m_timeline.loopTicks || m_timeline.frameOf(m_pass, tick) > m_frame)
    return;
  const bool accent = m_nextBeat % m_schedule->beatsPerBar == 0;
  ++m_nextBeat;
  if (m_metronome)
    m_click.start(accent ? 1760 : 1175, accent ? 0.35F : 0.22F, 0.04, 0.039, m_timeline.sampleRate);
}

std::int64_t PlayerCore::framesToNextDue() const {
  std::int64_t next = std::numeric_limits<std::int64_t>::max();
  if (m_playing) {
    next = m_next < m_schedule->events.size() ? m_timeline.frameOf(m_pass, m_schedule->events[m_next].tick)
                                              : m_timeline.frameOf(m_pass + 1, 0);
    if (const Tick tick = m_nextBeat * m_schedule->ticksPerBeat; tick < m_timeline.loopTicks)
      next = std::min(next, m_timeline.frameOf(m_pass, tick));
    next -= m_frame;
  }
  for (const Audition &audition : m_auditions)
    if (audition.framesLeft > 0)
      next = std::min<std::int64_t>(next, audition.framesLeft);
  return next;
}

void PlayerCore::audition(const PlayerCommand &command) {
  if (!m_synth)
    return;
  const int channel = command.channel.drums ? kDrumAuditionChannel : kAuditionChannel;
  // The one in use for the same note, else a free one, else the one that ends first.
  auto slot = std::find_if(m_auditions.begin(), m_auditions.end(), [&](const Audition &audition) {
    return audition.framesLeft > 0 && audition.channel == channel && audition.pitch == command.pitch;
  });
  if (slot == m_auditions.end())
    slot = std::min_element(m_auditions.begin(), m_auditions.end(),
                            [](const Audition &a, const Audition &b) { return a.framesLeft < b.framesLeft; });
  if (slot->framesLeft > 0)
    m_synth->play({0, slot->channel, slot->pitch, 0});
  m_synth->select(channel, command.channel);
  m_synth->play({0, channel, command.pitch, command.velocity});
  const double frames = std::clamp(command.seconds, 0.01, 60.0) * m_timeline.sampleRate;
  *slot = {channel, command.pitch, static_cast<int>(frames)};
}

void PlayerCore::endAuditions(int frames) {
  for (Audition &audition : m_auditions) {
    if (audition.framesLeft == 0)
      continue;
    audition.framesLeft -= frames;
    if (audition.framesLeft == 0)
      m_synth->play({0, audition.channel, audition.pitch, 0});
  }
}

void PlayerCore::renderSound(float *left, float *right, int frames) {
  if (m_synth) {
    m_synth->render(left, right, frames);
  } else {
    std::fill_n(left, frames, 0.0F);
    std::fill_n(right, frames, 0.0F);
  }
  if (m_leaving)
    fadeOut(left, right, frames);
  m_click.add(left, right, frames);
  m_tone.add(left, right, frames);
}

/// What the synthesizer before still sounds; cut off it would click.
void PlayerCore::fadeOut(float *left, float *right, int frames) {
  float *const from[] = {m_fadeBuffer[0].data(), m_fadeBuffer[1].data()};
  float *const into[] = {left, right};
  for (int done = 0; done < frames && m_fadeLeft > 0;) {
    const int now = std::min({frames - done, m_fadeLeft, static_cast<int>(m_fadeBuffer[0].size())});
    m_leaving->render(from[0], from[1], now);
    for (int channel = 0; channel < 2; ++channel)
      for (int i = 0; i < now; ++i)
        into[channel][done + i] += from[channel][i] * static_cast<float>(m_fadeLeft - i) / kFadeFrames;
    m_fadeLeft -= now;
    done += now;
  }
  if (m_fadeLeft == 0)
    dismiss();
}

void PlayerCore::dismiss() {
  if (!m_leaving)
    return;
  PlayerHandBack handBack{std::move(m_leaving), nullptr};
  m_handBacks.push(handBack);
}

void PlayerCore::publish(int frames) {
  m_rendered += frames;
  PlayerReport report;
  report.commands = m_obeyed;
  report.frames = m_rendered;
  report.lastFrames = frames;
  report.time = std::chrono::steady_clock::now();
  report.playing = m_playing;
  report.schedule = m_scheduleNumber;
  report.pass = m_passesBefore + m_timeline.passAt(m_frame);
  report.tick = m_timeline.firstTick + m_timeline.tickAt(m_frame);
  report.firstTick = m_timeline.firstTick;
  report.loopTicks = m_timeline.loopTicks;
  report.ticksPerFrame = m_playing ? m_timeline.ticksPerFrame() : 0;
  report.runFrames = m_runFrames;
  m_report.write(report);
}

} // namespace loopwright
